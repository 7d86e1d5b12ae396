import OpenAI from 'openai';

const client = new OpenAI();
const stream = await client.chat.completions.create({
  model: 'gpt-6-luna',
  messages: [{ role: 'user', content: 'Repeat after me: one two three four five' }],
  stream: true,
});
let chunks = 0;
for await (const chunk of stream) {
  void chunk;
  chunks += 1;
  if (chunks === 2) break;
}
console.log('left after', chunks, 'aborted:', stream.controller.signal.aborted);
