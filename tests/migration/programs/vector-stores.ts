import OpenAI, { toFile } from 'openai';

const client = new OpenAI();
const store = await client.vectorStores.create({ name: 'harbour' });
const file = await client.vectorStores.files.uploadAndPoll(
  store.id,
  await toFile(Buffer.from('The harbour master is called Ingrid. Boats leave at six.'), 'h.txt'),
  { pollIntervalMs: 100 },
);
console.log(file.status, file.last_error);
const results = await client.vectorStores.search(store.id, { query: 'Who is the harbour master?' });
for await (const result of results) console.log(result.filename, result.content[0]?.text);
console.log((await client.vectorStores.delete(store.id)).deleted);
