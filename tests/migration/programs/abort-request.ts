import OpenAI from 'openai';

const client = new OpenAI({ defaultHeaders: { 'x-scenario': 'silent' } });
const controller = new AbortController();
setTimeout(() => controller.abort(), 400);
const error = await client.models
  .list({ signal: controller.signal })
  .catch((reason: unknown) => reason);
console.log(error instanceof OpenAI.APIUserAbortError);
