import { HumanMessage } from '@langchain/core/messages';
import type { ToolMessage } from '@langchain/core/messages';
import { tool } from '@langchain/core/tools';
import { ChatOpenAI } from '@langchain/openai';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTestServer } from '../../packages/platform/src/testing/test-server.ts';
import type { TestServer } from '../../packages/platform/src/testing/test-server.ts';
import { model, person, personText, question, weather } from './dialogue.ts';

let server: TestServer;

beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());

describe.each(['chat', 'responses'] as const)('@langchain/openai over %s', (api) => {
  const chat = () =>
    new ChatOpenAI({
      model,
      apiKey: 'test',
      maxRetries: 0,
      useResponsesApi: api === 'responses',
      configuration: { baseURL: server.baseURL },
    });

  test('answers, and streams', async () => {
    expect((await chat().invoke('Say hello')).text).toBe('Hello!');
    let text = '';
    for await (const chunk of await chat().stream('Say hello')) text += chunk.text;
    expect(text).toBe('Hello!');
  });

  test('calls a tool and answers from its output', async () => {
    const sunny = tool(async () => 'sunny', { ...weather, schema: weather.parameters });
    const bound = chat().bindTools([sunny]);
    const asked = new HumanMessage(question);
    const called = await bound.invoke([asked]);
    expect(called.tool_calls).toMatchObject([{ name: 'get_weather', args: { city: 'Paris' } }]);
    const output: ToolMessage = await sunny.invoke(called.tool_calls![0]!);
    expect((await bound.invoke([asked, called, output])).text).toContain('sunny');
  });

  test('returns structured output', async () => {
    const structured = chat().withStructuredOutput(person, { name: 'person' });
    expect(await structured.invoke(personText)).toEqual({ name: 'Anna', age: 31 });
  });
});
