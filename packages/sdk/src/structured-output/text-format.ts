import type { ResponseFormatTextJSONSchemaConfig } from '@unabridged/contract';
import { OpenAIError } from '../errors/openai-error.ts';
import { OutputParseError } from '../errors/output-parse-error.ts';
import { describeIssues } from './standard-schema.ts';
import type { OutputOf, StandardSchema } from './standard-schema.ts';
import { toStrictRoot } from './strict-schema.ts';
import type { JsonSchema } from './strict-schema.ts';

/** A text format that knows how to parse what the model writes. The parser is not sent. */
export type AutoParseableTextFormat<Parsed> = ResponseFormatTextJSONSchemaConfig & {
  /** Marks formats of this kind; not enumerable. */
  $brand: 'auto-parseable-response-format';
  /** Parses the text of the model; not enumerable. */
  $parseRaw(content: string): Parsed | Promise<Parsed>;
  /** For types alone; does not exist at run time. */
  __output: Parsed;
};

/** Further settings of a text format. */
export interface TextFormatOptions {
  /** Tells the model what the format is for. */
  description?: string | undefined;
  /** JSON Schema, for validators that cannot make one of themselves. */
  schema?: JsonSchema | undefined;
}

/** Parses JSON that a model wrote. */
export function parseOutput(content: string): unknown {
  try {
    return JSON.parse(content);
  } catch (cause) {
    throw new OutputParseError(
      'The output of the model is not valid JSON. It may have been cut off: look at incomplete_details of the response.',
      content,
      { cause },
    );
  }
}

/** Attaches a parser to a text format, so that `parse()` and `stream()` fill `output_parsed`. */
export function makeParseableTextFormat<Parsed>(
  format: ResponseFormatTextJSONSchemaConfig,
  parse: (content: string) => Parsed | Promise<Parsed>,
): AutoParseableTextFormat<Parsed> {
  Object.defineProperties(format, {
    $brand: { value: 'auto-parseable-response-format', enumerable: false },
    $parseRaw: { value: parse, enumerable: false },
  });
  return format as AutoParseableTextFormat<Parsed>;
}

/** Whether a text format carries a parser. */
export function isParseableTextFormat(format: unknown): format is AutoParseableTextFormat<unknown> {
  return (format as { $brand?: unknown } | undefined)?.$brand === 'auto-parseable-response-format';
}

/** The JSON Schema of a validator: given, or made by the validator itself. */
export function schemaOf(
  schema: StandardSchema,
  name: string,
  given: JsonSchema | undefined,
): JsonSchema {
  if (given !== undefined) return given;
  const { jsonSchema, vendor } = schema['~standard'];
  if (jsonSchema !== undefined) return jsonSchema.input({ target: 'draft-2020-12' });
  throw new OpenAIError(
    `The ${vendor} schema ${name} cannot make a JSON Schema of itself. Pass one: textFormat(schema, name, { schema: … }), such as from the converter that ${vendor} offers.`,
  );
}

/** Validates a value, now or later. */
export function validateOutput<Output>(
  schema: StandardSchema<Output>,
  value: unknown,
  name: string,
  text: string,
): Output | Promise<Output> {
  const result = schema['~standard'].validate(value);
  const settle = (settled: Awaited<typeof result>): Output => {
    if (settled.issues === undefined) return settled.value;
    throw new OutputParseError(
      `The output of the model does not fit the schema ${name}: ${describeIssues(settled.issues)}.`,
      text,
      { cause: settled.issues },
    );
  };
  return result instanceof Promise ? result.then(settle) : settle(result);
}

/**
 * Asks for JSON by the schema of any Standard Schema library, strictly:
 *
 * ```ts
 * const response = await client.responses.parse({
 *   model: 'gpt-6-luna',
 *   input: 'Ada Lovelace was born in 1815.',
 *   text: { format: textFormat(Person, 'person') },
 * });
 * response.output_parsed.name
 * ```
 * @param name what the model is told the format is called: letters, digits, `_` and `-`, 64 at most.
 * @throws {OpenAIError} where no JSON Schema can be made, or where it says what strict output cannot.
 */
export function textFormat<Schema extends StandardSchema>(
  schema: Schema,
  name: string,
  options: TextFormatOptions = {},
): AutoParseableTextFormat<OutputOf<Schema>> {
  const { description, schema: given } = options;
  return makeParseableTextFormat(
    {
      type: 'json_schema',
      name,
      ...(description === undefined ? undefined : { description }),
      strict: true,
      schema: toStrictRoot(schemaOf(schema, name, given), name),
    },
    (content) => validateOutput(schema, parseOutput(content), name, content) as OutputOf<Schema>,
  );
}
