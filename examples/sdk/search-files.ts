import OpenAI from 'unabridged';

const client = new OpenAI({ baseURL: 'http://127.0.0.1:4100/v1', apiKey: 'local' });

const manual = await client.files.create({
  file: new File(['Boil vinegar and water to remove limescale.'], 'kettle.md'),
  purpose: 'assistants',
});
const store = await client.vectorStores.create({ name: 'Manuals' });
const file = await client.vectorStores.files.createAndPoll(store.id, {
  file_id: manual.id,
});
console.log(file.status, file.last_error);

const results = await client.vectorStores.search(store.id, { query: 'How is scale removed?' });
for (const { filename, content } of results.data) console.log(`${filename}: ${content[0]?.text}`);
// Prints: completed null
// Prints: kettle.md: Boil vinegar and water to remove limescale.
