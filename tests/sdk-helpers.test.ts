// The helpers of the client against the platform, over HTTP: both are this project's, and must fit.
import { createReadStream, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { startTestServer } from '../packages/platform/src/testing/test-server.ts';
import type { TestServer } from '../packages/platform/src/testing/test-server.ts';
import {
  zodFunction,
  zodResponseFormat,
  zodResponsesFunction,
} from '../packages/sdk/src/helpers/zod.ts';
import {
  ResponsesToolRunner,
  runnerFunction,
} from '../packages/sdk/src/helpers/responses-tool-runner.ts';
import { OpenAI, toStreamingFile } from '../packages/sdk/src/index.ts';

let server: TestServer;
let client: OpenAI;
let folder: string;
const model = 'gpt-6-luna';
const fast = { pollIntervalMs: 20, maxWaitMs: 30_000 };

beforeAll(async () => {
  server = await startTestServer();
  client = new OpenAI({ apiKey: 'k', baseURL: server.baseURL, maxRetries: 0 });
  folder = mkdtempSync(join(tmpdir(), 'unabridged-helpers-'));
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

const asked: string[] = [];
const city = z.object({ city: z.string() });
const tell = (given: { city: string }): object => {
  asked.push(given.city);
  return { ...given, sky: 'clear' };
};
const question = 'What is the weather in Paris?';

describe('chat', () => {
  const messages = [{ role: 'user' as const, content: question }];

  it('streams, parses and runs tools', async () => {
    const stream = client.chat.completions.stream({
      model,
      messages: [{ role: 'user', content: 'Say hello' }],
    });
    let text = '';
    stream.on('content', (delta) => void (text += delta));
    expect(await stream.finalContent()).toBe(text);
    const Person = z.object({ name: z.string(), born: z.number() });
    const { choices } = await client.chat.completions.parse({
      model,
      messages: [{ role: 'user', content: 'Ada Lovelace was born in 1815.' }],
      response_format: zodResponseFormat(Person, 'person'),
    });
    expect(choices[0]!.message.parsed).toMatchObject({
      name: expect.any(String),
      born: expect.any(Number),
    });
    for (const streamed of [false, true]) {
      asked.length = 0;
      const tools = [zodFunction({ name: 'get_weather', parameters: city, function: tell })];
      const runner = streamed
        ? client.chat.completions.runTools({ model, messages, tools, stream: true })
        : client.chat.completions.runTools({ model, messages, tools });
      expect(await runner.finalContent()).toMatch(/clear/);
      expect(asked).toEqual(['Paris']);
    }
  });
});

describe('responses', () => {
  it('run tools', async () => {
    asked.length = 0;
    const tool = zodResponsesFunction({ name: 'get_weather', parameters: city, function: tell });
    const runner = new ResponsesToolRunner({ functions: [runnerFunction(tool)] });
    const response = await runner.run(client, { model, input: question }, { stream: true });
    expect(response.output_text).toMatch(/clear/);
    expect(asked).toEqual(['Paris']);
  });
});

async function* chunks(): AsyncGenerator<string> {
  yield 'The bakery ';
  yield 'closes at noon.';
}

describe('files and vector stores', () => {
  it('are uploaded from streams and waited for', async () => {
    const path = join(folder, 'notes.txt');
    writeFileSync(path, 'The harbour opens at seven. '.repeat(20));
    const file = await client.files.create({ file: createReadStream(path), purpose: 'assistants' });
    expect(file.filename).toBe('notes.txt');
    expect(await client.files.waitForProcessing(file.id, { pollInterval: 20 })).toMatchObject({
      status: 'processed',
    });
    expect(await (await client.files.content(file.id)).text()).toContain('harbour');
    const store = await client.vectorStores.create({ name: 'notes' });
    const added = await client.vectorStores.files.createAndPoll(
      store.id,
      { file_id: file.id },
      fast,
    );
    expect(added.status).toBe('completed');
    const batch = await client.vectorStores.fileBatches.uploadAndPoll(
      store.id,
      { files: [toStreamingFile(chunks(), 'bakery.txt'), new File(['Cats sleep.'], 'cats.txt')] },
      fast,
    );
    expect(batch.file_counts).toMatchObject({ completed: 2, failed: 0, total: 2 });
    const { data } = await client.vectorStores.search(store.id, {
      query: 'When does the bakery close?',
    });
    expect(data[0]!.filename).toBe('bakery.txt');
  });
});

describe('assistants', () => {
  it('stream runs, wait for tools and go on', async () => {
    const assistant = await client.beta.assistants.create({
      model,
      tools: [
        {
          type: 'function',
          function: {
            name: 'get_weather',
            parameters: {
              type: 'object',
              properties: { city: { type: 'string' } },
              required: ['city'],
            },
          },
        },
      ],
    });
    const { threads } = client.beta;
    const hello = threads.createAndRunStream({
      assistant_id: assistant.id,
      thread: { messages: [{ role: 'user', content: 'Say hello' }] },
    });
    let text = '';
    hello.on('textDelta', ({ value }) => void (text += value ?? ''));
    expect((await hello.finalRun()).status).toBe('completed');
    expect(text).toMatch(/hello/i);
    const [message] = await hello.finalMessages();
    expect(message!.content[0]).toMatchObject({ type: 'text', text: { value: text } });

    const run = await threads.createAndRunPoll(
      { assistant_id: assistant.id, thread: { messages: [{ role: 'user', content: question }] } },
      fast,
    );
    expect(run.status).toBe('requires_action');
    const [call] = run.required_action!.submit_tool_outputs.tool_calls;
    const outputs = {
      thread_id: run.thread_id,
      tool_outputs: [{ tool_call_id: call!.id, output: 'clear' }],
    };
    const rest = threads.runs.submitToolOutputsStream(run.id, outputs);
    expect((await rest.finalRun()).status).toBe('completed');
    const again = await threads.runs.createAndPoll(
      run.thread_id,
      { assistant_id: assistant.id, instructions: 'Say hello' },
      fast,
    );
    expect(['completed', 'requires_action']).toContain(again.status);
  });
});
