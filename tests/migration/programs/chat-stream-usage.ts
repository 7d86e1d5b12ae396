import OpenAI from 'openai';

const client = new OpenAI();
const stream = await client.chat.completions.create({
  model: 'gpt-6-luna',
  messages: [{ role: 'user', content: 'Say hello' }],
  stream: true,
  stream_options: { include_usage: true },
});
let last: OpenAI.ChatCompletionChunk | undefined;
for await (const chunk of stream) last = chunk;
console.log(last?.choices.length, last?.usage?.total_tokens);
