import OpenAI from 'openai';

const client = new OpenAI({ defaultHeaders: { 'x-scenario': 'error-in-stream' } });
const stream = await client.responses.create({ model: 'gpt-6-luna', input: 'x', stream: true });
try {
  for await (const event of stream) console.log(event.type);
} catch (error) {
  console.log(error instanceof OpenAI.APIError, String(error).includes('overloaded'));
}
