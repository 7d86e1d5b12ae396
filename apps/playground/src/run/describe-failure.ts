import type { ErrorDetail } from '@unabridged/contract';
import type { RunFailure } from './run-record.ts';

/** Words for a reply whose status says that it failed. */
export function describeHttpFailure(status: number, reply: unknown, text: string): RunFailure {
  const detail = errorDetail(reply);
  return {
    title: `${status} ${titles[status] ?? (status >= 500 ? 'Server error' : 'Request refused')}`,
    message: detail?.message ?? (text.trim().slice(0, 500) || 'The reply has no body.'),
    remedy: remedyFor(status, detail),
    code: detail?.code ?? null,
    param: detail?.param ?? null,
  };
}

/** Words for a request that got no reply, or whose reply broke off. */
export function describeNetworkFailure(cause: unknown, received: boolean): RunFailure {
  const reason = cause instanceof Error ? cause.message : String(cause);
  if (received) {
    return {
      title: 'The reply broke off',
      message: `The connection closed before the end of the reply (${reason}).`,
      remedy: 'What arrived is kept below. Run again for the rest.',
    };
  }
  return {
    title: 'No reply',
    message: `The gateway of this page cannot be reached (${reason}).`,
    remedy: 'Check that `unabridged start` is still running in its terminal, then run again.',
  };
}

const titles: Readonly<Record<number, string>> = {
  400: 'Bad request',
  401: 'Not authenticated',
  403: 'Not allowed',
  404: 'Not found',
  408: 'Timed out',
  409: 'Conflict',
  413: 'Too large',
  422: 'Cannot be processed',
  429: 'Too many requests',
  500: 'Server error',
  501: 'Not implemented',
  502: 'No reply from upstream',
  503: 'Unavailable',
  504: 'Upstream timed out',
};

function remedyFor(status: number, detail: ErrorDetail | undefined): string | undefined {
  if (detail?.code === 'model_not_found') {
    return 'Choose a model from the list: it has the ids that this target knows.';
  }
  if (status === 400 || status === 422) {
    return typeof detail?.param === 'string'
      ? `Change \`${detail.param}\` in the request and run again.`
      : 'Correct the request and run again.';
  }
  if (status === 401) return 'Set a valid OPENAI_API_KEY, restart `unabridged start`, run again.';
  if (status === 429) return 'Wait for the time that the rate-limit headers give, then run again.';
  if (status === 501) return 'Connect a model server or switch to Live for this one.';
  if (status === 502 || status === 504) {
    return 'Check that the connected server is running and that its address is right.';
  }
  return undefined;
}

function errorDetail(reply: unknown): ErrorDetail | undefined {
  if (typeof reply !== 'object' || reply === null || !('error' in reply)) return undefined;
  const { error } = reply;
  if (typeof error !== 'object' || error === null || !('message' in error)) return undefined;
  return error as ErrorDetail;
}
