/**
 * Compares two JSON Schemas by what they accept: fields, optionality, kinds of
 * values and enumerations. Limits, integers and documentation are left out,
 * because the official declarations do not have them.
 */
import type { JsonSchema } from '../../packages/contract/src/json-schema.ts';

/** A place where two schemas differ. */
export interface Difference {
  /** Such as `tools[].name`; empty for the schema itself. */
  readonly path: string;
  readonly kind: 'missing' | 'extra' | 'optionality' | 'type';
  /** What ours and the official one say. */
  readonly detail: string;
}

export type Definitions = Readonly<Record<string, JsonSchema>>;

const DEFINITION = '#/$defs/';

/** The kinds of values that a schema accepts. */
interface Shape {
  /** `null`, `string`, `number`, `boolean`, `unknown`, and literals as JSON. */
  readonly scalars: ReadonlySet<string>;
  readonly objects: readonly JsonSchema[];
  readonly maps: readonly JsonSchema[];
  readonly arrays: readonly JsonSchema[];
}

export class SchemaComparison {
  readonly #ours: Definitions;
  readonly #theirs: Definitions;
  /** Pairs of objects that are compared already; those being compared count as equal. */
  readonly #seen = new Map<JsonSchema, Map<JsonSchema, readonly Difference[]>>();

  constructor(ours: Definitions, theirs: Definitions) {
    this.#ours = ours;
    this.#theirs = theirs;
  }

  /** Differences between our schema and the official one, in order of the fields. */
  compare(ours: JsonSchema, theirs: JsonSchema): readonly Difference[] {
    return this.#compareShapes(shapeOf(ours, this.#ours), shapeOf(theirs, this.#theirs));
  }

  #compareShapes(ours: Shape, theirs: Shape): Difference[] {
    if (ours.scalars.has('unknown') && theirs.scalars.has('unknown')) return [];
    return [
      ...compareScalars(ours, theirs),
      ...this.#compareInside(ours.arrays, theirs.arrays, '[]', (schema) => schema.items || {}),
      ...this.#compareInside(ours.maps, theirs.maps, '{}', (schema) =>
        typeof schema.additionalProperties === 'object' ? schema.additionalProperties : {},
      ),
      ...this.#compareVariants(ours.objects, theirs.objects),
    ];
  }

  /** Arrays by their items and maps by their values, the members of a union taken together. */
  #compareInside(
    ours: readonly JsonSchema[],
    theirs: readonly JsonSchema[],
    path: string,
    inner: (schema: JsonSchema) => JsonSchema,
  ): Difference[] {
    const name = path === '[]' ? 'an array' : 'a map';
    if (!ours.length && !theirs.length) return [];
    if (!theirs.length) return [typeDifference(`ours takes ${name}`)];
    if (!ours.length) return [typeDifference(`the official one takes ${name}`)];
    const join = (schemas: readonly JsonSchema[]): JsonSchema =>
      schemas.length === 1 ? inner(schemas[0]!) : { anyOf: schemas.map(inner) };
    return below(path, this.compare(join(ours), join(theirs)));
  }

  /** Pairs the variants of two unions: equal ones first, then those that are most alike. */
  #compareVariants(ours: readonly JsonSchema[], theirs: readonly JsonSchema[]): Difference[] {
    const left = new Set(ours);
    const pending: JsonSchema[] = [];
    for (const theirVariant of theirs) {
      const equal = ours.find(
        (variant) =>
          compatible(variant, theirVariant) && !this.#compareObjects(variant, theirVariant).length,
      );
      if (equal) left.delete(equal);
      else pending.push(theirVariant);
    }
    const differences: Difference[] = [];
    for (const theirVariant of pending) {
      const [closest] = [...left]
        .filter((variant) => compatible(variant, theirVariant))
        .map((variant) => ({ variant, found: this.#compareObjects(variant, theirVariant) }))
        .sort((a, b) => a.found.length - b.found.length);
      if (closest) left.delete(closest.variant);
      differences.push(
        ...(closest?.found ?? [typeDifference(`the official one takes ${nameOf(theirVariant)}`)]),
      );
    }
    return [...differences, ...[...left].map((one) => typeDifference(`ours takes ${nameOf(one)}`))];
  }

  #compareObjects(ours: JsonSchema, theirs: JsonSchema): readonly Difference[] {
    const seen = this.#seen.get(ours) ?? new Map<JsonSchema, readonly Difference[]>();
    this.#seen.set(ours, seen);
    const known = seen.get(theirs);
    if (known) return known;
    seen.set(theirs, []);
    const names = new Set([
      ...Object.keys(theirs.properties ?? {}),
      ...Object.keys(ours.properties ?? {}),
    ]);
    const found = [...names].flatMap((name) => this.#compareField(name, ours, theirs));
    seen.set(theirs, found);
    return found;
  }

  #compareField(name: string, ours: JsonSchema, theirs: JsonSchema): Difference[] {
    const our = ours.properties?.[name];
    const their = theirs.properties?.[name];
    if (!our) return [{ path: name, kind: 'missing', detail: 'ours lacks the field' }];
    if (!their) return [{ path: name, kind: 'extra', detail: 'the official one lacks the field' }];
    const inside = below(name, this.compare(our, their));
    const required = !!ours.required?.includes(name);
    if (required === !!theirs.required?.includes(name)) return inside;
    const detail = `${required ? 'required' : 'optional'} in ours only`;
    return [{ path: name, kind: 'optionality', detail }, ...inside];
  }
}

/** Looks through references and unions. */
function shapeOf(schema: JsonSchema, definitions: Definitions): Shape {
  const scalars = new Set<string>();
  const objects: JsonSchema[] = [];
  const maps: JsonSchema[] = [];
  const arrays: JsonSchema[] = [];
  const visit = (one: JsonSchema): void => {
    if (one.$ref) return visit(definitions[one.$ref.slice(DEFINITION.length)] ?? {});
    if (one.anyOf) return one.anyOf.forEach(visit);
    const types = [one.type ?? []].flat();
    const literals = one.const === undefined ? one.enum : [one.const];
    if (!types.length) scalars.add('unknown');
    for (const type of types) {
      if (type === 'object' && one.properties) objects.push(one);
      else if (type === 'object') maps.push(one);
      else if (type === 'array') arrays.push(one);
      else if (type === 'null' || !literals) scalars.add(type === 'integer' ? 'number' : type);
    }
    for (const value of literals ?? []) if (value !== null) scalars.add(JSON.stringify(value));
    for (const value of one['x-known-values'] ?? []) scalars.add(JSON.stringify(value));
  };
  visit(schema);
  return { scalars, objects: [...new Set(objects)], maps, arrays };
}

function compareScalars(ours: Shape, theirs: Shape): Difference[] {
  const extra = [...ours.scalars].filter((value) => !theirs.scalars.has(value));
  const missing = [...theirs.scalars].filter((value) => !ours.scalars.has(value));
  return [
    ...(missing.length ? [typeDifference(`ours lacks ${missing.join(', ')}`)] : []),
    ...(extra.length ? [typeDifference(`only ours takes ${extra.join(', ')}`)] : []),
  ];
}

/** Whether no fixed value tells two variants apart. */
function compatible(ours: JsonSchema, theirs: JsonSchema): boolean {
  return Object.entries(ours.properties ?? {}).every(([name, our]) => {
    const their = theirs.properties?.[name];
    return our.const === undefined || their?.const === undefined || our.const === their.const;
  });
}

function nameOf(variant: JsonSchema): string {
  const type = variant.properties?.type;
  const value = type?.const ?? type?.enum?.join('|');
  return value
    ? `the variant ${String(value)}`
    : `{${Object.keys(variant.properties ?? {}).join(', ')}}`;
}

function typeDifference(detail: string): Difference {
  return { path: '', kind: 'type', detail };
}

function below(path: string, differences: readonly Difference[]): Difference[] {
  return differences.map((difference) => ({
    ...difference,
    path: [path, difference.path]
      .filter(Boolean)
      .join('.')
      .replaceAll('.[]', '[]')
      .replaceAll('.{}', '{}'),
  }));
}
