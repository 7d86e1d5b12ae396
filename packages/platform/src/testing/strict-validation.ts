import { operationSchemas } from '@unabridged/contract/schemas';
import type { JsonSchema } from '@unabridged/contract/schemas';
import { Compile } from 'typebox/schema';
import { explain } from '../validation/explain.ts';

const compiled = new Map<string, (value: unknown) => string[]>();

/** What keeps a reply from the contract's type; unknown fields count. Empty where it fits. */
export function resultProblems(accessor: string, value: unknown): string[] {
  return problems(`${accessor} result`, operationSchemas(accessor).result, value);
}

/** What keeps a stream event from the contract's type. */
export function eventProblems(accessor: string, value: unknown): string[] {
  return problems(`${accessor} event`, operationSchemas(accessor).event, value);
}

/** What keeps an error body from the one shape that the API has. */
export function errorProblems(value: unknown): string[] {
  return problems('error', errorBody, value);
}

const text: JsonSchema = { type: 'string', minLength: 1 };
const textOrNull: JsonSchema = { type: ['string', 'null'], minLength: 1 };
const errorBody: JsonSchema = {
  type: 'object',
  properties: {
    error: {
      type: 'object',
      properties: { message: text, type: text, param: textOrNull, code: textOrNull },
      required: ['message', 'type', 'param', 'code'],
      additionalProperties: false,
    },
  },
  required: ['error'],
  additionalProperties: false,
};

function problems(key: string, schema: JsonSchema | null, value: unknown): string[] {
  if (schema === null) return value === undefined ? [] : [`${key}: a body was not expected`];
  let check = compiled.get(key);
  if (check === undefined) {
    const validator = Compile(schema);
    check = (one) => {
      if (validator.Check(one)) return [];
      const found = explain(schema, one, schema.$defs ?? {}).map((problem) => problem.message);
      return found.length > 0 ? found : [`${key}: invalid, cause unknown`];
    };
    compiled.set(key, check);
  }
  return check(value);
}
