import OpenAI from 'unabridged';

const client = new OpenAI({ baseURL: 'http://127.0.0.1:4100/v1', apiKey: 'local' });
const stream = client.chat.completions
  .stream({
    model: 'gpt-6-luna',
    messages: [{ role: 'user', content: 'Repeat: deltas and the whole' }],
  })
  .on('content.delta', ({ delta }) => process.stdout.write(delta));
const completion = await stream.finalChatCompletion();
console.log(`\n${completion.choices[0]!.finish_reason}`);
// Prints: deltas and the whole
// Prints: stop
