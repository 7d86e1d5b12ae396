import OpenAI from 'unabridged';

const client = new OpenAI({ baseURL: 'http://127.0.0.1:4100/v1', apiKey: 'local' });
const conversation = await client.conversations.create({
  metadata: { topic: 'onboarding' },
  items: [{ role: 'user', content: 'My name is Ada and I work in Turin.' }],
});
const response = await client.responses.create({
  model: 'gpt-6-luna',
  conversation: conversation.id,
  input: 'What is my name?',
});
console.log(response.output_text);
for await (const item of client.conversations.items.list(conversation.id, { order: 'asc' })) {
  if (item.type === 'message') console.log(item.role);
}
// Prints: Ada
// Prints: assistant
