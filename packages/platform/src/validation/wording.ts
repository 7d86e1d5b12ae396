import type { JsonType } from '@unabridged/contract/schemas';
import type { Problem } from './problem.ts';
import { typeOf } from './json-schema.ts';

// The API's own phrases and codes, so that programs and people that know them find them here.

export function missing(path: string): Problem {
  return {
    path,
    code: 'missing_required_parameter',
    message: `Missing required parameter: '${path}'.`,
  };
}

export function unknown(path: string, known: readonly string[]): Problem {
  const name = path.slice(path.lastIndexOf('.') + 1);
  const near = nearest(name, known);
  const hint = near === undefined ? '' : ` Did you mean '${near}'?`;
  return { path, code: 'unknown_parameter', message: `Unknown parameter: '${path}'.${hint}` };
}

export function wrongType(path: string, wanted: readonly JsonType[], value: unknown): Problem {
  const expected = wanted.filter((type) => type !== 'null' || wanted.length === 1).map(withArticle);
  const list = expected.length === 1 ? expected[0] : `one of ${joinOr(expected)}`;
  return {
    path,
    code: 'invalid_type',
    message: `Invalid type for '${path}': expected ${list}, but got ${withArticle(typeOf(value))} instead.`,
  };
}

export function wrongValue(path: string, allowed: readonly unknown[], value: unknown): Problem {
  const values = allowed.filter((one) => one !== null).map((one) => `'${String(one)}'`);
  const list =
    values.length === 1 ? `Value must be ${values[0]}` : `Supported values are: ${joinAnd(values)}`;
  return {
    path,
    code: 'invalid_value',
    message: `Invalid value: '${shorten(value)}'. ${list}.`,
  };
}

export function outOfRange(
  path: string,
  bound: 'min' | 'max',
  comparison: string,
  limit: number,
  value: number,
  integer: boolean,
): Problem {
  const kind = integer ? 'integer' : 'decimal';
  const side = bound === 'min' ? 'below minimum' : 'above maximum';
  return {
    path,
    code: `${kind}_${bound === 'min' ? 'below_min' : 'above_max'}_value`,
    message: `Invalid '${path}': ${kind} ${side} value. Expected a value ${comparison} ${limit}, but got ${value} instead.`,
  };
}

export function notMultiple(path: string, step: number, value: number): Problem {
  return {
    path,
    code: 'invalid_value',
    message: `Invalid '${path}': ${value} is not a multiple of ${step}.`,
  };
}

/** A string, array or object that is too long or too short. */
export function wrongSize(
  path: string,
  kind: 'string' | 'array' | 'object',
  bound: 'min' | 'max',
  limit: number,
  size: number,
): Problem {
  const empty = size === 0 && bound === 'min';
  const unit = kind === 'object' ? 'properties' : 'length';
  const word =
    bound === 'min'
      ? kind === 'object'
        ? 'too few properties'
        : 'too short'
      : kind === 'object'
        ? 'too many properties'
        : 'too long';
  const limited = bound === 'min' ? 'minimum' : 'maximum';
  const code = empty
    ? `empty_${kind}`
    : `${kind}_${bound === 'min' ? 'below_min' : 'above_max'}_${unit}`;
  const article = kind === 'string' ? 'a' : 'an';
  const what = empty ? `empty ${kind}` : kind === 'object' ? word : `${kind} ${word}`;
  const got = empty
    ? `an empty ${kind}`
    : kind === 'object'
      ? `an object with ${size} properties`
      : `${article} ${kind} with length ${size}`;
  const expected =
    kind === 'object'
      ? `an object with at ${bound === 'min' ? 'least' : 'most'} ${limit} properties`
      : `${article} ${kind} with ${limited} length ${limit}`;
  return {
    path,
    code,
    message: `Invalid '${path}': ${what}. Expected ${expected}, but got ${got} instead.`,
  };
}

export function wrongPattern(path: string, pattern: string): Problem {
  return {
    path,
    code: 'invalid_value',
    message: `Invalid '${path}': string does not match pattern. Expected a string that matches the pattern '${pattern}'.`,
  };
}

function withArticle(type: JsonType): string {
  if (type === 'null') return 'null';
  if (type === 'number') return 'a decimal';
  return /^[aeiou]/.test(type) ? `an ${type}` : `a ${type}`;
}

function joinOr(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} or ${parts.at(-1)}`;
}

function joinAnd(parts: readonly string[]): string {
  if (parts.length < 3) return parts.join(' and ');
  return `${parts.slice(0, -1).join(', ')}, and ${parts.at(-1)}`;
}

function shorten(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value));
  return text.length <= 100 ? text : `${text.slice(0, 100)}…`;
}

/** The known name that differs from `name` in at most two letters, if there is one. */
function nearest(name: string, known: readonly string[]): string | undefined {
  const close = known
    .map((candidate) => ({ candidate, distance: distance(name, candidate) }))
    .filter((one) => one.distance <= Math.min(2, Math.floor(name.length / 3)))
    .sort((left, right) => left.distance - right.distance);
  return close[0]?.candidate;
}

/** Edits (insert, remove, replace) that turn one word into another. */
function distance(left: string, right: string): number {
  if (Math.abs(left.length - right.length) > 2) return 3;
  let row = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (const [index, letter] of [...left].entries()) {
    const next = [index + 1];
    for (const [column, other] of [...right].entries()) {
      const replace = row[column]! + (letter === other ? 0 : 1);
      next.push(Math.min(replace, row[column + 1]! + 1, next[column]! + 1));
    }
    row = next;
  }
  return row.at(-1)!;
}
