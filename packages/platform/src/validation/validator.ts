import { operationSchemas } from '@unabridged/contract/schemas';
import type { JsonSchema } from '@unabridged/contract/schemas';
import { Compile } from 'typebox/schema';
import { badRequest } from '../errors/api-error.ts';
import { explain } from './explain.ts';

/** Checks values against a schema; compiled when it is first needed. */
export interface Validator {
  readonly schema: JsonSchema;
  isValid(value: unknown): boolean;
  /** Throws the API's error for the first thing that is wrong with `value`. */
  validate(value: unknown): void;
}

/** A validator of a self-contained schema. */
export function createValidator(schema: JsonSchema): Validator {
  let compiled: { Check(value: unknown): boolean } | undefined;
  const isValid = (value: unknown): boolean => (compiled ??= Compile(schema)).Check(value);
  return {
    schema,
    isValid,
    validate(value) {
      if (isValid(value)) return;
      const [problem] = explain(schema, value, schema.$defs ?? {});
      if (problem !== undefined)
        throw badRequest(problem.message, problem.path || null, problem.code);
      throw badRequest(
        'The request does not satisfy the schema of this operation.',
        null,
        'invalid_value',
      );
    },
  };
}

const ofParams = new Map<string, Validator>();

/** The validator of an operation's flat parameters, made at its first request and kept. */
export function paramsValidator(accessor: string): Validator {
  let validator = ofParams.get(accessor);
  if (validator === undefined) {
    validator = createValidator(operationSchemas(accessor).params);
    ofParams.set(accessor, validator);
  }
  return validator;
}
