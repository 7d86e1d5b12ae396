import { APIConnectionError } from './api-connection-error.ts';
import { brandError } from './brand.ts';

/** Which of the time limits ran out. */
export type TimeoutPhase = 'connect' | 'first-byte' | 'idle' | 'total';

/** A time limit ran out before the reply, or its next part, came. */
export class APIConnectionTimeoutError extends APIConnectionError {
  static {
    brandError(this, 'APIConnectionTimeoutError');
  }

  /** The limit that ran out. */
  readonly phase: TimeoutPhase | undefined;

  constructor(options: { message?: string | undefined; phase?: TimeoutPhase } = {}) {
    super({ message: options.message ?? 'Request timed out.' });
    this.phase = options.phase;
  }

  override get isRetryable(): boolean {
    return this.phase !== 'total';
  }
}
