import { brandError } from './brand.ts';
import { OpenAIError } from './openai-error.ts';

/** A webhook is not from the API, was changed on the way, or is too old to be taken. */
export class InvalidWebhookSignatureError extends OpenAIError {
  static {
    brandError(this, 'InvalidWebhookSignatureError');
  }
}
