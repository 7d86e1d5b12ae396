import OpenAI from 'unabridged';

const client = new OpenAI({ baseURL: 'http://127.0.0.1:4100/v1', apiKey: 'local' });
const container = await client.containers.create({ name: 'Quarterly figures' });
const table = new File(['quarter,revenue\nQ1,1200\n'], 'sales.csv', { type: 'text/csv' });
const file = await client.containers.files.create(container.id, { file: table });
const content = await client.containers.files.content.retrieve(file.id, {
  container_id: container.id,
});
console.log(container.object, (await content.text()).startsWith('quarter'));
// Prints: container true
