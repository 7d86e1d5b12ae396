import OpenAI from 'openai';

const client = new OpenAI();
const assistant = await client.beta.assistants.create({ model: 'gpt-4o' });
const thread = await client.beta.threads.create({
  messages: [{ role: 'user', content: 'Say hello' }],
});
const stream = client.beta.threads.runs.stream(thread.id, { assistant_id: assistant.id });
let text = '';
stream.on('textDelta', (delta) => (text += delta.value ?? ''));
stream.on('messageDone', (message) => console.log('message', message.status));
const run = await stream.finalRun();
console.log(run.status, text);
