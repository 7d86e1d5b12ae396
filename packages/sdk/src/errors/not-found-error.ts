import { APIError } from './api-error.ts';
import { brandError } from './brand.ts';

/** Status 404: the object, the model or the route does not exist, or the key may not see it. */
export class NotFoundError extends APIError<404, Headers> {
  static {
    brandError(this, 'NotFoundError');
  }
}
