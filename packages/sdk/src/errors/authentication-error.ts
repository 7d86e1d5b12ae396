import { APIError } from './api-error.ts';
import { brandError } from './brand.ts';

/** Status 401: the API key is missing, wrong, expired or revoked. */
export class AuthenticationError extends APIError<401, Headers> {
  static {
    brandError(this, 'AuthenticationError');
  }
}
