import { OpenAIError } from '../errors/openai-error.ts';
import { SchemaReferences } from './schema-references.ts';
import type { JsonSchema } from './strict-schema.ts';

/** A schema of zod 4 or its mini variant, as far as it is looked at here. */
export interface Zod4Like {
  readonly _zod: { readonly def: Zod4Definition; readonly bag?: Zod4Bag };
}

interface Zod4Bag {
  readonly format?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly exclusiveMaximum?: number;
  readonly multipleOf?: number;
  readonly patterns?: ReadonlySet<RegExp>;
}

interface Zod4Definition {
  readonly type: string;
  readonly values?: readonly unknown[];
  readonly entries?: Readonly<Record<string, string | number>>;
  readonly element?: Zod4Like;
  readonly items?: readonly Zod4Like[];
  readonly options?: readonly Zod4Like[];
  readonly shape?: Readonly<Record<string, Zod4Like>>;
  readonly innerType?: Zod4Like;
  readonly in?: Zod4Like;
  readonly getter?: () => Zod4Like;
  readonly left?: Zod4Like;
  readonly right?: Zod4Like;
}

type References = SchemaReferences<Zod4Like>;

/** zod's names for formats that JSON Schema calls otherwise. */
const formatNames: Record<string, string> = { datetime: 'date-time', guid: 'uuid' };

function stringSchema(bag: Zod4Bag): JsonSchema {
  const schema: JsonSchema = { type: 'string' };
  if (bag.minimum !== undefined) schema['minLength'] = bag.minimum;
  if (bag.maximum !== undefined) schema['maxLength'] = bag.maximum;
  if (bag.format !== undefined && bag.format !== 'regex') {
    schema['format'] = formatNames[bag.format] ?? bag.format;
  }
  const [pattern] = bag.patterns ?? [];
  if (pattern !== undefined && bag.patterns!.size === 1) schema['pattern'] = pattern.source;
  return schema;
}

function numberSchema(bag: Zod4Bag): JsonSchema {
  const whole = bag.format !== undefined && /int/.test(bag.format);
  const schema: JsonSchema = { type: whole ? 'integer' : 'number' };
  const bounds = ['exclusiveMinimum', 'exclusiveMaximum', 'multipleOf'] as const;
  for (const bound of bounds) if (bag[bound] !== undefined) schema[bound] = bag[bound];
  for (const bound of ['minimum', 'maximum'] as const) {
    const value = bag[bound];
    // The range of safe integers is zod's own and says nothing to a model.
    if (value !== undefined && Math.abs(value) < Number.MAX_SAFE_INTEGER) schema[bound] = value;
  }
  return schema;
}

function objectSchema(def: Zod4Definition, references: References): JsonSchema {
  const properties: Record<string, JsonSchema> = {};
  const required: string[] = [];
  for (const [name, property] of Object.entries(def.shape!)) {
    properties[name] = convert(property, references);
    if (property._zod.def.type !== 'optional') required.push(name);
  }
  return { type: 'object', properties, required, additionalProperties: false };
}

function arraySchema(def: Zod4Definition, bag: Zod4Bag, references: References): JsonSchema {
  const schema: JsonSchema = { type: 'array', items: convert(def.element!, references) };
  if (bag.minimum !== undefined) schema['minItems'] = bag.minimum;
  if (bag.maximum !== undefined) schema['maxItems'] = bag.maximum;
  return schema;
}

function convert(schema: Zod4Like, references: References): JsonSchema {
  return references.resolve(schema, () => convertOpen(schema, references));
}

function convertOpen(schema: Zod4Like, references: References): JsonSchema {
  const { def, bag = {} } = schema._zod;
  switch (def.type) {
    case 'string':
      return stringSchema(bag);
    case 'number':
      return numberSchema(bag);
    case 'boolean':
      return { type: 'boolean' };
    case 'null':
      return { type: 'null' };
    case 'literal':
      return def.values!.length === 1 ? { const: def.values![0] } : { enum: def.values };
    case 'enum':
      return { enum: Object.values(def.entries!) };
    case 'array':
      return arraySchema(def, bag, references);
    case 'object':
      return objectSchema(def, references);
    case 'union':
      return { anyOf: def.options!.map((option) => convert(option, references)) };
    case 'nullable':
      return { anyOf: [convert(def.innerType!, references), { type: 'null' }] };
    case 'default':
    case 'prefault':
    case 'catch':
      return { ...convert(def.innerType!, references), default: null };
    case 'optional':
    case 'nonoptional':
    case 'readonly':
      return convert(def.innerType!, references);
    case 'pipe':
      return convert(def.in!, references);
    case 'lazy':
      return convert(def.getter!(), references);
    default:
      throw new OpenAIError(
        `The zod type ${def.type} has no counterpart in structured outputs. Use objects, arrays, strings, numbers, booleans, enums, literals, unions and null.`,
      );
  }
}

/** Makes a JSON Schema of a zod 4 schema that cannot make one itself: zod mini, and zod before 4.2. */
export function zod4ToJsonSchema(schema: Zod4Like): JsonSchema {
  const references: References = new SchemaReferences();
  return references.root(convert(schema, references));
}
