import OpenAI from 'openai';

const client = new OpenAI();
const runner = client.chat.completions.stream({
  model: 'gpt-6-luna',
  messages: [{ role: 'user', content: 'Say hello' }],
});
let deltas = 0;
runner.on('content', () => (deltas += 1));
runner.on('end', () => console.log('end'));
const content = await runner.finalContent();
const completion = await runner.finalChatCompletion();
console.log(content, deltas > 0);
console.log(completion.choices[0]?.finish_reason, completion.object);
