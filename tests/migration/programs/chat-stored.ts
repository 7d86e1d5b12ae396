import OpenAI from 'openai';

const client = new OpenAI();
const created = await client.chat.completions.create({
  model: 'gpt-6-luna',
  messages: [{ role: 'user', content: 'Say hello' }],
  store: true,
  metadata: { topic: 'greeting' },
});
const updated = await client.chat.completions.update(created.id, { metadata: { topic: 'hello' } });
console.log(updated.metadata);
for await (const message of client.chat.completions.messages.list(created.id)) {
  console.log(message.role, message.content);
}
console.log((await client.chat.completions.delete(created.id)).deleted);
