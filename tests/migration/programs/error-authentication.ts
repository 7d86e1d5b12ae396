import OpenAI from 'openai';

const client = new OpenAI({ apiKey: 'wrong', defaultHeaders: { 'x-scenario': 'unauthorized' } });
const error = await client.models.list().catch((reason: unknown) => reason);
console.log(error instanceof OpenAI.AuthenticationError);
if (error instanceof OpenAI.AuthenticationError) console.log(error.status, error.code);
