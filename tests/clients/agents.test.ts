import {
  Agent,
  OpenAIChatCompletionsModel,
  OpenAIResponsesModel,
  run,
  setTracingDisabled,
  tool,
} from '@openai/agents';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTestServer } from '../../packages/platform/src/testing/test-server.ts';
import type { TestServer } from '../../packages/platform/src/testing/test-server.ts';
import { model, person, personText, question, weather } from './dialogue.ts';

let server: TestServer;

beforeAll(async () => {
  setTracingDisabled(true);
  server = await startTestServer();
});
afterAll(async () => {
  expect(await server.violations()).toEqual([]);
  await server.close();
});

const modelOf = {
  chat: () => new OpenAIChatCompletionsModel(server.client as never, model),
  responses: () => new OpenAIResponsesModel(server.client as never, model),
};

describe.each(['chat', 'responses'] as const)('@openai/agents over %s', (api) => {
  test('answers, and streams', async () => {
    const agent = new Agent({ name: 'Helper', instructions: 'Help.', model: modelOf[api]() });
    expect((await run(agent, 'Say hello')).finalOutput).toBe('Hello!');
    const stream = await run(agent, 'Say hello', { stream: true });
    let text = '';
    for await (const piece of stream.toTextStream()) text += piece;
    await stream.completed;
    expect(text).toBe('Hello!');
  });

  test('calls a tool and answers from its output', async () => {
    const cities: string[] = [];
    const execute = async ({ city }: { city: string }) => {
      cities.push(city);
      return 'sunny';
    };
    const agent = new Agent({
      name: 'Helper',
      instructions: 'Help.',
      model: modelOf[api](),
      tools: [tool({ ...weather, execute })],
    });
    expect((await run(agent, question)).finalOutput).toContain('sunny');
    expect(cities).toEqual(['Paris']);
  });

  test('returns structured output', async () => {
    const agent = new Agent({
      name: 'Reader',
      instructions: 'Extract.',
      model: modelOf[api](),
      outputType: person,
    });
    expect((await run(agent, personText)).finalOutput).toEqual({ name: 'Anna', age: 31 });
  });
});
