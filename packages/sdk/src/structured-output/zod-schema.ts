import { OpenAIError } from '../errors/openai-error.ts';
import { zod3ToJsonSchema } from './zod3-schema.ts';
import type { Zod3Like } from './zod3-schema.ts';
import { zod4ToJsonSchema } from './zod4-schema.ts';
import type { Zod4Like } from './zod4-schema.ts';
import type { JsonSchema } from './strict-schema.ts';

/** A schema of zod 3, zod 4 or zod 4 mini, as far as it is looked at here. */
export type ZodLike = (
  | { readonly _output: unknown }
  | { readonly _zod: { readonly output: unknown } }
) & {
  readonly parse?: (data: unknown) => unknown;
};

/** The type that a zod schema gives. */
export type ZodOutput<Schema extends ZodLike> = Schema extends { readonly _output: infer Output }
  ? Output
  : Schema extends { readonly _zod: { readonly output: infer Output } }
    ? Output
    : never;

interface Convertible {
  readonly toJSONSchema?: (options: { io: 'input' }) => JsonSchema;
}

/** Makes a JSON Schema of what a zod schema takes, without importing zod. */
export function zodToJsonSchema(schema: ZodLike): JsonSchema {
  const { toJSONSchema } = schema as Convertible;
  if (typeof toJSONSchema === 'function') return toJSONSchema.call(schema, { io: 'input' });
  if ('_zod' in schema) return zod4ToJsonSchema(schema as unknown as Zod4Like);
  if ('_def' in schema) return zod3ToJsonSchema(schema as unknown as Zod3Like);
  throw new OpenAIError('This is not a zod schema: it has neither _zod nor _def.');
}
