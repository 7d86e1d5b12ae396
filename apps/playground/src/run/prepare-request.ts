import type { Wire } from '@unabridged/contract';
import { contentOf } from './file-value.ts';
import { formParts } from './form-parts.ts';
import type { QueryValue, RunSpec } from './run-spec.ts';

/** A request as text: what code is written from. */
export interface DescribedRequest {
  readonly method: Wire['method'];
  /** Path and query below the base URL, such as `/responses/resp_1?stream=true`. */
  readonly target: string;
  readonly headers: Readonly<Record<string, string>>;
  /** The JSON text of the body. */
  readonly body: string | undefined;
  /** Whether the body is a form, which `body` leaves out. */
  readonly multipart: boolean;
}

/** A request that is ready to be sent. */
export interface PreparedRequest extends Omit<DescribedRequest, 'body' | 'multipart'> {
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
 * @throws LostFileError where the page no longer holds a file that was picked.
 */
export function prepareRequest(spec: RunSpec, wire: Wire): PreparedRequest {
  const { multipart, ...request } = describeRequest(spec, wire);
  return multipart ? { ...request, body: formData(spec) } : request;
}

/**
 * What the request of a spec looks like, without the content of its files.
 * @throws MissingPathParameterError where a path parameter has no value.
 */
export function describeRequest(spec: RunSpec, wire: Wire): DescribedRequest {
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
    return { ...request, headers, body: undefined, multipart: true };
  }
  if (spec.body === undefined) return { ...request, headers, body: undefined, multipart: false };
  return {
    ...request,
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(spec.body),
    multipart: false,
  };
}

function queryString(query: Readonly<Record<string, QueryValue>>): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    appendQuery(search, name, value);
  }
  return search.toString();
}

function appendQuery(search: URLSearchParams, name: string, value: QueryValue): void {
  if (Array.isArray(value)) {
    for (const item of value) appendQuery(search, `${name}[]`, item as QueryValue);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) appendQuery(search, `${name}[${key}]`, inner);
  } else {
    search.append(name, value === null ? '' : String(value as string | number | boolean));
  }
}

function formData(spec: RunSpec): FormData {
  const form = new FormData();
  for (const [name, value] of formParts((spec.body ?? {}) as Record<string, unknown>)) {
    if (typeof value === 'string') form.append(name, value);
    else form.append(name, contentOf(value), value.filename);
  }
  for (const file of spec.files) form.append(file.field, file.content, file.filename);
  return form;
}
