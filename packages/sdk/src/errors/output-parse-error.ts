import { brandError } from './brand.ts';
import { OpenAIError } from './openai-error.ts';

/** The model's output is not the JSON that was asked for, or does not fit the schema. */
export class OutputParseError extends OpenAIError {
  static {
    brandError(this, 'OutputParseError');
  }

  /** What the model wrote. */
  readonly text: string;

  constructor(message: string, text: string, options?: ErrorOptions) {
    super(message, options);
    this.text = text;
  }
}
