import { pathParameters } from '@unabridged/contract';
import type { Operation } from '@unabridged/contract';
import type { RawParams } from './implement.ts';
import type { JsonSchema } from '@unabridged/contract/schemas';
import { coerceQuery } from '../validation/coerce-query.ts';

/** Whether the operation takes a JSON object as its body. */
export function hasJsonBody(operation: Operation): boolean {
  return operation.method === 'POST' && (operation.request ?? 'json') === 'json';
}

/** Flat parameters of an operation: path, query, headers and body in one object. */
export function assembleParams(
  operation: Operation,
  request: Request,
  path: Readonly<Record<string, string>>,
  schema: JsonSchema,
  body: RawParams,
): RawParams {
  const params: RawParams = { ...body, ...coerceQuery(ownQuery(operation, request.url), schema) };
  for (const [name, header] of Object.entries(operation.headers ?? {})) {
    const value = request.headers.get(header);
    if (value !== null) params[name] = value;
  }
  for (const name of pathParameters(operation.path)) params[name] = path[name];
  return params;
}

/** The query without the part that belongs to the path template, such as `?beta=true`. */
function ownQuery(operation: Operation, url: string): URLSearchParams {
  const query = new URLSearchParams(new URL(url).search);
  const fixed = operation.path.split('?')[1];
  for (const name of new URLSearchParams(fixed).keys()) query.delete(name);
  return query;
}
