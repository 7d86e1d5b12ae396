import OpenAI from 'openai';

const client = new OpenAI();
const one = await client.embeddings.create({
  model: 'text-embedding-3-small',
  input: ['a red apple', 'a green apple'],
});
console.log(one.data.length, Array.isArray(one.data[0]?.embedding), one.usage.total_tokens);
const floats = await client.embeddings.create({
  model: 'text-embedding-3-small',
  input: 'a red apple',
  encoding_format: 'float',
});
const length = Math.hypot(...(floats.data[0]?.embedding ?? []));
console.log(floats.data[0]?.embedding.length, length.toFixed(3));
