import OpenAI from 'openai';

const client = new OpenAI({ baseURL: 'http://127.0.0.1:1/v1', maxRetries: 1 });
const error = await client.models.list().catch((reason: unknown) => reason);
console.log(error instanceof OpenAI.APIConnectionError, error instanceof OpenAI.APIError);
if (error instanceof OpenAI.APIConnectionError) console.log(error.status);
