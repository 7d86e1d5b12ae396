import type { Discriminator, JsonSchema } from '../src/json-schema.ts';
import type { Resolve } from './unions.ts';

/** Properties that tell variants apart in this API, the usual one first. */
const PREFERRED = ['type', 'object', 'event', 'role', 'kind', 'mode', 'anchor', 'provider'];

/** The value → positions table of one property across the members of a union. */
interface Candidate extends Discriminator {
  readonly mapping: Record<string, number[]>;
  readonly absent: number[];
}

/**
 * Adds `x-discriminator` to every union of objects that a property with fixed
 * values tells apart, so that a validator can go to the meant variant and word
 * its error, and a form can offer a choice of variants.
 */
export function addDiscriminators(schema: JsonSchema, resolve: Resolve): JsonSchema {
  const copy = mapChildren(schema, (child) => addDiscriminators(child, resolve));
  const found = copy.anyOf && discriminatorOf(copy.anyOf, resolve);
  return found ? { ...copy, 'x-discriminator': found } : copy;
}

function discriminatorOf(
  members: readonly JsonSchema[],
  resolve: Resolve,
): Discriminator | undefined {
  const variants = members.map((member) => objectsOf(member, resolve));
  const shapes = variants.flat();
  if (shapes.length < 2) return undefined;
  const shared = Object.keys(shapes[0]!.properties ?? {}).filter((name) =>
    shapes.every((shape) => fixedValues(shape.properties?.[name], resolve)),
  );
  return shared
    .sort((a, b) => rank(a) - rank(b))
    .map((name) => tableOf(name, variants, resolve))
    .find((table) => Object.keys(table.mapping).length > 1);
}

function rank(name: string): number {
  const index = PREFERRED.indexOf(name);
  return index === -1 ? PREFERRED.length : index;
}

function tableOf(
  propertyName: string,
  variants: readonly (readonly JsonSchema[])[],
  resolve: Resolve,
): Candidate {
  const table: Candidate = { propertyName, mapping: {}, absent: [] };
  for (const [position, shapes] of variants.entries()) {
    for (const shape of shapes) {
      for (const value of fixedValues(shape.properties![propertyName], resolve)!) {
        const positions = (table.mapping[value] ??= []);
        if (!positions.includes(position)) positions.push(position);
      }
      const optional = !shape.required?.includes(propertyName);
      if (optional && !table.absent.includes(position)) table.absent.push(position);
    }
  }
  return table;
}

/** The object schemas that a member stands for; unions inside are looked through. */
function objectsOf(member: JsonSchema, resolve: Resolve): JsonSchema[] {
  const target = resolve(member);
  if (target.anyOf) return target.anyOf.flatMap((inner) => objectsOf(inner, resolve));
  return target.type === 'object' && target.properties ? [target] : [];
}

/** The strings that a property is limited to, if it is. */
function fixedValues(schema: JsonSchema | undefined, resolve: Resolve): string[] | undefined {
  const target = schema && resolve(schema);
  const values = target?.const === undefined ? target?.enum : [target.const];
  const strings = values?.filter((value) => typeof value === 'string');
  return strings?.length ? strings : undefined;
}

/** A copy whose nested schemas went through `change`. */
export function mapChildren(
  schema: JsonSchema,
  change: (child: JsonSchema) => JsonSchema,
): JsonSchema {
  const { properties, additionalProperties, items, prefixItems, anyOf } = schema;
  return {
    ...schema,
    ...(properties && {
      properties: Object.fromEntries(
        Object.entries(properties).map(([name, child]) => [name, change(child)]),
      ),
    }),
    ...(typeof additionalProperties === 'object' && {
      additionalProperties: change(additionalProperties),
    }),
    ...(items && { items: change(items) }),
    ...(prefixItems && { prefixItems: prefixItems.map(change) }),
    ...(anyOf && { anyOf: anyOf.map(change) }),
  };
}
