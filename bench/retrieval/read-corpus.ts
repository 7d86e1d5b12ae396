import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Passage {
  readonly id: string;
  /** Name of the document that it is from. */
  readonly filename: string;
  readonly text: string;
}

export interface Question {
  readonly text: string;
  /** The passage that answers it. */
  readonly passageId: string;
  /** Weights and forms are chosen on the one half; the other tells how good they are. */
  readonly half: Half;
}

export const halves = ['development', 'held-out'] as const;
export type Half = (typeof halves)[number];

export interface Corpus {
  readonly passages: readonly Passage[];
  readonly questions: readonly Question[];
}

const folder = join(import.meta.dirname, 'corpus');

const isQuestion = (line: string) => line.startsWith('? ');

/**
 * Reads the corpus: in each document of `corpus/` a paragraph is a passage, and a line
 * below it that begins with `? ` is a question that it answers.
 */
export function readCorpus(): Corpus {
  const passages: Passage[] = [];
  const questions: Question[] = [];
  for (const filename of readdirSync(folder).sort()) {
    const paragraphs = readFileSync(join(folder, filename), 'utf8')
      .trim()
      .split(/\n{2,}/);
    for (const [index, paragraph] of paragraphs.entries()) {
      if (paragraph.startsWith('# ')) continue;
      const id = `${filename}#${index}`;
      const lines = paragraph.split('\n');
      passages.push({ id, filename, text: lines.filter((line) => !isQuestion(line)).join(' ') });
      for (const line of lines.filter(isQuestion)) {
        const text = line.slice(2);
        questions.push({ text, passageId: id, half: halfOf(text) });
      }
    }
  }
  return { passages, questions };
}

/** By the question's own words, so that further questions move no other one to the other half. */
function halfOf(question: string): Half {
  const [first] = createHash('sha256').update(question).digest();
  return first! % 2 === 0 ? 'development' : 'held-out';
}
