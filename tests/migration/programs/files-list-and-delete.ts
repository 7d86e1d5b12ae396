import OpenAI, { toFile } from 'openai';

const client = new OpenAI();
for (const name of ['a.txt', 'b.txt', 'c.txt']) {
  await client.files.create({ file: await toFile(Buffer.from(name), name), purpose: 'user_data' });
}
const names: string[] = [];
for await (const file of client.files.list({ purpose: 'user_data', limit: 2, order: 'asc' })) {
  names.push(file.filename);
}
console.log(names);
let page = await client.files.list({ purpose: 'user_data', limit: 2 });
console.log(page.data.length, page.hasNextPage());
page = await page.getNextPage();
console.log(page.data.length, page.hasNextPage());
for (const file of page.data) console.log((await client.files.delete(file.id)).deleted);
