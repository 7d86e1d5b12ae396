import { setTimeout as delay } from 'node:timers/promises';
import { ApiError } from '../errors/api-error.ts';
import type { HttpReply } from '../http/http-reply.ts';
import type { HttpRequest } from '../http/http-request.ts';
import { damaged } from './damaged-body.ts';
import type { Fault } from './fault.ts';

/** What a fault does before the request is answered. Throws where it is not answered at all. */
export async function before(fault: Fault, signal: AbortSignal): Promise<void> {
  if (fault.kind === 'slow') await delay(fault.milliseconds, undefined, { signal });
  if (fault.kind !== 'status') return;
  throw new ApiError({
    status: fault.status,
    ...describe(fault.status),
    headers: fault.retryAfter === null ? {} : { 'retry-after': String(fault.retryAfter) },
  });
}

/** What a fault does to a reply. */
export function after(fault: Fault, reply: HttpReply, request: HttpRequest): HttpReply {
  if (fault.kind === 'status' || fault.kind === 'slow' || reply.body === null) return reply;
  // The reply is shorter than it was, or never ends.
  const { 'content-length': _whole, ...headers } = reply.headers;
  const isStream = headers['content-type']?.startsWith('text/event-stream') ?? false;
  const { body } = new Response(reply.body);
  return { status: reply.status, headers, body: damaged(body!, fault, isStream, request) };
}

function describe(status: number): { message: string; type?: string; code: string | null } {
  const asked = 'This fault was asked for by the caller or by a rule.';
  if (status === 429) {
    return {
      message: `Rate limit reached. Try again later. ${asked}`,
      type: 'requests',
      code: 'rate_limit_exceeded',
    };
  }
  if (status === 401) {
    return { message: `Incorrect API key provided. ${asked}`, code: 'invalid_api_key' };
  }
  if (status >= 500) {
    return {
      message: `The server had an error while processing your request. ${asked}`,
      code: null,
    };
  }
  return { message: `The request was refused with status ${status}. ${asked}`, code: null };
}
