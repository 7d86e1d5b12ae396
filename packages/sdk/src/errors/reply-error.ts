import type { Reply } from '../transport/transport.ts';
import type { APIError } from './api-error.ts';
import { InvalidReplyError } from './invalid-reply-error.ts';
import { errorOfStatus } from './status-errors.ts';

/** Longest part of a foreign body that a message quotes. */
const quoted = 200;

/** What a body that is not JSON says, in one short line. */
export function summarizeBody(body: string, contentType: string | null): string {
  const html = /html/i.test(contentType ?? '') || /^\s*<(?:!doctype|html)/i.test(body);
  const title = html ? /<title[^>]*>([^<]*)<\/title>/i.exec(body)?.[1] : undefined;
  const source = html
    ? (title ?? body.replace(/<(script|style)[\s\S]*?<\/\1>/gi, ' ').replace(/<[^>]*>/g, ' '))
    : body;
  const line = source.replace(/\s+/g, ' ').trim();
  return line.length > quoted ? `${line.slice(0, quoted)}…` : line;
}

function parseDetail(body: string): object | undefined {
  try {
    const value: unknown = JSON.parse(body);
    if (typeof value !== 'object' || value === null) return undefined;
    const wrapped = (value as { error?: unknown }).error;
    if (typeof wrapped === 'object' && wrapped !== null) return wrapped;
    return typeof wrapped === 'string' ? { message: wrapped } : value;
  } catch {
    return undefined;
  }
}

/** The error that a reply of status 400 or above stands for. */
export function errorOfReply(reply: Reply, body: string): APIError {
  const detail = parseDetail(body);
  if (detail !== undefined) return errorOfStatus(reply.status, detail, undefined, reply.headers());
  const summary = summarizeBody(body, reply.header('content-type'));
  const message = summary === '' ? undefined : `the server answered without JSON: ${summary}`;
  return errorOfStatus(reply.status, undefined, message, reply.headers());
}

/** The error of a successful reply that holds something else than promised. */
export function invalidReply(reply: Reply, expected: string, body: string): InvalidReplyError {
  const type = reply.header('content-type') ?? 'no content type';
  const summary = summarizeBody(body, type);
  return new InvalidReplyError(
    reply.status,
    undefined,
    `the server promised ${expected} but sent ${type}${summary === '' ? '' : `: ${summary}`}. ` +
      'Check that the base URL points at an OpenAI-compatible API and that no proxy answers instead.',
    reply.headers(),
  );
}
