import OpenAI from 'unabridged';

const client = new OpenAI({ baseURL: 'http://127.0.0.1:4100/v1', apiKey: 'local' });
const manual = new File(['Descale the kettle with vinegar once a month.'], 'kettle.txt');
const file = await client.files.create({ file: manual, purpose: 'assistants' });
const store = await client.vectorStores.create({ name: 'Manuals', file_ids: [file.id] });
let stored = await client.vectorStores.files.retrieve(file.id, { vector_store_id: store.id });
while (stored.status === 'in_progress') {
  await new Promise((resolve) => setTimeout(resolve, 100));
  stored = await client.vectorStores.files.retrieve(file.id, { vector_store_id: store.id });
}
const found = await client.vectorStores.search(store.id, {
  query: 'How do I get rid of limescale?',
});
console.log(stored.status, found.data[0]?.content[0]?.text);
// Prints: completed Descale the kettle
