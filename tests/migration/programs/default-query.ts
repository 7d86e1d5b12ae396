import OpenAI from 'openai';

const client = new OpenAI({ defaultQuery: { 'api-version': '7' }, maxRetries: 0 });
const error = await client
  .get('/nothing-of-that-name', { query: { tags: ['a', 'b'], nested: { deep: 1 } } })
  .catch((reason: unknown) => reason);
console.log(error instanceof OpenAI.NotFoundError);
