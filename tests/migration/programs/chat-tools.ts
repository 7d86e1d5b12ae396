import OpenAI from 'openai';

const client = new OpenAI();
const tools: OpenAI.ChatCompletionTool[] = [
  {
    type: 'function',
    function: {
      name: 'get_weather',
      description: 'Get the current weather of a city',
      parameters: {
        type: 'object',
        properties: { city: { type: 'string' } },
        required: ['city'],
        additionalProperties: false,
      },
      strict: true,
    },
  },
];
const messages: OpenAI.ChatCompletionMessageParam[] = [
  { role: 'user', content: 'What is the weather in Paris?' },
];
const first = await client.chat.completions.create({ model: 'gpt-6-luna', messages, tools });
const message = first.choices[0]!.message;
console.log(first.choices[0]?.finish_reason, message.tool_calls?.length);
messages.push(message);
for (const call of message.tool_calls ?? []) {
  if (call.type !== 'function') continue;
  console.log(call.function.name, JSON.parse(call.function.arguments));
  messages.push({ role: 'tool', tool_call_id: call.id, content: '18 degrees and sunny' });
}
const second = await client.chat.completions.create({ model: 'gpt-6-luna', messages, tools });
console.log(second.choices[0]?.message.content);
