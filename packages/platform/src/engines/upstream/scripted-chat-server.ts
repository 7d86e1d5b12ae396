import type { ServerResponse } from 'node:http';

import type { ChatCompletionCreateParams } from '@unabridged/contract';

import { beginStream, startScriptedServer, writeError } from './scripted-server.ts';
import type { ScriptedServer, ScriptOf } from './scripted-server.ts';

/** What the server does with one request. */
export type Script = ScriptOf<ChatCompletionCreateParams, ScriptedReply>;

export type ScriptedChatServer = ScriptedServer<ChatCompletionCreateParams, ScriptedReply>;

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
    beginStream(this.response);
    this.response.write(`data: ${JSON.stringify(data)}\n\n`);
  }

  error(status: number, error: object): void {
    writeError(this.response, status, error);
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
}

/** Starts a server that streams Chat Completions as a test tells it. */
export function startScriptedChatServer(script: Script): Promise<ScriptedChatServer> {
  return startScriptedServer({ script, replyOf: (response) => new ScriptedReply(response) });
}
