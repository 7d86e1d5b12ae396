import { brandError } from './brand.ts';
import { OpenAIError } from './openai-error.ts';

/**
 * The program itself aborted the request, by its `signal` or by a stream's `abort()`.
 * Not an `APIError`: nothing failed. `cause` is the signal's reason.
 */
export class APIUserAbortError extends OpenAIError {
  static {
    brandError(this, 'APIUserAbortError');
  }

  constructor(options: { message?: string | undefined; cause?: unknown } = {}) {
    const { message = 'Request was aborted.', cause } = options;
    super(message, cause === undefined ? undefined : { cause });
  }
}
