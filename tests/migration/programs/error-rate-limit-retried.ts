import OpenAI from 'openai';

const client = new OpenAI({ defaultHeaders: { 'x-scenario': 'rate-limited-twice' } });
const response = await client.models.retrieve('gpt-6-luna');
console.log(response.id);
const never = new OpenAI({ maxRetries: 0, defaultHeaders: { 'x-scenario': 'rate-limited' } });
const error = await never.models.list().catch((reason: unknown) => reason);
console.log(error instanceof OpenAI.RateLimitError);
