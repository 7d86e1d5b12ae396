import { createReadStream } from 'node:fs';
import { expectTypeOf, it } from 'vitest';
import * as z from 'zod';
import { toFile } from '../index.ts';
import type { OpenAI } from '../index.ts';
import type { FileCreateParams } from '../uploads/upload-params.ts';
import { zodFunction, zodResponseFormat } from '../helpers/zod.ts';
import type { ChatCompletionRunner, ChatCompletionStreamingRunner } from './tool-runners.ts';

const Answer = z.object({ sum: z.number() });
const getLocation = async (): Promise<string> => 'Boston';
const getWeather = async (args: { location: string }): Promise<object> => ({
  ...args,
  sky: 'clear',
});
const messages = [{ role: 'user' as const, content: 'x' }];
const tools = [
  {
    type: 'function' as const,
    function: {
      function: getLocation,
      parameters: { type: 'object', properties: {} },
      description: 'd',
    },
  },
  {
    type: 'function' as const,
    function: {
      function: getWeather,
      parse: JSON.parse,
      parameters: {},
      description: 'd',
      name: 'w',
    },
  },
];

/** Never run: that it compiles is what is tested. */
export async function programs(client: OpenAI): Promise<void> {
  const runner = client.chat.completions
    .runTools({ model: 'm', messages: [{ role: 'user', content: 'x' }], tools })
    .on('message', (message) => void message.role)
    .on('content', (content) => void content.trim());
  expectTypeOf(runner).toEqualTypeOf<ChatCompletionRunner<null>>();
  const inline = client.chat.completions.runTools({
    model: 'm',
    messages: [{ role: 'user', content: 'x' }],
    tools: [
      {
        type: 'function',
        function: { function: getWeather, parse: JSON.parse, parameters: {}, description: 'd' },
      },
    ],
  });
  expectTypeOf(await inline.finalContent()).toEqualTypeOf<string | null>();
  const streaming = client.chat.completions.runTools({
    stream: true,
    model: 'm',
    messages,
    response_format: zodResponseFormat(Answer, 'answer'),
    tools: [
      zodFunction({
        name: 'f',
        parameters: z.object({ a: z.number() }),
        function: ({ a }) => a + 1,
      }),
    ],
  });
  expectTypeOf(streaming).toEqualTypeOf<ChatCompletionStreamingRunner<{ sum: number }>>();
  for await (const chunk of streaming) void chunk.choices[0]?.delta.content;
  const contextual = client.chat.completions.runTools({
    model: 'm',
    messages,
    toolContext: { user: 'ada' },
    tools: [
      {
        type: 'function',
        function: {
          function: (_args: string, { abort }, context) => {
            abort();
            return context.user.length;
          },
          parameters: {},
          description: 'd',
          name: 'n',
        },
      },
    ],
  });
  void contextual.abort();
  const stream = client.chat.completions
    .stream({ model: 'm', messages, response_format: zodResponseFormat(Answer, 'answer') })
    .on('content.done', ({ parsed }) => void parsed?.sum.toFixed())
    .on(
      'tool_calls.function.arguments.delta',
      ({ arguments_delta }) => void arguments_delta.trim(),
    );
  expectTypeOf((await stream.finalChatCompletion()).choices[0]!.message.parsed).toEqualTypeOf<{
    sum: number;
  } | null>();
  const plain = await client.chat.completions.parse({ model: 'm', messages });
  expectTypeOf(plain.choices[0]!.message.parsed).toEqualTypeOf<null>();
  const params: FileCreateParams = { file: createReadStream('x'), purpose: 'batch' };
  await client.files.create(params);
  await client.files.create({ file: await fetch('https://x.example'), purpose: 'user_data' });
  await client.files.create({
    file: await toFile(Buffer.from('x'), 'x.txt'),
    purpose: 'assistants',
  });
  await client.audio.transcriptions.create({ file: createReadStream('x'), model: 'whisper-1' });
  await client.images.edit({ image: [createReadStream('a'), new Blob([])], prompt: 'p' });
  // @ts-expect-error a path is no file
  await client.files.create({ file: 'x.txt', purpose: 'batch' });
}

it('compiles', () => expectTypeOf(programs).toBeFunction());
