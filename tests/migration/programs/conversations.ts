import OpenAI from 'openai';

const client = new OpenAI();
const conversation = await client.conversations.create({
  metadata: { topic: 'colours' },
  items: [{ type: 'message', role: 'user', content: 'My favourite colour is teal.' }],
});
const response = await client.responses.create({
  model: 'gpt-6-luna',
  conversation: conversation.id,
  input: 'What is my favourite colour?',
});
console.log(response.output_text);
const items = await client.conversations.items.list(conversation.id, { order: 'asc' });
console.log(
  items.data.map((item) => item.type),
  items.has_more,
);
console.log((await client.conversations.delete(conversation.id)).deleted);
