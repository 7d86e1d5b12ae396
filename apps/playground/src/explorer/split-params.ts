import type { OperationSummary, Wire } from '@unabridged/contract';
import type { JsonObject } from '../editor/json-document.ts';
import { runSpec } from '../run/run-spec.ts';
import type { QueryValue, RunSpec } from '../run/run-spec.ts';

/** Puts each parameter of an operation where the wire has it: path, query, header or body. */
export function splitParams(
  operation: OperationSummary,
  params: JsonObject,
  headers: Readonly<Record<string, string>>,
): RunSpec {
  const path: Record<string, string> = {};
  const query: Record<string, QueryValue> = {};
  const own: Record<string, string> = {};
  const body: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(params)) {
    const header = operation.headerParameters[name];
    if (operation.pathParameters.includes(name)) path[name] = String(value ?? '');
    else if (header !== undefined) own[header.toLowerCase()] = String(value);
    else if (operation.request === 'none' || operation.queryParameters.includes(name)) {
      query[name] = value as QueryValue;
    } else body[name] = value;
  }
  return runSpec(operation.accessor, {
    path,
    query,
    headers: { ...own, ...headers },
    body: operation.request === 'none' ? undefined : body,
  });
}

/** The wire facts of an operation, from its summary. */
export function wireOfSummary(operation: OperationSummary): Wire {
  const { method, path, accessor, request, response, auth } = operation;
  const query = request === 'none' ? [] : operation.queryParameters;
  return {
    method,
    path,
    accessor,
    request,
    response,
    auth,
    ...(operation.stream !== null && { stream: operation.stream }),
    ...(operation.page !== null && { page: operation.page }),
    ...(operation.beta !== null && { beta: operation.beta }),
    ...(query.length > 0 && { query }),
    ...(Object.keys(operation.headerParameters).length > 0 && {
      headers: operation.headerParameters,
    }),
  };
}
