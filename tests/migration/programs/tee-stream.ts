import OpenAI from 'openai';

const client = new OpenAI();
const stream = await client.responses.create({
  model: 'gpt-6-luna',
  input: 'Say hello',
  stream: true,
});
const [left, right] = stream.tee();
let first = 0;
let second = 0;
for await (const event of left) first += event.type.length;
for await (const event of right) second += event.type.length;
console.log(first === second, first > 0);
