import { brandError } from './brand.ts';
import { OpenAIError } from './openai-error.ts';

/** A tool runner used up its turns, and the model still calls tools. */
export class TurnLimitError extends OpenAIError {
  static {
    brandError(this, 'TurnLimitError');
  }

  /** How many turns there were. */
  readonly turns: number;

  constructor(turns: number, option: string) {
    super(
      `The model still calls tools after ${turns} turn${turns === 1 ? '' : 's'}. Raise ${option} if the work takes more, or tell the model when to stop.`,
    );
    this.turns = turns;
  }
}
