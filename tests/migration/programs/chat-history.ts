import OpenAI from 'openai';

const client = new OpenAI();
const messages: OpenAI.ChatCompletionMessageParam[] = [
  { role: 'system', content: 'You answer in one sentence.' },
  { role: 'user', content: 'My name is Ada and I build engines.' },
  { role: 'assistant', content: 'Nice to meet you, Ada.' },
  { role: 'user', content: [{ type: 'text', text: 'What is my name?' }] },
];
const completion = await client.chat.completions.create({
  model: 'gpt-6-luna',
  messages,
  temperature: 0,
  store: true,
  metadata: { purpose: 'corpus' },
});
messages.push(completion.choices[0]!.message);
console.log(messages.at(-1));
