import OpenAI from 'unabridged';

const client = new OpenAI({ baseURL: 'http://127.0.0.1:4100/v1', apiKey: 'local' });
const text = 'a large file, cut into parts';
const upload = await client.uploads.create({
  filename: 'large.txt',
  bytes: text.length,
  mime_type: 'text/plain',
  purpose: 'user_data',
});
const part = await client.uploads.parts.create(upload.id, { data: new File([text], 'part') });
const { status, file } = await client.uploads.complete(upload.id, { part_ids: [part.id] });
console.log(status, file?.object);
// Prints: completed file
