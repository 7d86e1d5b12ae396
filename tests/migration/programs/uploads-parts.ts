import OpenAI, { toFile } from 'openai';

const client = new OpenAI();
const upload = await client.uploads.create({
  filename: 'big.txt',
  bytes: 10,
  mime_type: 'text/plain',
  purpose: 'user_data',
});
const first = await client.uploads.parts.create(upload.id, {
  data: await toFile(Buffer.from('12345')),
});
const second = await client.uploads.parts.create(upload.id, {
  data: await toFile(Buffer.from('67890')),
});
const done = await client.uploads.complete(upload.id, { part_ids: [first.id, second.id] });
console.log(done.status, done.file?.filename, done.file?.bytes);
