import OpenAI, { APIUserAbortError } from 'unabridged';

const client = new OpenAI({
  baseURL: 'http://127.0.0.1:4100/v1',
  apiKey: 'local',
  timeout: 20_000,
});
const controller = new AbortController();
const stream = await client.responses.create(
  { model: 'gpt-6-luna', input: 'Repeat: one two three four five six', stream: true },
  { signal: controller.signal },
);
try {
  for await (const event of stream) {
    if (event.type === 'response.output_text.delta') controller.abort();
  }
} catch (error) {
  if (error instanceof APIUserAbortError) console.log('stopped by us');
}
// Prints: stopped by us
