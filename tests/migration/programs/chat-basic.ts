import OpenAI from 'openai';

const client = new OpenAI();
const completion = await client.chat.completions.create({
  model: 'gpt-6-luna',
  messages: [{ role: 'user', content: 'Say hello' }],
});
console.log(completion.object, completion.model, completion.choices.length);
console.log(completion.choices[0]?.message.role, completion.choices[0]?.message.content);
console.log(completion.choices[0]?.finish_reason, completion.usage);
