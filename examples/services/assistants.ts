import OpenAI from 'unabridged';

const client = new OpenAI({ baseURL: 'http://127.0.0.1:4100/v1', apiKey: 'local' });
const assistant = await client.beta.assistants.create({
  model: 'gpt-4.1-mini',
  name: 'Clerk',
  instructions: 'Answer in one sentence.',
});
const changed = await client.beta.assistants.update(assistant.id, { name: 'Head clerk' });
console.log(changed.object, changed.name !== null);
console.log((await client.beta.assistants.delete(assistant.id)).deleted);
// Prints: assistant true
