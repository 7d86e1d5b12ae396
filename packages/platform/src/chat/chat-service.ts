import type { ChatCompletion, ChatCompletionCreateParams } from '@unabridged/contract';
import type { DocumentTexts } from '../documents/document-texts.ts';
import type { Engines } from '../engines/engines.ts';
import { shuttingDown } from '../errors/api-error.ts';
import { Stops } from '../lifecycle/stops.ts';
import { ModeratedExchange } from '../moderations/moderated-exchange.ts';
import type { TextModerator } from '../moderations/text-moderator.ts';
import { ChatRun } from './chat-run.ts';
import type { ChatStore } from './chat-store.ts';
import { checkCreate } from './check-request.ts';
import { ChunkEncoder, encodeChunk, streamEnd } from './chunk-encoder.ts';
import { hasDocuments, readDocuments } from './read-documents.ts';
import { textRequest } from './text-request.ts';

export interface ChatServiceOptions {
  readonly store: ChatStore;
  readonly engines: Engines;
  readonly documents: DocumentTexts;
  readonly moderator: TextModerator;
  /** Told the tokens of each completion. */
  readonly onUsage: (tokens: number) => void;
}

/** A stream on the wire: all of it where the engine has made it at once, else its parts as they come. */
export interface ChatStream {
  readonly engine: string;
  readonly parts: AsyncIterable<string>;
  readonly whole: string | undefined;
}

/** Makes chat completions. */
export class ChatService {
  readonly #options: ChatServiceOptions;
  readonly #stops = new Stops();

  constructor(options: ChatServiceOptions) {
    this.#options = options;
  }

  /** A whole completion, and the id of the engine that has made it. */
  async complete(
    params: ChatCompletionCreateParams,
    client: AbortSignal,
  ): Promise<{ completion: ChatCompletion; engine: string }> {
    const { run, engine } = await this.#start(params, client);
    const { signal, end } = this.#stops.follow(client);
    try {
      await run.finish(signal);
      if (this.#stops.closed) throw shuttingDown();
      return { completion: await this.#settle(run, params), engine };
    } finally {
      end();
    }
  }

  /** Starts a stream; resolves once the engine has begun to answer. */
  async stream(params: ChatCompletionCreateParams, client: AbortSignal): Promise<ChatStream> {
    const { run, engine } = await this.#start(params, client);
    const parts = this.#parts(run, params, client);
    // What fails at once fails here, while the reply can still have an error's status.
    const first = await parts.next();
    const text = first.done ? '' : first.value;
    const isWhole = first.done || text.endsWith(streamEnd);
    if (isWhole) await parts.return(undefined);
    return { engine, parts: new Resumed(text, parts), whole: isWhole ? text : undefined };
  }

  /** Ends everything that runs. */
  close(): void {
    this.#stops.stopAll();
  }

  async #start(params: ChatCompletionCreateParams, client: AbortSignal) {
    if (this.#stops.closed) throw shuttingDown();
    checkCreate(params);
    const { engines, documents, moderator } = this.#options;
    const { engine, model } = await engines.choose(params.model, 404);
    let request = textRequest(model, params);
    if (hasDocuments(params.messages)) {
      request = {
        ...request,
        items: await readDocuments(request.items, params.messages, documents),
      };
    }
    const { moderation } = params;
    const moderated =
      moderation &&
      (await ModeratedExchange.begin(
        moderator,
        { moderation, input: request.items, param: 'messages' },
        client,
      ));
    const run = new ChatRun(params, engine, request, moderated ?? null);
    return { run, engine: engine.description.id };
  }

  async *#parts(
    run: ChatRun,
    params: ChatCompletionCreateParams,
    client: AbortSignal,
  ): AsyncGenerator<string, undefined> {
    const { signal, end } = this.#stops.follow(client);
    const { include_usage: usageFollows = false, include_obfuscation: obfuscate = true } =
      params.stream_options ?? {};
    const encoder = new ChunkEncoder(run.chunkHead, { usageFollows, obfuscate });
    let open = params.n ?? 1;
    try {
      for await (const pieces of run.pieces(signal)) {
        const text = encoder.encode(pieces);
        for (const piece of pieces) if (piece.finish_reason !== null) open -= 1;
        if (open > 0) {
          yield text;
          continue;
        }
        // Stored before the client learns that it is complete.
        await this.#settle(run, params);
        yield text + run.closingChunks().map(encodeChunk).join('') + streamEnd;
        return;
      }
      if (this.#stops.closed) throw shuttingDown();
    } finally {
      end();
    }
  }

  async #settle(run: ChatRun, params: ChatCompletionCreateParams): Promise<ChatCompletion> {
    const completion = run.completion();
    this.#options.onUsage(completion.usage?.total_tokens ?? 0);
    if (params.store) await this.#options.store.insert(completion, params.messages);
    return completion;
  }
}

/** Goes on with a source whose first value was taken. Not a generator: one that has not begun would not end it. */
class Resumed implements AsyncIterableIterator<string> {
  #first: string | undefined;
  readonly #rest: AsyncIterator<string>;

  constructor(first: string, rest: AsyncIterator<string>) {
    this.#first = first;
    this.#rest = rest;
  }

  async next(): Promise<IteratorResult<string>> {
    if (this.#first === undefined) return this.#rest.next();
    const value = this.#first;
    this.#first = undefined;
    return { done: false, value };
  }

  async return(): Promise<IteratorResult<string>> {
    await this.#rest.return?.();
    return { done: true, value: undefined };
  }

  [Symbol.asyncIterator](): this {
    return this;
  }
}
