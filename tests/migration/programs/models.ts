import OpenAI from 'openai';

const client = new OpenAI();
const ids: string[] = [];
for await (const model of client.models.list()) ids.push(model.id);
console.log(ids.includes('gpt-6-luna'), ids.length > 10);
const model = await client.models.retrieve('gpt-6-luna');
console.log(model.object, model.owned_by);
