import type { Operation } from '@unabridged/contract';
import { Hono } from 'hono';
import type { Context } from 'hono';
import { ApiError, notImplemented } from '../errors/api-error.ts';
import { toApiError } from '../errors/to-api-error.ts';
import type { BlobStore } from '../storage/blobs/blob-store.ts';
import { checkApiKey, checkHost, checkOrigin } from './access.ts';
import { answer } from './answer.ts';
import { crossOriginHeaders } from './cross-origin.ts';
import { after, before } from '../faults/apply-fault.ts';
import type { Faults } from '../faults/faults.ts';
import type { Implementation } from './implement.ts';
import type { Logger } from './logger.ts';
import type { RateLimits } from './rate-limits.ts';
import { checkClientRequestId, replyHeaders, requestId } from './reply-headers.ts';
import { pickByQuery, readPath, routeTable } from './route-table.ts';

export interface AppOptions {
  readonly operations: readonly Operation[];
  readonly implementations: readonly Implementation[];
  readonly rateLimits: RateLimits;
  readonly faults: Faults;
  readonly logger: Logger;
  readonly allowedHosts: readonly string[];
  readonly apiKey: string | undefined;
  /** Where the files of multipart requests go. */
  readonly blobs: BlobStore;
  /** Answers below `/_unabridged`. */
  readonly control: Hono<Environment>;
}

export interface Environment {
  Variables: { requestId: string; startedAt: number; engine: string | undefined };
}

/** The HTTP side of the platform: access, routing, validation, errors, headers. */
export function createApp(options: AppOptions): Hono<Environment> {
  const app = new Hono<Environment>();
  app.onError((error, c) => errorReply(c, error, options.logger));
  app.use(async (c, next) => {
    c.set('requestId', requestId());
    c.set('startedAt', performance.now());
    await next();
    finishHeaders(c, options);
  });
  app.use(async (c, next) => {
    checkHost(c.req.raw, options.allowedHosts);
    checkOrigin(c.req.raw, options.allowedHosts);
    if (c.req.method === 'OPTIONS') return new Response(null, { status: 204 });
    checkApiKey(c.req.raw, options.apiKey);
    checkClientRequestId(c.req.raw);
    await next();
  });
  app.use('/v1/*', async (c, next) => {
    options.rateLimits.countRequest();
    const fault = await options.faults.take(c.req.raw);
    if (fault === null) return next();
    await before(fault, c.req.raw.signal);
    await next();
    c.res = after(fault, c.res, c.req.raw);
  });
  app.route('/_unabridged', options.control);
  addOperations(app, options);
  app.notFound((c) => errorReply(c, unknownUrl(c.req.method, c.req.path), options.logger));
  return app;
}

function addOperations(app: Hono<Environment>, options: AppOptions): void {
  const implementations = new Map(
    options.implementations.map((one) => [one.operation.accessor, one]),
  );
  for (const { pattern, methods } of routeTable(options.operations)) {
    for (const [method, operations] of methods) {
      app.on(method, pattern, async (c, next) => {
        const operation = pickByQuery(operations, c.req.url);
        const path = operation && readPath(operation, (name) => c.req.param(name));
        if (path === undefined || Object.values(path).includes('')) return next();
        const implementation = implementations.get(operation!.accessor);
        if (implementation === undefined) throw unbuilt(operation!);
        return answer({ c, implementation, path, blobs: options.blobs });
      });
    }
    const allowed = [...methods.keys()];
    app.all(pattern, (c) => {
      throw new ApiError({
        status: 405,
        message: `${c.req.path} does not take ${c.req.method}. It takes: ${allowed.join(', ')}.`,
        code: 'method_not_allowed',
        headers: { allow: allowed.join(', ') },
      });
    });
  }
}

function finishHeaders(c: Context<Environment>, options: AppOptions): void {
  const { rateLimits, allowedHosts } = options;
  const values = {
    ...replyHeaders(c.req.raw, c.get('requestId'), c.get('startedAt')),
    ...(c.req.path.startsWith('/v1') ? rateLimits.headers() : {}),
    ...crossOriginHeaders(c.req.raw, allowedHosts),
  };
  for (const [name, value] of Object.entries(values)) c.header(name, value);
}

function errorReply(c: Context<Environment>, error: unknown, logger: Logger): Response {
  const known = toApiError(error);
  if (known.status >= 500 && known.code !== 'not_implemented') {
    logger.error(`${c.req.method} ${c.req.path} failed (${c.get('requestId')})`, error);
  }
  return Response.json(known.body, { status: known.status, headers: known.headers });
}

function unbuilt(operation: Operation): ApiError {
  const { accessor, method, path } = operation;
  return notImplemented(
    `The operation '${accessor}' (${method} /v1${path}) is not implemented by this platform yet. Call OpenAI itself for it.`,
  );
}

function unknownUrl(method: string, path: string): ApiError {
  const hint = path.startsWith('/v1') ? 'Please check the URL.' : 'The API is served below /v1.';
  return new ApiError({
    status: 404,
    message: `Unknown request URL: ${method} ${path}. ${hint}`,
    code: 'unknown_url',
  });
}
