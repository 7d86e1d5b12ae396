import type { TextDelta, TextRequest } from '../engine.ts';
import { StopSequences } from '../stop-sequences.ts';
import { loadTokenizer } from '../tokenizer.ts';
import type { Tokenizer } from '../tokenizer.ts';

/** Responses takes no smaller `max_output_tokens`. */
export const leastOutputTokens = 16;

/** Ends a reply where Responses has no way to say so: at a stop sequence, or after few tokens. */
export class ReplyLimits {
  readonly #most: number;
  readonly #stop: StopSequences;
  /** Given where the reply is shorter than the server can be told. */
  readonly #tokenizer: Tokenizer | null;
  #text = '';
  #ended: 'stop' | 'length' | null = null;

  private constructor(request: TextRequest, tokenizer: Tokenizer | null) {
    this.#most = request.maxOutputTokens ?? Infinity;
    this.#stop = new StopSequences(request.sampling?.stop ?? []);
    this.#tokenizer = tokenizer;
  }

  static async of(request: TextRequest): Promise<ReplyLimits> {
    const isShort = (request.maxOutputTokens ?? leastOutputTokens) < leastOutputTokens;
    return new ReplyLimits(request, isShort ? await loadTokenizer() : null);
  }

  /** Why nothing that follows belongs to the reply; null while it does. */
  get ended(): 'stop' | 'length' | null {
    return this.#ended;
  }

  /** What has passed. */
  get text(): string {
    return this.#text;
  }

  /** The part of `delta` that belongs to the reply, which may have ended with it. */
  pass(delta: TextDelta): readonly TextDelta[] {
    const passed = this.#stop.pass(delta).flatMap((one) => this.#within(one));
    if (this.#stop.stopped) this.#ended ??= 'stop';
    return passed;
  }

  #within(delta: TextDelta): TextDelta[] {
    if (delta.type === 'finish' && this.#ended === 'length')
      return [{ ...delta, reason: 'length' }];
    if (delta.type !== 'text') return [delta];
    const start = this.#text.length;
    this.#text = this.#cut(this.#text + delta.delta);
    const passed = this.#text.slice(start);
    return passed === '' ? [] : [{ ...delta, delta: passed }];
  }

  #cut(text: string): string {
    if (this.#tokenizer === null) return text;
    const tokens = Array.from(this.#tokenizer.pieces(text));
    if (tokens.length <= this.#most) return text;
    this.#ended = 'length';
    const kept = tokens.slice(0, this.#most).map((token) => token.text);
    // Tokens may fall otherwise than where the text was cut before: what was said stays said.
    return this.#text + kept.join('').slice(this.#text.length);
  }
}
