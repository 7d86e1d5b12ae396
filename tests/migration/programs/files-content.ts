import OpenAI, { toFile } from 'openai';

const client = new OpenAI();
const file = await client.files.create({
  file: await toFile(Buffer.from('The harbour opens at six.'), 'harbour.txt'),
  purpose: 'user_data',
});
const content = await client.files.content(file.id);
console.log(content.status, await content.text());
const ready = await client.files.waitForProcessing(file.id);
console.log(ready.status);
