import OpenAI from 'unabridged';

const client = new OpenAI({ baseURL: 'http://127.0.0.1:4100/v1', apiKey: 'local' });
const { assistants, threads } = client.beta;
const assistant = await assistants.create({ model: 'gpt-4.1-mini' });

const stream = threads.createAndRunStream({
  assistant_id: assistant.id,
  thread: { messages: [{ role: 'user', content: 'Count from 1 to 3.' }] },
});
let deltas = 0;
stream.on('textDelta', () => (deltas += 1));
const names: string[] = [];
for await (const { event } of stream) if (event !== 'thread.message.delta') names.push(event);
console.log(names.join(' '));

const [message] = await stream.finalMessages();
console.log(message?.status, deltas > 0);
// Prints: thread.created thread.run.created thread.run.queued thread.run.in_progress
// Prints: thread.run.completed
// Prints: completed true
