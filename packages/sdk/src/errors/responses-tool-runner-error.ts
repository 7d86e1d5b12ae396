import { brandError } from './brand.ts';
import { OpenAIError } from './openai-error.ts';

/** A run that cannot go on. */
export class ResponsesToolRunnerError extends OpenAIError {
  static {
    brandError(this, 'ResponsesToolRunnerError');
  }

  /** Calls that were begun, failed ones among them. */
  readonly attemptedCallIds: string[];
  /** Calls that gave an output. */
  readonly completedCallIds: string[];

  constructor(message: string, attempted: string[], completed: string[], options?: ErrorOptions) {
    super(message, options);
    this.attemptedCallIds = attempted;
    this.completedCallIds = completed;
  }
}
