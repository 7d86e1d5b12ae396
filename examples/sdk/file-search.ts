import OpenAI from 'unabridged';

const client = new OpenAI({ baseURL: 'http://127.0.0.1:4100/v1', apiKey: 'local' });
const store = await client.vectorStores.create({ name: 'Handbook' });
const text =
  'Every employee has 28 days of paid leave a year.\n\nMeals cost at most 45 euros a day.';
await client.vectorStores.files.uploadAndPoll(store.id, new File([text], 'handbook.md'), {
  pollIntervalMs: 100,
});
const response = await client.responses.create({
  model: 'gpt-6-luna',
  input: 'How many days of leave do employees have?',
  tools: [{ type: 'file_search', vector_store_ids: [store.id] }],
  include: ['file_search_call.results'],
});
console.log(response.output_text);
for (const item of response.output) {
  if (item.type === 'file_search_call') console.log(item.queries, item.results?.[0]?.filename);
  if (item.type !== 'message') continue;
  for (const part of item.content) {
    if (part.type === 'output_text') console.log(part.annotations);
  }
}
// Prints: 28 days of paid leave
// Prints: file_citation
