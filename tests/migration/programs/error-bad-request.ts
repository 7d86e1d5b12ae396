import OpenAI, { APIError, BadRequestError } from 'openai';

const client = new OpenAI();
const error = await client.responses
  .create({ model: 'gpt-6-luna', input: 'x', temperature: 9 })
  .catch((reason: unknown) => reason);
console.log(error instanceof BadRequestError, error instanceof APIError, error instanceof Error);
if (error instanceof BadRequestError) console.log(error.status, error.param, error.code);
