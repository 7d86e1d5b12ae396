import OpenAI from 'openai';
import { startPlatform } from '@unabridged/platform/testing';

await using platform = await startPlatform();
const client = new OpenAI({ baseURL: platform.baseURL, apiKey: platform.apiKey });
const ask = async (content: string, tools?: OpenAI.Chat.Completions.ChatCompletionTool[]) => {
  const { choices } = await client.chat.completions.create({
    model: 'gpt-6-luna',
    messages: [{ role: 'user', content }],
    ...(tools && { tools }),
  });
  return choices[0]!.message;
};

platform.script(
  // A sequence: the first reply calls a tool, the second one speaks. Then it is used up.
  {
    tool: 'get_weather',
    reply: [
      { toolCalls: [{ name: 'get_weather', arguments: { city: 'Rome' } }] },
      'It is sunny in Rome.',
    ],
  },
  { text: /price of (\w+)/, reply: ({ text }) => `You asked: ${text}` },
  { text: 'slowly', reply: { chunks: ['I ', 'am ', 'here.'], delay: 20, chunkDelay: 10 } },
  { text: 'as JSON', reply: { json: { sunny: true } } },
  { when: ({ model }) => model.startsWith('gpt-6'), reply: 'Anything else?' },
);

const tools = [{ type: 'function' as const, function: { name: 'get_weather' } }];
console.log((await ask('And the weather?', tools)).tool_calls?.[0]);
console.log((await ask('And the weather?', tools)).content);
console.log((await ask('The price of tea?')).content);
console.log((await ask('Say it slowly.')).content);
console.log((await ask('The weather as JSON, please.')).content);
console.log((await ask('Thanks.')).content);
// Prints: arguments: '{"city":"Rome"}'
// Prints: It is sunny in Rome.
// Prints: You asked: The price of tea?
// Prints: I am here.
// Prints: {"sunny":true}
// Prints: Anything else?
