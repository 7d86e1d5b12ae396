import OpenAI from 'unabridged';
import { ingest } from 'unabridged/workflows';

const client = new OpenAI({ baseURL: 'http://127.0.0.1:4100/v1', apiKey: 'local' });
const { vectorStoreId, completed, failed } = await ingest(client, {
  files: [
    new File(['# Harbour\nThe harbour opens at six.'], 'harbour.md'),
    new File([Uint8Array.of(0xff, 0xfe, 0xfd, 0, 1)], 'noise.bin'),
  ],
  create: { name: 'Handbook' },
  settings: { attributes: { topic: 'port' } },
  onProgress: ({ filename, stage }) => {
    if (stage === 'completed') console.log(filename, 'can be found');
  },
});
for (const { stage, error } of failed) console.log(stage, error.message.slice(0, 30));

const found = await client.vectorStores.search(vectorStoreId, { query: 'When does it open?' });
console.log(completed.length, found.data[0]?.content[0]?.text.split('\n').at(-1));
// Prints: harbour.md can be found
// Prints: indexing noise.bin could not be indexed
// Prints: 1 The harbour opens at six.
