import type {
  ChatCompletion,
  ChatCompletionChunk,
  ChatCompletionCreateParams,
} from '@unabridged/contract';
import type { Engines } from '../engines/engines.ts';
import { shuttingDown } from '../errors/api-error.ts';
import { ChatRun } from './chat-run.ts';
import type { ChatStore } from './chat-store.ts';
import { checkCreate } from './check-request.ts';
import { primed } from './primed.ts';
import { textRequest } from './text-request.ts';

export interface ChatServiceOptions {
  readonly store: ChatStore;
  readonly engines: Engines;
  /** Told the tokens of each completion. */
  readonly onUsage: (tokens: number) => void;
}

/** Makes chat completions. */
export class ChatService {
  readonly #options: ChatServiceOptions;
  readonly #closing = new AbortController();

  constructor(options: ChatServiceOptions) {
    this.#options = options;
  }

  /** A whole completion, and the label of the engine that has made it. */
  async complete(
    params: ChatCompletionCreateParams,
    client: AbortSignal,
  ): Promise<{ completion: ChatCompletion; engine: string }> {
    const { run, engine } = await this.#start(params);
    const signal = AbortSignal.any([client, this.#closing.signal]);
    for await (const _ of run.pieces(signal)) {
      // Collected by the run.
    }
    if (this.#closing.signal.aborted) throw shuttingDown();
    return { completion: await this.#settle(run, params), engine };
  }

  /** Starts a stream; resolves once the engine has begun to answer. */
  async stream(
    params: ChatCompletionCreateParams,
    client: AbortSignal,
  ): Promise<{ chunks: AsyncIterable<ChatCompletionChunk>; engine: string }> {
    const { run, engine } = await this.#start(params);
    return { chunks: await primed(this.#chunks(run, params, client)), engine };
  }

  /** Ends everything that runs. */
  close(): void {
    this.#closing.abort();
  }

  async #start(params: ChatCompletionCreateParams) {
    if (this.#closing.signal.aborted) throw shuttingDown();
    checkCreate(params);
    const { engine, model } = await this.#options.engines.choose(params.model, 404);
    const run = new ChatRun(params, engine, textRequest(model, params));
    return { run, engine: engine.description.id };
  }

  async *#chunks(
    run: ChatRun,
    params: ChatCompletionCreateParams,
    client: AbortSignal,
  ): AsyncGenerator<ChatCompletionChunk> {
    const signal = AbortSignal.any([client, this.#closing.signal]);
    let open = params.n ?? 1;
    for await (const piece of run.pieces(signal)) {
      if (piece.finish_reason !== null) open -= 1;
      // Stored before the client learns that it is complete.
      if (open === 0) await this.#settle(run, params);
      yield run.chunk(piece);
    }
    if (this.#closing.signal.aborted) throw shuttingDown();
    if (params.stream_options?.include_usage) yield run.usageChunk();
  }

  async #settle(run: ChatRun, params: ChatCompletionCreateParams): Promise<ChatCompletion> {
    const completion = run.completion();
    this.#options.onUsage(completion.usage?.total_tokens ?? 0);
    if (params.store) await this.#options.store.insert(completion, params.messages);
    return completion;
  }
}
