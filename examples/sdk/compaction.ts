import OpenAI from 'unabridged';

const client = new OpenAI({ baseURL: 'http://127.0.0.1:4100/v1', apiKey: 'local' });
const first = await client.responses.create({
  model: 'gpt-6-luna',
  input: `My order number is 4711. ${'I have a lot to tell. '.repeat(300)}`,
});
const second = await client.responses.create({
  model: 'gpt-6-luna',
  previous_response_id: first.id,
  input: 'What is my order number?',
  context_management: [{ type: 'compaction', compact_threshold: 1000 }],
});
console.log(second.output.map((item) => item.type));
console.log(second.output_text);
// Prints: compaction
// Prints: 4711
