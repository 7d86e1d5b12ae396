import { OpenAIError } from '../errors/openai-error.ts';
import { SchemaReferences } from './schema-references.ts';
import type { JsonSchema } from './strict-schema.ts';

/** A schema of zod 3, as far as it is looked at here. */
export interface Zod3Like {
  readonly _def: Zod3Definition;
}

interface Zod3Check {
  readonly kind: string;
  readonly value?: number;
  readonly inclusive?: boolean;
  readonly regex?: RegExp;
  readonly version?: string;
}

interface Zod3Definition {
  readonly typeName: string;
  readonly description?: string;
  readonly checks?: readonly Zod3Check[];
  readonly value?: unknown;
  readonly values?: readonly string[] | Readonly<Record<string, string | number>>;
  readonly type?: Zod3Like;
  readonly options?: readonly Zod3Like[] | ReadonlyMap<string, Zod3Like>;
  readonly shape?: () => Readonly<Record<string, Zod3Like>>;
  readonly innerType?: Zod3Like;
  readonly schema?: Zod3Like;
  readonly in?: Zod3Like;
  readonly getter?: () => Zod3Like;
  readonly minLength?: { readonly value: number } | null;
  readonly maxLength?: { readonly value: number } | null;
  readonly exactLength?: { readonly value: number } | null;
}

type References = SchemaReferences<Zod3Like>;

const formats: Record<string, string> = {
  datetime: 'date-time',
  date: 'date',
  time: 'time',
  duration: 'duration',
  email: 'email',
  uuid: 'uuid',
};

function stringSchema(checks: readonly Zod3Check[]): JsonSchema {
  const schema: JsonSchema = { type: 'string' };
  for (const { kind, value, regex, version } of checks) {
    if (kind === 'min' || kind === 'length') schema['minLength'] = value;
    if (kind === 'max' || kind === 'length') schema['maxLength'] = value;
    if (kind === 'regex') schema['pattern'] = regex!.source;
    if (kind === 'ip' && version !== undefined) schema['format'] = `ip${version}`;
    if (formats[kind] !== undefined) schema['format'] = formats[kind];
  }
  return schema;
}

function numberSchema(checks: readonly Zod3Check[]): JsonSchema {
  const schema: JsonSchema = { type: 'number' };
  for (const { kind, value, inclusive } of checks) {
    if (kind === 'int') schema['type'] = 'integer';
    if (kind === 'min') schema[inclusive ? 'minimum' : 'exclusiveMinimum'] = value;
    if (kind === 'max') schema[inclusive ? 'maximum' : 'exclusiveMaximum'] = value;
    if (kind === 'multipleOf') schema['multipleOf'] = value;
  }
  return schema;
}

function objectSchema(def: Zod3Definition, references: References): JsonSchema {
  const properties: Record<string, JsonSchema> = {};
  const required: string[] = [];
  for (const [name, property] of Object.entries(def.shape!())) {
    properties[name] = convert(property, references);
    if (property._def.typeName !== 'ZodOptional') required.push(name);
  }
  return { type: 'object', properties, required, additionalProperties: false };
}

function arraySchema(def: Zod3Definition, references: References): JsonSchema {
  const schema: JsonSchema = { type: 'array', items: convert(def.type!, references) };
  const min = def.exactLength ?? def.minLength;
  const max = def.exactLength ?? def.maxLength;
  if (min) schema['minItems'] = min.value;
  if (max) schema['maxItems'] = max.value;
  return schema;
}

/** A numeric TypeScript enum maps its values back to its names: those are no values. */
function enumValues(values: NonNullable<Zod3Definition['values']>): unknown[] {
  if (Array.isArray(values)) return values;
  const table = values as Readonly<Record<string, string | number>>;
  return Object.keys(table)
    .filter((key) => typeof table[table[key]!] !== 'number')
    .map((key) => table[key]);
}

function convert(schema: Zod3Like, references: References): JsonSchema {
  return references.resolve(schema, () => {
    const converted = convertOpen(schema._def, references);
    const { description } = schema._def;
    return description === undefined ? converted : { ...converted, description };
  });
}

function convertOpen(def: Zod3Definition, references: References): JsonSchema {
  switch (def.typeName) {
    case 'ZodString':
      return stringSchema(def.checks ?? []);
    case 'ZodNumber':
      return numberSchema(def.checks ?? []);
    case 'ZodBoolean':
      return { type: 'boolean' };
    case 'ZodNull':
      return { type: 'null' };
    case 'ZodLiteral':
      return { const: def.value };
    case 'ZodEnum':
    case 'ZodNativeEnum':
      return { enum: enumValues(def.values!) };
    case 'ZodArray':
      return arraySchema(def, references);
    case 'ZodObject':
      return objectSchema(def, references);
    case 'ZodUnion':
    case 'ZodDiscriminatedUnion':
      return { anyOf: Array.from(def.options!.values(), (option) => convert(option, references)) };
    case 'ZodNullable':
      return { anyOf: [convert(def.innerType!, references), { type: 'null' }] };
    case 'ZodDefault':
    case 'ZodCatch':
      return { ...convert(def.innerType!, references), default: null };
    case 'ZodOptional':
    case 'ZodReadonly':
      return convert(def.innerType!, references);
    case 'ZodBranded':
      return convert(def.type!, references);
    case 'ZodEffects':
      return convert(def.schema!, references);
    case 'ZodPipeline':
      return convert(def.in!, references);
    case 'ZodLazy':
      return convert(def.getter!(), references);
    default:
      throw new OpenAIError(
        `The zod type ${def.typeName} has no counterpart in structured outputs. Use objects, arrays, strings, numbers, booleans, enums, literals, unions and null.`,
      );
  }
}

/** Makes a JSON Schema of a zod 3 schema. */
export function zod3ToJsonSchema(schema: Zod3Like): JsonSchema {
  const references: References = new SchemaReferences();
  return references.root(convert(schema, references));
}
