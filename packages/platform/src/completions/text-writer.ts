import type { CompletionChoice, CompletionChoiceLogprobs } from '@unabridged/contract';
import type { TextDelta, TextUsage, TokenLogprob } from '../engines/engine.ts';

export interface TextWriterOptions {
  readonly index: number;
  readonly prompt: string;
  /** Whether the text begins with its prompt. */
  readonly echo: boolean;
  /** Whether probabilities are reported; they may be there for choosing the best alone. */
  readonly logprobs: boolean;
}

/** Collects one text, and cuts the pieces of its stream. */
export class TextWriter {
  readonly #options: TextWriterOptions;
  #text: string;
  #finishReason: CompletionChoice['finish_reason'] = null;
  #usage: TextUsage | undefined;
  readonly #tokens: TokenLogprob[] = [];
  #offset: number;

  constructor(options: TextWriterOptions) {
    this.#options = options;
    this.#text = options.echo ? options.prompt : '';
    this.#offset = options.prompt.length;
  }

  get usage(): TextUsage | undefined {
    return this.#usage;
  }

  /** Mean of the log probabilities of its tokens: what the best text is chosen by. */
  get likelihood(): number {
    const sum = this.#tokens.reduce((total, { logprob }) => total + logprob, 0);
    return sum / Math.max(1, this.#tokens.length);
  }

  /** The whole text, under the index that it is returned with. */
  choice(index: number): CompletionChoice {
    return {
      index,
      text: this.#text,
      logprobs: this.#logprobs(this.#tokens, this.#options.prompt.length),
      finish_reason: this.#finishReason,
    };
  }

  /** The echoed prompt, the first piece of a stream. */
  opening(): CompletionChoice[] {
    return this.#options.echo ? [this.#piece(this.#options.prompt)] : [];
  }

  write(delta: TextDelta): CompletionChoice[] {
    if (delta.type === 'finish') {
      this.#usage = delta.usage;
      this.#finishReason = delta.reason;
      return [{ ...this.#piece(''), finish_reason: delta.reason }];
    }
    if (delta.type !== 'text') return [];
    this.#text += delta.delta;
    const logprobs = this.#logprobs(delta.logprobs ?? [], this.#offset);
    this.#tokens.push(...(delta.logprobs ?? []));
    this.#offset += delta.delta.length;
    return [{ ...this.#piece(delta.delta), logprobs }];
  }

  #piece(text: string): CompletionChoice {
    return { index: this.#options.index, text, logprobs: null, finish_reason: null };
  }

  #logprobs(tokens: readonly TokenLogprob[], start: number): CompletionChoiceLogprobs | null {
    if (!this.#options.logprobs) return null;
    let offset = start;
    return {
      tokens: tokens.map(({ token }) => token),
      token_logprobs: tokens.map(({ logprob }) => logprob),
      top_logprobs: tokens.map(({ top }) =>
        Object.fromEntries(top.map(({ token, logprob }) => [token, logprob])),
      ),
      text_offset: tokens.map(({ token }) => {
        const at = offset;
        offset += token.length;
        return at;
      }),
    };
  }
}
