import OpenAI from 'unabridged';

const client = new OpenAI({ baseURL: 'http://127.0.0.1:4100/v1', apiKey: 'local' });
for await (const model of client.models.list()) {
  if (model.id === 'gpt-4o') console.log(model.id, model.shutdown_date);
}
// Prints: gpt-4o 2027-01-14
