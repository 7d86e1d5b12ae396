import { expect, test } from 'vitest';
import type { TimedEvent } from './run-record.ts';
import { createTimedEventParser } from './timed-event-parser.ts';

function parse(...pieces: string[]): TimedEvent[] {
  const events: TimedEvent[] = [];
  const parser = createTimedEventParser(
    (event) => events.push(event),
    () => 99,
  );
  for (const piece of pieces) parser.feed(piece);
  return events;
}

test('gives an event the time of the comment before it', () => {
  const events = parse(
    ': ms=12.5\nevent: a\ndata: {"type":"a"}\n\n: ms=20\ndata: {"type":"b"}\n\n',
  );
  expect(events.map(({ at, type }) => [at, type])).toEqual([
    [12.5, 'a'],
    [20, 'b'],
  ]);
});

test('takes its own clock for an event without a time', () => {
  const events = parse(': ms=12.5\ndata: {}\n\n', ': keep-alive\n\ndata: {}\n\n');
  expect(events.map(({ at }) => at)).toEqual([12.5, 99]);
});

test('joins an event that arrives in pieces', () => {
  const text = ': ms=1.0\nevent: x\ndata: {"delta":"häuser"}\n\n';
  const events = parse(...text);
  expect(events).toEqual([
    { at: 1, type: 'x', data: { delta: 'häuser' }, raw: '{"delta":"häuser"}' },
  ]);
});

test('keeps a payload that is not JSON, and leaves out the end mark', () => {
  const events = parse('data: hello\n\ndata: [DONE]\n\n');
  expect(events).toMatchObject([{ type: 'message', data: 'hello', raw: 'hello' }]);
});

test('names events without a name by their type or object', () => {
  const events = parse('data: {"type":"t"}\n\ndata: {"object":"chat.completion.chunk"}\n\n');
  expect(events.map(({ type }) => type)).toEqual(['t', 'chat.completion.chunk']);
});
