import OpenAI from 'unabridged';

const client = new OpenAI({ baseURL: 'http://127.0.0.1:4100/v1', apiKey: 'local' });
const notes = new File(['The harbour opens at six.'], 'notes.txt');
const file = await client.files.create({ file: notes, purpose: 'user_data' });
const content = await client.files.content(file.id);
console.log(file.filename, file.bytes, await content.text());
for await (const each of client.files.list({ purpose: 'user_data' })) console.log(each.object);
await client.files.delete(file.id);
// Prints: notes.txt 25 The harbour opens at six.
