import OpenAI from 'openai';

const client = new OpenAI();
const tools: OpenAI.Responses.Tool[] = [
  {
    type: 'function',
    name: 'get_time',
    description: 'Get the current time of a city',
    parameters: {
      type: 'object',
      properties: { city: { type: 'string' } },
      required: ['city'],
      additionalProperties: false,
    },
    strict: true,
  },
];
const input: OpenAI.Responses.ResponseInput = [
  { role: 'user', content: 'What time is it in Tokyo?' },
];
const first = await client.responses.create({ model: 'gpt-6-luna', input, tools });
for (const item of first.output) {
  if (item.type !== 'function_call') continue;
  console.log(item.name, item.arguments);
  input.push(item, { type: 'function_call_output', call_id: item.call_id, output: '09:30' });
}
const second = await client.responses.create({ model: 'gpt-6-luna', input, tools });
console.log(second.output_text);
