import type ts from 'typescript-api';
import type { JsonSchema } from '../src/json-schema.ts';
import type { Documentation } from './documentation.ts';
import { DerivationError } from './failure.ts';

type Domain = 'number' | 'string' | 'array' | 'object';
type MutableSchema = { -readonly [Key in keyof JsonSchema]: JsonSchema[Key] };

/** TSDoc tags that become keywords, and the type of value that each one limits. */
const LIMITS = new Map<string, Domain>([
  ['minimum', 'number'],
  ['maximum', 'number'],
  ['exclusiveMinimum', 'number'],
  ['exclusiveMaximum', 'number'],
  ['multipleOf', 'number'],
  ['minLength', 'string'],
  ['maxLength', 'string'],
  ['pattern', 'string'],
  ['format', 'string'],
  ['minItems', 'array'],
  ['maxItems', 'array'],
  ['uniqueItems', 'array'],
  ['minProperties', 'object'],
  ['maxProperties', 'object'],
]);

/** Tags that describe and do not limit. */
const NOTES = new Set(['default', 'deprecated', 'see']);

/** `@itemMaxLength 64` limits the items of an array, `@keyMaxLength` and `@valueMaxLength` a map. */
const INSIDE = /^(item|key|value)([A-Z]\w*)$/;

/** Adds what a comment says to the schema of the node that it documents. */
export function withDocumentation(
  schema: JsonSchema,
  documentation: Documentation,
  node: ts.Node,
  resolve: (schema: JsonSchema) => JsonSchema,
): JsonSchema {
  let result: MutableSchema = { ...schema };
  if (documentation.text) result.description = documentation.text;
  for (const [tag, text] of documentation.tags) {
    const inside = INSIDE.exec(tag);
    if (tag === 'default') result.default = valueOf(text);
    else if (tag === 'deprecated') {
      result.deprecated = true;
      if (text) result['x-deprecated'] = text;
    } else if (LIMITS.has(tag)) result = limited(result, tag, text, node, resolve);
    else if (inside) result = limitedInside(result, inside, text, node, resolve);
    else if (!NOTES.has(tag)) {
      throw new DerivationError(node, `The tag @${tag} is unknown. Known: ${knownTags()}.`);
    }
  }
  return result;
}

/**
 * Puts a limit where it applies: on the schema itself, or on the members of a
 * union that hold such values (`@maxLength` on `string | Item[]` limits the
 * string). A limit next to `null` needs nothing more, since keywords skip other types.
 */
function limited(
  schema: JsonSchema,
  keyword: string,
  text: string,
  node: ts.Node,
  resolve: (schema: JsonSchema) => JsonSchema,
): MutableSchema {
  const domain = LIMITS.get(keyword)!;
  const limit = { [keyword]: keyword === 'pattern' || keyword === 'format' ? text : valueOf(text) };
  if (holds(schema, domain)) return { ...schema, ...limit };
  if (schema.anyOf?.some((member) => holds(member, domain))) {
    const anyOf = schema.anyOf.map((member) =>
      holds(member, domain) ? { ...member, ...limit } : member,
    );
    return { ...schema, anyOf };
  }
  const members = schema.anyOf ?? [schema];
  if (members.some((member) => holds(resolve(member), domain))) return { ...schema, ...limit };
  throw new DerivationError(node, `@${keyword} limits a ${domain}, and this is none.`);
}

function limitedInside(
  schema: JsonSchema,
  [tag, place, keyword]: RegExpExecArray,
  text: string,
  node: ts.Node,
  resolve: (schema: JsonSchema) => JsonSchema,
): MutableSchema {
  const name = keyword![0]!.toLowerCase() + keyword!.slice(1);
  const field = { item: 'items', key: 'propertyNames', value: 'additionalProperties' }[place!]!;
  const change = (member: JsonSchema): JsonSchema => {
    const inner =
      field === 'propertyNames'
        ? { type: 'string' as const, ...member.propertyNames }
        : member[field as 'items'];
    if (!inner || typeof inner !== 'object') return member;
    return { ...member, [field]: limited(inner, name, text, node, resolve) };
  };
  const domain = place === 'item' ? 'array' : 'object';
  if (holds(schema, domain)) return change(schema);
  if (schema.anyOf?.some((member) => holds(member, domain))) {
    const anyOf = schema.anyOf.map((member) => (holds(member, domain) ? change(member) : member));
    return { ...schema, anyOf };
  }
  throw new DerivationError(
    node,
    `@${tag} needs ${domain === 'array' ? 'an array' : 'a map'} here.`,
  );
}

function holds(schema: JsonSchema, domain: Domain): boolean {
  const types = [schema.type ?? []].flat();
  return types.some((type) => type === domain || (domain === 'number' && type === 'integer'));
}

/** `0.5`, `true`, `null`, `[]` and `{…}` are JSON; everything else is a string. */
function valueOf(text: string): unknown {
  const bare = text.replace(/^`(.*)`$/, '$1');
  try {
    return JSON.parse(bare);
  } catch {
    return bare;
  }
}

function knownTags(): string {
  return [...LIMITS.keys(), ...NOTES].map((tag) => `@${tag}`).join(', ');
}
