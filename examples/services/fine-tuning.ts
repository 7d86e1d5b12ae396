import OpenAI from 'unabridged';

const client = new OpenAI({ baseURL: 'http://127.0.0.1:4100/v1', apiKey: 'local' });
const job = await client.fineTuning.jobs.create({
  model: 'gpt-4.1-mini',
  training_file: 'file-7Kq2vXc9TzLm4RbWs8NdYf',
});
const events = await client.fineTuning.jobs.listEvents(job.id, { limit: 10 });
console.log(job.object, events.data.length > 0);
// Prints: fine_tuning.job true
