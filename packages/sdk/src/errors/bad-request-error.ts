import { APIError } from './api-error.ts';
import { brandError } from './brand.ts';

/** Status 400: the request is malformed or a parameter has a wrong value; `param` names it. */
export class BadRequestError extends APIError<400, Headers> {
  static {
    brandError(this, 'BadRequestError');
  }
}
