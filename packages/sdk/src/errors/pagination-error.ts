import { brandError } from './brand.ts';
import { OpenAIError } from './openai-error.ts';

/** A list cannot be continued: there is no next page, or the server repeats a cursor. */
export class PaginationError extends OpenAIError {
  static {
    brandError(this, 'PaginationError');
  }
}
