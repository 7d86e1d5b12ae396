/** The keywords of JSON Schema 2020-12 that the derivation emits. */
export interface JsonSchema {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, JsonSchema>>;
  readonly type?: JsonType | readonly JsonType[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly JsonSchema[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | JsonSchema;
  readonly propertyNames?: JsonSchema;
  readonly minProperties?: number;
  readonly maxProperties?: number;
  readonly items?: JsonSchema | false;
  readonly prefixItems?: readonly JsonSchema[];
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly uniqueItems?: boolean;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  /** `binary` marks the bytes of a file, `unixtime` whole seconds since 1970. */
  readonly format?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly exclusiveMaximum?: number;
  readonly multipleOf?: number;
  readonly description?: string;
  readonly default?: unknown;
  readonly deprecated?: boolean;
  /** What to use instead of something deprecated. */
  readonly 'x-deprecated'?: string;
  /** Values of an open-ended string that are known today; others are valid too. */
  readonly 'x-known-values'?: readonly string[];
  readonly 'x-discriminator'?: Discriminator;
}

export type JsonType = 'string' | 'number' | 'integer' | 'boolean' | 'object' | 'array' | 'null';

/** How to tell the members of an `anyOf` apart before validating against one of them. */
export interface Discriminator {
  /** Property whose value decides, such as `type`. */
  readonly propertyName: string;
  /** Value of that property → positions in `anyOf` that accept it. */
  readonly mapping: Readonly<Record<string, readonly number[]>>;
  /** Positions in `anyOf` that accept an object without the property. */
  readonly absent: readonly number[];
}
