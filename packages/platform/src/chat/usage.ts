import type { CompletionUsage } from '@unabridged/contract';
import type { TextUsage } from '../engines/engine.ts';

/** What all choices have cost together. They share one prompt, which counts once. */
export function totalUsage(usages: readonly (TextUsage | undefined)[]): CompletionUsage {
  const prompt = usages[0];
  const sum = (read: (usage: TextUsage) => number): number =>
    usages.reduce((total, usage) => total + (usage ? read(usage) : 0), 0);
  const written = sum(({ outputTokens }) => outputTokens);
  return {
    prompt_tokens: prompt?.inputTokens ?? 0,
    completion_tokens: written,
    total_tokens: (prompt?.inputTokens ?? 0) + written,
    prompt_tokens_details: { cached_tokens: prompt?.cachedTokens ?? 0, audio_tokens: 0 },
    completion_tokens_details: {
      reasoning_tokens: sum(({ reasoningTokens }) => reasoningTokens),
      audio_tokens: 0,
      accepted_prediction_tokens: 0,
      rejected_prediction_tokens: 0,
    },
  };
}
