import OpenAI from 'unabridged';

const client = new OpenAI({ baseURL: 'http://127.0.0.1:4100/v1', apiKey: 'local' });
const { results } = await client.moderations.create({
  input: ['The garden is full of tulips.'],
});
console.log(results.length, typeof results[0]?.flagged);
// Prints: 1 boolean
