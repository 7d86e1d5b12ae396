import type { JsonSchema } from '@unabridged/contract';
import { checkValue } from './check-value.ts';
import { isFileValue } from '../../run/file-value.ts';
import { resolveSchema, typeOfValue, typesOf } from './resolve.ts';
import type { Definitions } from './resolve.ts';

/** The member of a union that a value belongs to, or comes closest to. */
export function variantOf(union: JsonSchema, value: unknown, definitions: Definitions): number {
  const variants = union.anyOf ?? [];
  const candidates = candidatesOf(union, value, definitions);
  let best = candidates[0] ?? 0;
  let fewest = Number.POSITIVE_INFINITY;
  for (const index of candidates) {
    const count = checkValue(variants[index]!, value, definitions).length;
    if (count === 0) return index;
    if (count < fewest) [best, fewest] = [index, count];
  }
  return best;
}

/** Whether a value has the outer form that a member of a union asks for. */
export function fitsVariant(
  variant: JsonSchema,
  value: unknown,
  definitions: Definitions,
): boolean {
  const { kind, schema, nullable } = resolveSchema(variant, definitions);
  if (value === null) return nullable;
  const type = typeOfValue(value);
  switch (kind) {
    case 'object':
      return type === 'object' && !isFileValue(value) && constantsAgree(schema, value, definitions);
    case 'map':
      return type === 'object' && !isFileValue(value);
    case 'file':
      return isFileValue(value);
    case 'const':
      return value === schema.const;
    case 'enum':
      return schema.enum?.includes(value) === true;
    case 'union':
      return (schema.anyOf ?? []).some((inner) => fitsVariant(inner, value, definitions));
    case 'json':
      return typesOf(schema).length === 0 || (typesOf(schema) as string[]).includes(type);
    default:
      return type === kind;
  }
}

function candidatesOf(
  union: JsonSchema,
  value: unknown,
  definitions: Definitions,
): readonly number[] {
  const variants = union.anyOf ?? [];
  const discriminator = union['x-discriminator'];
  if (discriminator !== undefined && typeOfValue(value) === 'object' && !isFileValue(value)) {
    const name = (value as Record<string, unknown>)[discriminator.propertyName];
    const positions =
      name === undefined ? discriminator.absent : discriminator.mapping[String(name)];
    if (positions !== undefined && positions.length > 0) return positions;
  }
  const all = variants.map((_, index) => index);
  const fitting = all.filter((index) => fitsVariant(variants[index]!, value, definitions));
  return fitting.length > 0 ? fitting : all;
}

function constantsAgree(schema: JsonSchema, value: unknown, definitions: Definitions): boolean {
  return Object.entries(schema.properties ?? {}).every(([name, property]) => {
    const held = (value as Record<string, unknown>)[name];
    const { kind, schema: inner } = resolveSchema(property, definitions);
    return kind !== 'const' || held === undefined || held === inner.const;
  });
}

/** What to call the members of a union in a list to choose from. */
export function variantLabels(union: JsonSchema, definitions: Definitions): string[] {
  const variants = union.anyOf ?? [];
  const discriminator = union['x-discriminator'];
  const labels = variants.map((variant, index) => {
    const names = Object.entries(discriminator?.mapping ?? {})
      .filter(([, positions]) => positions.includes(index))
      .map(([name]) => name);
    if (names.length > 0 && names.length <= 3) return names.join(', ');
    return labelOf(variant, definitions);
  });
  // Two members of the same label are told apart by the names of their types.
  return labels.map((label, index) => {
    if (labels.indexOf(label) === labels.lastIndexOf(label)) return label;
    const { name } = resolveSchema(variants[index]!, definitions);
    return `${label} (${name === undefined ? index + 1 : words(name)})`;
  });
}

function labelOf(variant: JsonSchema, definitions: Definitions): string {
  const { kind, schema, name } = resolveSchema(variant, definitions);
  if (kind === 'const') return String(schema.const);
  if (kind === 'enum') return schema.enum!.length <= 3 ? schema.enum!.join(', ') : 'one of a list';
  if (kind === 'array')
    return `list of ${plural(labelOf(schema.items as JsonSchema, definitions))}`;
  if (kind === 'string') return 'text';
  if (kind === 'boolean') return 'true or false';
  if (name !== undefined) return words(name);
  return kind === 'json' ? 'JSON' : kind;
}

/** `ResponseInputItem` → `response input item`. */
function words(name: string): string {
  return name.replaceAll(/(?<=[a-z0-9])(?=[A-Z])/g, ' ').toLowerCase();
}

/** Labels of kinds take an s; names of variants, which are values, stay as they are. */
function plural(label: string): string {
  return /^[a-z]+(?: [a-z]+)?$/.test(label) ? `${label}s` : label;
}
