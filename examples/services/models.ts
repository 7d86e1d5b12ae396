import OpenAI from 'unabridged';

const client = new OpenAI({ baseURL: 'http://127.0.0.1:4100/v1', apiKey: 'local' });
for await (const model of client.models.list()) {
  if (model.id === 'gpt-6-luna') console.log(model.object, model.id);
}
// Prints: model gpt-6-luna
