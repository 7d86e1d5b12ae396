import type { Operation } from '@unabridged/contract';
import { GatewayError } from '../gateway-error.ts';
import type { OperationMatch } from './operation-routes.ts';
import { parameterSchemas } from './parameter-schemas.ts';
import { readQuery } from './query-parameters.ts';

/** A request as the client takes it. */
export interface DispatchRequest {
  readonly operation: Operation;
  /** Path, query, header and body parameters in one object. */
  readonly params: Record<string, unknown>;
  /**
   * Sent as it is. Forms and raw bodies are streams that are never taken apart; JSON is text,
   * because numbers beyond what JavaScript holds would not survive being parsed and written.
   */
  readonly body?: ReadableStream<Uint8Array> | string;
  readonly headers: Record<string, string>;
}

/**
 * Collects an operation's parameters from where HTTP carries them.
 * @throws GatewayError with status 400 where the request is malformed
 */
export async function readRequest(
  request: Request,
  match: OperationMatch,
): Promise<DispatchRequest> {
  const { operation, pathParameters } = match;
  const encoding = operation.request ?? (operation.method === 'POST' ? 'json' : 'none');
  const json = encoding === 'json' ? await readJsonObject(request) : undefined;
  const params: Record<string, unknown> = {
    ...json?.value,
    ...readQueryOf(request, match, encoding === 'none'),
    ...readHeaderParameters(request, operation),
    ...pathParameters,
  };
  const headers: Record<string, string> = {};
  const clientRequestId = request.headers.get('x-client-request-id');
  if (clientRequestId) headers['x-client-request-id'] = clientRequestId;
  if (operation.response === 'binary') Object.assign(headers, rangeHeaders(request));
  if (streamsAlways(operation) || isAskedFor(request, operation))
    headers['accept'] = 'text/event-stream';
  if (json && bodyIsWhole(match, json.value))
    return { operation, params, headers, body: json.text };
  if (encoding !== 'multipart' && encoding !== 'raw') return { operation, params, headers };

  headers['content-type'] = request.headers.get('content-type') ?? 'application/octet-stream';
  if (!request.body)
    throw new GatewayError(`${operation.accessor} needs a ${encoding} body, but none was sent.`, {
      status: 400,
      code: 'missing_body',
    });
  return { operation, params, headers, body: request.body };
}

/** What asks for a part of a file, such as to go on with a download. */
function rangeHeaders(request: Request): Record<string, string> {
  const names = ['range', 'if-range'].filter((name) => request.headers.has(name));
  return Object.fromEntries(names.map((name) => [name, request.headers.get(name)!]));
}

/** Whether nothing in a JSON body belongs into the path, the query or a header. */
function bodyIsWhole({ operation, pathParameters }: OperationMatch, body: object): boolean {
  const elsewhere = [
    ...Object.keys(pathParameters),
    ...(operation.query ?? []),
    ...Object.keys(operation.headers ?? {}),
  ];
  return !elsewhere.some((name) => Object.hasOwn(body, name));
}

/** What has no `stream` parameter to ask for a stream with has no other reply. */
function streamsAlways({ accessor, stream }: Operation): boolean {
  return stream === 'sse' && parameterSchemas(accessor)('stream') === undefined;
}

/** Whether the caller asks for a stream in a header: a form that asks for one is never opened. */
function isAskedFor(request: Request, { stream, request: encoding }: Operation): boolean {
  const accepted = request.headers.get('accept') ?? '';
  return stream === 'sse' && encoding === 'multipart' && accepted.includes('text/event-stream');
}

function readQueryOf(
  request: Request,
  match: OperationMatch,
  everyName: boolean,
): Record<string, unknown> {
  const { operation, fixedQuery } = match;
  const query = new URL(request.url).searchParams;
  for (const name of fixedQuery) query.delete(name);
  if (query.size === 0) return {};
  const params = readQuery(query, parameterSchemas(operation.accessor));
  const stray = Object.keys(params).find((name) => !everyName && !operation.query?.includes(name));
  if (stray === undefined) return params;
  throw new GatewayError(
    `${operation.accessor} takes no query parameter ${stray}. Send it in the body.`,
    { status: 400, code: 'unknown_parameter', param: stray },
  );
}

function readHeaderParameters(request: Request, operation: Operation): Record<string, string> {
  const params: Record<string, string> = {};
  for (const [name, header] of Object.entries(operation.headers ?? {})) {
    const value = request.headers.get(header);
    if (value !== null) params[name] = value;
  }
  return params;
}

interface JsonObject {
  readonly text: string;
  readonly value: Record<string, unknown>;
}

async function readJsonObject(request: Request): Promise<JsonObject> {
  const text = await request.text();
  if (text.trim() === '') return { text: '{}', value: {} };
  const contentType = request.headers.get('content-type') ?? '';
  // Without this, a form of a foreign page could send JSON as text/plain, which needs no preflight.
  if (!/^application\/([\w.-]+\+)?json\b/i.test(contentType))
    throw badBody(
      `The body must be JSON with the header "content-type: application/json", but its content type is ${contentType === '' ? 'missing' : `"${contentType}"`}.`,
      'invalid_content_type',
    );
  const value = parseJson(text);
  if (typeof value === 'object' && value !== null && !Array.isArray(value))
    return { text, value: value as Record<string, unknown> };
  throw badBody(
    `The body must be a JSON object, but it is ${Array.isArray(value) ? 'an array' : value === null ? 'null' : `a ${typeof value}`}.`,
    'invalid_json',
  );
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw badBody(
      `The body is not valid JSON: ${cause instanceof Error ? cause.message : String(cause)}.`,
      'invalid_json',
    );
  }
}

function badBody(message: string, code: string): GatewayError {
  return new GatewayError(message, { status: 400, code });
}
