import OpenAI from 'unabridged';

const client = new OpenAI({ baseURL: 'http://127.0.0.1:4100/v1', apiKey: 'local' });
const response = await client.beta.responses.create({
  model: 'gpt-6-luna',
  input: 'Plan the move of an office in three steps.',
  betas: ['responses_multi_agent=v1'],
});
console.log(response.object);
// Prints: response
