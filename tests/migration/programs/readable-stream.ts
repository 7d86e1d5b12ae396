import OpenAI from 'openai';

const client = new OpenAI();
const stream = await client.responses.create({
  model: 'gpt-6-luna',
  input: 'Say hello',
  stream: true,
});
// The way from a server to its page: a line of JSON for each event.
const lines = await new Response(stream.toReadableStream()).text();
const events = lines
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as { type: string });
console.log(events.map(({ type }) => type));
