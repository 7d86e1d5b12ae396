import OpenAI from 'unabridged';
import { zodResponseFormat } from 'unabridged/helpers/zod';
import { z } from 'zod';

const client = new OpenAI({ baseURL: 'http://127.0.0.1:4100/v1', apiKey: 'local' });
const Person = z.object({ name: z.string(), born: z.number() });
const completion = await client.chat.completions.parse({
  model: 'gpt-6-luna',
  messages: [{ role: 'user', content: 'Ada Lovelace was born in 1815.' }],
  response_format: zodResponseFormat(Person, 'person'),
});
const person = completion.choices[0]!.message.parsed;
console.log(typeof person?.name, typeof person?.born);
// Prints: string number
