import OpenAI, { toFile } from 'openai';

const client = new OpenAI();
const line = JSON.stringify({
  custom_id: 'one',
  method: 'POST',
  url: '/v1/responses',
  body: { model: 'gpt-6-luna', input: 'Say hello' },
});
const file = await client.files.create({
  file: await toFile(Buffer.from(`${line}\n`), 'requests.jsonl'),
  purpose: 'batch',
});
const batch = await client.batches.create({
  input_file_id: file.id,
  endpoint: '/v1/responses',
  completion_window: '24h',
});
console.log(batch.object, batch.endpoint);
console.log((await client.batches.retrieve(batch.id)).object);
for await (const each of client.batches.list({ limit: 1 })) {
  console.log(each.object);
  break;
}
