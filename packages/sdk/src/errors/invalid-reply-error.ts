import { APIError } from './api-error.ts';
import { brandError } from './brand.ts';

/** The server answered with success but not in the form that the operation promises, such as HTML from a proxy. */
export class InvalidReplyError extends APIError<number, Headers> {
  static {
    brandError(this, 'InvalidReplyError');
  }

  override get isRetryable(): boolean {
    return false;
  }
}
