import OpenAI from 'unabridged';

const client = new OpenAI({ baseURL: 'http://127.0.0.1:4100/v1', apiKey: 'local' });
const upload = (name: string, text: string) =>
  client.files.create({ file: new File([text], name), purpose: 'assistants' });

const store = await client.vectorStores.create({ name: 'Prices' });
const old = await upload('2024.txt', 'A ticket for the ferry costs nine euros.');
const present = await upload('2026.txt', 'A ticket for the ferry costs twelve euros.');
await client.vectorStores.fileBatches.createAndPoll(store.id, {
  files: [
    { file_id: old.id, attributes: { year: 2024 } },
    { file_id: present.id, attributes: { year: 2026 } },
  ],
});

const { data } = await client.vectorStores.search(store.id, {
  query: 'What does the crossing by boat cost?',
  filters: { type: 'gte', key: 'year', value: 2025 },
  ranking_options: { score_threshold: 0.1 },
  max_num_results: 3,
});
console.log(data.map(({ filename, attributes }) => `${filename} ${attributes?.['year']}`));
// Prints: [ '2026.txt 2026' ]
