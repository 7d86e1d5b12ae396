import type { Response } from '@unabridged/contract';

import { EngineError } from '../engine-error.ts';

/** Status that a failure inside of a response stands for; the others are the request's fault. */
const statuses: Readonly<Record<string, number>> = {
  rate_limit_exceeded: 429,
  server_error: 500,
  vector_store_timeout: 500,
};

/** A response that has failed, for the caller. Its own message and code are kept. */
export function failedResponse({ error }: Pick<Response, 'error'>): EngineError {
  if (error === null) {
    return new EngineError('The connected model server failed and did not say why. Try again.', {
      status: 502,
      code: 'upstream_failed',
    });
  }
  const { code, message } = error;
  return new EngineError(message, { status: statuses[code] ?? 400, code });
}
