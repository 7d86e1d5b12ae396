import OpenAI from 'unabridged';

const client = new OpenAI({ baseURL: 'http://127.0.0.1:4100/v1', apiKey: 'local' });
const { assistants, threads } = client.beta;

const assistant = await assistants.create({
  model: 'gpt-4.1-mini',
  name: 'Translator',
  instructions: 'Answer in one sentence.',
  metadata: { team: 'docs' },
});
const thread = await threads.create({ metadata: { customer: 'c_1' } });
await threads.messages.create(thread.id, { role: 'user', content: 'Say "good morning".' });

const run = await threads.runs.createAndPoll(thread.id, { assistant_id: assistant.id });
console.log(run.status, run.usage !== null);

const messages = await threads.messages.list(thread.id, { order: 'asc' });
for (const { role, content } of messages.data) {
  for (const part of content) if (part.type === 'text') console.log(`${role}: ${part.text.value}`);
}
// Prints: completed true
// Prints: user: Say "good morning".
