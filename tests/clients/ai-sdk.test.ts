import { createOpenAI } from '@ai-sdk/openai';
import { generateText, isStepCount, Output, streamText, tool } from 'ai';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTestServer } from '../../packages/platform/src/testing/test-server.ts';
import type { TestServer } from '../../packages/platform/src/testing/test-server.ts';
import { model, person, personText, question, weather } from './dialogue.ts';

let server: TestServer;

beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());

describe.each(['chat', 'responses'] as const)('@ai-sdk/openai over %s', (api) => {
  const languageModel = () => createOpenAI({ baseURL: server.baseURL, apiKey: 'test' })[api](model);

  test('answers, and streams', async () => {
    const { text, usage } = await generateText({ model: languageModel(), prompt: 'Say hello' });
    expect(text).toBe('Hello!');
    expect(usage.outputTokens).toBe(2);
    const stream = streamText({ model: languageModel(), prompt: 'Say hello' });
    const pieces: string[] = [];
    for await (const piece of stream.textStream) pieces.push(piece);
    expect(pieces.join('')).toBe('Hello!');
    expect(pieces.length).toBeGreaterThan(1);
  });

  test('calls a tool and answers from its output', async () => {
    const cities: string[] = [];
    const { text } = await generateText({
      model: languageModel(),
      prompt: question,
      stopWhen: isStepCount(3),
      tools: {
        get_weather: tool({
          description: weather.description,
          inputSchema: weather.parameters,
          execute: async ({ city }) => {
            cities.push(city);
            return 'sunny';
          },
        }),
      },
    });
    expect(text).toContain('sunny');
    expect(cities).toEqual(['Paris']);
  });

  test('returns structured output', async () => {
    const { output } = await generateText({
      model: languageModel(),
      prompt: personText,
      output: Output.object({ schema: person }),
    });
    expect(output).toEqual({ name: 'Anna', age: 31 });
  });
});
