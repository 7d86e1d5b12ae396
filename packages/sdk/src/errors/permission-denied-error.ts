import { APIError } from './api-error.ts';
import { brandError } from './brand.ts';

/** Status 403: the key may not do this, or the country or region is not served. */
export class PermissionDeniedError extends APIError<403, Headers> {
  static {
    brandError(this, 'PermissionDeniedError');
  }
}
