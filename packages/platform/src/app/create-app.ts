import type { Operation } from '@unabridged/contract';
import type { Hono } from 'hono';
import { toApiError } from '../errors/to-api-error.ts';
import { after, before } from '../faults/apply-fault.ts';
import type { Faults } from '../faults/faults.ts';
import { jsonReply } from '../http/http-reply.ts';
import type { Answer, HttpReply } from '../http/http-reply.ts';
import type { HttpRequest } from '../http/http-request.ts';
import { toWebRequest } from '../http/web-request.ts';
import type { BlobStore } from '../storage/blobs/blob-store.ts';
import { checkApiKey, checkCaller, checkHost, checkOrigin } from './access.ts';
import { answer } from './answer.ts';
import { crossOriginHeaders } from './cross-origin.ts';
import type { Implementation } from './implement.ts';
import type { Logger } from './logger.ts';
import type { RateLimits } from './rate-limits.ts';
import { checkClientRequestId, replyHeaders, requestId } from './reply-headers.ts';
import { Router } from './router.ts';

export interface AppOptions {
  readonly operations: readonly Operation[];
  readonly implementations: readonly Implementation[];
  readonly rateLimits: RateLimits;
  readonly faults: Faults;
  readonly logger: Logger;
  readonly allowedHosts: readonly string[];
  readonly apiKey: string | undefined;
  /** Mark of this platform, which its requests to others carry. */
  readonly instance: string;
  /** Where the files of multipart requests go. */
  readonly blobs: BlobStore;
  /** Answers below `/_unabridged`. */
  readonly control: Hono;
}

/** A request that is being answered. */
interface Arrival {
  readonly request: HttpRequest;
  readonly id: string;
  /** Value of `performance.now()`. */
  readonly at: number;
}

const controlPrefix = '/_unabridged';

/**
 * Access, routing, validation, errors, headers. Not a router's middleware: with a dozen headers
 * on every reply that cost five times what the reply itself does.
 */
export function createApp(options: AppOptions): Answer {
  const router = new Router(options.operations, options.implementations);
  options.control.onError((error) => {
    throw error;
  });
  return async (request) => {
    const arrival: Arrival = { request, id: requestId(), at: performance.now() };
    let reply: HttpReply;
    try {
      reply = await reach(arrival, router, options);
    } catch (error) {
      reply = errorReply(arrival, error, options);
    }
    return request.method === 'HEAD' ? { ...reply, body: null } : reply;
  };
}

async function reach(arrival: Arrival, router: Router, options: AppOptions): Promise<HttpReply> {
  const { request } = arrival;
  const { pathname } = request;
  checkHost(request, options.allowedHosts);
  checkOrigin(request, options.allowedHosts);
  const headers = () => standardHeaders(arrival, options);
  if (request.method === 'OPTIONS') return { status: 204, headers: headers(), body: null };
  checkApiKey(request, options.apiKey);
  checkClientRequestId(request);
  checkCaller(request, options.instance);
  if (pathname.startsWith(`${controlPrefix}/`)) {
    const reply = await options.control.fetch(await toWebRequest(request));
    return {
      status: reply.status,
      headers: { ...Object.fromEntries(reply.headers), ...headers() },
      body: await reply.text(),
    };
  }
  if (!pathname.startsWith('/v1/')) return respond(arrival, router, options);
  options.rateLimits.countRequest();
  const fault = await options.faults.take(request);
  if (fault === null) return respond(arrival, router, options);
  await before(fault, request.signal);
  return after(fault, await respond(arrival, router, options), request);
}

function respond(arrival: Arrival, router: Router, options: AppOptions): Promise<HttpReply> {
  const { request } = arrival;
  const { implementation, path } = router.find(request);
  return answer({
    request,
    requestId: arrival.id,
    implementation,
    path,
    blobs: options.blobs,
    headers: () => standardHeaders(arrival, options),
  });
}

/** Headers of every reply. */
function standardHeaders(arrival: Arrival, options: AppOptions): Record<string, string> {
  const { request, id, at } = arrival;
  // Assigned, not spread: a dozen headers on every reply are not copied three times.
  return Object.assign(
    replyHeaders(request, id, at),
    request.pathname.startsWith('/v1') ? options.rateLimits.headers() : null,
    crossOriginHeaders(request, options.allowedHosts),
  );
}

function errorReply(arrival: Arrival, error: unknown, options: AppOptions): HttpReply {
  const known = toApiError(error);
  if (known.status >= 500 && known.code !== 'not_implemented') {
    const { request, id } = arrival;
    options.logger.error(`${request.method} ${request.pathname} failed (${id})`, error);
  }
  return jsonReply(known.status, known.body, {
    ...standardHeaders(arrival, options),
    ...known.headers,
  });
}
