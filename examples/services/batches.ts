import OpenAI from 'unabridged';

const client = new OpenAI({ baseURL: 'http://127.0.0.1:4100/v1', apiKey: 'local' });
const line = {
  custom_id: 'review-1',
  method: 'POST',
  url: '/v1/responses',
  body: { model: 'gpt-6-luna', input: 'Is this review kind? The soup was cold.' },
};
const requests = new File([`${JSON.stringify(line)}\n`], 'reviews.jsonl');
const file = await client.files.create({ file: requests, purpose: 'batch' });
const batch = await client.batches.create({
  input_file_id: file.id,
  endpoint: '/v1/responses',
  completion_window: '24h',
});
console.log(batch.object, batch.endpoint);
// Prints: batch /v1/responses
