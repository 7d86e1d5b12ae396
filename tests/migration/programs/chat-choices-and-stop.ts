import OpenAI from 'openai';

const client = new OpenAI();
const completion = await client.chat.completions.create({
  model: 'gpt-6-luna',
  messages: [{ role: 'user', content: 'Repeat after me: alpha beta gamma' }],
  n: 2,
  stop: ['gamma'],
  seed: 7,
});
for (const choice of completion.choices) console.log(choice.index, choice.message.content);
