import OpenAI from 'unabridged';

const client = new OpenAI({ baseURL: 'http://127.0.0.1:4100/v1', apiKey: 'local' });
const stream = await client.responses.create({
  model: 'gpt-6-luna',
  input: 'Repeat: a stream arrives piece by piece',
  stream: true,
});
for await (const event of stream) {
  if (event.type === 'response.output_text.delta') process.stdout.write(event.delta);
  if (event.type === 'response.completed')
    console.log('\n', event.response.usage?.output_tokens, 'tokens');
}
// Prints: a stream arrives piece by piece
