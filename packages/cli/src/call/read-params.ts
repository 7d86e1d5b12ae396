import { createReadStream, statSync } from 'node:fs';
import type { JsonSchema } from '@unabridged/contract/schemas';
import { exitCodes } from '../client/explain-error.ts';
import { CliError } from '../cli-error.ts';

export type Params = Record<string, unknown>;

/** Keys that would reach an object's prototype. */
const forbidden = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * Params from `--name value` and `--name=value`: a name may lead inside with dots, one that is
 * repeated makes a list, and the schema says what a value is to be read as.
 */
export function readParams(words: readonly string[], schema: JsonSchema): Params {
  const params: Params = {};
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index]!;
    const match = /^--([^=]+)(?:=(.*))?$/s.exec(word);
    if (match === null) {
      throw usage(`'${word}' is no parameter. Write --name value, or --json '{…}'.`);
    }
    const path = match[1]!.split('.');
    if (path.some((key) => forbidden.has(key))) throw usage(`--${match[1]} is no parameter.`);
    const branches = branchesAt(schema, path);
    const flag = branches.some((branch) => typesOf(branch).includes('boolean'));
    let text = match[2];
    if (text === undefined) {
      const next = words[index + 1];
      const hasValue = next !== undefined && (!next.startsWith('--') || next === '--');
      if (flag && !(hasValue && /^(?:true|false)$/.test(next))) text = 'true';
      else if (!hasValue) throw usage(`--${match[1]} needs a value.`);
      else {
        text = next;
        index += 1;
      }
    }
    place(params, path, readValue(text, branches, match[1]!), branches);
  }
  return params;
}

/** An object of params in JSON. */
export function parseJson(text: string, where: string): Params {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw usage(`${where} is no JSON: ${(error as Error).message}.`);
  }
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Params;
  throw usage(`${where} must be a JSON object.`);
}

/** Puts a file in the place of every path that the schema asks a file for. */
export function openFiles(params: Params, schema: JsonSchema): Params {
  return Object.fromEntries(
    Object.entries(params).map(([name, value]) => {
      const holdsFile = branchesAt(schema, [name]).some(isFile);
      if (!holdsFile) return [name, value];
      return [name, Array.isArray(value) ? value.map(openFile) : openFile(value)];
    }),
  );
}

function openFile(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  const path = value.replace(/^@/, '');
  try {
    if (!statSync(path).isFile()) throw new Error('it is not a file');
    return createReadStream(path);
  } catch (cause) {
    throw usage(`${path} cannot be read: ${(cause as Error).message}.`);
  }
}

function readValue(text: string, branches: readonly JsonSchema[], name: string): unknown {
  const types = new Set(branches.flatMap(typesOf));
  if (branches.some(isFile)) return text;
  const structured = /^\s*[[{]/.test(text) && (types.has('array') || types.has('object'));
  const numeric = (types.has('number') || types.has('integer')) && /^-?\d/.test(text);
  const named =
    (types.has('boolean') && /^(?:true|false)$/.test(text)) ||
    (types.has('null') && text === 'null');
  if (structured || numeric || named) {
    try {
      return JSON.parse(text);
    } catch {
      if (!types.has('string')) throw usage(`--${name} is no JSON: ${text}`);
    }
  }
  // The server says it better than we could where the value does not fit.
  return text;
}

function place(
  params: Params,
  path: readonly string[],
  value: unknown,
  branches: readonly JsonSchema[],
): void {
  let target = params;
  for (const key of path.slice(0, -1)) target = (target[key] ??= {}) as Params;
  const last = path.at(-1)!;
  const before = target[last];
  if (before !== undefined) target[last] = [before, value].flat();
  else {
    const list = branches.length > 0 && branches.every((one) => typesOf(one).includes('array'));
    target[last] = list && !Array.isArray(value) ? [value] : value;
  }
}

/** The alternatives of a schema at a path of names; empty where it does not know. */
export function branchesAt(schema: JsonSchema, path: readonly string[]): JsonSchema[] {
  const all = schema.$defs ?? {};
  let branches = alternatives(schema, all);
  for (const name of path) {
    branches = branches.flatMap((branch) => {
      const inner = branch.properties?.[name];
      return inner === undefined ? [] : alternatives(inner, all);
    });
  }
  return branches.flatMap((branch) =>
    typeof branch.items === 'object' ? [branch].concat(filesIn(branch.items, all)) : [branch],
  );
}

type Definitions = Readonly<Record<string, JsonSchema>>;

function filesIn(items: JsonSchema, all: Definitions): JsonSchema[] {
  return alternatives(items, all).filter(isFile);
}

function alternatives(schema: JsonSchema, all: Definitions): JsonSchema[] {
  const name = schema.$ref?.replace('#/$defs/', '');
  if (name !== undefined) return alternatives(all[name] ?? {}, all);
  return schema.anyOf?.flatMap((one) => alternatives(one, all)) ?? [schema];
}

/** The JSON types that a schema admits. */
export function typesOf(schema: JsonSchema): readonly string[] {
  if (schema.type !== undefined) return [schema.type].flat();
  if ('const' in schema) return [typeof schema.const];
  return (schema.enum ?? []).map((one) => (one === null ? 'null' : typeof one));
}

const isFile = (schema: JsonSchema): boolean => schema.format === 'binary';

const usage = (message: string): CliError => new CliError(message, exitCodes.usage);
