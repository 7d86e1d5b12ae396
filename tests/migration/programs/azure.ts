import { AzureOpenAI } from 'openai';

const endpoint = process.env['OPENAI_BASE_URL']!.replace('/v1', '');
delete process.env['OPENAI_BASE_URL'];
const client = new AzureOpenAI({
  apiKey: 'azure-key',
  apiVersion: '2024-10-21',
  endpoint,
  deployment: 'my-deployment',
  maxRetries: 0,
});
const error = await client.chat.completions
  .create({ model: 'gpt-4o', messages: [{ role: 'user', content: 'Say hello' }] })
  .catch((reason: unknown) => reason);
process.env['OPENAI_BASE_URL'] = `${endpoint}/v1`;
console.log(error instanceof Error);
