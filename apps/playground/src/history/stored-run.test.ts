import { expect, test } from 'vitest';
import type { RunRecord } from '../run/run-record.ts';
import { runSpec } from '../run/run-spec.ts';
import { isSecretHeader } from '../run/secret-headers.ts';
import { eventLimit, idsToEvict, storedRun } from './stored-run.ts';

const run: RunRecord = {
  id: '1',
  surface: 'responses',
  spec: runSpec('responses.create', { headers: { authorization: 'Bearer sk-secret', 'x-a': '1' } }),
  target: 'local',
  answeredBy: 'Local stand-in',
  startedAt: 1,
  phase: 'done',
  revision: 1,
  headers: [],
  timing: {},
  events: [],
  streamed: true,
  bytes: 0,
};

test('keeps no header that may hold a key', () => {
  const { run: kept } = storedRun(run, isSecretHeader);
  expect(kept.spec.headers).toEqual({ 'x-a': '1' });
  expect(JSON.stringify(kept)).not.toContain('sk-secret');
});

test('keeps the last event of a stream that is too large', () => {
  const event = { at: 1, type: 't', data: 'x', raw: 'x'.repeat(eventLimit / 2 + 1) };
  const stored = storedRun(
    { ...run, events: [event, event, { ...event, type: 'last' }] },
    isSecretHeader,
  );
  expect(stored.eventsLeftOut).toBe(true);
  expect(stored.run.events.map(({ type }) => type)).toEqual(['last']);
});

test('lets go of the oldest runs beyond the size and the count', () => {
  const runs = [1, 2, 3, 4].map((startedAt) => ({ id: String(startedAt), startedAt, size: 10 }));
  expect(idsToEvict(runs, { bytes: 25, count: 10 })).toEqual(['2', '1']);
  expect(idsToEvict(runs, { bytes: 1000, count: 3 })).toEqual(['1']);
  expect(idsToEvict(runs, { bytes: 5, count: 9 })).toEqual(['3', '2', '1']);
});
