import type { CompletionCreateParams } from '@unabridged/contract';
import { badRequest } from '../errors/api-error.ts';
import type { ApiError } from '../errors/api-error.ts';

/** Most texts that one request may make, over all prompts. */
const mostTexts = 2048;

/** What the schema cannot say about a completion. */
export function checkCreate(params: CompletionCreateParams): void {
  const n = params.n ?? 1;
  const bestOf = params.best_of ?? n;
  if (params.stream_options && !params.stream) {
    throw refused(
      'stream_options',
      "The 'stream_options' parameter is only allowed when 'stream' is enabled. Set stream=true or leave out stream_options.",
    );
  }
  if (bestOf < n) {
    throw refused('best_of', `'best_of' must be at least 'n': ${bestOf} is less than ${n}.`);
  }
  if (bestOf > n && params.stream) {
    throw refused(
      'best_of',
      "'best_of' cannot be combined with 'stream': the best text is known only at the end.",
    );
  }
  if (params.echo && isGiven(params.logprobs)) {
    throw refused(
      'logprobs',
      'The engines of this platform report no log probabilities of a prompt. Leave out echo or logprobs.',
    );
  }
  if (isGiven(params.suffix) && params.model !== 'gpt-3.5-turbo-instruct') {
    throw refused('suffix', "'suffix' is only known to the model gpt-3.5-turbo-instruct.");
  }
  const stop = typeof params.stop === 'string' ? [params.stop] : (params.stop ?? []);
  if (stop.includes('')) {
    throw refused('stop', "Invalid 'stop': an empty text is everywhere. Leave it out.");
  }
  const { prompt } = params;
  const prompts = Array.isArray(prompt) && typeof prompt[0] !== 'number' ? prompt.length : 1;
  if (prompts * bestOf <= mostTexts) return;
  throw refused(
    'prompt',
    `${prompts} prompts with ${bestOf} texts each are more than the ${mostTexts} texts that one request may make. Send fewer prompts at a time.`,
  );
}

function refused(param: string, message: string): ApiError {
  return badRequest(message, param, 'invalid_value');
}

function isGiven(value: unknown): boolean {
  return value !== null && value !== undefined;
}
