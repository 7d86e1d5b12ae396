import OpenAI from 'openai';

const client = new OpenAI();
const runner = client.chat.completions.runTools({
  model: 'gpt-6-luna',
  messages: [{ role: 'user', content: 'What is the weather in Lisbon?' }],
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
        parse: JSON.parse,
        function: ({ city }: { city: string }) => `It is 21 degrees in ${city}.`,
      },
    },
  ],
});
runner.on('message', (message) => console.log(message.role));
console.log(await runner.finalContent());
