import OpenAI from 'openai';

const client = new OpenAI();
const stream = await client.chat.completions.create({
  model: 'gpt-6-luna',
  messages: [{ role: 'user', content: 'What is the weather in Oslo?' }],
  tools: [
    {
      type: 'function',
      function: {
        name: 'get_weather',
        description: 'Get the current weather of a city',
        parameters: {
          type: 'object',
          properties: { city: { type: 'string' } },
          required: ['city'],
        },
      },
    },
  ],
  tool_choice: 'required',
  stream: true,
});
let name = '';
let parameters = '';
for await (const chunk of stream) {
  const call = chunk.choices[0]?.delta.tool_calls?.[0];
  name += call?.function?.name ?? '';
  parameters += call?.function?.arguments ?? '';
}
console.log(name, parameters);
