import OpenAI from 'unabridged';

const client = new OpenAI({ baseURL: 'http://127.0.0.1:4100/v1', apiKey: 'local' });

const texts = ['The library opens at nine.', 'Whisk the eggs with the sugar.'];
const { data } = await client.embeddings.create({
  model: 'text-embedding-3-small',
  input: ['When can I borrow a book?', ...texts],
});
const [question, ...others] = data.map(({ embedding }) => embedding);

// Vectors have length 1, so their dot product is the cosine of the angle between them.
const similarity = (vector: number[]) =>
  vector.reduce((sum, number, index) => sum + number * question![index]!, 0);
const scores = others.map(similarity);
console.log(question!.length, texts[scores.indexOf(Math.max(...scores))]);
// Prints: 1536 The library opens at nine.
