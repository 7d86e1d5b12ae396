import OpenAI from 'unabridged';

const client = new OpenAI({ baseURL: 'http://127.0.0.1:4100/v1', apiKey: 'local' });
const first = await client.responses.create({
  model: 'gpt-6-luna',
  input: 'My order number is A-1042.',
});
const second = await client.responses.create({
  model: 'gpt-6-luna',
  previous_response_id: first.id,
  input: 'What is my order number?',
});
console.log(second.output_text);

for await (const item of client.responses.inputItems.list(second.id, { order: 'asc' })) {
  console.log(item.type);
}
// Prints: A-1042
// Prints: message
