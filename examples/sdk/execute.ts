import OpenAI from 'unabridged';
import { responses } from 'unabridged/operations';

const client = new OpenAI({ baseURL: 'http://127.0.0.1:4100/v1', apiKey: 'local' });
const response = await client.execute(responses.create, {
  model: 'gpt-6-luna',
  input: 'Say hello',
});
console.log(response.object, response.status);
// Prints: response completed
