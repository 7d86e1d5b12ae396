import OpenAI from 'unabridged';

const client = new OpenAI({ baseURL: 'http://127.0.0.1:4100/v1', apiKey: 'local' });
const count = await client.responses.inputTokens.count({ model: 'gpt-6-luna', input: 'Say hello' });
console.log(count.object, count.input_tokens > 0);
// Prints: response.input_tokens true
