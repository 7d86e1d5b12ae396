import OpenAI from 'unabridged';

const client = new OpenAI({
  baseURL: 'http://127.0.0.1:4100/v1',
  apiKey: 'local',
  maxRetries: 0,
  onRequest: ({ accessor, attempt }) => console.log('sending', accessor, attempt),
  onResponse: ({ status, durationMs }) => console.log('reply', status, durationMs >= 0),
  onError: ({ error }) => console.log('failed', error.name),
});
await client.responses.create({ model: 'gpt-6-luna', input: 'Say hello' });
await client.models.retrieve('no-such-model').catch(() => {});
// Prints: sending responses.create 0
// Prints: reply 200 true
// Prints: failed NotFoundError
