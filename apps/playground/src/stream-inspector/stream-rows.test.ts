import { expect, test } from 'vitest';
import type { TimedEvent } from '../run/run-record.ts';
import { countTypes, kindOf, streamRows, toJsonLines } from './stream-rows.ts';

function event(at: number, data: { type: string; [name: string]: unknown }): TimedEvent {
  return { at, type: data.type, data, raw: JSON.stringify(data) };
}

const delta = 'response.output_text.delta';
const events = [
  event(1, {
    type: 'response.created',
    sequence_number: 0,
    response: { id: 'r', status: 'in_progress' },
  }),
  event(4, { type: delta, item_id: 'a', content_index: 0, delta: 'Hel' }),
  event(5, { type: delta, item_id: 'a', content_index: 0, delta: 'lo' }),
  event(7, { type: delta, item_id: 'b', content_index: 0, delta: 'Bye' }),
  event(9, { type: 'response.completed' }),
];
const everything = { hidden: new Set<string>(), search: '', collapse: false };

test('shows each event with the time since the one before it', () => {
  const rows = streamRows(events, everything);
  expect(rows.map(({ gap }) => gap)).toEqual([1, 3, 1, 2, 2]);
  expect(rows[0]!.preview).toBe('r · in_progress');
});

test('joins neighbouring deltas of the same item', () => {
  const rows = streamRows(events, { ...everything, collapse: true });
  expect(rows.map(({ count, preview }) => [count, preview])).toEqual([
    [1, 'r · in_progress'],
    [2, 'Hello'],
    [1, 'Bye'],
    [1, ''],
  ]);
});

test('leaves out hidden types and what the search does not find', () => {
  expect(streamRows(events, { ...everything, hidden: new Set([delta]) })).toHaveLength(2);
  expect(streamRows(events, { ...everything, search: 'BYE' })).toMatchObject([{ index: 3 }]);
});

test('counts types, most frequent first', () => {
  expect(countTypes(events)[0]).toEqual([delta, 3]);
});

test('tells apart what events are about', () => {
  expect(kindOf('error')).toBe('error');
  expect(kindOf('response.failed')).toBe('error');
  expect(kindOf('response.function_call_arguments.delta')).toBe('tool');
  expect(kindOf(delta)).toBe('delta');
  expect(kindOf('response.completed')).toBe('lifecycle');
  expect(kindOf('response.output_item.added')).toBe('part');
});

test('exports a line of JSON for each event', () => {
  const lines = toJsonLines(events).trimEnd().split('\n');
  expect(JSON.parse(lines[1]!)).toMatchObject({ at_ms: 4, event: delta, data: { delta: 'Hel' } });
});

test('collapses the chunks of a chat that carry text of the same answer', () => {
  const rows = streamRows(
    [
      chunk({ role: 'assistant', content: '' }, 1),
      chunk({ content: 'Hel' }, 2),
      chunk({ content: 'lo' }, 3),
    ],
    { hidden: new Set(), search: '', collapse: true },
  );
  expect(rows.map(({ count, kind, preview }) => [count, kind, preview])).toEqual([
    [1, 'part', ''],
    [2, 'delta', 'Hello'],
  ]);
});

function chunk(delta: object, at: number) {
  return {
    at,
    type: 'chat.completion.chunk',
    data: { choices: [{ index: 0, delta }] },
    raw: JSON.stringify(delta),
  };
}
