import type { JsonSchema } from './strict-schema.ts';

/**
 * Converts validators that may contain themselves: one that is met again while it is being
 * converted becomes a reference to a definition.
 */
export class SchemaReferences<Validator extends object> {
  #open = new Map<Validator, string | undefined>();
  #definitions: Record<string, JsonSchema> = {};
  #count = 0;

  /** Converts `validator` with `convert`, unless that is under way further up. */
  resolve(validator: Validator, convert: () => JsonSchema): JsonSchema {
    if (this.#open.has(validator)) {
      const name = this.#open.get(validator) ?? `schema${++this.#count}`;
      this.#open.set(validator, name);
      return { $ref: `#/$defs/${name}` };
    }
    this.#open.set(validator, undefined);
    const schema = convert();
    const name = this.#open.get(validator);
    this.#open.delete(validator);
    if (name === undefined) return schema;
    this.#definitions[name] = schema;
    return { $ref: `#/$defs/${name}` };
  }

  /** The root with the definitions that it refers to. A root that is a definition itself is written out, because it must be an object. */
  root(schema: JsonSchema): JsonSchema {
    if (Object.keys(this.#definitions).length === 0) return schema;
    const name = (schema['$ref'] as string | undefined)?.slice('#/$defs/'.length);
    const whole = name === undefined ? schema : this.#definitions[name]!;
    return { ...whole, $defs: this.#definitions };
  }
}
