import OpenAI from 'unabridged';

const client = new OpenAI({ baseURL: 'http://127.0.0.1:4100/v1', apiKey: 'local' });
const evaluation = await client.evals.create({
  name: 'Ticket labels',
  data_source_config: {
    type: 'custom',
    item_schema: { type: 'object', properties: { ticket: { type: 'string' } } },
    include_sample_schema: true,
  },
  testing_criteria: [
    {
      type: 'string_check',
      name: 'The label is right',
      input: '{{ sample.output_text }}',
      operation: 'eq',
      reference: '{{ item.label }}',
    },
  ],
});
const runs = await client.evals.runs.list(evaluation.id);
console.log(evaluation.object, runs.data.length > 0);
// Prints: eval true
