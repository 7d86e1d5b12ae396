import type { Passage } from './hosted-tool.ts';
import type { PassageTable } from './passage-table.ts';

/** A marker that is not closed within this many characters is plain text. */
const longestMarker = 32;

/** A piece of text, or a passage cited at this place. */
export type CitedText =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'passage'; readonly passage: Passage };

/**
 * Takes markers such as 【2】 or 【2†source】 out of a text that comes in pieces. A marker of
 * a passage that was never shown is taken out too: there is nothing behind it.
 */
export class CitationReader {
  readonly #passages: PassageTable;
  #held = '';

  constructor(passages: PassageTable) {
    this.#passages = passages;
  }

  /** Whether a piece can go through as it is: it has no part of a marker, or there are none. */
  passes(delta: string): boolean {
    return this.#held === '' && (this.#passages.isEmpty || !delta.includes('【'));
  }

  *read(delta: string): Generator<CitedText> {
    this.#held += delta;
    for (;;) {
      const open = this.#held.indexOf('【');
      if (open < 0) return yield* this.#release(this.#held.length);
      yield* this.#release(open);
      const close = this.#held.indexOf('】');
      if (close < 0 && this.#held.length <= longestMarker) return;
      const numbers = close < 0 ? null : markerNumbers(this.#held.slice(1, close));
      if (numbers === null) {
        yield* this.#release(1);
        continue;
      }
      this.#held = this.#held.slice(close + 1);
      for (const number of numbers) {
        const passage = this.#passages.get(number);
        if (passage !== undefined) yield { type: 'passage', passage };
      }
    }
  }

  /** What was held back: no marker came of it. */
  *end(): Generator<CitedText> {
    yield* this.#release(this.#held.length);
  }

  *#release(length: number): Generator<CitedText> {
    if (length === 0) return;
    const text = this.#held.slice(0, length);
    this.#held = this.#held.slice(length);
    yield { type: 'text', text };
  }
}

/** The numbers of `1`, `1, 2`, `1†source` or `4:1†name`, where the second is the passage's. */
function markerNumbers(marker: string): number[] | null {
  const list = marker.split('†')[0]!.trim();
  if (!/^(?:\d+:)?\d+(?:\s*[,;]\s*\d+)*$/.test(list)) return null;
  return list.replace(/^\d+:/, '').split(/[,;]/).map(Number);
}
