import type { Completion, CompletionCreateParams } from '@unabridged/contract';
import { primed } from '../chat/primed.ts';
import type { Engines } from '../engines/engines.ts';
import { shuttingDown } from '../errors/api-error.ts';
import { Stops } from '../lifecycle/stops.ts';
import { checkCreate } from './check-request.ts';
import { CompletionRun } from './completion-run.ts';
import { readPrompts } from './read-prompts.ts';

export interface CompletionsServiceOptions {
  readonly engines: Engines;
  /** Told the tokens of each completion. */
  readonly onUsage: (tokens: number) => void;
}

/** Continues prompts. */
export class CompletionsService {
  readonly #options: CompletionsServiceOptions;
  readonly #stops = new Stops();

  constructor(options: CompletionsServiceOptions) {
    this.#options = options;
  }

  /** Every text at once, and the id of the engine that has made them. */
  async complete(
    params: CompletionCreateParams,
    client: AbortSignal,
  ): Promise<{ completion: Completion; engine: string }> {
    const { run, engine } = await this.#start(params);
    const { signal, end } = this.#stops.follow(client);
    try {
      for await (const _ of run.pieces(signal)) {
        // Collected by the run.
      }
    } finally {
      end();
    }
    if (this.#stops.closed) throw shuttingDown();
    const completion = run.completion();
    this.#options.onUsage(completion.usage?.total_tokens ?? 0);
    return { completion, engine };
  }

  /** Starts a stream; resolves once the engine has begun to answer. */
  async stream(
    params: CompletionCreateParams,
    client: AbortSignal,
  ): Promise<{ events: AsyncIterable<Completion>; engine: string }> {
    const { run, engine } = await this.#start(params);
    return { events: await primed(this.#events(run, params, client)), engine };
  }

  /** Ends everything that runs. */
  close(): void {
    this.#stops.stopAll();
  }

  async #start(params: CompletionCreateParams) {
    if (this.#stops.closed) throw shuttingDown();
    checkCreate(params);
    const { engine, model } = await this.#options.engines.choose(params.model, 404, 'completions');
    const run = new CompletionRun(params, engine, model, await readPrompts(params.prompt));
    return { run, engine: engine.description.id };
  }

  async *#events(
    run: CompletionRun,
    params: CompletionCreateParams,
    client: AbortSignal,
  ): AsyncGenerator<Completion> {
    const { signal, end } = this.#stops.follow(client);
    try {
      for await (const piece of run.pieces(signal)) yield run.event(piece);
    } finally {
      end();
    }
    if (this.#stops.closed) throw shuttingDown();
    const last = run.usageEvent();
    this.#options.onUsage(last.usage?.total_tokens ?? 0);
    if (params.stream_options?.include_usage) yield last;
  }
}
