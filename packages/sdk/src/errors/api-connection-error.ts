import { APIError } from './api-error.ts';
import { brandError } from './brand.ts';

/** No whole reply came: the server could not be reached, or the connection broke. `cause` says why. */
export class APIConnectionError extends APIError<undefined, undefined, undefined> {
  static {
    brandError(this, 'APIConnectionError');
  }

  constructor(options: { message?: string | undefined; cause?: unknown } = {}) {
    const { message = 'Connection error.', cause } = options;
    super(undefined, undefined, message, undefined, cause === undefined ? undefined : { cause });
  }

  override get isRetryable(): boolean {
    return true;
  }
}
