import { brandError } from './brand.ts';
import { OpenAIError } from './openai-error.ts';

/** The model reached its longest output, so that what was to be parsed is cut off. */
export class LengthFinishReasonError extends OpenAIError {
  static {
    brandError(this, 'LengthFinishReasonError');
  }

  constructor() {
    super(
      'Could not parse response content as the length limit was reached. Raise max_completion_tokens, or ask for less.',
    );
  }
}
