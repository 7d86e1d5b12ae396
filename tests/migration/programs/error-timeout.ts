import OpenAI from 'openai';

const client = new OpenAI({
  timeout: 100,
  maxRetries: 0,
  defaultHeaders: { 'x-scenario': 'silent' },
});
const error = await client.models.list().catch((reason: unknown) => reason);
console.log(error instanceof OpenAI.APIConnectionTimeoutError);
