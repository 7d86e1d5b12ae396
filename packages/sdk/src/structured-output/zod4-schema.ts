import { OpenAIError } from '../errors/openai-error.ts';
import { SchemaReferences } from './schema-references.ts';
import type { JsonSchema } from './strict-schema.ts';

/** A schema of zod 4 or its mini variant, as far as it is looked at here. */
export interface Zod4Like {
  readonly _zod: { readonly def: Zod4Definition };
}

/** One check of a schema, such as a shortest length. A format is a check too. */
interface Zod4Check {
  readonly check?: string;
  readonly format?: string;
  readonly pattern?: RegExp;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly length?: number;
  readonly value?: number;
  readonly inclusive?: boolean;
}

interface Zod4Definition extends Zod4Check {
  readonly type: string;
  readonly checks?: readonly { readonly _zod: { readonly def: Zod4Check } }[];
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

/** The checks of a schema; `z.email()` and `z.int()` are their own first check. */
function checksOf(def: Zod4Definition): Zod4Check[] {
  return [def, ...(def.checks ?? []).map((check) => check._zod.def)];
}

function stringSchema(def: Zod4Definition): JsonSchema {
  const schema: JsonSchema = { type: 'string' };
  for (const { check, format, pattern, minimum, maximum, length } of checksOf(def)) {
    if (check === 'min_length') schema['minLength'] = minimum;
    if (check === 'max_length') schema['maxLength'] = maximum;
    if (check === 'length_equals') schema['minLength'] = schema['maxLength'] = length;
    if (check !== 'string_format' || format === undefined) continue;
    if (format !== 'regex') schema['format'] = formatNames[format] ?? format;
    if (pattern !== undefined) schema['pattern'] = pattern.source;
  }
  return schema;
}

function numberSchema(def: Zod4Definition): JsonSchema {
  const schema: JsonSchema = { type: 'number' };
  for (const { check, format, value, inclusive } of checksOf(def)) {
    if (check === 'number_format' && /int/.test(format ?? '')) schema['type'] = 'integer';
    if (check === 'greater_than') schema[inclusive ? 'minimum' : 'exclusiveMinimum'] = value;
    if (check === 'less_than') schema[inclusive ? 'maximum' : 'exclusiveMaximum'] = value;
    if (check === 'multiple_of') schema['multipleOf'] = value;
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

function arraySchema(def: Zod4Definition, references: References): JsonSchema {
  const schema: JsonSchema = { type: 'array', items: convert(def.element!, references) };
  for (const { check, minimum, maximum, length } of checksOf(def)) {
    if (check === 'min_length') schema['minItems'] = minimum;
    if (check === 'max_length') schema['maxItems'] = maximum;
    if (check === 'length_equals') schema['minItems'] = schema['maxItems'] = length;
  }
  return schema;
}

function convert(schema: Zod4Like, references: References): JsonSchema {
  return references.resolve(schema, () => convertOpen(schema, references));
}

function convertOpen(schema: Zod4Like, references: References): JsonSchema {
  const { def } = schema._zod;
  switch (def.type) {
    case 'string':
      return stringSchema(def);
    case 'number':
      return numberSchema(def);
    case 'boolean':
      return { type: 'boolean' };
    case 'null':
      return { type: 'null' };
    case 'literal':
      return def.values!.length === 1 ? { const: def.values![0] } : { enum: def.values };
    case 'enum':
      return { enum: Object.values(def.entries!) };
    case 'array':
      return arraySchema(def, references);
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
