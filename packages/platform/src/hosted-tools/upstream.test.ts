import type { ChatCompletionCreateParams } from '@unabridged/contract';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { askEngine } from '../engines/engine-conformance.ts';
import { startScriptedChatServer } from '../engines/upstream/scripted-chat-server.ts';
import type { ScriptedChatServer } from '../engines/upstream/scripted-chat-server.ts';
import { createUpstreamEngine } from '../engines/upstream/upstream-engine.ts';
import { fileSearchTool } from './file-search.ts';
import type { HostedDelta } from './hosted-tool.ts';
import { runWithHostedTools } from './run-with-hosted-tools.ts';

let server: ScriptedChatServer;
beforeAll(async () => {
  server = await startScriptedChatServer((body, reply) => {
    if (body.messages.some(({ role }) => role === 'tool')) {
      for (const piece of ['25 days', '【', '1】', '.']) reply.delta({ content: piece });
      reply.finish('stop', { prompt_tokens: 20, completion_tokens: 5, total_tokens: 25 });
      return;
    }
    const call = { name: 'file_search', arguments: '{"queries":["leave"]}' };
    reply.delta({ tool_calls: [{ index: 0, id: 'call_1', type: 'function', function: call }] });
    reply.finish('tool_calls', { prompt_tokens: 10, completion_tokens: 5, total_tokens: 15 });
  });
});
afterAll(() => server.close());

test('a server of Chat Completions searches files through a function', async () => {
  const passage = {
    fileId: 'file-1',
    filename: 'a.md',
    score: 1,
    attributes: null,
    text: 'Leave is 25 days.',
  };
  const search = fileSearchTool(
    { type: 'file_search', vector_store_ids: ['vs_1'] },
    { search: async () => [passage] },
  );
  const deltas: HostedDelta[] = [];
  for await (const delta of runWithHostedTools({
    engine: createUpstreamEngine({ baseURL: server.baseURL }),
    request: askEngine('How many days of leave?', {
      tools: [{ type: 'file_search', vector_store_ids: ['vs_1'] }],
    }),
    tools: [search],
    signal: new AbortController().signal,
  })) {
    deltas.push(delta);
  }
  expect(deltas.map((delta) => (delta.type === 'text' ? delta.delta : '')).join('')).toBe(
    '25 days.',
  );
  expect(deltas.find(({ type }) => type === 'citation')).toEqual({
    type: 'citation',
    citation: { kind: 'passage', passage, index: 7 },
  });
  expect(deltas.at(-1)).toMatchObject({ usage: { inputTokens: 30, outputTokens: 10 } });
  const [first, second] = server.received.map(({ body }) => body) as ChatCompletionCreateParams[];
  expect(first!.tools).toMatchObject([{ type: 'function', function: { name: 'file_search' } }]);
  expect(second!.messages.map(({ role }) => role)).toEqual(['user', 'assistant', 'tool']);
  expect(JSON.stringify(second!.messages[2])).toContain('Leave is 25 days.');
});
