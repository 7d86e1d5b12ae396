import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { Answer, HttpReply } from './http-reply.ts';
import { NodeRequest } from './node-request.ts';

/** How long, in milliseconds, a client may go on sending once it has its reply. */
const patience = 500;

/**
 * Serves what answers requests by `node:http`, without the objects of the web in between: they
 * cost several times what a short reply does. `onBreak` is told why a reply did not come to its end.
 */
export function nodeListener(
  answer: Answer,
  onBreak: (error: unknown) => void = () => undefined,
): RequestListener {
  return (incoming, outgoing) => {
    const request = new NodeRequest(incoming);
    outgoing.once('close', () => {
      if (!outgoing.writableFinished) request.leave();
      drain(incoming);
    });
    answer(request)
      .then(async (reply) => send(reply, outgoing))
      .catch((error: unknown) => {
        // The head may be on its way already: only a break tells that the rest will not come.
        outgoing.destroy();
        onBreak(error);
      });
  };
}

async function send({ status, headers, body }: HttpReply, outgoing: ServerResponse): Promise<void> {
  if (outgoing.destroyed) {
    if (typeof body === 'object') await body?.cancel();
  } else if (body === null) {
    outgoing.writeHead(status, headers).end();
  } else if (typeof body === 'string') {
    outgoing.writeHead(status, withLength(headers, body));
    outgoing.end(body);
  } else {
    outgoing.writeHead(status, headers).flushHeaders();
    await pass(body, outgoing);
  }
}

/** Names and values in turn, as Node takes them without a copy. */
function withLength(headers: HttpReply['headers'], body: string): string[] {
  const lines = ['content-length', String(Buffer.byteLength(body))];
  for (const name in headers) lines.push(name, headers[name]!);
  return lines;
}

/** Passes a body on, no faster than the client takes it. */
async function pass(body: ReadableStream<Uint8Array>, outgoing: ServerResponse): Promise<void> {
  const reader = body.getReader();
  outgoing.once('close', () => void reader.cancel().catch(() => undefined));
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    if (!outgoing.write(value)) await taken(outgoing);
  }
  outgoing.end();
}

function taken(outgoing: ServerResponse): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      outgoing.off('drain', done).off('close', done);
      resolve();
    };
    outgoing.on('drain', done).on('close', done);
  });
}

/**
 * Takes what a client sends beyond its reply, so that the connection can be used again. One that
 * does not come to its end is closed; at once would be too early: its client would lose the reply.
 */
function drain(incoming: IncomingMessage): void {
  if (incoming.readableEnded || incoming.destroyed) return;
  incoming.resume();
  if (incoming.complete) return;
  const timer = setTimeout(() => incoming.socket.destroySoon(), patience).unref();
  incoming.once('end', () => clearTimeout(timer));
  incoming.once('close', () => clearTimeout(timer));
}
