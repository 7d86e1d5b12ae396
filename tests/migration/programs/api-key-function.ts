import OpenAI from 'openai';

let calls = 0;
const client = new OpenAI({
  apiKey: async () => {
    calls += 1;
    return `sk-rotating-${calls}`;
  },
});
await client.models.retrieve('gpt-6-luna');
await client.models.retrieve('gpt-6-luna');
console.log(calls);
