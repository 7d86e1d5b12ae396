import { findJsonError } from './find-json-error.ts';
import type { JsonError } from './find-json-error.ts';

/** A JSON object whose fields are not known here. */
export type JsonObject = Readonly<Record<string, unknown>>;

/**
 * One request body in two views. The JSON view edits `text`, the form edits `value`.
 * While the text is broken, `value` stays what it last said, so that neither view loses
 * what was typed into the other.
 */
export interface JsonDocument {
  readonly text: string;
  readonly value: JsonObject;
  readonly error: JsonError | null;
}

/** The document that shows a value. */
export function documentOf(value: JsonObject): JsonDocument {
  return { text: JSON.stringify(value, null, 2), value, error: null };
}

/** The document after its text was edited. */
export function withText(document: JsonDocument, text: string): JsonDocument {
  const error = findJsonError(text);
  if (error !== null) return { ...document, text, error };
  const value: unknown = JSON.parse(text);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    const message = 'The body of a request is an object: start with {';
    return { ...document, text, error: { message, offset: 0, line: 1, column: 1 } };
  }
  return { text, value: value as JsonObject, error: null };
}

/**
 * The document after the form set a field; undefined removes it. Changes nothing while
 * the text is broken: rewriting it would lose what was typed there.
 */
export function withField(document: JsonDocument, name: string, field: unknown): JsonDocument {
  if (document.error !== null) return document;
  const value = { ...document.value };
  if (field === undefined) delete value[name];
  else value[name] = field;
  return documentOf(value);
}

/** The document as it was before its text broke. */
export function withoutBrokenText(document: JsonDocument): JsonDocument {
  return document.error === null ? document : documentOf(document.value);
}
