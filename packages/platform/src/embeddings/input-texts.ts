import type { EmbeddingCreateParams } from '@unabridged/contract';
import { loadTokenizer } from '../engines/tokenizer.ts';
import type { Tokenizer } from '../engines/tokenizer.ts';
import { badRequest } from '../errors/api-error.ts';

const mostTokensOfAnInput = 8_192;
const mostTokens = 300_000;

/** Inputs as texts, and the tokens that they cost. */
export interface InputTexts {
  readonly texts: readonly string[];
  readonly tokens: number;
}

/**
 * Reads what may come as a text, texts, tokens or lists of tokens.
 * @throws ApiError 400 for empty inputs, unknown tokens and inputs beyond the model's limits
 */
export async function inputTexts(input: EmbeddingCreateParams['input']): Promise<InputTexts> {
  const tokenizer = await loadTokenizer('cl100k_base');
  let total = 0;
  const texts = inputsOf(input).map(({ value, param }) => {
    const { text, tokens } = readInput(value, param, tokenizer);
    if (tokens > mostTokensOfAnInput) throw tooLong(tokens, param);
    total += tokens;
    return text;
  });
  if (total > mostTokens) {
    throw badRequest(
      `Requested ${total} tokens, max ${mostTokens} tokens per request. Send the inputs in several requests.`,
      'input',
      'max_tokens_per_request',
    );
  }
  return { texts, tokens: total };
}

interface Input {
  readonly value: string | readonly number[];
  readonly param: string;
}

function inputsOf(input: EmbeddingCreateParams['input']): Input[] {
  if (typeof input === 'string') return [{ value: input, param: 'input' }];
  if (isTokens(input)) return [{ value: input, param: 'input' }];
  return (input as (string | number[])[]).map((value, index) => ({
    value,
    param: `input[${index}]`,
  }));
}

function isTokens(input: readonly unknown[]): input is number[] {
  return typeof input[0] === 'number';
}

/** Longer texts are not counted: their tokens are too many in any case. */
const mostCharacters = 1_000_000;

function readInput(
  value: Input['value'],
  param: string,
  tokenizer: Tokenizer,
): { text: string; tokens: number } {
  if (value.length === 0) {
    throw badRequest(`Invalid '${param}': an input must not be empty.`, param, 'invalid_value');
  }
  if (typeof value === 'string') {
    if (value.length > mostCharacters) throw tooLong(null, param);
    return { text: value, tokens: tokenizer.count(value) };
  }
  const text = value.length <= mostTokensOfAnInput ? tokenizer.decode(value) : '';
  if (text !== undefined) return { text, tokens: value.length };
  throw badRequest(
    `Invalid '${param}': it holds numbers that are no tokens of the encoding cl100k_base.`,
    param,
    'invalid_value',
  );
}

function tooLong(tokens: number | null, param: string): Error {
  const requested = tokens === null ? 'many more' : `${tokens} tokens`;
  return badRequest(
    `This model's maximum context length is ${mostTokensOfAnInput} tokens, however you requested ${requested} (in '${param}'). Cut the input into shorter ones.`,
    param,
    'context_length_exceeded',
  );
}
