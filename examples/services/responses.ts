import OpenAI from 'unabridged';

const client = new OpenAI({ baseURL: 'http://127.0.0.1:4100/v1', apiKey: 'local' });
const response = await client.responses.create({
  model: 'gpt-6-luna',
  instructions: 'Be brief.',
  input: 'Say hello',
});
console.log(response.object, response.output_text !== '');
const items = await client.responses.inputItems.list(response.id);
console.log(items.data.length);
// Prints: response true
