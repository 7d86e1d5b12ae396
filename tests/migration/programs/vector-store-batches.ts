import OpenAI, { toFile } from 'openai';

const client = new OpenAI();
const store = await client.vectorStores.create({ name: 'notes', metadata: { team: 'docs' } });
const batch = await client.vectorStores.fileBatches.uploadAndPoll(
  store.id,
  {
    files: [
      await toFile(Buffer.from('Tea is at four.'), 'tea.txt'),
      await toFile(Buffer.from('Lunch is at one.'), 'lunch.txt'),
    ],
  },
  { pollIntervalMs: 100 },
);
console.log(batch.status, batch.file_counts.completed, batch.file_counts.total);
