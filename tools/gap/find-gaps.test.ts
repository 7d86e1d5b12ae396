import { describe, expect, test } from 'vitest';
import type { Declared } from './declared.ts';
import type { Exercised } from './exercised.ts';
import { findGaps } from './find-gaps.ts';
import { type Layer, layers } from './layers.ts';
import type { Reason } from './reasons.ts';

const official = ['a.create', 'a.list', 'b.list'];
const nothing: Exercised = { sdk: [], gateway: [], playground: [], platform: [] };

/** The gates of these tests, whichever are on for the report. */
const contractAlone = Object.fromEntries(
  layers.map((layer) => [layer, layer === 'contract']),
) as Record<Layer, boolean>;

/** Every layer has every operation, but for what is named. */
function allBut(layer: Layer, ...missing: string[]): Declared {
  const of = (one: Layer): Set<string> =>
    new Set(official.filter((accessor) => one !== layer || !missing.includes(accessor)));
  return Object.fromEntries(layers.map((one) => [one, of(one)])) as unknown as Declared;
}

function gapsWith(reasons: readonly Reason[], on: Partial<Record<Layer, boolean>> = {}) {
  const found = { declared: allBut('contract', 'a.create', 'a.list'), exercised: nothing };
  return findGaps(official, found, { gates: { ...contractAlone, ...on }, reasons });
}

const reason = (operations: string): Reason => ({
  layer: 'contract',
  operations,
  missing: 'declared',
  reason: 'It is meant.',
});

describe('an operation that a layer lacks', () => {
  test('is unexplained where the gate is on', () => {
    const { unexplained } = gapsWith([]);
    expect(unexplained.map(({ accessor }) => accessor)).toEqual(['a.create', 'a.list']);
  });

  test('is open where the gate is off', () => {
    const { unexplained, open } = gapsWith([], { contract: false });
    expect(unexplained).toEqual([]);
    expect(open.filter(({ layer }) => layer === 'contract')).toHaveLength(2);
  });

  test.each([
    ['a.list', ['a.create']],
    ['a.*', []],
  ])('is explained by a reason for %s', (operations, left) => {
    const { unexplained, explained } = gapsWith([reason(operations)]);
    expect(unexplained.map(({ accessor }) => accessor)).toEqual(left);
    expect(explained.length + unexplained.length).toBe(2);
  });
});

test('an operation that a layer has but never carried is a gap of its own kind', () => {
  const { unexplained } = gapsWith([reason('a.*')], { sdk: true });
  expect(new Set(unexplained.map(({ missing }) => missing))).toEqual(new Set(['exercised']));
  expect(unexplained.map(({ accessor }) => accessor)).toEqual(official);
});

test('a reason that explains nothing is stale', () => {
  const unneeded = reason('b.list');
  expect(gapsWith([reason('a.*'), unneeded]).stale).toEqual([unneeded]);
});
