import { createHash } from 'node:crypto';
import type {
  ChatCompletion,
  ChatCompletionChunk,
  ChatCompletionChunkChoice,
  ChatCompletionCreateParams,
} from '@unabridged/contract';
import type { TextEngine, TextRequest } from '../engines/engine.ts';
import { batchesOf, wholeOf } from '../engines/batches.ts';
import { StopSequences } from '../engines/stop-sequences.ts';
import { newId, nowInSeconds } from '../ids.ts';
import type { ModeratedExchange } from '../moderations/moderated-exchange.ts';
import { abortable, untilAborted } from '../responses/abortable.ts';
import { version } from '../version.ts';
import { ChoiceWriter } from './choice-writer.ts';
import { merge } from './merge.ts';
import { requestOfChoice } from './text-request.ts';
import { totalUsage } from './usage.ts';

/** Makes one chat completion on an engine. */
export class ChatRun {
  readonly #params: ChatCompletionCreateParams;
  readonly #engine: TextEngine;
  readonly #request: TextRequest;
  readonly #moderation: ModeratedExchange | null;
  readonly #writers: readonly ChoiceWriter[];
  readonly #id = newId('chatcmpl', '-');
  readonly #created = nowInSeconds();

  /** `moderation` looks at what the engine answers; null where nobody wants to know. */
  constructor(
    params: ChatCompletionCreateParams,
    engine: TextEngine,
    request: TextRequest,
    moderation: ModeratedExchange | null = null,
  ) {
    this.#params = params;
    this.#engine = moderation?.watch(engine) ?? engine;
    this.#moderation = moderation;
    this.#request = request;
    this.#writers = Array.from(
      { length: params.n ?? 1 },
      (_, index) =>
        new ChoiceWriter({
          index,
          legacyCalls: params.functions !== undefined,
          logprobs: params.logprobs ?? false,
        }),
    );
  }

  /** Pieces of all choices, in batches, as the engine makes them. Ends early where `signal` aborts. */
  pieces(signal: AbortSignal): AsyncGenerator<readonly ChatCompletionChunkChoice[]> {
    return merge(this.#writers.map((writer, index) => this.#piecesOf(writer, index, signal)));
  }

  /** Makes all choices, without the pieces of a stream. Ends early where `signal` aborts. */
  async finish(signal: AbortSignal): Promise<void> {
    await Promise.all(this.#writers.map((writer, index) => this.#finishOne(writer, index, signal)));
  }

  /** What every chunk of the stream begins with. */
  get chunkHead(): Omit<ChatCompletionChunk, 'choices'> {
    return this.#head('chat.completion.chunk');
  }

  /** The chunks without choices at the end: what moderation found, then the tokens of the whole. */
  closingChunks(): ChatCompletionChunk[] {
    const head = this.chunkHead;
    const usageFollows = this.#params.stream_options?.include_usage ?? false;
    const chunks: ChatCompletionChunk[] = [];
    if (this.#moderation) {
      const moderation = this.#moderation.forChat();
      chunks.push({ ...head, choices: [], moderation, ...(usageFollows && { usage: null }) });
    }
    if (usageFollows) chunks.push({ ...head, choices: [], usage: this.#usage() });
    return chunks;
  }

  /** The whole, once all pieces are made. */
  completion(): ChatCompletion {
    return {
      ...this.#head('chat.completion'),
      choices: this.#writers.map(({ choice }) => choice),
      usage: this.#usage(),
      ...(this.#moderation && { moderation: this.#moderation.forChat() }),
      ...(this.#params.store && { metadata: this.#params.metadata ?? {} }),
    };
  }

  async #finishOne(writer: ChoiceWriter, index: number, signal: AbortSignal): Promise<void> {
    const request = requestOfChoice(this.#request, index);
    const said = await untilAborted(wholeOf(this.#engine, request, signal), signal);
    if (said === undefined) return;
    const stop = new StopSequences(request.sampling?.stop ?? []);
    for (const one of said) for (const delta of stop.pass(one)) writer.write(delta);
    if (said.at(-1)?.type !== 'finish' && !signal.aborted) throw unfinished();
  }

  async *#piecesOf(
    writer: ChoiceWriter,
    index: number,
    signal: AbortSignal,
  ): AsyncGenerator<readonly ChatCompletionChunkChoice[]> {
    const request = requestOfChoice(this.#request, index);
    const stop = new StopSequences(request.sampling?.stop ?? []);
    for await (const batch of abortable(batchesOf(this.#engine, request, signal), signal)) {
      const pieces: ChatCompletionChunkChoice[] = [];
      for (const said of batch) {
        for (const delta of stop.pass(said)) pieces.push(...writer.write(delta));
      }
      if (pieces.length > 0) yield pieces;
      if (batch.at(-1)?.type === 'finish') return;
    }
    if (!signal.aborted) throw unfinished();
  }

  #usage() {
    return totalUsage(this.#writers.map(({ usage }) => usage));
  }

  #head<Kind extends string>(object: Kind) {
    return {
      id: this.#id,
      object,
      created: this.#created,
      model: this.#params.model,
      service_tier: 'default',
      system_fingerprint: fingerprint(this.#engine.description.id),
    } as const;
  }
}

function unfinished(): Error {
  return new Error('The engine ended without saying that it has finished.');
}

const fingerprints = new Map<string, string>();

/** Changes only with the engine or the version: on the local engine the same request gets the same reply until then. */
function fingerprint(engine: string): string {
  let mark = fingerprints.get(engine);
  if (mark === undefined) {
    mark = `fp_${createHash('sha256').update(`${engine} ${version}`).digest('hex').slice(0, 10)}`;
    fingerprints.set(engine, mark);
  }
  return mark;
}
