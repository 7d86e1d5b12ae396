import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';

/** A request as it came. */
export interface RecordedRequest {
  readonly method: string;
  /** Path and query. */
  readonly url: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: Buffer;
}

/** An API that keeps what it is sent and answers each path in another way. */
export interface RecordingAPI extends AsyncDisposable {
  readonly baseURL: string;
  readonly requests: RecordedRequest[];
}

/** Starts the API on a free port. */
export async function startRecordingAPI(): Promise<RecordingAPI> {
  const requests: RecordedRequest[] = [];
  const server = createServer(async (request, reply) => {
    const { method = '', url = '', headers } = request;
    const body = await buffer(request);
    requests.push({ method, url, headers, body });
    if (/"stream":true|name="stream"/.test(body.toString('latin1'))) stream(reply);
    else answer(url, reply);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    baseURL: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    requests,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function stream(reply: ServerResponse): void {
  reply.setHeader('content-type', 'text/event-stream');
  reply.end('data: {"id":"chatcmpl_1","object":"chat.completion.chunk"}\n\ndata: [DONE]\n\n');
}

function answer(url: string, reply: ServerResponse): void {
  if (url.includes('/audio/speech')) {
    reply.setHeader('content-type', 'audio/wav').end(silence());
  } else if (url.includes('/containers/')) {
    reply.writeHead(204).end();
  } else {
    reply.setHeader('content-type', 'application/json');
    reply.end('{"object":"list","data":[],"first_id":null,"last_id":null,"has_more":false}');
  }
}

/** A recording of a tenth of a second, as a WAV file. */
function silence(): Buffer {
  const samples = 800;
  const file = Buffer.alloc(44 + samples, 128);
  file.write('RIFF', 0);
  file.writeUInt32LE(36 + samples, 4);
  file.write('WAVEfmt ', 8);
  file.writeUInt32LE(16, 16);
  file.writeUInt16LE(1, 20);
  file.writeUInt16LE(1, 22);
  file.writeUInt32LE(8000, 24);
  file.writeUInt32LE(8000, 28);
  file.writeUInt16LE(1, 32);
  file.writeUInt16LE(8, 34);
  file.write('data', 36);
  file.writeUInt32LE(samples, 40);
  return file;
}
