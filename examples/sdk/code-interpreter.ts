import OpenAI from 'unabridged';

const client = new OpenAI({ baseURL: 'http://127.0.0.1:4100/v1', apiKey: 'local' });
const csv = 'region,amount\nNorth,10.5\nSouth,20\nNorth,4.5\n';
const file = await client.files.create({
  file: new File([csv], 'sales.csv'),
  purpose: 'user_data',
});
const response = await client.responses.create({
  model: 'gpt-6-luna',
  input: 'What is the total amount per region in sales.csv?',
  tools: [{ type: 'code_interpreter', container: { type: 'auto', file_ids: [file.id] } }],
  include: ['code_interpreter_call.outputs'],
});
for (const item of response.output) {
  if (item.type === 'code_interpreter_call') console.log(item.code, item.outputs);
}
console.log(response.output_text);
// Prints: North 15.0
