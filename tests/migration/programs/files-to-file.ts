import OpenAI, { toFile } from 'openai';

const client = new OpenAI();
const file = await client.files.create({
  file: await toFile(Buffer.from('one,two\n1,2\n'), 'table.csv', { type: 'text/csv' }),
  purpose: 'assistants',
  expires_after: { anchor: 'created_at', seconds: 3600 },
});
console.log(file.filename, file.bytes);
const web = await client.files.create({
  file: new File(['hello'], 'hello.txt'),
  purpose: 'user_data',
});
console.log(web.filename, web.bytes);
