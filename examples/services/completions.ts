import OpenAI from 'unabridged';

const client = new OpenAI({ baseURL: 'http://127.0.0.1:4100/v1', apiKey: 'local' });
const completion = await client.completions.create({
  model: 'gpt-3.5-turbo-instruct',
  prompt: 'Say hello',
  max_tokens: 16,
});
console.log(completion.object, typeof completion.choices[0]?.text);
// Prints: text_completion string
