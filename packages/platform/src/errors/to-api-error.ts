import { ApiError } from './api-error.ts';

interface EngineFailure extends Error {
  readonly status?: number | null;
  readonly type?: string | null;
  readonly code?: string | null;
  readonly param?: string | null;
}

/** An engine's own error, recognised by name so that engines need not share a class with us. */
export function isEngineFailure(error: unknown): error is EngineFailure {
  return error instanceof Error && error.name === 'EngineError';
}

/** What the client is told about `error`. The message of an unexpected error stays in the log. */
export function toApiError(error: unknown): ApiError {
  if (error instanceof ApiError) return error;
  if (isEngineFailure(error)) {
    return new ApiError({
      status: error.status ?? 500,
      message: error.message,
      type: error.type ?? undefined,
      param: error.param ?? null,
      code: error.code ?? null,
      cause: error,
    });
  }
  return new ApiError({
    status: 500,
    message:
      'The platform failed while it handled your request. This is a fault of the platform: its log has the details under the x-request-id of this reply.',
    code: 'internal_error',
    cause: error,
  });
}
