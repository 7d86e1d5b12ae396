import type { EntityKind } from './entities.ts';

const EXPECTED: readonly (readonly [RegExp, readonly EntityKind[]])[] = [
  [/^when\b|\bwhat (?:day|date|time|year)\b/iu, ['day', 'time', 'date-time', 'number']],
  [/^who\b|\bwhose\b/iu, ['name']],
  [/^where\b|\bwhich (?:city|country|place)\b/iu, ['name']],
  [
    /\bhow (?:many|much|old|long|far|tall|big|loud|heavy|high|wide|deep|fast|large|expensive)\b|\b(?:price|cost)\b/iu,
    ['number', 'money', 'percent', 'duration'],
  ],
];

/** Kinds of things of which an answer holds one; undefined where any sentence can be the answer. */
export function expectedIn(query: string): readonly EntityKind[] | undefined {
  return EXPECTED.find(([words]) => words.test(query))?.[1];
}
