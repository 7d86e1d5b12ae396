import type { ThreadUsage } from '@unabridged/contract';
import type { TextDelta, TextEngine, TextRequest, TextUsage } from '../engines/engine.ts';

/** A run would read more tokens than it may. */
export class PromptLimitError extends Error {
  override readonly name = 'PromptLimitError';
}

/** An engine that tells what each of its turns cost, and stops before one that costs too much. */
export class MeteredEngine implements TextEngine {
  readonly #engine: TextEngine;
  readonly #promptTokens: number | null;
  readonly #onTurn: (usage: ThreadUsage) => void;
  #read = 0;

  /** `promptTokens` may be read over all turns; null for no limit. */
  constructor(
    engine: TextEngine,
    promptTokens: number | null,
    onTurn: (usage: ThreadUsage) => void,
  ) {
    this.#engine = engine;
    this.#promptTokens = promptTokens;
    this.#onTurn = onTurn;
  }

  get description() {
    return this.#engine.description;
  }

  async *generate(request: TextRequest, signal: AbortSignal): AsyncGenerator<TextDelta> {
    if (this.#promptTokens !== null) {
      const tokens = await this.#engine.countInputTokens(request);
      if (this.#read + tokens > this.#promptTokens) throw new PromptLimitError();
    }
    for await (const delta of this.#engine.generate(request, signal)) {
      if (delta.type === 'finish') {
        this.#read += delta.usage.inputTokens;
        this.#onTurn(threadUsage(delta.usage));
      }
      yield delta;
    }
  }

  countInputTokens(request: TextRequest): Promise<number> {
    return this.#engine.countInputTokens(request);
  }

  models() {
    return this.#engine.models();
  }
}

function threadUsage({ inputTokens, outputTokens }: TextUsage): ThreadUsage {
  return {
    prompt_tokens: inputTokens,
    completion_tokens: outputTokens,
    total_tokens: inputTokens + outputTokens,
  };
}
