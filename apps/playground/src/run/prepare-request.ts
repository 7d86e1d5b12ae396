import type { Wire } from '@unabridged/contract';
import type { QueryValue, RunSpec } from './run-spec.ts';

/** A request that is ready to be sent or to be written as code. */
export interface PreparedRequest {
  readonly method: Wire['method'];
  /** Path and query below the base URL, such as `/responses/resp_1?stream=true`. */
  readonly target: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | FormData | undefined;
}

/** An input that the path of the operation needs is empty. */
export class MissingPathParameterError extends Error {
  override readonly name = 'MissingPathParameterError';
  readonly parameter: string;

  constructor(parameter: string) {
    super(`The path needs a value for "${parameter}". Fill it in and run again.`);
    this.parameter = parameter;
  }
}

/**
 * Turns a spec into a request, without sending it.
 * @throws MissingPathParameterError where a path parameter has no value.
 */
export function prepareRequest(spec: RunSpec, wire: Wire): PreparedRequest {
  const path = wire.path.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = spec.path[name];
    if (value === undefined || value === '') throw new MissingPathParameterError(name);
    return encodeURIComponent(value);
  });
  const query = queryString(spec.query);
  const separator = path.includes('?') ? '&' : '?';
  const request = {
    method: wire.method,
    target: query === '' ? path : `${path}${separator}${query}`,
  };
  const beta: Record<string, string> = wire.beta === undefined ? {} : { 'openai-beta': wire.beta };
  const headers = { ...beta, ...spec.headers };
  if (wire.request === 'multipart') {
    // No content type: the browser adds the one with the boundary.
    return { ...request, headers, body: formData(spec) };
  }
  if (spec.body === undefined) return { ...request, headers, body: undefined };
  return {
    ...request,
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(spec.body),
  };
}

function queryString(query: Readonly<Record<string, QueryValue>>): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (Array.isArray(value)) {
      for (const item of value) search.append(`${name}[]`, String(item));
    } else {
      search.append(name, String(value));
    }
  }
  return search.toString();
}

function formData(spec: RunSpec): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries((spec.body ?? {}) as Record<string, unknown>)) {
    if (value === undefined || value === null) continue;
    form.append(name, typeof value === 'object' ? JSON.stringify(value) : String(value));
  }
  for (const file of spec.files) form.append(file.field, file.content, file.filename);
  return form;
}
