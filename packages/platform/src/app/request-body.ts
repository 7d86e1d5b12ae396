import { ApiError, badRequest } from '../errors/api-error.ts';
import type { HttpRequest } from '../http/http-request.ts';
import { bodyTooLarge, maximumBodyBytes } from '../http/whole-body.ts';

/** Deepest nesting of a JSON body. The API's own schemas stay far below. */
export const maximumDepth = 128;

/** Reads a JSON object, refusing what is too large, too deep or not JSON. */
export async function readJsonBody(request: HttpRequest): Promise<Record<string, unknown>> {
  requireJson(request);
  const text = await readText(request);
  if (text.trim() === '') return {};
  const body = parse(text);
  if (typeof body !== 'object' || body === null || Array.isArray(body)) {
    throw badRequest(
      `The body of the request must be a JSON object, but it is ${describe(body)}.`,
      null,
      'invalid_type',
    );
  }
  return body as Record<string, unknown>;
}

/** Whether the request says that its body is JSON. */
export function isJson(request: HttpRequest): boolean {
  const type = mediaType(request);
  return type === 'application/json' || type.endsWith('+json');
}

/**
 * What the JSON body of a request holds, for who only looks on: undefined where it is none. A value
 * of its own, which may be changed.
 */
export async function peekJson(request: HttpRequest): Promise<unknown> {
  if (!isJson(request)) return undefined;
  try {
    return JSON.parse(utf8.decode(await request.bytes()));
  } catch {
    return undefined;
  }
}

function requireJson(request: HttpRequest): void {
  if (!isJson(request)) {
    throw unsupported(request, "a JSON body with the header 'Content-Type: application/json'");
  }
}

/** Refuses a body that is not a form with files. */
export function requireMultipart(request: HttpRequest): void {
  if (mediaType(request) !== 'multipart/form-data') {
    throw unsupported(request, "a form with the header 'Content-Type: multipart/form-data'");
  }
}

function mediaType(request: HttpRequest): string {
  return request.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase() ?? '';
}

function unsupported(request: HttpRequest, wanted: string): ApiError {
  const type = mediaType(request);
  return new ApiError({
    status: 415,
    message: `Unsupported content type: ${type ? `'${type}'` : 'none'}. Send ${wanted}.`,
    code: 'unsupported_content_type',
  });
}

async function readText(request: HttpRequest): Promise<string> {
  // Refused before any of it is read.
  if (Number(request.headers.get('content-length')) > maximumBodyBytes) throw bodyTooLarge();
  const bytes = await request.bytes();
  try {
    return utf8.decode(bytes);
  } catch {
    throw badRequest('The body of the request is not valid UTF-8.', null, 'invalid_json');
  }
}

const utf8 = new TextDecoder('utf-8', { fatal: true });

function parse(text: string): unknown {
  requireShallow(text);
  try {
    return JSON.parse(text);
  } catch (error) {
    throw badRequest(
      `The body of the request is not valid JSON: ${(error as Error).message}.`,
      null,
      'invalid_json',
    );
  }
}

/** Counts brackets outside strings: JSON.parse itself would accept any depth and overflow later. */
function requireShallow(text: string): void {
  let depth = 0;
  let inString = false;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (inString) {
      if (code === 92) index += 1;
      else if (code === 34) inString = false;
    } else if (code === 34) inString = true;
    else if (code === 123 || code === 91) {
      depth += 1;
      if (depth > maximumDepth) {
        throw badRequest(
          `The body of the request is nested more than ${maximumDepth} levels deep.`,
          null,
          'json_too_deep',
        );
      }
    } else if (code === 125 || code === 93) depth -= 1;
  }
}

function describe(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'an array' : `a ${typeof value}`;
}
