import type { Operation } from '@unabridged/contract';
import type { HttpHeaders, HttpRequest } from '../http/http-request.ts';
import type { RawParams } from './implement.ts';
import type { JsonSchema } from '@unabridged/contract/schemas';
import { coerceQuery } from '../validation/coerce-query.ts';
import { alternatives, resolve, typesOf } from '../validation/json-schema.ts';

/** Whether the operation takes a JSON object as its body. */
export function hasJsonBody(operation: Operation): boolean {
  return operation.method === 'POST' && (operation.request ?? 'json') === 'json';
}

/** Flat parameters of an operation: path, query, headers and body in one object. */
export function assembleParams(
  operation: Operation,
  request: HttpRequest,
  path: Readonly<Record<string, string>>,
  schema: JsonSchema,
  body: RawParams,
): RawParams {
  return {
    ...body,
    ...(request.search !== '' && coerceQuery(ownQuery(operation, request.search), schema)),
    ...(operation.headers && headerParams(operation, request.headers, schema)),
    ...path,
  };
}

/** Headers that are parameters; the items of a list stand between commas. */
function headerParams(operation: Operation, headers: HttpHeaders, schema: JsonSchema): RawParams {
  const definitions = schema.$defs ?? {};
  const { properties = {} } = resolve(schema, definitions);
  const isList = (name: string): boolean =>
    alternatives(properties[name] ?? {}, definitions).some((each) =>
      typesOf(each).includes('array'),
    );
  const params: RawParams = {};
  for (const [name, header] of Object.entries(operation.headers ?? {})) {
    const value = headers.get(header);
    if (value !== null) params[name] = isList(name) ? value.split(/\s*,\s*/) : value;
  }
  return params;
}

/** The query without the part that belongs to the path template, such as `?beta=true`. */
function ownQuery(operation: Operation, search: string): URLSearchParams {
  const query = new URLSearchParams(search);
  const fixed = operation.path.split('?')[1];
  for (const name of new URLSearchParams(fixed).keys()) query.delete(name);
  return query;
}
