import { brandError } from './brand.ts';

/** Base of every error that this package throws. */
export class OpenAIError extends Error {
  static {
    brandError(this, 'OpenAIError');
  }

  /** Whether the same request may succeed when it is sent again. Default: false. */
  get isRetryable(): boolean {
    return false;
  }
}
