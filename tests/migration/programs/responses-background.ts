import OpenAI from 'openai';

const client = new OpenAI();
let response = await client.responses.create({
  model: 'gpt-6-luna',
  input: 'Say hello',
  background: true,
});
while (response.status === 'queued' || response.status === 'in_progress') {
  await new Promise((resolve) => setTimeout(resolve, 50));
  response = await client.responses.retrieve(response.id);
}
console.log(response.status, response.output_text);
