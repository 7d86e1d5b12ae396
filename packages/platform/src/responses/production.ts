import type { Response, ResponseError, ResponseStreamEvent } from '@unabridged/contract';
import type { TextEngine, TextRequest } from '../engines/engine.ts';
import { toApiError } from '../errors/to-api-error.ts';
import type { HostedTool } from '../hosted-tools/hosted-tool.ts';
import { addUsage, runWithHostedTools } from '../hosted-tools/run-with-hosted-tools.ts';
import type { ModeratedExchange } from '../moderations/moderated-exchange.ts';
import { abortable } from './abortable.ts';
import { ResponseAssembler } from './assembler.ts';
import type { Compaction } from './compaction.ts';
import type { Compact } from './in-band-compaction.ts';
import type { EncryptReasoning } from './reasoning-builder.ts';
import type { Included } from './visible.ts';

/** Why a response was stopped from outside. */
export type StopReason = 'cancelled' | 'shutdown';

export const shutdownError: ResponseError = {
  code: 'server_error',
  message: 'The server stopped before the response was finished. Send the request again.',
};

export interface ProductionOptions {
  readonly response: Response;
  readonly engine: TextEngine;
  readonly request: TextRequest;
  /** Tools that the platform runs. */
  readonly tools: readonly HostedTool[];
  /** Shortens the context first; null where it stays as it is. */
  readonly compact: Compact | null;
  /** Looks at what `engine` answers; null where nobody wants to know. */
  readonly moderation: ModeratedExchange | null;
  /** Parts of the response that are shown on request only. */
  readonly included: Included;
  /** Given where the client asked for encrypted reasoning. */
  readonly encrypt: EncryptReasoning | null;
}

/** Runs one response on an engine. */
export class Production {
  readonly #assembler: ResponseAssembler;
  readonly #options: ProductionOptions;
  readonly #controller = new AbortController();
  #failure: unknown;

  constructor(options: ProductionOptions) {
    this.#options = options;
    this.#assembler = new ResponseAssembler(options.response, options.encrypt, options.included);
  }

  /** The response as it is at the moment. */
  get response(): Response {
    return this.#assembler.response;
  }

  /** What the engine threw, if the response has failed. */
  get failure(): unknown {
    return this.#failure;
  }

  /** Aborts when the response is stopped from outside. */
  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  stop(reason: StopReason): void {
    this.#controller.abort(reason);
  }

  /** Events before the engine runs. */
  opening(): ResponseStreamEvent[] {
    return this.#assembler.created();
  }

  /** Every further event; the last one is terminal. Never throws. */
  async *run(): AsyncGenerator<ResponseStreamEvent> {
    const { signal } = this.#controller;
    if (signal.aborted) return yield* this.#stopped();
    yield* this.#assembler.started();
    try {
      const { compact } = this.#options;
      const compaction = compact && (await compact(signal));
      if (compaction && !signal.aborted) yield* this.#assembler.add(compaction.item);
      for await (const delta of abortable(this.#deltas(compaction, signal), signal)) {
        if (delta.type === 'finish') {
          const { moderation } = this.#options;
          if (moderation) this.response.moderation = moderation.forResponse();
          const usage = compaction ? addUsage(compaction.usage, delta.usage) : delta.usage;
          return yield* this.#assembler.finish(delta.reason, usage);
        }
        yield* this.#assembler.apply(delta);
      }
    } catch (error) {
      if (!signal.aborted) return yield* this.#failed(error);
    }
    if (signal.aborted) return yield* this.#stopped();
    yield* this.#failed(new Error('The engine ended without saying that it has finished.'));
  }

  /** Ends a response whose events nobody takes any more, and tells its end. */
  abandon(): ResponseStreamEvent {
    this.stop('cancelled');
    return this.#stopped().at(-1)!;
  }

  #deltas(compaction: Compaction | null, signal: AbortSignal) {
    const { engine, tools, response } = this.#options;
    const items = compaction?.items as TextRequest['items'] | undefined;
    const request = { ...this.#options.request, ...(items && { items }) };
    const maxToolCalls = response.max_tool_calls ?? null;
    return runWithHostedTools({ engine, request, tools, maxToolCalls, signal });
  }

  #stopped(): ResponseStreamEvent[] {
    return this.#controller.signal.reason === 'shutdown'
      ? this.#assembler.fail(shutdownError)
      : this.#assembler.cancel();
  }

  #failed(error: unknown): ResponseStreamEvent[] {
    this.#failure = error;
    const { status, message } = toApiError(error);
    return this.#assembler.fail({
      code: status === 429 ? 'rate_limit_exceeded' : 'server_error',
      message,
    });
  }
}
