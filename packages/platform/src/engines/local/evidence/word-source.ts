import { findEntities } from '../language/entities.ts';
import type { Entity } from '../language/entities.ts';
import { sentencesOf } from '../language/sentences.ts';
import { contentWords, identifierWords, isStopWord, stemOf, wordsOf } from '../language/words.ts';
import { acceptsNumber, acceptsString } from '../schema/accepts.ts';
import { typeOf } from '../schema/json-schema.ts';
import type { JsonSchema } from '../schema/json-schema.ts';
import type { Field, ValueSource } from '../schema/value-source.ts';
import { namedChoices, toneChoice } from './choices.ts';
import { conceptOf } from './concepts.ts';
import { keyedValues, labelledTexts } from './labels.ts';
import { listItems } from './list-items.ts';
import { numberCandidates } from './number-candidates.ts';
import { conceptCandidates, formatCandidates, listCandidates } from './text-candidates.ts';
import type { Candidate, Words } from './text-candidates.ts';

/** Where a `WordSource` looks. */
export interface WordSourceOptions {
  /** The user's words. */
  readonly text: string;
  /** What the user said before; looked at where a required field gets nothing from `text`. */
  readonly background?: string;
  /** JSON that tools have answered; its keys fill fields of the same name. */
  readonly documents?: readonly unknown[];
  /** Words that say what is wanted, not with what, such as those of a tool's name. */
  readonly known?: ReadonlySet<string>;
  /** Whether a required field may take what nothing ties to it. Default: false. */
  readonly eager?: boolean;
  /** Answers for fields such as `answer` and `summary`. */
  readonly answer?: (kind: 'answer' | 'summary') => string | null;
}

/** Finds values for the fields of a schema in what the user wrote. Gives no entity twice. */
export class WordSource implements ValueSource {
  readonly #options: WordSourceOptions;
  readonly #entities: readonly Entity[];
  readonly #tally: { given: number };
  #used = new Set<number>();

  constructor(options: WordSourceOptions, tally = { given: 0 }) {
    this.#tally = tally;
    this.#options = options;
    this.#entities = findEntities(options.text);
  }

  get given(): number {
    return this.#tally.given;
  }

  string(field: Field, schema: JsonSchema): string | undefined {
    for (const { text, entity } of this.#texts(field, schema)) {
      const value = text.trim();
      if (value !== '' && acceptsString(schema, value)) return this.#give(value, entity?.start);
    }
    return undefined;
  }

  number(field: Field, schema: JsonSchema): number | undefined {
    for (const value of keyedValues(this.#options.documents ?? [], field.name)) {
      if (typeof value === 'number' && acceptsNumber(schema, value)) return this.#give(value);
    }
    const concept = conceptOf(field);
    const eager = this.#isEager(field);
    for (const { value, entity } of numberCandidates(field, concept, this.#words(), eager)) {
      if (acceptsNumber(schema, value)) return this.#give(value, entity?.start);
    }
    if (concept === 'answer') {
      const answer = this.#options.answer?.('answer') ?? '';
      const value = answer === '' ? Number.NaN : Number(answer);
      if (acceptsNumber(schema, value)) return this.#give(value);
    }
    return undefined;
  }

  boolean(field: Field): boolean | undefined {
    const keyed = keyedValues(this.#options.documents ?? [], field.name)[0];
    if (typeof keyed === 'boolean') return this.#give(keyed);
    const said = labelledTexts(this.#options.text, field.name)[0]?.toLowerCase();
    if (said && /^(?:true|yes|on)$/.test(said)) return this.#give(true);
    if (said && /^(?:false|no|off)$/.test(said)) return this.#give(false);
    const stems = identifierWords(field.name)
      .filter(
        (word) =>
          !/^(?:is|has|should|include|includes|with|use|enable|enabled|only|show|be|are|can|needs?)$/.test(
            word,
          ),
      )
      .map(stemOf);
    const words = wordsOf(this.#options.text);
    const index = words.findIndex((_, start) =>
      stems.every((stem, offset) => words[start + offset]?.stem === stem),
    );
    if (stems.length === 0 || index < 0) return undefined;
    const negated = words
      .slice(Math.max(0, index - 3), index)
      .some(({ text }) => /^(?:not|no|without|never|skip|exclude|excluding)$|n['’]t$/i.test(text));
    return this.#give(!negated);
  }

  choice(field: Field, choices: readonly unknown[]): unknown {
    const keyed = keyedValues(this.#options.documents ?? [], field.name).find((value) =>
      choices.includes(value),
    );
    if (keyed !== undefined) return this.#give(keyed);
    const labelled = namedChoices(
      labelledTexts(this.#options.text, field.name)[0] ?? '',
      choices,
    )[0];
    if (labelled) return this.#give(labelled.choice);
    const named = namedChoices(this.#options.text, choices).find(
      ({ start }) => !this.#used.has(start),
    );
    if (named) return this.#give(named.choice, named.start);
    const tone = toneChoice(this.#options.text, choices);
    return tone === undefined ? undefined : this.#give(tone);
  }

  list(field: Field, items: JsonSchema): readonly unknown[] {
    if (items.enum) {
      const choices = namedChoices(this.#options.text, items.enum);
      return choices
        .sort((left, right) => left.start - right.start)
        .map(({ choice }) => this.#give(choice));
    }
    const keyed = keyedValues(this.#options.documents ?? [], field.name).find((value) =>
      Array.isArray(value),
    );
    if (keyed)
      return (keyed as unknown[])
        .filter((value) => accepts(items, value))
        .map((value) => this.#give(value));
    if (typeOf(items) === 'number' || typeOf(items) === 'integer') {
      return this.#words()
        .entities.filter(({ value }) => value !== undefined && acceptsNumber(items, value))
        .map((entity) => this.#give(entity.value, entity.start));
    }
    return this.#listTexts(field, items).map(({ text, entity }) => this.#give(text, entity?.start));
  }

  parts(_field: Field): readonly ValueSource[] {
    const { text } = this.#options;
    const lines = listItems(text, '');
    const pieces = lines.length > 1 ? lines : sentencesOf(text).flatMap(clauses);
    const telling = pieces.filter((piece) => findEntities(piece).length > 0);
    return telling.map((piece) => this.#part(piece));
  }

  anything(field: Field): unknown {
    return this.string(field, {}) ?? this.number(field, {});
  }

  tentatively(attempt: () => boolean): boolean {
    const used = new Set(this.#used);
    const given = this.#tally.given;
    if (attempt()) return true;
    this.#used = used;
    this.#tally.given = given;
    return false;
  }

  /** A source for one part of the text. What it gives counts here as well. */
  #part(text: string): ValueSource {
    return new WordSource({ ...this.#options, text, documents: [], eager: false }, this.#tally);
  }

  #words(): Words {
    const entities = this.#entities.filter(({ start }) => !this.#used.has(start));
    return { text: this.#options.text, entities };
  }

  #give<T>(value: T, used?: number): T {
    this.#tally.given++;
    if (used !== undefined) this.#used.add(used);
    return value;
  }

  #isEager(field: Field): boolean {
    return this.#options.eager === true && field.required;
  }

  *#texts(field: Field, schema: JsonSchema): Generator<Candidate> {
    yield* keyedValues(this.#options.documents ?? [], field.name)
      .filter((value) => typeof value === 'string' || typeof value === 'number')
      .map((value) => ({ text: String(value) }));
    const words = this.#words();
    if (schema.format) yield* formatCandidates(schema.format, words);
    yield* labelledTexts(words.text, field.name).map((text) => ({
      text,
      entity: words.entities.find((entity) => entity.text === text),
    }));
    if (schema.pattern) yield* patternCandidates(words.text);
    if (schema.format) return;
    const concept = conceptOf(field);
    if (concept) yield* conceptCandidates(concept, words);
    if (concept === 'answer' || concept === 'summary') {
      const answer = this.#options.answer?.(concept);
      if (answer) yield { text: answer };
    }
    if (concept === 'keywords') yield { text: keywords(words.text).join(', ') };
    if (!this.#isEager(field)) return;
    const background = this.#options.background;
    if (background && concept && concept !== 'query' && concept !== 'text') {
      const before = { text: background, entities: findEntities(background) };
      yield* conceptCandidates(concept, before).map(({ text }) => ({ text }));
    }
    yield* this.#leftovers(words);
  }

  /** What the user wrote beside the words that choose the tool. */
  *#leftovers(words: Words): Generator<Candidate> {
    yield* words.entities
      .filter(({ kind }) => kind === 'quoted')
      .map((entity) => ({ text: entity.text, entity }));
    yield* words.entities
      .filter(({ kind }) => kind === 'name' || kind === 'identifier')
      .map((entity) => ({ text: entity.text, entity }));
    const known = this.#options.known ?? new Set<string>();
    let run: string | null = null;
    let start = 0;
    for (const word of wordsOf(words.text)) {
      const skip = isStopWord(word.text) || known.has(word.stem) || this.#used.has(word.start);
      if (skip && run !== null) break;
      if (skip) continue;
      if (run === null) start = word.start;
      run = words.text.slice(start, word.end);
    }
    if (run !== null) yield { text: run };
  }

  #listTexts(field: Field, items: JsonSchema): Candidate[] {
    const words = this.#words();
    const concept = conceptOf(field);
    const candidates = [
      ...(items.format ? formatCandidates(items.format, words) : []),
      ...labelledTexts(words.text, field.name).slice(0, 1).flatMap(commaList),
      ...listCandidates(concept, words),
    ];
    if (candidates.length === 0) {
      if (concept === 'keywords')
        candidates.push(...keywords(words.text).map((text) => ({ text })));
      else candidates.push(...listItems(words.text, field.name).map((text) => ({ text })));
    }
    const seen = new Set<string>();
    return candidates.filter(({ text }) => {
      const fresh = !seen.has(text) && acceptsString(items, text);
      seen.add(text);
      return fresh;
    });
  }
}

function accepts(schema: JsonSchema, value: unknown): boolean {
  const type = typeOf(schema);
  if (typeof value === 'string')
    return (type ?? 'string') === 'string' && acceptsString(schema, value);
  if (typeof value === 'number')
    return (type === 'number' || type === 'integer') && acceptsNumber(schema, value);
  return type === null;
}

/** Words of the text as written: a pattern tells itself which one it means. */
function patternCandidates(text: string): Candidate[] {
  return Array.from(text.matchAll(/[^\s"“”'‘’,;!?()[\]{}]+/gu), (match) => ({
    text: match[0].replace(/[.:]+$/, ''),
  }));
}

function commaList(text: string): Candidate[] {
  return text
    .split(/,|\band\b/u)
    .map((part) => ({ text: part.trim() }))
    .filter((part) => part.text !== '');
}

/** Splits "Ana is 30 and Bo is 25" where each side tells something. */
function clauses(sentence: string): string[] {
  const pieces = sentence.split(/;|,?\s+and\s+|,\s+/u);
  return pieces.length > 1 && pieces.every((piece) => findEntities(piece).length > 1)
    ? pieces
    : [sentence];
}

/** The words that come most often, in the order of the text where they tie. */
function keywords(text: string): string[] {
  const counts = new Map<string, { word: string; count: number }>();
  for (const { stem, text: word } of contentWords(text)) {
    if (word.length < 4) continue;
    const seen = counts.get(stem);
    counts.set(stem, { word: seen?.word ?? word.toLowerCase(), count: (seen?.count ?? 0) + 1 });
  }
  return [...counts.values()]
    .sort((left, right) => right.count - left.count)
    .slice(0, 5)
    .map(({ word }) => word);
}
