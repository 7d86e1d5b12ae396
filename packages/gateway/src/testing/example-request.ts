import type { ExampleFile, Operation, OperationExample } from '@unabridged/contract';
import { bytesOf } from '@unabridged/contract/testing/example-reply';

/** A request as HTTP carries it, below the base URL. */
export interface WireRequest {
  readonly method: string;
  /** Without its query. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: Record<string, string>;
  readonly body: string | FormData | undefined;
}

type Params = Readonly<Record<string, unknown>>;

/**
 * Writes the example of an operation as the contract says that HTTP carries it. On
 * purpose without the client's own way of doing so, which tests hold against this one.
 */
export function wireRequestOf(operation: Operation, params: Params): WireRequest {
  const [template = '', fixedQuery = ''] = operation.path.split('?');
  const encoding = operation.request ?? (operation.method === 'POST' ? 'json' : 'none');
  const query = new URLSearchParams(fixedQuery);
  const headers: Record<string, string> = {};
  const inBody: Record<string, unknown> = {};
  let path = template;
  for (const [name, value] of Object.entries(params)) {
    const header = operation.headers?.[name];
    if (template.includes(`{${name}}`))
      path = path.replace(`{${name}}`, encodeURIComponent(String(value)));
    else if (header !== undefined) headers[header.toLowerCase()] = String(value);
    else if (encoding === 'none' || operation.query?.includes(name))
      for (const [key, text] of flatten(name, value)) query.append(key, String(text));
    else inBody[name] = value;
  }
  const { method } = operation;
  if (encoding === 'multipart') return { method, path, query, headers, body: formOf(inBody) };
  if (encoding === 'none') return { method, path, query, headers, body: undefined };
  headers['content-type'] = 'application/json';
  return { method, path, query, headers, body: JSON.stringify(inBody) };
}

/** The params of an example, with `stream: true` where its operation takes that and a stream is wanted. */
export function paramsOf({ request, response }: OperationExample, stream: boolean): Params {
  const params = (request ?? {}) as Params;
  // What has no other reply than a stream does not ask for one.
  return stream && response !== undefined ? { ...params, stream: true } : params;
}

function formOf(params: Params): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(params))
    for (const [key, leaf] of flatten(name, value)) {
      if (isFile(leaf))
        form.append(key, new File([bytesOf(leaf)], leaf.filename, { type: leaf.type }));
      else form.append(key, String(leaf));
    }
  return form;
}

/** Arrays become `name[]`, objects `name[key]`. */
function flatten(name: string, value: unknown): [string, unknown][] {
  if (Array.isArray(value)) return value.flatMap((item) => flatten(`${name}[]`, item));
  if (typeof value !== 'object' || value === null || isFile(value)) return [[name, value]];
  return Object.entries(value).flatMap(([key, inner]) => flatten(`${name}[${key}]`, inner));
}

function isFile(value: unknown): value is ExampleFile {
  if (typeof value !== 'object' || value === null || !('filename' in value)) return false;
  return 'text' in value || 'base64' in value;
}
