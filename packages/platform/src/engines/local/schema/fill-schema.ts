import { EngineError } from '../../engine-error.ts';
import { asSchema, branchesOf, typeOf } from './json-schema.ts';
import type { JsonSchema } from './json-schema.ts';
import { neutralNumber } from './numbers.ts';
import { References } from './references.ts';
import { neutralString } from './strings.ts';
import type { Field, ValueSource } from './value-source.ts';

/** Below this depth unions and lists take their shallowest value, evidence or not. */
const EVIDENCE_DEPTH = 8;
/** After so many values the rest is filled the short way: recursive unions branch without end. */
const EVIDENCE_VALUES = 5000;
/** A list made from words has no more items than this. */
const LONGEST_LIST = 100;

/**
 * A value that obeys the schema: from the source where it has evidence, else neutral
 * (empty, null, 0, or the nearest to that which the schema allows). Keys come in the
 * order of the schema. Throws an `EngineError` where no value can be found.
 */
export function fillSchema(root: JsonSchema, source: ValueSource, name = ''): unknown {
  const filler = new SchemaFiller(root);
  return filler.value(root, source, {
    name,
    description: root.description ?? '',
    parents: [],
    required: true,
  });
}

class SchemaFiller {
  readonly #references: References;
  #values = 0;

  constructor(root: JsonSchema) {
    this.#references = new References(root);
  }

  value(unresolved: JsonSchema, source: ValueSource, field: Field): unknown {
    this.#values++;
    if (unresolved.$ref !== undefined && this.#references.height(unresolved) === Infinity)
      return impossible(field, unresolved);
    const schema = this.#references.resolve(unresolved);
    if (schema.const !== undefined) {
      // A constant that the words name speaks for the union's branch it stands in.
      source.choice(field, [schema.const]);
      return schema.const;
    }
    if (schema.enum) return this.#choice(schema, source, field);
    const branches = branchesOf(schema);
    if (branches) return this.#union(branches, source, field);
    switch (typeOf(schema)) {
      case 'object':
        return this.#object(schema, source, field);
      case 'array':
        return this.#array(schema, source, field);
      case 'string':
        return source.string(field, schema) ?? neutralString(schema) ?? impossible(field, schema);
      case 'number':
      case 'integer':
        return source.number(field, schema) ?? neutralNumber(schema) ?? impossible(field, schema);
      case 'boolean':
        return source.boolean(field) ?? false;
      case 'null':
        return null;
      default:
        return source.anything(field) ?? null;
    }
  }

  #choice(schema: JsonSchema, source: ValueSource, field: Field): unknown {
    const { type } = schema;
    const choices = (schema.enum ?? []).filter(
      (choice) => type === undefined || [type].flat().some((one) => isType(choice, one)),
    );
    const chosen = source.choice(field, choices);
    if (chosen !== undefined) return chosen;
    if (choices.length === 0) return impossible(field, schema);
    return choices.find(isNeutralChoice) ?? choices[0];
  }

  /** Takes the branch with the most evidence; without any, null or the shallowest one. */
  #union(branches: readonly JsonSchema[], source: ValueSource, place: Field): unknown {
    const nullable = branches.some((branch) => this.#isNull(branch));
    const field = nullable ? { ...place, required: false } : place;
    const possible = branches.filter((branch) => Number.isFinite(this.#references.height(branch)));
    const heights = possible.map((branch) => this.#references.height(branch));
    const lowest = Math.min(...heights);
    let best = possible.findIndex((branch) => this.#isNull(branch));
    if (best < 0) best = heights.indexOf(lowest);
    if (this.#mayUseEvidence(field)) {
      let most = 0;
      for (const [index, branch] of possible.entries()) {
        const given = this.#evidence(branch, source, field);
        if (given > most) [best, most] = [index, given];
      }
    } else {
      best = heights.indexOf(lowest);
    }
    const branch = possible[best];
    return branch ? this.value(branch, source, field) : impossible(field, { anyOf: branches });
  }

  #mayUseEvidence(field: Field): boolean {
    return field.parents.length < EVIDENCE_DEPTH && this.#values < EVIDENCE_VALUES;
  }

  /** How many values the source would give for a branch. Leaves the source as it was. */
  #evidence(branch: JsonSchema, source: ValueSource, field: Field): number {
    const before = source.given;
    let given = 0;
    source.tentatively(() => {
      try {
        this.value(branch, source, field);
        given = source.given - before;
      } catch (error) {
        if (!EngineError.is(error)) throw error;
      }
      return false;
    });
    return given;
  }

  #isNull(branch: JsonSchema): boolean {
    const schema = this.#references.resolve(branch);
    return typeOf(schema) === 'null' || schema.const === null;
  }

  #object(schema: JsonSchema, source: ValueSource, field: Field): Record<string, unknown> {
    const result: Record<string, unknown> = {};
    const required = new Set(schema.required);
    const names = new Set([...Object.keys(schema.properties ?? {}), ...required]);
    const parents = field.name === '' ? field.parents : [...field.parents, field.name];
    for (const name of names) {
      const property = asSchema(schema.properties?.[name]);
      const inner: Field = {
        name,
        description: this.#references.resolve(property).description ?? '',
        // Without a name there is no parent, but there is a level.
        parents: parents === field.parents ? [...parents, ''] : parents,
        required: required.has(name),
      };
      if (inner.required) define(result, name, this.value(property, source, inner));
      else this.#optional(result, property, source, inner);
    }
    return result;
  }

  /** An optional property is given only where there is evidence for it. */
  #optional(
    result: Record<string, unknown>,
    property: JsonSchema,
    source: ValueSource,
    field: Field,
  ): void {
    if (!this.#mayUseEvidence(field)) return;
    if (!Number.isFinite(this.#references.height(property))) return;
    source.tentatively(() => {
      const before = source.given;
      const value = this.value(property, source, field);
      if (source.given === before) return false;
      define(result, field.name, value);
      return true;
    });
  }

  #array(schema: JsonSchema, source: ValueSource, field: Field): unknown[] {
    const items = asSchema(schema.items);
    const least = schema.minItems ?? 0;
    const most = Math.min(schema.maxItems ?? LONGEST_LIST, Math.max(LONGEST_LIST, least));
    const values: unknown[] = (schema.prefixItems ?? []).map((item) =>
      this.value(item, source, field),
    );
    if (schema.items === false) return values;
    for (const value of this.#listed(items, source, field)) {
      if (values.length < most) values.push(value);
    }
    for (let attempt = 0; values.length < least; attempt++) {
      const value = this.value(items, source, field);
      if (schema.uniqueItems && attempt < 1000 && values.some((other) => same(other, value))) {
        const other = this.#another(items, values);
        if (other === undefined) return impossible(field, schema);
        values.push(other);
      } else {
        values.push(value);
      }
    }
    return schema.uniqueItems ? unique(values) : values;
  }

  #listed(items: JsonSchema, source: ValueSource, field: Field): readonly unknown[] {
    if (!this.#mayUseEvidence(field)) return [];
    const schema = this.#references.resolve(items);
    const branches = branchesOf(schema);
    const scalar = branches?.find((branch) => !this.#isNull(branch)) ?? schema;
    const type = typeOf(this.#references.resolve(scalar));
    if (type !== 'object' && type !== 'array') return source.list(field, scalar);
    if (type === 'array' || !Number.isFinite(this.#references.height(items))) return [];
    const objects: unknown[] = [];
    for (const part of source.parts(field)) {
      part.tentatively(() => {
        const before = part.given;
        const value = this.value(items, part, { ...field, name: singular(field.name) });
        if (part.given === before) return false;
        objects.push(value);
        return true;
      });
    }
    return objects;
  }

  /** A value that the list has not yet, for lists without repetition. */
  #another(items: JsonSchema, values: readonly unknown[]): unknown {
    const schema = this.#references.resolve(items);
    const options = schema.enum ?? (typeOf(schema) === 'boolean' ? [true, false] : undefined);
    if (options) return options.find((option) => !values.some((other) => same(other, option)));
    for (let count = 1; count <= values.length + 1; count++) {
      const other =
        typeOf(schema) === 'string'
          ? neutralString({ ...schema, minLength: (schema.minLength ?? 0) + count })
          : neutralNumber({ ...schema, minimum: (schema.minimum ?? 0) + count });
      if (other !== undefined && !values.some((value) => same(value, other))) return other;
    }
    return undefined;
  }
}

/** A property named `__proto__` is a property like any other. */
function define(target: Record<string, unknown>, name: string, value: unknown): void {
  Object.defineProperty(target, name, {
    value,
    enumerable: true,
    configurable: true,
    writable: true,
  });
}

/** Choices that say nothing, better than the first where the words name none. */
function isNeutralChoice(choice: unknown): boolean {
  return (
    choice === null ||
    (typeof choice === 'string' &&
      /^(?:unknown|none|other|neutral|n\/?a|unspecified|not[ _-]?(?:given|specified|applicable|available)|undefined|null|default)?$/i.test(
        choice,
      ))
  );
}

function isType(value: unknown, type: string): boolean {
  if (type === 'null') return value === null;
  if (type === 'integer') return Number.isInteger(value);
  if (type === 'array') return Array.isArray(value);
  return typeof value === type && value !== null;
}

function same(left: unknown, right: unknown): boolean {
  return JSON.stringify(left) === JSON.stringify(right);
}

function unique(values: readonly unknown[]): unknown[] {
  return values.filter((value, index) => values.findIndex((other) => same(other, value)) === index);
}

/** Items of `attendees` are each an `attendee`. */
function singular(name: string): string {
  return name.replace(/ies$/, 'y').replace(/(?<=[^s])s$/, '');
}

function impossible(field: Field, schema: JsonSchema): never {
  const place = [...field.parents, field.name].filter((name) => name !== '').join('.');
  throw new EngineError(
    `The local stand-in found no value for "${place || 'the root'}" that obeys ${JSON.stringify(schema).slice(0, 300)}. Loosen the schema, or connect a language model.`,
    { status: 400, code: 'unsupported_schema', param: 'text.format.schema' },
  );
}
