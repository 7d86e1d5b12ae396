import type { TextDelta } from './engine.ts';

type TextPiece = Extract<TextDelta, { type: 'text' }>;

/**
 * Ends a text at the first of some sequences, which may lie across pieces. A piece is held back
 * while what it ends in could be the beginning of a sequence.
 */
export class StopSequences {
  readonly #sequences: readonly string[];
  #held: TextPiece[] = [];
  #stopped = false;

  constructor(sequences: readonly string[]) {
    this.#sequences = sequences;
  }

  /** Whether a sequence has come: nothing that follows belongs to the text. */
  get stopped(): boolean {
    return this.#stopped;
  }

  /** What can be passed on of anything that an engine says. */
  pass(delta: TextDelta): readonly TextDelta[] {
    if (delta.type === 'text') return this.take(delta);
    if (delta.type === 'finish') {
      return [...this.flush(), this.#stopped ? { ...delta, reason: 'stop' } : delta];
    }
    return this.#stopped ? [] : [...this.flush(), delta];
  }

  /** The pieces that can be passed on. */
  take(piece: TextPiece): readonly TextPiece[] {
    if (this.#stopped) return [];
    if (this.#sequences.length === 0) return [piece];
    this.#held.push(piece);
    const text = this.#held.map(({ delta }) => delta).join('');
    const end = this.#firstMatch(text);
    if (end !== -1) {
      this.#stopped = true;
      return this.#release(end);
    }
    return this.#release(text.length - this.#openLength(text), true);
  }

  /** What was held back, once nothing follows. */
  flush(): readonly TextPiece[] {
    const held = this.#held;
    this.#held = [];
    return this.#stopped ? [] : held;
  }

  #firstMatch(text: string): number {
    const places = this.#sequences
      .map((sequence) => text.indexOf(sequence))
      .filter((place) => place !== -1);
    return places.length === 0 ? -1 : Math.min(...places);
  }

  /** Length of the longest end of `text` that begins a sequence. */
  #openLength(text: string): number {
    let longest = 0;
    for (const sequence of this.#sequences) {
      for (let size = Math.min(sequence.length - 1, text.length); size > longest; size -= 1) {
        if (text.endsWith(sequence.slice(0, size))) longest = size;
      }
    }
    return longest;
  }

  /** Lets the first `length` characters go; `whole` keeps a piece together that only begins in them. */
  #release(length: number, whole = false): TextPiece[] {
    const released: TextPiece[] = [];
    let left = length;
    while (this.#held.length > 0) {
      const piece = this.#held[0]!;
      if (piece.delta.length > left) {
        if (!whole && left > 0) released.push({ ...piece, delta: piece.delta.slice(0, left) });
        return released;
      }
      released.push(piece);
      left -= piece.delta.length;
      this.#held.shift();
    }
    return released;
  }
}
