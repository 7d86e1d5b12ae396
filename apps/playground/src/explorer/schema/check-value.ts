import type { JsonSchema } from '@unabridged/contract';
import { isFileValue } from '../../run/file-value.ts';
import { resolveSchema, typeOfValue } from './resolve.ts';
import type { Definitions, ResolvedSchema } from './resolve.ts';
import { childPath } from './value-path.ts';
import { variantOf } from './variants.ts';

/** Something in a value that its schema does not allow. */
export interface Problem {
  /** Where it is, such as `tools[0].name`; empty for the value itself. */
  readonly path: string;
  /** What is wrong and what is allowed, in words that follow "This field". */
  readonly message: string;
}

type Check = (
  resolved: ResolvedSchema,
  value: unknown,
  path: string,
  in_: Definitions,
) => Problem[];

/** What in a value its schema does not allow, with the keywords that the contract's schemas use. */
export function checkValue(
  schema: JsonSchema,
  value: unknown,
  definitions: Definitions,
  path = '',
): Problem[] {
  const resolved = resolveSchema(schema, definitions);
  if (value === null && resolved.nullable) return [];
  return checks[resolved.kind](resolved, value, path, definitions);
}

const checks: Readonly<Record<ResolvedSchema['kind'], Check>> = {
  object: checkObject,
  map: checkObject,
  array: checkArray,
  union: checkUnion,
  string: checkString,
  number: checkNumber,
  boolean: (_, value, path) =>
    typeof value === 'boolean' ? [] : problem(path, 'has to be true or false'),
  enum: ({ schema }, value, path) =>
    schema.enum!.includes(value)
      ? []
      : problem(path, `has to be one of ${schema.enum!.map((one) => String(one)).join(', ')}`),
  const: ({ schema }, value, path) =>
    value === schema.const ? [] : problem(path, `has to be ${JSON.stringify(schema.const)}`),
  file: (_, value, path) => (isFileValue(value) ? [] : problem(path, 'has to be a file')),
  json: checkJson,
};

function checkObject(
  { schema }: ResolvedSchema,
  value: unknown,
  path: string,
  definitions: Definitions,
): Problem[] {
  if (typeOfValue(value) !== 'object') return problem(path, 'has to be an object');
  const fields = value as Readonly<Record<string, unknown>>;
  const { properties = {}, required = [], additionalProperties } = schema;
  const missing = required
    .filter((name) => fields[name] === undefined)
    .flatMap((name) => problem(childPath(path, name), 'is required'));
  const names = Object.keys(fields).filter((name) => fields[name] !== undefined);
  const size = checkSize(names.length, schema.minProperties, schema.maxProperties, 'entries', path);
  const inner = names.flatMap((name) => {
    const at = childPath(path, name);
    const property = Object.hasOwn(properties, name) ? properties[name] : additionalProperties;
    if (property === false) return problem(at, 'is not a field of this operation');
    const named = schema.propertyNames;
    const naming = named === undefined ? [] : checkValue(named, name, definitions, at);
    if (typeof property !== 'object') return naming;
    return naming.concat(checkValue(property, fields[name], definitions, at));
  });
  return [...missing, ...size, ...inner];
}

function checkArray(
  { schema }: ResolvedSchema,
  value: unknown,
  path: string,
  definitions: Definitions,
): Problem[] {
  if (!Array.isArray(value)) return problem(path, 'has to be a list');
  return [
    ...checkSize(value.length, schema.minItems, schema.maxItems, 'items', path),
    ...value.flatMap((item, index) =>
      checkValue(schema.items as JsonSchema, item, definitions, childPath(path, index)),
    ),
  ];
}

/** Reports what is wrong with the member that was most likely meant, not with all of them. */
function checkUnion(
  { schema }: ResolvedSchema,
  value: unknown,
  path: string,
  definitions: Definitions,
): Problem[] {
  const meant = schema.anyOf?.[variantOf(schema, value, definitions)];
  return meant === undefined ? [] : checkValue(meant, value, definitions, path);
}

function checkString({ schema }: ResolvedSchema, value: unknown, path: string): Problem[] {
  if (typeof value !== 'string') return problem(path, 'has to be text');
  const length = [...value].length;
  const size = checkSize(length, schema.minLength, schema.maxLength, 'characters', path);
  if (schema.pattern !== undefined && !new RegExp(schema.pattern, 'u').test(value)) {
    return [...size, ...problem(path, `has to match ${schema.pattern}`)];
  }
  if (schema.format === 'date' && !/^\d{4}-\d{2}-\d{2}$/.test(value)) {
    return [...size, ...problem(path, 'has to be a day, such as 2026-11-22')];
  }
  return size;
}

function checkNumber({ schema }: ResolvedSchema, value: unknown, path: string): Problem[] {
  if (typeof value !== 'number' || !Number.isFinite(value)) {
    return problem(path, 'has to be a number');
  }
  const { type, minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf } = schema;
  const whole = type === 'integer' || (Array.isArray(type) && type.includes('integer'));
  if (whole && !Number.isInteger(value)) return problem(path, 'has to be a whole number');
  if (minimum !== undefined && value < minimum)
    return problem(path, `has to be ${minimum} or more`);
  if (maximum !== undefined && value > maximum)
    return problem(path, `has to be ${maximum} or less`);
  if (exclusiveMinimum !== undefined && value <= exclusiveMinimum) {
    return problem(path, `has to be more than ${exclusiveMinimum}`);
  }
  if (exclusiveMaximum !== undefined && value >= exclusiveMaximum) {
    return problem(path, `has to be less than ${exclusiveMaximum}`);
  }
  if (multipleOf !== undefined && value % multipleOf !== 0) {
    return problem(path, `has to be a multiple of ${multipleOf}`);
  }
  return [];
}

function checkJson({ schema }: ResolvedSchema, value: unknown, path: string): Problem[] {
  const type = typeOfValue(value);
  if (schema.type === undefined || schema.type === type || schema.type.includes(type)) return [];
  return problem(path, `has to be of type ${String(schema.type)}`);
}

function checkSize(
  size: number,
  least: number | undefined,
  most: number | undefined,
  what: string,
  path: string,
): Problem[] {
  if (least !== undefined && size < least) return problem(path, `needs at least ${least} ${what}`);
  if (most !== undefined && size > most) return problem(path, `takes at most ${most} ${what}`);
  return [];
}

function problem(path: string, message: string): Problem[] {
  return [{ path, message }];
}
