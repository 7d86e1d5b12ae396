import type { Moderation } from '@unabridged/contract';
import type { EmbeddingEngine } from '../engines/embeddings/embedding-engine.ts';
import { sentencesOf } from '../engines/local/language/sentences.ts';
import { ApiError } from '../errors/api-error.ts';
import { modelCatalog } from '../models/catalog.ts';
import { modelNotFound } from '../models/model-errors.ts';
import type { Category } from './labelled-texts.ts';
import { loadHead } from './load-head.ts';
import type { ModerationHead } from './moderation-head.ts';

const models = new Set([
  'omni-moderation-latest',
  'omni-moderation-2024-09-26',
  'text-moderation-latest',
  'text-moderation-stable',
]);
const threshold = 0.5;
/** Characters of one text that are looked at: some two seconds of processor time. */
const mostCharacters = 10_000;
/** Sentences of it that are looked at by themselves, too. */
const mostSentences = 64;
/** Texts whose scores are kept: a chat sends what was said before with every message. */
const mostKept = 500;

/** Tells harmful texts by a head over embeddings and words. */
export class TextModerator {
  readonly #embeddings: EmbeddingEngine;
  #head: Promise<ModerationHead> | undefined;
  readonly #known = new Map<string, readonly number[]>();

  constructor(embeddings: EmbeddingEngine) {
    this.#embeddings = embeddings;
  }

  /** What it finds in each text. `model` has been checked. */
  async moderate(
    texts: readonly string[],
    model: string,
    signal: AbortSignal,
  ): Promise<Moderation[]> {
    const head = await this.#loadHead();
    const results: Moderation[] = [];
    for (const text of texts) {
      results.push(toResult(head.categories, await this.#scores(head, text, signal), model));
    }
    return results;
  }

  async #scores(
    head: ModerationHead,
    whole: string,
    signal: AbortSignal,
  ): Promise<readonly number[]> {
    const text = whole.slice(0, mostCharacters);
    const scores = this.#known.get(text) ?? (await this.#look(head, text, signal));
    this.#known.delete(text);
    this.#known.set(text, scores);
    if (this.#known.size > mostKept) this.#known.delete(this.#known.keys().next().value!);
    return scores;
  }

  /** Of each category the highest score of the text and of its sentences: one is enough. */
  async #look(head: ModerationHead, text: string, signal: AbortSignal): Promise<number[]> {
    const parts = sentencesOf(text).slice(0, mostSentences);
    const looked = parts.length > 1 ? [text, ...parts] : [text];
    const vectors = await this.#embeddings.embed(looked, signal, { urgent: true });
    const all = looked.map((part, index) => head.scores(part, vectors[index]!));
    return head.categories.map((_, row) => Math.max(...all.map((scores) => scores[row]!)));
  }

  #loadHead(): Promise<ModerationHead> {
    this.#head ??= loadHead(this.#embeddings).catch((error: unknown) => {
      this.#head = undefined;
      throw error;
    });
    return this.#head;
  }
}

/** Refuses a model that does not moderate; `missing` is the status of one that does not exist. */
export function checkModerationModel(model: string, param: string, missing: 400 | 404): void {
  if (models.has(model)) return;
  if (!modelCatalog.has(model)) {
    const { message, code } = modelNotFound(model, missing);
    throw new ApiError({ status: missing, message, param, code });
  }
  throw new ApiError({
    status: 400,
    message: `The model '${model}' does not moderate. Use one of ${[...models].join(', ')}.`,
    param,
    code: 'unsupported_model',
  });
}

/** Whether a model looks for a category: those before omni do not know all. */
export function looksFor(model: string, name: Category): boolean {
  return !model.startsWith('text-') || !name.startsWith('illicit');
}

function toResult(
  names: readonly Category[],
  scores: readonly number[],
  model: string,
): Moderation {
  const of = <Value>(read: (score: number, name: Category) => Value) =>
    Object.fromEntries(names.map((name, index) => [name, read(scores[index]!, name)]));
  return {
    flagged: scores.some((score) => score >= threshold),
    categories: of((score, name) =>
      looksFor(model, name) ? score >= threshold : null,
    ) as unknown as Moderation['categories'],
    category_scores: of((score) => score) as unknown as Moderation['category_scores'],
    category_applied_input_types: of((_, name) =>
      looksFor(model, name) ? ['text'] : [],
    ) as unknown as Moderation['category_applied_input_types'],
  };
}
