import OpenAI from 'unabridged';

const client = new OpenAI({ baseURL: 'http://127.0.0.1:4100/v1', apiKey: 'local' });
const completion = await client.chat.completions.create({
  model: 'gpt-6-luna',
  messages: [
    { role: 'developer', content: 'You help customers of a parcel service. One sentence.' },
    { role: 'user', content: 'Say hello' },
  ],
});
console.log(completion.object, completion.choices[0]?.message.role);
// Prints: chat.completion assistant
