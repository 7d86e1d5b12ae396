import OpenAI from 'openai';
import { startPlatform } from '@unabridged/platform/testing';

await using platform = await startPlatform();
const client = new OpenAI({ baseURL: platform.baseURL, apiKey: platform.apiKey });
const hello = {
  model: 'gpt-6-luna',
  messages: [{ role: 'user' as const, content: 'Say hello' }],
};

// By header, for this request and its retries: two refusals, then success.
const { choices } = await client.chat.completions.create(hello, {
  headers: { 'x-unabridged-fault': '429; times=2; retry-after=0.1' },
});
console.log(choices[0]!.message.content, 'after', platform.requests.length, 'requests');

// By a rule, for requests that know nothing of it.
platform.fault({ fault: 'drop; after=2', path: '/chat/completions', times: 1 });
const pieces: string[] = [];
try {
  const stream = await client.chat.completions.create({ ...hello, stream: true });
  for await (const chunk of stream) pieces.push(chunk.choices[0]?.delta.content ?? '');
} catch (error) {
  console.log('The connection broke after', pieces, (error as Error).name);
}
// Prints: Hello! after 3 requests
// Prints: The connection broke after [ '', 'Hello' ]
