import OpenAI from 'openai';

const client = new OpenAI();
const stream = await client.responses.create({
  model: 'gpt-6-luna',
  instructions: 'Be brief.',
  input: [{ role: 'user', content: [{ type: 'input_text', text: 'Say hello' }] }],
  stream: true,
});
const types = new Set<string>();
let text = '';
for await (const event of stream) {
  types.add(event.type);
  if (event.type === 'response.output_text.delta') text += event.delta;
  if (event.type === 'response.completed') console.log(event.response.status);
}
console.log([...types], text);
