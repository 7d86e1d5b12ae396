/** The contract as JSON Schema and tables, read from the files that `npm run derive` writes. Node only. */
import { readFileSync } from 'node:fs';
import type { OperationExample } from './example.ts';
import type { JsonSchema } from './json-schema.ts';
import type { OperationSummary } from './operation-summary.ts';

export type { ExampleFile, OperationExample } from './example.ts';
export type { Discriminator, JsonSchema, JsonType } from './json-schema.ts';
export type { OperationSummary } from './operation-summary.ts';

/** The schemas of one operation; each holds the definitions that it refers to. */
export interface OperationSchemas {
  /** Path, query, header and body parameters in one object. */
  readonly params: JsonSchema;
  /** Null where a successful reply has no body. */
  readonly result: JsonSchema | null;
  /** Null where the operation does not stream. */
  readonly event: JsonSchema | null;
}

const cache = new Map<string, unknown>();
const summaries = new Map<string, OperationSummary>();
const schemas = new Map<string, OperationSchemas>();

/**
 * Every type of the contract as JSON Schema 2020-12, by name; references read
 * `#/$defs/Name`. Closed objects refuse unknown fields.
 * @throws Error where `npm run derive` has not run
 */
export function definitions(): Readonly<Record<string, JsonSchema>> {
  return generated('definitions.json');
}

/** Every operation of the contract as data, by family. */
export function operationIndex(): readonly OperationSummary[] {
  return generated('operations.json');
}

/**
 * The schemas of an operation, made at the first call and kept.
 * @throws Error where the contract has no operation with this accessor
 */
export function operationSchemas(accessor: string): OperationSchemas {
  let found = schemas.get(accessor);
  if (!found) {
    const { params, result, event } = summaryOf(accessor).types;
    found = {
      params: selfContained(params ?? 'NoParams'),
      result: result === null ? null : selfContained(result),
      event: event === null ? null : selfContained(event),
    };
    schemas.set(accessor, found);
  }
  return found;
}

/** A type of the contract as a schema that needs no other: `$ref` to the name, and its `$defs`. */
export function selfContained(name: string): JsonSchema {
  const all = definitions();
  const $defs: Record<string, JsonSchema> = {};
  const visit = (name: string): void => {
    if (name in $defs) return;
    const schema = all[name];
    if (!schema) throw new Error(`The contract has no type ${name}.`);
    $defs[name] = schema;
    for (const [, inner] of JSON.stringify(schema).matchAll(/"#\/\$defs\/(\w+)"/g)) visit(inner!);
  };
  visit(name);
  return { $ref: `#/$defs/${name}`, $defs };
}

/** A realistic request of an operation, and what comes back. */
export function operationExample(accessor: string): OperationExample | undefined {
  return generated<Record<string, OperationExample>>('examples.json')[accessor];
}

/** The OpenAPI 3.1 document of the whole contract. */
export function openapi(): Readonly<Record<string, unknown>> {
  return generated('openapi.json');
}

function summaryOf(accessor: string): OperationSummary {
  if (!summaries.size) for (const one of operationIndex()) summaries.set(one.accessor, one);
  const found = summaries.get(accessor);
  if (!found) throw new Error(`The contract has no operation ${accessor}.`);
  return found;
}

function generated<Content>(name: string): Content {
  let content = cache.get(name);
  if (content === undefined) {
    content = JSON.parse(readGenerated(name));
    cache.set(name, content);
  }
  return content as Content;
}

function readGenerated(name: string): string {
  try {
    return readFileSync(new URL(`../generated/${name}`, import.meta.url), 'utf8');
  } catch (cause) {
    throw new Error(
      `The contract's ${name} is missing because it was not derived yet. Run \`npm run derive\`.`,
      { cause },
    );
  }
}
