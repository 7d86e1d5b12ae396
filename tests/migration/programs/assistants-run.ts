import OpenAI from 'openai';

const client = new OpenAI();
const assistant = await client.beta.assistants.create({
  model: 'gpt-4o',
  name: 'Clerk',
  instructions: 'Answer in one sentence.',
});
const thread = await client.beta.threads.create();
await client.beta.threads.messages.create(thread.id, { role: 'user', content: 'Say hello' });
const run = await client.beta.threads.runs.createAndPoll(
  thread.id,
  { assistant_id: assistant.id },
  { pollIntervalMs: 100 },
);
console.log(run.status);
for await (const message of client.beta.threads.messages.list(thread.id, { order: 'asc' })) {
  const [content] = message.content;
  console.log(message.role, content?.type === 'text' ? content.text.value : content?.type);
}
