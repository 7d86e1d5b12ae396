import OpenAI from 'openai';

// The official client works against the platform, unmodified.
const client = new OpenAI({ baseURL: 'http://127.0.0.1:4100/v1', apiKey: 'local' });
const response = await client.responses.create({ model: 'gpt-6-luna', input: 'Say hello' });
console.log(response.output_text);
// Prints: Hello
