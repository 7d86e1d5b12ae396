import type { Passage } from './hosted-tool.ts';

/** Passages that an engine has been shown, numbered from 1, so that it can refer to them. */
export class PassageTable {
  readonly #passages: Passage[] = [];

  /** Gives each passage its number; one that has been shown before keeps it. */
  add(passages: readonly Passage[]): { readonly number: number; readonly passage: Passage }[] {
    return passages.map((passage) => ({ number: this.#numberOf(passage), passage }));
  }

  get isEmpty(): boolean {
    return this.#passages.length === 0;
  }

  get(number: number): Passage | undefined {
    return this.#passages[number - 1];
  }

  #numberOf(passage: Passage): number {
    const known = this.#passages.findIndex(
      ({ fileId, text }) => fileId === passage.fileId && text === passage.text,
    );
    return known < 0 ? this.#passages.push(passage) : known + 1;
  }
}

/** Passages as an engine reads them. */
export function describePassages(table: PassageTable, passages: readonly Passage[]): string {
  const shown = table.add(passages).map(({ number, passage }) => ({
    number,
    file: passage.filename,
    text: passage.text,
  }));
  return JSON.stringify(
    shown.length === 0
      ? { passages: [], note: 'Nothing in the files fits. Say so instead of guessing.' }
      : {
          cite: 'After each statement put the number of its passage, as in 【1】.',
          passages: shown,
        },
  );
}
