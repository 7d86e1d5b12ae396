import OpenAI from 'unabridged';

const client = new OpenAI({ baseURL: 'http://127.0.0.1:4100/v1', apiKey: 'local' });
const endpoint = await client.webhooks.create({
  name: 'Nightly batches',
  url: 'https://hooks.example.com/openai',
  event_types: ['batch.completed', 'batch.failed'],
});
const test = await client.webhooks.test(endpoint.id, { event_type: 'batch.completed' });
console.log(endpoint.object, test.success);
// Prints: webhook_endpoint true
