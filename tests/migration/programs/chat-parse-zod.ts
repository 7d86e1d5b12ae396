import OpenAI from 'openai';
import { zodResponseFormat } from 'openai/helpers/zod';
import { z } from 'zod';

const Person = z.object({ name: z.string(), age: z.number() });
const client = new OpenAI();
const completion = await client.chat.completions.parse({
  model: 'gpt-6-luna',
  messages: [{ role: 'user', content: 'Extract the person: Maria is 34 years old.' }],
  response_format: zodResponseFormat(Person, 'person'),
});
console.log(completion.choices[0]?.message.parsed);
