import OpenAI from 'unabridged';

const client = new OpenAI({ baseURL: 'http://127.0.0.1:4100/v1', apiKey: 'local' });
const stream = await client.responses.create({
  model: 'gpt-6-luna',
  input: 'Repeat: this goes on although nobody listens',
  background: true,
  stream: true,
});

// Leave in the middle, as a page that reloads does.
let id = '';
let last = 0;
for await (const event of stream) {
  if (event.type === 'response.created') id = event.response.id;
  last = event.sequence_number;
  if (last >= 3) break;
}

// Come back: only what was missed is sent, then what is still to come.
const resumed = await client.responses.retrieve(id, { stream: true, starting_after: last });
for await (const event of resumed) {
  if (event.type === 'response.completed') console.log(event.response.status);
}
console.log((await client.responses.retrieve(id)).output_text);
// Prints: completed
// Prints: nobody listens
