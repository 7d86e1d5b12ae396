import { findEntities } from '../language/entities.ts';
import type { Entity } from '../language/entities.ts';
import { sentencesOf } from '../language/sentences.ts';
import { identifierWords, isStopWord, stemOf, wordsOf } from '../language/words.ts';
import { acceptsNumber, acceptsString } from '../schema/accepts.ts';
import { typeOf } from '../schema/json-schema.ts';
import type { JsonSchema } from '../schema/json-schema.ts';
import type { Field, ValueSource } from '../schema/value-source.ts';
import { namedChoices, ratingOf, relatedChoice, toneChoice } from './choices.ts';
import { conceptOf } from './concepts.ts';
import type { Concept } from './concepts.ts';
import {
  isListOfObjects,
  keyedValues,
  labelledItems,
  labelledTexts,
  numberedTexts,
} from './labels.ts';
import { listItems } from './list-items.ts';
import { numberCandidates, ownChoice } from './number-candidates.ts';
import { clausesOf, firstRun, keywords, writtenWords } from './pieces.ts';
import { asksForIt, kindOfIt, namedFirst, written } from './for-field.ts';
import { conceptCandidates, formatCandidates, listCandidates, ofKind } from './text-candidates.ts';
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
  /**
   * Text for fields that ask for one: `summary`, `fact` (what can truly be answered, for
   * fields such as `result`), `reply` (also a plain refusal, for fields such as `answer`).
   */
  readonly answer?: (kind: 'summary' | 'fact' | 'reply') => string | null;
  /** Whether the text is one item of a list, so that its bare words are the item's name. */
  readonly isItem?: boolean;
}

/** Fields about these hold numbers where they may hold anything. */
const NUMERIC = new Set<Concept | null>([
  'age',
  'year',
  'money',
  'percent',
  'temperature',
  'duration',
]);
/** A longer text can be a message, whose names may also fill other fields. In characters. */
const LONGEST_TITLE = 40;

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
      if (value === '' || !acceptsString(schema, value)) continue;
      if (!entity) this.#useInside(value);
      return this.#give(value, entity?.start);
    }
    return undefined;
  }

  number(field: Field, schema: JsonSchema): number | undefined {
    for (const value of keyedValues(this.#options.documents ?? [], field.name)) {
      if (typeof value === 'number' && acceptsNumber(schema, value)) return this.#give(value);
    }
    const concept = conceptOf(field);
    const eager = this.#isEager(field);
    const words = this.#words();
    const tied = numberCandidates(field, concept, words, eager || this.#options.isItem === true);
    for (const { value, entity } of tied) {
      if (acceptsNumber(schema, value)) return this.#give(value, entity?.start);
    }
    const own = eager ? ownChoice(field) : undefined;
    if (own !== undefined && acceptsNumber(schema, own)) return this.#give(own);
    const rating = ratingOf(field.name, schema, this.#options.text);
    if (rating !== undefined) return this.#give(rating);
    if (concept === 'answer') {
      const answer = this.#options.answer?.('fact') ?? '';
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
    if (asksForIt(field, this.#options.text)) return this.#give(true);
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
    const tone =
      toneChoice(this.#options.text, choices) ?? relatedChoice(this.#options.text, choices);
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

  parts(field: Field): readonly ValueSource[] {
    const { text, documents = [] } = this.#options;
    const keyed = keyedValues(documents, field.name).find(isListOfObjects);
    if (keyed)
      return keyed.map((item) => new WordSource({ text: '', documents: [item] }, this.#tally));
    const labelled = labelledItems(text, field.name);
    const items = labelled.length > 0 ? labelled : listItems(text, field.name || 'value');
    if (items.length > 0) return items.map((item) => this.#part(item, true));
    const pieces = sentencesOf(text).flatMap(clausesOf);
    return pieces
      .filter((piece) => findEntities(piece).length > 0)
      .map((piece) => this.#part(piece, false));
  }

  anything(field: Field): unknown {
    const isNumeric = NUMERIC.has(conceptOf(field));
    if (isNumeric) return this.number(field, {}) ?? this.string(field, {});
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
  #part(text: string, isItem: boolean): ValueSource {
    const options = { ...this.#options, text, documents: [], background: '', eager: false, isItem };
    return new WordSource(options, this.#tally);
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

  /** A name inside a longer value that was given is not given again by itself. */
  #useInside(value: string): void {
    if (value.length > LONGEST_TITLE) return;
    const start = this.#options.text.indexOf(value);
    if (start < 0) return;
    for (const entity of this.#entities) {
      const isInside = entity.start >= start && entity.end <= start + value.length;
      if (isInside && entity.kind === 'name') this.#used.add(entity.start);
    }
  }

  #isEager(field: Field): boolean {
    return this.#options.eager === true && field.required;
  }

  *#texts(field: Field, schema: JsonSchema): Generator<Candidate> {
    yield* keyedValues(this.#options.documents ?? [], field.name)
      .filter((value) => typeof value === 'string' || typeof value === 'number')
      .map((value) => ({ text: String(value) }));
    const words = this.#words();
    if (schema.format) yield* namedFirst(field, formatCandidates(schema.format, words));
    yield* labelledTexts(words.text, field.name).map((text) => ({
      text,
      entity: words.entities.find((entity) => entity.text === text),
    }));
    yield* numberedTexts(words.text, field.name).map((text) => ({ text }));
    if (schema.pattern) yield* writtenWords(words.text).map((text) => ({ text }));
    if (schema.format) return;
    yield* kindOfIt(field, words.text);
    const concept = conceptOf(field);
    if (concept) yield* written(field, namedFirst(field, conceptCandidates(concept, words)));
    if (concept === 'answer' || concept === 'summary') {
      const isReply = /answer|response|reply/i.test(field.name);
      const kind = concept === 'summary' ? 'summary' : isReply ? 'reply' : 'fact';
      const answer = this.#options.answer?.(kind);
      if (answer) yield { text: answer };
    }
    if (concept === 'keywords') yield { text: keywords(words.text).join(', ') };
    if (this.#options.isItem) yield* this.#itemName(concept, words);
    if (!this.#isEager(field)) return;
    const background = this.#options.background;
    if (background && concept && concept !== 'query' && concept !== 'text') {
      const before = { text: background, entities: findEntities(background) };
      yield* conceptCandidates(concept, before).map(({ text }) => ({ text }));
    }
    yield* this.#leftovers(words);
  }

  /** The item "3 widgets" has the name "widgets". */
  *#itemName(concept: Concept | null, words: Words): Generator<Candidate> {
    if (concept !== null && !['person', 'title', 'text', 'summary', 'message'].includes(concept))
      return;
    const free = (start: number): boolean =>
      this.#entities.every((entity) => start < entity.start || start >= entity.end);
    const run = firstRun(words.text, ({ text, start }) => !isStopWord(text) && free(start));
    if (run !== undefined) yield { text: run };
  }

  /** What the user wrote beside the words that choose the tool. */
  *#leftovers(words: Words): Generator<Candidate> {
    for (const wanted of ['quoted', 'name', 'identifier'] as const)
      yield* ofKind(words.entities, wanted).map((entity) => ({ text: entity.text, entity }));
    const known = this.#options.known ?? new Set<string>();
    const run = firstRun(words.text, ({ text, stem, start }) => {
      const taken = this.#entities.some((entity) => start >= entity.start && start < entity.end);
      return !taken && !isStopWord(text) && !known.has(stem);
    });
    if (run !== undefined) yield { text: run };
  }

  #listTexts(field: Field, items: JsonSchema): Candidate[] {
    const words = this.#words();
    const concept = conceptOf(field);
    const candidates = [
      ...(items.format ? formatCandidates(items.format, words) : []),
      ...labelledItems(words.text, field.name).map((text) => ({ text })),
    ];
    if (candidates.length === 0) candidates.push(...listCandidates(concept, words));
    if (candidates.length === 0) {
      const texts =
        concept === 'keywords' ? keywords(words.text) : listItems(words.text, field.name);
      candidates.push(...texts.map((text) => ({ text })));
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
