import type { Response, ResponseOutputItem } from '@unabridged/contract';
import { expect, test } from 'vitest';
import { callOutput, continuedBody, openCalls } from './continue-response.ts';

const call = {
  type: 'function_call',
  id: 'f',
  call_id: 'c',
  name: 'n',
  arguments: '{}',
} as ResponseOutputItem;
const response = { id: 'resp_1' } as Response;

test('a stored response is continued by its id', () => {
  const body = continuedBody({ model: 'm', input: 'a' }, response, [call], 'b');
  expect(body).toEqual({ model: 'm', input: 'b', previous_response_id: 'resp_1' });
});

test('of a response that was not stored, the whole conversation is sent again', () => {
  const output = callOutput(openCalls([call])[0]!, '21');
  const body = continuedBody({ model: 'm', input: 'a', store: false }, response, [call], [output]);
  expect(body['input']).toEqual([
    { role: 'user', content: 'a' },
    call,
    { type: 'function_call_output', call_id: 'c', output: '21' },
  ]);
  expect(body).not.toHaveProperty('previous_response_id');
});

test('in a conversation only the input is new', () => {
  const body = { model: 'm', conversation: 'conv_1', input: 'Hello' };
  expect(continuedBody(body, { id: 'resp_1' } as Response, [], 'Again')).toEqual({
    model: 'm',
    conversation: 'conv_1',
    input: 'Again',
  });
});
