import type {
  Moderation,
  ModerationCreateParams,
  ModerationCreateResponse,
} from '@unabridged/contract';
import type { EmbeddingEngine } from '../engines/embeddings/embedding-engine.ts';
import { sentencesOf } from '../engines/local/language/sentences.ts';
import { badRequest, notImplemented } from '../errors/api-error.ts';
import type { ApiError } from '../errors/api-error.ts';
import { newId } from '../ids.ts';
import { modelCatalog } from '../models/catalog.ts';
import { modelNotFound } from '../models/model-errors.ts';
import { loadHead } from './load-head.ts';
import type { ModerationHead } from './moderation-head.ts';
import type { Category } from './labelled-texts.ts';

const models = new Set([
  'omni-moderation-latest',
  'omni-moderation-2024-09-26',
  'text-moderation-latest',
  'text-moderation-stable',
]);
const threshold = 0.5;
/** Sentences of one text that are looked at, besides the text as a whole. */
const mostSentences = 64;

/** Tells harmful texts by a head over embeddings and words. */
export class ModerationsService {
  readonly #embeddings: EmbeddingEngine;
  #head: Promise<ModerationHead> | undefined;

  constructor(embeddings: EmbeddingEngine) {
    this.#embeddings = embeddings;
  }

  async create(
    { input, model = 'omni-moderation-latest' }: ModerationCreateParams,
    signal: AbortSignal,
  ): Promise<ModerationCreateResponse> {
    if (!models.has(model)) throw unknownModel(model);
    const texts = readTexts(input);
    const head = await this.#loadHead();
    const results: Moderation[] = [];
    for (const text of texts) {
      results.push(toResult(head.categories, await this.#scores(head, text, signal), model));
    }
    return { id: newId('modr', '-'), model, results };
  }

  /** Of each category the highest score of the text and of its sentences: one is enough. */
  async #scores(head: ModerationHead, text: string, signal: AbortSignal): Promise<number[]> {
    const parts = sentencesOf(text).slice(0, mostSentences);
    const looked = parts.length > 1 ? [text, ...parts] : [text];
    const vectors = await this.#embeddings.embed(looked, signal);
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

function unknownModel(model: string): ApiError {
  if (!modelCatalog.has(model)) return modelNotFound(model, 404);
  return badRequest(
    `The model '${model}' does not moderate. Use one of ${[...models].join(', ')}.`,
    'model',
    'unsupported_model',
  );
}

/** The texts of an input: each text of a list, or the text of all parts together. */
function readTexts(input: ModerationCreateParams['input']): string[] {
  if (typeof input === 'string') return [input];
  if (input.length === 0) {
    throw badRequest(
      "Invalid 'input': empty array. Expected an array with minimum length 1, but got an empty array instead.",
      'input',
      'empty_array',
    );
  }
  const texts: string[] = [];
  const parts: string[] = [];
  for (const [index, one] of input.entries()) {
    if (typeof one === 'string') texts.push(one);
    else if (one.type === 'text') parts.push(one.text);
    else {
      throw notImplemented(
        'Images cannot be moderated by this platform yet. Send the text alone, or call OpenAI itself.',
        `input[${index}]`,
      );
    }
  }
  return parts.length > 0 ? [...texts, parts.join('\n')] : texts;
}

function toResult(
  names: readonly Category[],
  scores: readonly number[],
  model: string,
): Moderation {
  const isText = model.startsWith('text-');
  const of = <Value>(read: (score: number, name: Category) => Value) =>
    Object.fromEntries(names.map((name, index) => [name, read(scores[index]!, name)]));
  return {
    flagged: scores.some((score) => score >= threshold),
    categories: of((score, name) =>
      // Models before omni do not know these categories.
      isText && name.startsWith('illicit') ? null : score >= threshold,
    ) as unknown as Moderation['categories'],
    category_scores: of((score) => score) as unknown as Moderation['category_scores'],
    category_applied_input_types: of((_, name) =>
      isText && name.startsWith('illicit') ? [] : ['text'],
    ) as unknown as Moderation['category_applied_input_types'],
  };
}
