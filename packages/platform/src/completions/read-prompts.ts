import type { CompletionCreateParams } from '@unabridged/contract';
import { loadTokenizer } from '../engines/tokenizer.ts';
import { badRequest } from '../errors/api-error.ts';

/** Every prompt of a request as text; prompts in tokens are those of `cl100k_base`. */
export async function readPrompts(prompt: CompletionCreateParams['prompt']): Promise<string[]> {
  if (prompt === null) return [''];
  if (typeof prompt === 'string') return [prompt];
  if (typeof prompt[0] === 'number') return [await decode(prompt as number[], 'prompt')];
  return Promise.all(
    (prompt as (string | number[])[]).map((one, index) =>
      typeof one === 'string' ? one : decode(one, `prompt[${index}]`),
    ),
  );
}

async function decode(tokens: readonly number[], path: string): Promise<string> {
  const text = (await loadTokenizer('cl100k_base')).decode(tokens);
  if (text !== undefined) return text;
  throw badRequest(
    `Invalid '${path}': a number is not a token of cl100k_base, the encoding of the completion models. Send the prompt as text.`,
    path,
    'invalid_value',
  );
}
