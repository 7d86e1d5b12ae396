import { EngineError } from '../../engine-error.ts';
import { asSchema, branchesOf, merge } from './json-schema.ts';
import type { JsonSchema } from './json-schema.ts';

/** Follows references inside one schema document and knows how deep its values must be. */
export class References {
  readonly #root: JsonSchema;
  readonly #heights = new Map<string, number>();

  constructor(root: JsonSchema) {
    this.#root = root;
    this.#settleHeights();
  }

  /** The schema without `$ref` and `allOf` at its top. Keywords beside a `$ref` hold as well. */
  resolve(schema: JsonSchema, hops = 0): JsonSchema {
    if (hops > 100) throw cycle(schema.$ref ?? 'allOf');
    if (schema.$ref !== undefined) {
      const { $ref, ...rest } = schema;
      return this.resolve(merge(this.#target($ref), rest), hops + 1);
    }
    if (schema.allOf) {
      const { allOf, ...rest } = schema;
      return allOf.reduce<JsonSchema>(
        (all, part) => merge(all, this.resolve(part, hops + 1)),
        rest,
      );
    }
    return schema;
  }

  /**
   * How many levels the shallowest valid value has. Infinite for a type that contains
   * itself on every path. A generator that takes the lowest branch always ends.
   */
  height(schema: JsonSchema): number {
    if (schema.$ref !== undefined) return this.#heights.get(schema.$ref) ?? Infinity;
    if (schema.allOf) return Math.max(...schema.allOf.map((part) => this.height(part)));
    const branches = branchesOf(schema);
    if (branches) return Math.min(...branches.map((branch) => this.height(branch)));
    const inner: JsonSchema[] = (schema.required ?? []).map((name) =>
      asSchema(schema.properties?.[name]),
    );
    inner.push(...(schema.prefixItems ?? []));
    if ((schema.minItems ?? 0) > 0) inner.push(asSchema(schema.items));
    return 1 + Math.max(0, ...inner.map((part) => this.height(part)));
  }

  #target(ref: string): JsonSchema {
    let target: unknown = this.#root;
    for (const part of ref.replace(/^#\/?/, '').split('/')) {
      if (part === '') continue;
      const key = decodeURIComponent(part).replaceAll('~1', '/').replaceAll('~0', '~');
      target = (target as Readonly<Record<string, unknown>> | undefined)?.[key];
    }
    if (!ref.startsWith('#') || target === undefined) {
      throw new EngineError(
        `The schema refers to "${ref}", which it does not define. References start with "#" and lead to a place in the same schema, such as "#/$defs/name".`,
        { status: 400, code: 'invalid_json_schema', param: 'text.format.schema' },
      );
    }
    return asSchema(target);
  }

  /** Heights of references depend on one another: they start infinite and sink until they rest. */
  #settleHeights(): void {
    const refs = new Set<string>();
    JSON.stringify(this.#root, (key, value: unknown) => {
      if (key === '$ref' && typeof value === 'string') refs.add(value);
      return value;
    });
    for (let changed = true; changed;) {
      changed = false;
      for (const ref of refs) {
        const height = this.height(this.#target(ref));
        if (height < (this.#heights.get(ref) ?? Infinity)) {
          this.#heights.set(ref, height);
          changed = true;
        }
      }
    }
  }
}

function cycle(ref: string): EngineError {
  return new EngineError(
    `The schema's reference "${ref}" leads back to itself without a value between. Give it a type.`,
    { status: 400, code: 'invalid_json_schema', param: 'text.format.schema' },
  );
}
