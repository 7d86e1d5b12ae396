import OpenAI from 'openai';

const client = new OpenAI();
const model = await client.get<{ id: string }>('/models/gpt-6-luna');
console.log((model as { id: string }).id);
const reply = await client.post('/responses', {
  body: { model: 'gpt-6-luna', input: 'Say hello' },
});
console.log((reply as { status: string }).status);
