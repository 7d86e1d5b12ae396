import OpenAI from 'unabridged';

const client = new OpenAI({ baseURL: 'http://127.0.0.1:4100/v1', apiKey: 'local' });
const conversation = await client.conversations.create({
  items: [{ type: 'message', role: 'user', content: 'My favourite colour is teal.' }],
  metadata: { customer: '4711' },
});
const items = await client.conversations.items.list(conversation.id);
console.log(conversation.object, items.data[0]?.type);
await client.conversations.delete(conversation.id);
// Prints: conversation message
