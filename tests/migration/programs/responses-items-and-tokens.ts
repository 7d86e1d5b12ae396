import OpenAI from 'openai';

const client = new OpenAI();
const response = await client.responses.create({ model: 'gpt-6-luna', input: 'Say hello' });
for await (const item of client.responses.inputItems.list(response.id)) {
  console.log(item.type);
}
const count = await client.responses.inputTokens.count({ model: 'gpt-6-luna', input: 'Say hello' });
console.log(count.object, count.input_tokens);
await client.responses.delete(response.id);
const gone = await client.responses.retrieve(response.id).catch((error: unknown) => error);
console.log(gone instanceof OpenAI.NotFoundError);
