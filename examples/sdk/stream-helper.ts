import OpenAI from 'unabridged';

const client = new OpenAI({ baseURL: 'http://127.0.0.1:4100/v1', apiKey: 'local' });
const stream = client.responses
  .stream({ model: 'gpt-6-luna', input: 'Repeat: typed events and the final response' })
  .on('response.output_text.delta', (event) => process.stdout.write(event.delta));
const response = await stream.finalResponse();
console.log(`\n${response.status}`);
// Prints: typed events and the final response
// Prints: completed
