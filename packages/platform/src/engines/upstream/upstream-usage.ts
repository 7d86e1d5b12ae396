import type { TextRequest, TextUsage } from '../engine.ts';
import { inputTokens } from '../input-tokens.ts';
import { loadTokenizer } from '../tokenizer.ts';

/** A count in the tokens of OpenAI's models, for a server that gives none of its own. */
export async function countedUsage(request: TextRequest, generated: string): Promise<TextUsage> {
  const tokenizer = await loadTokenizer();
  return {
    inputTokens: inputTokens(request, tokenizer),
    cachedTokens: 0,
    outputTokens: tokenizer.count(generated),
    reasoningTokens: 0,
  };
}
