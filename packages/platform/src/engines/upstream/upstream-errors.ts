import {
  APIConnectionError,
  APIConnectionTimeoutError,
  APIError,
  InvalidReplyError,
  StreamTruncatedError,
} from 'unabridged/core';

import { EngineError } from '../engine-error.ts';
import { apiNames, apiPaths } from './upstream-api.ts';
import type { UpstreamServer } from './upstream-server.ts';

type Server = Pick<UpstreamServer, 'label' | 'baseURL' | 'api'>;

/** Words a failure of the connected server for the caller. Its own message, code and param are kept. */
export function upstreamError(error: unknown, server: Server): EngineError {
  if (EngineError.is(error)) return error;
  const where = `${server.label} at ${server.baseURL}`;
  if (error instanceof StreamTruncatedError)
    return failure(
      502,
      'upstream_truncated',
      `${where} ended its reply before it was complete. Send the request again.`,
      error,
    );
  if (error instanceof APIConnectionTimeoutError)
    return failure(
      504,
      'upstream_timeout',
      `${where} did not answer in time. It may be loading the model: try again.`,
      error,
    );
  if (error instanceof APIConnectionError)
    return failure(
      502,
      'upstream_unreachable',
      `${where} could not be reached (${reason(error)}). Start it, or disconnect it to use the local stand-in.`,
      error,
    );
  if (error instanceof InvalidReplyError) return unreadable(where, error);
  if (error instanceof APIError) {
    const lack = lacksApi(error, server);
    if (lack !== null) return lack;
    const detail = error.error as { message?: unknown } | undefined;
    const message = typeof detail?.message === 'string' ? detail.message : error.message;
    return new EngineError(message, {
      status: error.status ?? 502,
      ...(error.type !== undefined && { type: error.type }),
      code: typeof error.code === 'string' ? error.code : null,
      param: error.param ?? null,
      cause: error,
    });
  }
  return unreadable(where, error);
}

/**
 * Where a server answers as one does that has not the API in question: 405, or 404 without a word
 * about the model, which is what one that has it may lack.
 */
export function lacksApi(error: unknown, { label, baseURL, api }: Server): EngineError | null {
  if (!(error instanceof APIError) || !error.url?.endsWith(apiPaths[api])) return null;
  const { status } = error;
  if (status !== 405 && (status !== 404 || isAboutModel(error))) return null;
  const other = api === 'chat' ? 'responses' : 'chat';
  return new EngineError(
    `${label} at ${baseURL} answered ${status} to POST ${apiPaths[api]}: it does not speak ${apiNames[api]}. Choose the API '${other}' for it, or check the address.`,
    { status: 502, code: 'unsupported_api', cause: error },
  );
}

function isAboutModel({ error, param, code }: APIError): boolean {
  const { message } = (error ?? {}) as { message?: unknown };
  return param === 'model' || /model/i.test(`${code ?? ''} ${String(message ?? '')}`);
}

function unreadable(where: string, error: unknown): EngineError {
  const message = error instanceof Error ? error.message : String(error);
  return failure(
    502,
    'upstream_failed',
    `${where} sent a reply that cannot be read: ${message}`,
    error,
  );
}

function failure(status: number, code: string, message: string, cause: unknown): EngineError {
  return new EngineError(message, { status, code, cause });
}

/** The innermost cause says what really happened, such as ECONNREFUSED. */
function reason(error: Error): string {
  let inner: unknown = error;
  while (inner instanceof Error && inner.cause instanceof Error) inner = inner.cause;
  const code = (inner as { code?: unknown }).code;
  return typeof code === 'string' ? code : (inner as Error).message;
}
