import { createServer } from 'node:http';
import type { IncomingHttpHeaders, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

import type { ChatCompletionCreateParams } from '@unabridged/contract';

/** What the server does with one request. */
export type Script = (
  body: ChatCompletionCreateParams,
  reply: ScriptedReply,
) => void | Promise<void>;

/** A request that has come. */
export interface ReceivedRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: ChatCompletionCreateParams;
}

export interface ScriptedChatServer {
  readonly baseURL: string;
  readonly port: number;
  readonly received: ReceivedRequest[];
  /** Answers `POST /v1/chat/completions` from now on. */
  script: Script;
  /** Answers GET requests, by path. */
  pages: Record<string, unknown>;
  close(): Promise<void>;
}

/** Writes the reply of a server that streams Chat Completions. */
export class ScriptedReply {
  readonly response: ServerResponse;

  constructor(response: ServerResponse) {
    this.response = response;
  }

  /** One chunk with this delta. */
  delta(delta: object): void {
    this.#choice({ delta, finish_reason: null });
  }

  /** The last chunks: the finish reason, the usage and `[DONE]`. */
  finish(reason: string, usage?: object): void {
    this.#choice({ delta: {}, finish_reason: reason });
    if (usage) this.event({ object: 'chat.completion.chunk', choices: [], usage });
    this.response.end('data: [DONE]\n\n');
  }

  /** Any event. */
  event(data: object): void {
    this.#open();
    this.response.write(`data: ${JSON.stringify(data)}\n\n`);
  }

  error(status: number, error: object): void {
    this.response.writeHead(status, { 'content-type': 'application/json' });
    this.response.end(JSON.stringify({ error }));
  }

  #choice(choice: object): void {
    this.event({
      id: 'chatcmpl-1',
      object: 'chat.completion.chunk',
      created: 1,
      model: 'test-model',
      choices: [{ index: 0, ...choice }],
    });
  }

  #open(): void {
    if (!this.response.headersSent)
      this.response.writeHead(200, { 'content-type': 'text/event-stream' });
  }
}

/** Starts a server on this machine that does what a test tells it. */
export async function startScriptedChatServer(script: Script): Promise<ScriptedChatServer> {
  const server = createServer((request, response) => {
    void (async () => {
      const raw = await text(request);
      const path = request.url ?? '';
      const body = (raw === '' ? {} : JSON.parse(raw)) as ChatCompletionCreateParams;
      scripted.received.push({
        method: request.method ?? '',
        path,
        headers: request.headers,
        body,
      });
      if (request.method === 'POST') {
        await scripted.script(body, new ScriptedReply(response));
        return;
      }
      const page = scripted.pages[path];
      response.writeHead(page === undefined ? 404 : 200, { 'content-type': 'application/json' });
      response.end(JSON.stringify(page ?? { error: { message: 'Not found' } }));
    })();
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  const scripted: ScriptedChatServer = {
    baseURL: `http://127.0.0.1:${port}/v1`,
    port,
    received: [],
    script,
    pages: {},
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
  return scripted;
}
