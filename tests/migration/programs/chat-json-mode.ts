import OpenAI from 'openai';

const client = new OpenAI();
const completion = await client.chat.completions.create({
  model: 'gpt-6-luna',
  messages: [
    { role: 'system', content: 'Answer in JSON.' },
    { role: 'user', content: 'The colour is red and the size is 4.' },
  ],
  response_format: { type: 'json_object' },
});
console.log(typeof JSON.parse(completion.choices[0]?.message.content ?? 'null'));
