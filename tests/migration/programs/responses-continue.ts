import OpenAI from 'openai';

const client = new OpenAI();
const first = await client.responses.create({
  model: 'gpt-6-luna',
  input: 'My favourite colour is teal.',
});
const second = await client.responses.create({
  model: 'gpt-6-luna',
  input: 'What is my favourite colour?',
  previous_response_id: first.id,
});
console.log(second.output_text, second.previous_response_id === first.id);
