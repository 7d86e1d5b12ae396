import { APIError } from './api-error.ts';
import { brandError } from './brand.ts';

/** Status 422: the request is well formed but cannot be served. */
export class UnprocessableEntityError extends APIError<422, Headers> {
  static {
    brandError(this, 'UnprocessableEntityError');
  }
}
