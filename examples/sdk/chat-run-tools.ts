import OpenAI from 'unabridged';
import { zodFunction } from 'unabridged/helpers/zod';
import { z } from 'zod';

const client = new OpenAI({ baseURL: 'http://127.0.0.1:4100/v1', apiKey: 'local' });
const weather = zodFunction({
  name: 'get_weather',
  description: 'Tells the weather in a city',
  parameters: z.object({ city: z.string() }),
  function: ({ city }) => {
    console.log('asked for', city);
    return { city, sky: 'clear' };
  },
});
const runner = client.chat.completions.runTools({
  model: 'gpt-6-luna',
  messages: [{ role: 'user', content: 'What is the weather in Paris?' }],
  tools: [weather],
});
console.log(await runner.finalContent());
// Prints: asked for Paris
