import OpenAI from 'unabridged';

const client = new OpenAI({ baseURL: 'http://127.0.0.1:4100/v1', apiKey: 'local' });
const { data, response } = await client.responses
  .create({ model: 'gpt-6-luna', input: 'Say hello' })
  .withResponse();
console.log(response.status, response.headers.get('x-request-id') === data._request_id);
// Prints: 200 true
