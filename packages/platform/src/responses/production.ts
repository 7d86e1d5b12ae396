import type { Response, ResponseError, ResponseStreamEvent } from '@unabridged/contract';
import type { TextEngine, TextRequest } from '../engines/engine.ts';
import { toApiError } from '../errors/to-api-error.ts';
import { abortable } from './abortable.ts';
import { ResponseAssembler } from './assembler.ts';
import type { EncryptReasoning } from './reasoning-builder.ts';

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
  /** Given where the client asked for encrypted reasoning. */
  readonly encrypt: EncryptReasoning | null;
}

/** Runs one response on an engine. */
export class Production {
  readonly #assembler: ResponseAssembler;
  readonly #engine: TextEngine;
  readonly #request: TextRequest;
  readonly #controller = new AbortController();
  #failure: unknown;

  constructor(options: ProductionOptions) {
    this.#assembler = new ResponseAssembler(options.response, options.encrypt);
    this.#engine = options.engine;
    this.#request = options.request;
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
      for await (const delta of abortable(this.#engine.generate(this.#request, signal), signal)) {
        if (delta.type === 'finish') {
          return yield* this.#assembler.finish(delta.reason, delta.usage);
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
