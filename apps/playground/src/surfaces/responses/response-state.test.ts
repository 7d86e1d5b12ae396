import type { ResponseStreamEvent } from '@unabridged/contract';
import { expect, test } from 'vitest';
import { outputText, reduceEvent } from './response-state.ts';
import type { ResponseState } from './response-state.ts';

/** Events as they come over the wire: JSON whose types only the contract knows. */
function reduce(...events: object[]): ResponseState {
  const start: ResponseState = { items: [] };
  return events.reduce<ResponseState>(
    (state, event) => reduceEvent(state, event as ResponseStreamEvent),
    start,
  );
}

const message = { type: 'message', id: 'm', role: 'assistant', status: 'in_progress', content: [] };
const addMessage = { type: 'response.output_item.added', output_index: 0, item: message };
const place = { output_index: 0, content_index: 0, item_id: 'm' };
const addText = {
  type: 'response.content_part.added',
  ...place,
  part: { type: 'output_text', text: '', annotations: [] },
};

test('joins the deltas of a text', () => {
  const state = reduce(
    addMessage,
    addText,
    { type: 'response.output_text.delta', ...place, delta: 'Hel' },
    { type: 'response.output_text.delta', ...place, delta: 'lo' },
  );
  expect(outputText(state)).toBe('Hello');
});

test('joins the arguments of a call', () => {
  const call = { type: 'function_call', id: 'f', call_id: 'c', name: 'n', arguments: '' };
  const state = reduce(
    { type: 'response.output_item.added', output_index: 0, item: call },
    { type: 'response.function_call_arguments.delta', output_index: 0, delta: '{"a"' },
    { type: 'response.function_call_arguments.delta', output_index: 0, delta: ':1}' },
  );
  expect(state.items).toMatchObject([{ arguments: '{"a":1}' }]);
});

test('joins refusals and reasoning', () => {
  const reasoning = { type: 'reasoning', id: 'r', summary: [] };
  const state = reduce(
    addMessage,
    { type: 'response.refusal.delta', ...place, delta: 'No' },
    { type: 'response.refusal.delta', ...place, delta: '.' },
    { type: 'response.output_item.added', output_index: 1, item: reasoning },
    {
      type: 'response.reasoning_summary_text.delta',
      output_index: 1,
      summary_index: 0,
      delta: 'Hm',
    },
  );
  expect(state.items).toMatchObject([
    { content: [{ type: 'refusal', refusal: 'No.' }] },
    { summary: [{ text: 'Hm' }] },
  ]);
});

test('the response at the end replaces what was put together', () => {
  const response = { id: 'r', object: 'response', output: [{ ...message, content: [] }] };
  const state = reduce(addMessage, addText, { type: 'response.completed', response });
  expect(state.response?.id).toBe('r');
  expect(outputText(state)).toBe('');
});

test('deltas of items that never came, and unknown events, change nothing', () => {
  const state = reduce(
    { type: 'response.output_text.delta', ...place, delta: 'x' },
    { type: 'response.something_new', a: 1 },
  );
  expect(state.items).toEqual([]);
});
