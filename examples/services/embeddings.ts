import OpenAI from 'unabridged';

const client = new OpenAI({ baseURL: 'http://127.0.0.1:4100/v1', apiKey: 'local' });
const { data, usage } = await client.embeddings.create({
  model: 'text-embedding-3-small',
  input: ['The library opens at nine.', 'When can I borrow a book?'],
});
console.log(data.length, Array.isArray(data[0]?.embedding), usage.total_tokens > 0);
// Prints: 2 true true
