import OpenAI from 'openai';

const client = new OpenAI();
const stream = await client.responses.create({
  model: 'gpt-6-luna',
  input: 'Repeat after me: one two three four five six seven',
  stream: true,
});
try {
  for await (const event of stream) {
    if (event.type === 'response.output_text.delta') stream.controller.abort();
  }
  console.log('the loop ended');
} catch (error) {
  console.log(error instanceof OpenAI.APIUserAbortError);
}
