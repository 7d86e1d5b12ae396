import OpenAI from 'unabridged';
import { migrateAssistants } from 'unabridged/workflows/assistants-migration';

const client = new OpenAI({ baseURL: 'http://127.0.0.1:4100/v1', apiKey: 'local' });

const assistant = await client.beta.assistants.create({
  model: 'gpt-4.1-mini',
  name: 'Order clerk',
  instructions: 'Answer in one sentence.',
  metadata: { team: 'shop' },
});
const thread = await client.beta.threads.create({
  messages: [
    { role: 'user', content: 'My name is Ada.' },
    { role: 'assistant', content: 'Hello Ada.' },
  ],
});

const result = await migrateAssistants(client, {
  assistants: [assistant.id],
  threads: [thread.id],
  // Keep it where it survives: with it, a later call goes on.
  onState: (state) => console.log(Object.keys(state.threads).length, 'thread known'),
});
for (const { filename, code, notes } of result.assistants) {
  console.log(filename, code.includes('responses.create'));
  for (const note of notes) console.log(`${note.what}: ${note.message}`);
}
const [{ conversationId } = {}] = result.threads;
const next = await client.responses.create({
  model: 'gpt-4.1-mini',
  conversation: conversationId!,
  input: 'What is my name?',
});
console.log(next.output_text);
// Prints: order-clerk.ts true
// Prints: metadata: A program needs no metadata
// Prints: Ada
