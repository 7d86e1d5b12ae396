/** The server of the measurements, in a process of its own: its work must not count as the client's. */
import http from 'node:http';
import type { AddressInfo } from 'node:net';

const text = 'The quick brown fox jumps over the lazy dog. ';

const message = {
  id: 'msg_1',
  type: 'message',
  role: 'assistant',
  status: 'completed',
  content: [{ type: 'output_text', text: text.repeat(8), annotations: [], logprobs: [] }],
};
const response = {
  id: 'resp_1',
  object: 'response',
  created_at: 1_790_000_000,
  status: 'completed',
  error: null,
  incomplete_details: null,
  instructions: null,
  metadata: {},
  model: 'gpt-6-luna',
  output: [message],
  parallel_tool_calls: true,
  temperature: 1,
  tool_choice: 'auto',
  tools: [],
  top_p: 1,
  usage: { input_tokens: 10, output_tokens: 80, total_tokens: 90 },
};
const body = Buffer.from(JSON.stringify(response));

function frames(count: number): Buffer {
  const at = { item_id: 'msg_1', output_index: 0, content_index: 0 };
  const part = { type: 'output_text', text: '', annotations: [], logprobs: [] };
  const started = { ...response, status: 'in_progress', output: [] };
  const events: { type: string }[] = [
    { type: 'response.created', response: started } as never,
    {
      type: 'response.output_item.added',
      output_index: 0,
      item: { ...message, status: 'in_progress', content: [] },
    } as never,
    { type: 'response.content_part.added', ...at, part } as never,
  ];
  for (let index = 0; index < count; index++) {
    const delta = ` word${index}`;
    events.push({ type: 'response.output_text.delta', ...at, delta, logprobs: [] } as never);
  }
  events.push({ type: 'response.output_item.done', output_index: 0, item: message } as never);
  events.push({ type: 'response.completed', response } as never);
  const lines = events.map((event, index) => {
    const data = JSON.stringify({ ...event, sequence_number: index });
    return `event: ${event.type}\ndata: ${data}\n\n`;
  });
  return Buffer.from(lines.join(''));
}

const cache = new Map<number, Buffer>();

function streamOf(count: number): Buffer {
  let stream = cache.get(count);
  if (stream === undefined) cache.set(count, (stream = frames(count)));
  return stream;
}

const server = http.createServer((request, reply) => {
  const count = Number(request.headers['x-events'] ?? 0);
  request.resume();
  request.on('end', () => {
    reply.setHeader('x-request-id', 'req_1');
    if (count === 0) {
      reply.writeHead(200, {
        'content-type': 'application/json',
        'content-length': body.byteLength,
      });
      reply.end(body);
      return;
    }
    reply.writeHead(200, { 'content-type': 'text/event-stream' });
    reply.end(streamOf(count));
  });
});

server.listen(0, '127.0.0.1', () => process.send!((server.address() as AddressInfo).port));
process.on('disconnect', () => process.exit(0));
