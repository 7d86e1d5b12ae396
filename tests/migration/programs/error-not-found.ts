import OpenAI from 'openai';

const client = new OpenAI();
try {
  await client.models.retrieve('no-such-model');
} catch (error) {
  if (!(error instanceof OpenAI.APIError)) throw error;
  console.log(error instanceof OpenAI.NotFoundError, error.status, error.code, error.type);
  console.log(error.message, typeof error.requestID, error.headers?.get('content-type'));
}
