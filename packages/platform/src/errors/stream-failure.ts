import type { ErrorBody } from '@unabridged/contract';
import type { Logger } from '../app/logger.ts';
import { toApiError } from './to-api-error.ts';

/** What ends a stream that breaks off: the error, as a reply would tell it. */
export function streamFailure(what: string, logger: Logger): (error: unknown) => ErrorBody {
  return (error) => {
    const known = toApiError(error);
    if (known.status >= 500) logger.error(`The stream of a ${what} broke off`, error);
    return known.body;
  };
}
