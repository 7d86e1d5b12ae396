import { APIError } from './api-error.ts';
import { brandError } from './brand.ts';

/** Status 409: the object was changed by another request at the same time. */
export class ConflictError extends APIError<409, Headers> {
  static {
    brandError(this, 'ConflictError');
  }
}
