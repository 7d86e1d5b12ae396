import type {
  Completion,
  CompletionChoice,
  CompletionCreateParams,
  CompletionUsage,
} from '@unabridged/contract';
import { merge } from '../chat/merge.ts';
import type { TextEngine } from '../engines/engine.ts';
import { StopSequences } from '../engines/stop-sequences.ts';
import { newId, nowInSeconds } from '../ids.ts';
import { abortable } from '../responses/abortable.ts';
import { textRequest } from './text-request.ts';
import type { Prompted } from './text-request.ts';
import { TextWriter } from './text-writer.ts';

interface Text extends Prompted {
  readonly writer: TextWriter;
}

/** Continues prompts on an engine, each as often as asked for. */
export class CompletionRun {
  readonly #params: CompletionCreateParams;
  readonly #engine: TextEngine;
  readonly #model: string;
  readonly #texts: readonly Text[];
  readonly #attempts: number;
  readonly #id = newId('cmpl', '-');
  readonly #created = nowInSeconds();

  /** `model` is the engine's own name for it. */
  constructor(
    params: CompletionCreateParams,
    engine: TextEngine,
    model: string,
    prompts: readonly string[],
  ) {
    this.#params = params;
    this.#engine = engine;
    this.#model = model;
    const attempts = Math.max(params.best_of ?? 1, params.n ?? 1);
    this.#attempts = attempts;
    this.#texts = prompts.flatMap((prompt, place) =>
      Array.from({ length: attempts }, (_, attempt) => ({
        prompt,
        attempt,
        writer: new TextWriter({
          prompt,
          index: place * attempts + attempt,
          echo: params.echo ?? false,
          logprobs: params.logprobs !== null && params.logprobs !== undefined,
        }),
      })),
    );
  }

  /** Pieces of all texts as the engine makes them. Ends early where `signal` aborts. */
  pieces(signal: AbortSignal): AsyncGenerator<CompletionChoice> {
    return merge(this.#texts.map((text) => this.#piecesOf(text, signal)));
  }

  /** An event of the stream. */
  event(choice: CompletionChoice): Completion {
    return { ...this.#head(), choices: [choice] };
  }

  /** The event without texts that tells the tokens of the whole. */
  usageEvent(): Completion {
    return { ...this.#head(), choices: [], usage: this.#usage() };
  }

  /** The whole, once all pieces are made: of each prompt the likeliest texts. */
  completion(): Completion {
    const n = this.#params.n ?? 1;
    const choices: CompletionChoice[] = [];
    for (let start = 0; start < this.#texts.length; start += this.#attempts) {
      const best = this.#texts
        .slice(start, start + this.#attempts)
        .sort((left, right) => right.writer.likelihood - left.writer.likelihood)
        .slice(0, n);
      for (const { writer } of best) choices.push(writer.choice(choices.length));
    }
    return { ...this.#head(), choices, usage: this.#usage() };
  }

  async *#piecesOf(text: Text, signal: AbortSignal): AsyncGenerator<CompletionChoice> {
    yield* text.writer.opening();
    const request = textRequest(this.#engine, this.#model, this.#params, text);
    if (request.maxOutputTokens === 0) {
      const inputTokens = await this.#engine.countInputTokens(request);
      const usage = { inputTokens, cachedTokens: 0, outputTokens: 0, reasoningTokens: 0 };
      yield* text.writer.write({ type: 'finish', reason: 'length', usage });
      return;
    }
    const stop = new StopSequences(request.sampling?.stop ?? []);
    for await (const said of abortable(this.#engine.generate(request, signal), signal)) {
      for (const delta of stop.pass(said)) yield* text.writer.write(delta);
      if (said.type === 'finish') return;
    }
    if (!signal.aborted) throw new Error('The engine ended without saying that it has finished.');
  }

  /** A prompt counts once, however many texts continue it. */
  #usage(): CompletionUsage {
    let prompt = 0;
    let written = 0;
    for (const { attempt, writer } of this.#texts) {
      if (attempt === 0) prompt += writer.usage?.inputTokens ?? 0;
      written += writer.usage?.outputTokens ?? 0;
    }
    return {
      prompt_tokens: prompt,
      completion_tokens: written,
      total_tokens: prompt + written,
    };
  }

  #head() {
    return {
      id: this.#id,
      object: 'text_completion',
      created: this.#created,
      model: this.#params.model,
    } as const;
  }
}
