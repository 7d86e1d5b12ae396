import type { JsonSchema } from './json-schema.ts';

/** The place that a value is for. */
export interface Field {
  /** Property name; empty at the root. */
  readonly name: string;
  readonly description: string;
  /** Names of the properties around it, outermost first. */
  readonly parents: readonly string[];
  readonly required: boolean;
}

/**
 * Where values come from. Each method gives a value only where there is evidence for it,
 * and undefined else; what it gives obeys the schema that it was asked with.
 */
export interface ValueSource {
  string(field: Field, schema: JsonSchema): string | undefined;
  number(field: Field, schema: JsonSchema): number | undefined;
  boolean(field: Field): boolean | undefined;
  /** The choice that the words name. */
  choice(field: Field, choices: readonly unknown[]): unknown;
  /** Every value that a list of scalars can take. */
  list(field: Field, items: JsonSchema): readonly unknown[];
  /** For a list of objects: one source for each part of the text. */
  parts(field: Field): readonly ValueSource[];
  /** What a value that obeys any schema can be. */
  anything(field: Field): unknown;
  /** Runs `attempt` and takes back what it used up, unless it returns true. */
  tentatively(attempt: () => boolean): boolean;
  /** How many values have been given so far. */
  readonly given: number;
}

/** No evidence: every value is the neutral one. */
export const emptySource: ValueSource = {
  string: () => undefined,
  number: () => undefined,
  boolean: () => undefined,
  choice: () => undefined,
  list: () => [],
  parts: () => [],
  anything: () => undefined,
  tentatively: (attempt) => attempt(),
  given: 0,
};
