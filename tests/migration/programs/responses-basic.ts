import OpenAI from 'openai';

const client = new OpenAI();
const response = await client.responses.create({ model: 'gpt-6-luna', input: 'Say hello' });
console.log(response.status, response.output_text);
console.log(
  response.output.map((item) => item.type),
  response.usage?.total_tokens,
);
