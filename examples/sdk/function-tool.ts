import OpenAI from 'unabridged';

const client = new OpenAI({ baseURL: 'http://127.0.0.1:4100/v1', apiKey: 'local' });
const tools: OpenAI.Responses.Tool[] = [
  {
    type: 'function',
    name: 'get_weather',
    description: 'Current weather of a city',
    strict: true,
    parameters: {
      type: 'object',
      properties: { city: { type: 'string', description: 'Name of the city' } },
      required: ['city'],
      additionalProperties: false,
    },
  },
];

const first = await client.responses.create({
  model: 'gpt-6-luna',
  input: 'What is the weather in Lisbon?',
  tools,
});
const calls = first.output.filter((item) => item.type === 'function_call');
const second = await client.responses.create({
  model: 'gpt-6-luna',
  previous_response_id: first.id,
  tools,
  input: calls.map((call) => {
    const { city } = JSON.parse(call.arguments) as { city: string };
    console.log(`${call.name}(${city})`);
    return {
      type: 'function_call_output' as const,
      call_id: call.call_id,
      output: JSON.stringify({ city, temperature_celsius: 21 }),
    };
  }),
});
console.log(second.output_text);
// Prints: get_weather(Lisbon)
// Prints: 21
