import OpenAI from 'unabridged';

const client = new OpenAI({ baseURL: 'http://127.0.0.1:4100/v1', apiKey: 'local' });
const thread = await client.beta.threads.create({
  messages: [{ role: 'user', content: 'Where is my order A-1042?' }],
});
const message = await client.beta.threads.messages.create(thread.id, {
  role: 'user',
  content: 'I need it by Friday.',
});
console.log(thread.object, message.object);
// Prints: thread thread.message
