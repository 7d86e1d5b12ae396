import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** An OpenAI-compatible server that stops in the middle of each reply until it may go on. */
export interface SlowChatServer extends AsyncDisposable {
  readonly baseURL: string;
  /** Lets this reply and the later ones go on to their end. */
  goOn(): void;
  /** Replies whose connection the other side closed before their end. */
  broken(): number;
}

/** Words of each reply. */
export const words = 40;
/** Words after which it waits: however slow the machine, the rest comes when it is let go. */
const atFirst = 8;

/** Starts it. */
export async function startSlowChatServer(): Promise<SlowChatServer> {
  let broken = 0;
  let held = true;
  const server = createServer((request, reply) => {
    request.resume();
    if (request.url !== '/v1/chat/completions') {
      const found = request.url === '/v1/models';
      reply.writeHead(found ? 200 : 404, { 'content-type': 'application/json' });
      const list = { object: 'list', data: [{ id: 'slow', object: 'model', created: 1 }] };
      reply.end(JSON.stringify(found ? list : { error: { message: 'Not found' } }));
      return;
    }
    reply.writeHead(200, { 'content-type': 'text/event-stream' });
    let count = 0;
    const timer = setInterval(() => {
      if (held && count === atFirst) return;
      const delta = { role: 'assistant', content: `word${count} ` };
      reply.write(`data: ${JSON.stringify(chunk(delta, null))}\n\n`);
      if (++count < words) return;
      clearInterval(timer);
      reply.end(`data: ${JSON.stringify(chunk({}, 'stop'))}\n\ndata: [DONE]\n\n`);
    }, 5);
    reply.on('close', () => {
      clearInterval(timer);
      if (!reply.writableFinished) broken++;
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    baseURL: `http://127.0.0.1:${port}/v1`,
    goOn() {
      held = false;
    },
    broken: () => broken,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function chunk(delta: object, finishReason: string | null): object {
  return {
    id: 'chatcmpl-1',
    object: 'chat.completion.chunk',
    created: 1,
    model: 'slow',
    choices: [{ index: 0, delta, finish_reason: finishReason }],
  };
}
