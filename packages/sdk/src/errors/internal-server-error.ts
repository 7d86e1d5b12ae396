import { APIError } from './api-error.ts';
import { brandError } from './brand.ts';

/** Status 500 or above: the service failed or is overloaded. */
export class InternalServerError extends APIError<number, Headers> {
  static {
    brandError(this, 'InternalServerError');
  }
}
