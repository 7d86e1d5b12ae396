import OpenAI, { APIError, BadRequestError } from 'unabridged';

const client = new OpenAI({ baseURL: 'http://127.0.0.1:4100/v1', apiKey: 'local' });
try {
  await client.responses.create({ model: 'no-such-model', input: 'Hello' });
} catch (error) {
  if (error instanceof BadRequestError) console.log(error.status, error.code, error.param);
  if (error instanceof APIError) console.log(error.requestID, 'worth a retry:', error.isRetryable);
}
// Prints: 400 model_not_found model
// Prints: worth a retry: false
