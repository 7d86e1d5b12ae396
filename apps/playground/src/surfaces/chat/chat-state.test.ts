import type { ChatCompletionChunk } from '@unabridged/contract';
import { expect, test } from 'vitest';
import { reduceChunk } from './chat-state.ts';
import type { ChatState } from './chat-state.ts';

function reduce(...choices: object[][]): ChatState {
  const start: ChatState = { choices: [] };
  return choices.reduce<ChatState>(
    (state, some) =>
      reduceChunk(state, { id: 'c', model: 'm', choices: some } as unknown as ChatCompletionChunk),
    start,
  );
}

test('joins the pieces of each answer by its index', () => {
  const state = reduce(
    [{ index: 0, delta: { role: 'assistant', content: '' }, finish_reason: null }],
    [{ index: 1, delta: { content: 'Two' }, finish_reason: null }],
    [{ index: 0, delta: { content: 'On' }, finish_reason: null }],
    [{ index: 0, delta: { content: 'e' }, finish_reason: 'stop' }],
    [],
  );
  expect(state.choices.map(({ message }) => message.content)).toEqual(['One', 'Two']);
  expect(state.choices.map(({ finishReason }) => finishReason)).toEqual(['stop', null]);
});

test('joins the arguments of each call, whose name comes once', () => {
  const first = {
    index: 0,
    id: 'call_1',
    type: 'function',
    function: { name: 'f', arguments: '' },
  };
  const state = reduce(
    [{ index: 0, delta: { tool_calls: [first] }, finish_reason: null }],
    [
      {
        index: 0,
        delta: { tool_calls: [{ index: 0, function: { arguments: '{"a":' } }] },
        finish_reason: null,
      },
    ],
    [
      {
        index: 0,
        delta: { tool_calls: [{ index: 0, function: { arguments: '1}' } }] },
        finish_reason: 'tool_calls',
      },
    ],
  );
  expect(state.choices[0]!.message.tool_calls).toEqual([
    { id: 'call_1', type: 'function', function: { name: 'f', arguments: '{"a":1}' } },
  ]);
});

test('collects how likely each token was', () => {
  const token = { token: 'Hi', logprob: -0.1, bytes: null, top_logprobs: [] };
  const state = reduce([
    { index: 0, delta: { content: 'Hi' }, finish_reason: 'stop', logprobs: { content: [token] } },
  ]);
  expect(state.choices[0]!.tokens).toEqual([{ token: 'Hi', logprob: -0.1, alternatives: [] }]);
});
