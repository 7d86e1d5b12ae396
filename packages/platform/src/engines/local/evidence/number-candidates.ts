import type { Entity } from '../language/entities.ts';
import { parseDigits } from '../language/numbers.ts';
import { relatedStems } from '../language/related-words.ts';
import { identifierWords, stemOf, wordsOf } from '../language/words.ts';
import type { Field } from '../schema/value-source.ts';
import type { Concept } from './concepts.ts';
import { labelledNumbers } from './labels.ts';
import type { Words } from './text-candidates.ts';

export interface NumberCandidate {
  readonly value: number;
  readonly entity?: Entity;
}

const SECONDS: readonly (readonly [RegExp, number])[] = [
  [/sec/i, 1],
  [/min/i, 60],
  [/h(?:ou)?r/i, 3600],
  [/day/i, 86_400],
  [/week/i, 604_800],
];

/** Names of fields that take any number there is. */
const GENERIC =
  /^(?:number|numbers|value|values|num|n|x|y|a|b|c|first|second|left|right|operand|amount|base|exponent|dividend|divisor|factor|addend|count|quantity|total|limit|max|min)\d*$/;

/** Numbers for a field, best first. `eager` also gives those that nothing ties to the field. */
export function numberCandidates(
  field: Field,
  concept: Concept | null,
  words: Words,
  eager: boolean,
): NumberCandidate[] {
  const numeric = words.entities.filter((entity) => entity.value !== undefined);
  const names = identifierWords(field.name);
  const tied = numeric.filter(
    ({ after, before }) => touches(names, after) || touches(names, before.split(' ').at(-1) ?? ''),
  );
  const candidates: NumberCandidate[] = [
    ...labelledNumbers(words.text, field.name).map((value) => ({
      value,
      entity: numeric.find((entity) => entity.value === value),
    })),
    ...endOfRange(names, words),
    ...byConcept(concept, names, numeric, words),
    ...plain(tied),
  ];
  if (ownChoice(field) === PAGE_SIZE && tied.length === 0) return candidates;
  const generic = names.length > 0 && names.every((name) => GENERIC.test(name));
  if (eager || generic) {
    candidates.push(...plain(numeric.filter(({ kind }) => kind === 'number')));
    if (eager) candidates.push(...plain(numeric));
  }
  return candidates;
}

/** "65,000 to 80,000 euros" for `salary_min` and `salary_max`. */
function endOfRange(names: readonly string[], { text, entities }: Words): NumberCandidate[] {
  const isLow = names.some((name) => /^(?:min|minimum|low|lowest|lower)$/.test(name));
  const isHigh = names.some((name) => /^(?:max|maximum|high|highest|upper)$/.test(name));
  if (isLow === isHigh) return [];
  const number = String.raw`[$€£]?(\d+(?:,\d{3})*(?:\.\d+)?)`;
  const range = new RegExp(String.raw`${number}\s*(?:-|–|to|and)\s*${number}`, 'iu').exec(text);
  if (range === null) return [];
  const value = parseDigits(range[isLow ? 1 : 2]!);
  return [{ value, entity: entities.find((entity) => entity.value === value) }];
}

function plain(entities: readonly Entity[]): NumberCandidate[] {
  return entities.map((entity) => ({ value: entity.value!, entity }));
}

/** "5 apples" belongs to `apples` and to `number_of_apples`. */
function touches(names: readonly string[], neighbours: string): boolean {
  const stems = new Set(wordsOf(neighbours).map(({ stem }) => stem));
  return names
    .filter((name) => name.length > 2 && !/^(?:num|number|count|total|max|min|the|of)$/.test(name))
    .some((name) => [stemOf(name), ...relatedStems(stemOf(name))].some((stem) => stems.has(stem)));
}

function byConcept(
  concept: Concept | null,
  names: readonly string[],
  numeric: readonly Entity[],
  words: Words,
): NumberCandidate[] {
  const kind = (wanted: string): Entity[] => numeric.filter((entity) => entity.kind === wanted);
  switch (concept) {
    case 'money':
      return plain(kind('money'));
    case 'percent':
      return plain(kind('percent'));
    case 'age':
      return plain(numeric.filter((entity) => isAge(entity) || isAppended(entity, words.text)));
    case 'temperature':
      return plain(
        numeric.filter(({ after }) => /^(?:degrees?|celsius|fahrenheit|c|f)\b/.test(after)),
      );
    case 'year':
      return [
        ...plain(
          kind('number').filter(
            ({ value }) => value! >= 1000 && value! <= 2999 && Number.isInteger(value),
          ),
        ),
        ...words.entities.flatMap((entity) => {
          const year = entity.kind === 'day' ? /\b\d{4}\b/.exec(entity.text)?.[0] : undefined;
          return year ? [{ value: Number(year) }] : [];
        }),
      ];
    case 'identifier':
      return words.entities
        .filter((entity) => entity.kind === 'identifier' && /^\d+$/.test(entity.text))
        .map((entity) => ({ value: Number(entity.text), entity }));
    case 'duration':
    case 'time':
      return kind('duration').map((entity) => ({ value: converted(entity, names), entity }));
    default:
      return names.some((name) => /^(?:days?|weeks?|nights?)$/.test(name))
        ? kind('duration').map((entity) => ({ value: converted(entity, names), entity }))
        : [];
  }
}

function isAge({ kind, value, after, before }: Entity): boolean {
  if (/^years?(?: old)?\b|^y\/?o\b/.test(after) || /\b(?:aged?|turned)$/.test(before)) return true;
  // "Ana is 30": nothing is counted, so years are.
  return (
    kind === 'number' &&
    value! < 130 &&
    /\b(?:is|am|was)$/.test(before) &&
    !/^\p{L}/u.test(after.replace(/^(?:and|but)\b.*/, ''))
  );
}

/** "Maria Lopez, 34, lives in Lisbon" and "Maria (34)". */
function isAppended({ kind, value, start, end }: Entity, text: string): boolean {
  return (
    kind === 'number' &&
    value! < 130 &&
    /\p{Lu}\p{L}+\s*(?:,\s*|\()$/u.test(text.slice(0, start)) &&
    /^\s*(?:[,).;]|$)/u.test(text.slice(end))
  );
}

const PAGE_SIZE = 10;

/** Numbers that a program can choose as well as the user: how much to return, and from where. */
export function ownChoice(field: Field): number | undefined {
  const name = identifierWords(field.name).join('_');
  if (
    /^(?:limit|max_results|num_results|number_of_results|results|top_k|page_size|per_page)$/.test(
      name,
    )
  )
    return PAGE_SIZE;
  return /^(?:page|page_number|quantity|passengers|guests|adults|party_size)$/.test(name)
    ? 1
    : undefined;
}

/** "2 hours" for `duration_minutes` is 120. */
function converted({ text, value }: Entity, names: readonly string[]): number {
  const said = SECONDS.find(([unit]) => unit.test(text))?.[1];
  const asked = SECONDS.find(([unit]) => names.some((name) => unit.test(name)))?.[1];
  return said && asked ? (value! * said) / asked : value!;
}
