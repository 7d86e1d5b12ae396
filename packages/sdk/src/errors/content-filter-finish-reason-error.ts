import { brandError } from './brand.ts';
import { OpenAIError } from './openai-error.ts';

/** The content filter stopped the model, so that what was to be parsed is not whole. */
export class ContentFilterFinishReasonError extends OpenAIError {
  static {
    brandError(this, 'ContentFilterFinishReasonError');
  }

  constructor() {
    super('Could not parse response content as the request was rejected by the content filter.');
  }
}
