import type { ModerationCreateParams, ModerationCreateResponse } from '@unabridged/contract';
import { badRequest, notImplemented } from '../errors/api-error.ts';
import { newId } from '../ids.ts';
import { checkModerationModel } from './text-moderator.ts';
import type { TextModerator } from './text-moderator.ts';

/** Answers the moderations endpoint. */
export class ModerationsService {
  readonly #moderator: TextModerator;

  constructor(moderator: TextModerator) {
    this.#moderator = moderator;
  }

  async create(
    { input, model = 'omni-moderation-latest' }: ModerationCreateParams,
    signal: AbortSignal,
  ): Promise<ModerationCreateResponse> {
    checkModerationModel(model, 'model', 404);
    const results = await this.#moderator.moderate(readTexts(input), model, signal);
    return { id: newId('modr', '-'), model, results };
  }
}

/** The texts of an input: each text of a list, or the text of all parts together. */
function readTexts(input: ModerationCreateParams['input']): string[] {
  if (typeof input === 'string') return [input];
  if (input.length === 0) {
    throw badRequest(
      "Invalid 'input': empty array. Expected an array with minimum length 1, but got an empty array instead.",
      'input',
      'empty_array',
    );
  }
  const texts: string[] = [];
  const parts: string[] = [];
  for (const [index, one] of input.entries()) {
    if (typeof one === 'string') texts.push(one);
    else if (one.type === 'text') parts.push(one.text);
    else {
      throw notImplemented(
        'Images cannot be moderated by this platform yet. Send the text alone, or call OpenAI itself.',
        `input[${index}]`,
      );
    }
  }
  return parts.length > 0 ? [...texts, parts.join('\n')] : texts;
}
