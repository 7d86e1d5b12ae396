import OpenAI from 'openai';

const client = new OpenAI();
const job = await client.fineTuning.jobs.create({
  model: 'gpt-4.1-mini',
  training_file: 'file-abc123',
});
console.log(job.object);
const page = await client.fineTuning.jobs.listEvents(job.id, { limit: 5 });
console.log(page.data.length > 0);
