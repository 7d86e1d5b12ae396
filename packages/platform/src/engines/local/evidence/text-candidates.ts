import { isoDate, isoTime } from '../language/dates.ts';
import type { Entity, EntityKind } from '../language/entities.ts';
import type { Concept } from './concepts.ts';
import {
  additionPhrase,
  calledPhrase,
  codeBlock,
  eventPhrase,
  expressionPhrase,
  givenText,
  messagePhrase,
  moneyCurrency,
  occupationPhrase,
  phrasesAfter,
  reasonPhrase,
  searchPhrase,
  subjectPhrase,
} from './phrases.ts';

/** A text that could fill a field, and the entity that it uses up. */
export interface Candidate {
  readonly text: string;
  readonly entity?: Entity;
}

/** What the concepts look at. */
export interface Words {
  readonly text: string;
  /** Entities that no other field has taken yet. */
  readonly entities: readonly Entity[];
}

const PLACE_BEFORE = /\b(?:in|at|near|around|visit|visiting|of|to|from|for|between|and)$/;
const NOT_A_PERSON_BEFORE = /\b(?:in|at|near|around|visit|visiting|from|into)$/;

/** Texts for a format, written the way the format asks. */
export function formatCandidates(format: string, { entities }: Words): Candidate[] {
  const written = (kind: EntityKind, write: (text: string) => string | undefined): Candidate[] =>
    ofKind(entities, kind).flatMap((entity) => {
      const text = write(entity.text);
      return text === undefined ? [] : [{ text, entity }];
    });
  switch (format) {
    case 'date':
      return [...written('day', isoDate), ...written('date-time', (text) => text.slice(0, 10))];
    case 'time':
      return written('time', utcTime);
    case 'date-time': {
      const stamps = written('date-time', (text) => withZone(text));
      const day = ofKind(entities, 'day')[0];
      const time = ofKind(entities, 'time')[0];
      const date = day && isoDate(day.text);
      if (date)
        stamps.push({
          text: `${date}T${(time && isoTime(time.text)) ?? '00:00:00'}Z`,
          entity: day,
        });
      return stamps;
    }
    case 'duration':
      return ofKind(entities, 'duration').flatMap((entity) => {
        const text = isoDuration(entity);
        return text === undefined ? [] : [{ text, entity }];
      });
    case 'email':
    case 'uuid':
    case 'ipv4':
    case 'ipv6':
      return whole(ofKind(entities, format));
    case 'uri':
    case 'url':
      return whole(ofKind(entities, 'url'));
    case 'hostname':
      return [
        ...ofKind(entities, 'url').map((entity) => ({
          text: new URL(entity.text).hostname,
          entity,
        })),
        ...ofKind(entities, 'email').map((entity) => ({
          text: entity.text.split('@')[1]!,
          entity,
        })),
      ];
    default:
      return [];
  }
}

/** Texts for what a field is about, best first. */
export function conceptCandidates(concept: Concept, words: Words): Candidate[] {
  const { text, entities } = words;
  switch (concept) {
    case 'email':
    case 'url':
    case 'phone':
    case 'currency':
      return whole(ofKind(entities, concept));
    case 'source-currency':
      return [
        ...whole(
          ofKind(entities, 'currency').filter(({ before }) => !/\b(?:to|into|in)$/.test(before)),
        ),
        ...phrase(moneyCurrency(text)),
      ];
    case 'occupation':
      return phrase(occupationPhrase(text));
    case 'origin':
      return preceded(words, 'from|leaving|departing');
    case 'destination':
      return [...whole(ofKind(entities, 'email')), ...preceded(words, 'to|towards|into|for|in')];
    case 'place':
      return places(words);
    case 'person':
      return people(words);
    case 'organization':
      return whole(
        ofKind(entities, 'name').filter(({ before }) => /\b(?:at|for|of|from|by)$/.test(before)),
      ).concat(whole(ofKind(entities, 'name')));
    case 'event':
      return [
        ...phrase(calledPhrase(text)),
        ...whole(ofKind(entities, 'quoted')),
        ...phrase(eventPhrase(text)),
      ];
    case 'title':
      return [
        ...whole(ofKind(entities, 'quoted')),
        ...phrase(calledPhrase(text)),
        ...phrase(additionPhrase(text)),
        ...phrase(eventPhrase(text)),
      ];
    case 'day':
      return whole([...ofKind(entities, 'day'), ...ofKind(entities, 'date-time')]).map(precise);
    case 'time':
      return whole([...ofKind(entities, 'time'), ...ofKind(entities, 'date-time')]);
    case 'duration':
    case 'percent':
    case 'money':
      return whole(ofKind(entities, concept));
    case 'identifier':
      return whole([
        ...ofKind(entities, 'identifier'),
        ...ofKind(entities, 'uuid'),
        ...ofKind(entities, 'number'),
      ]);
    case 'language':
      return preceded(words, 'to|into|in');
    case 'expression':
      return phrase(expressionPhrase(text));
    case 'code':
      return phrase(codeBlock(text));
    case 'query':
      return [{ text: searchPhrase(text) }];
    case 'subject':
      return [
        ...phrase(subjectPhrase(text)),
        ...whole(ofKind(entities, 'quoted')),
        ...phrase(messagePhrase(text)),
      ];
    case 'reason':
      return phrase(reasonPhrase(text));
    case 'message':
      return [
        ...whole(ofKind(entities, 'quoted')),
        ...phrase(messagePhrase(text)),
        ...phrase(additionPhrase(text)),
      ];
    case 'text':
      return phrase(codeBlock(text) ?? givenText(text) ?? messagePhrase(text));
    case 'age':
    case 'year':
    case 'temperature':
    case 'summary':
    case 'keywords':
    case 'answer':
      return [];
  }
}

function phrase(found: string | undefined): Candidate[] {
  return found ? [{ text: found }] : [];
}

function utcTime(text: string): string | undefined {
  const time = isoTime(text);
  return time && `${time}Z`;
}

/** Every text of a kind that a list field asks for. */
export function listCandidates(concept: Concept | null, words: Words): Candidate[] {
  if (concept === 'person' || concept === 'place') {
    const names = concept === 'person' ? people(words) : places(words);
    return names.filter(({ entity }) => entity !== undefined);
  }
  if (
    concept === null ||
    ['query', 'message', 'text', 'subject', 'event', 'title', 'language'].includes(concept)
  )
    return [];
  return conceptCandidates(concept, words);
}

export function ofKind(entities: readonly Entity[], kind: EntityKind): Entity[] {
  return entities.filter((entity) => entity.kind === kind);
}

function whole(entities: readonly Entity[]): Candidate[] {
  return entities.map((entity) => ({ text: entity.text, entity }));
}

/** A full date is given as a date; "tomorrow" stays as it was said. */
function precise(candidate: Candidate): Candidate {
  return { ...candidate, text: isoDate(candidate.text) ?? candidate.text };
}

function preceded(words: Words, prepositions: string): Candidate[] {
  const before = new RegExp(String.raw`\b(?:${prepositions})$`);
  const entities = words.entities.filter(
    ({ kind, before: text }) => (kind === 'name' || kind === 'currency') && before.test(text),
  );
  return [...whole(entities), ...unclaimed(words, prepositions)];
}

function places(words: Words): Candidate[] {
  const names = ofKind(words.entities, 'name');
  const placed = names.filter(({ before }) => PLACE_BEFORE.test(before));
  const at = names.filter(({ before }) => /\b(?:in|near|around|visit|visiting)$/.test(before));
  const ordered = [...new Set([...at, ...placed])];
  return [
    ...whole(ordered),
    ...unclaimed(words, 'in|at|near|around|for'),
    ...whole(names.filter((name) => !ordered.includes(name))),
  ];
}

function people(words: Words): Candidate[] {
  const names = ofKind(words.entities, 'name').filter(
    ({ before }) => !NOT_A_PERSON_BEFORE.test(before),
  );
  const named = /\b(?:my name is|i am|i['’]m|call me|named|called)\s+(\p{L}[\p{L}'’-]*)/iu.exec(
    words.text,
  )?.[1];
  const spoken = named && words.entities.length === 0 ? [{ text: named }] : [];
  return [...whole(names), ...spoken];
}

/** Phrases after a preposition that are no date, amount or other entity. */
function unclaimed(words: Words, prepositions: string): Candidate[] {
  return phrasesAfter(words.text, prepositions)
    .filter(
      (phrase) =>
        !words.entities.some(({ text, kind }) => kind !== 'name' && phrase.includes(text)),
    )
    .filter(
      (phrase) =>
        !/^(?:me|us|you|it|him|her|them|today|tonight|tomorrow|yesterday|general|total|short|json|detail|celsius|fahrenheit|kelvin)\b/i.test(
          phrase,
        ),
    )
    .map((text) => ({ text }));
}

function withZone(stamp: string): string {
  const seconds = /T\d{2}:\d{2}(?![:\d])/.test(stamp)
    ? stamp.replace(/(T\d{2}:\d{2})/, '$1:00')
    : stamp;
  return /(?:Z|[+-]\d{2}:\d{2})$/i.test(seconds) ? seconds : `${seconds}Z`;
}

function isoDuration({ value, text }: Entity): string | undefined {
  const unit = /(sec|min|hour|hr|day|week|month|year)/i.exec(text)?.[1]?.toLowerCase();
  if (value === undefined || !Number.isInteger(value) || !unit) return undefined;
  if (unit === 'week') return `P${value}W`;
  const letter = { sec: 'S', min: 'M', hour: 'H', hr: 'H', day: 'D', month: 'M', year: 'Y' }[unit];
  return ['sec', 'min', 'hour', 'hr'].includes(unit) ? `PT${value}${letter}` : `P${value}${letter}`;
}
