import OpenAI from 'unabridged';
import { waitFor } from 'unabridged/workflows';

const client = new OpenAI({ baseURL: 'http://127.0.0.1:4100/v1', apiKey: 'local' });
const begun = await client.responses.create({
  model: 'gpt-6-luna',
  input: 'Say hello',
  background: true,
});
const response = await waitFor(client, begun, {
  maxWaitMs: 60_000,
  onPoll: ({ status }) => status === 'completed' || console.log('still', status),
});
console.log(response.status);
// Prints: completed
