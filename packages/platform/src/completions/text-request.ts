import type { CompletionCreateParams } from '@unabridged/contract';
import type { Sampling, TextEngine, TextRequest } from '../engines/engine.ts';

const continueText =
  "Continue the user's text. Write only what follows it, without a preface and without repeating it.";

export interface Prompted {
  readonly prompt: string;
  /** The how manieth text of its prompt, from 0. */
  readonly attempt: number;
}

/** A prompt as engines read it, which know conversations only. */
export function textRequest(
  engine: TextEngine,
  model: string,
  params: CompletionCreateParams,
  { prompt, attempt }: Prompted,
): TextRequest {
  return {
    model,
    // The local stand-in follows no such instruction; it would only quote it.
    instructions: engine.description.languageModel ? instructions(params.suffix) : null,
    items: [{ role: 'user', content: prompt }],
    tools: [],
    toolChoice: 'none',
    parallelToolCalls: false,
    format: { type: 'text' },
    maxOutputTokens: params.max_tokens ?? 16,
    temperature: params.temperature ?? null,
    topP: params.top_p ?? null,
    reasoningEffort: null,
    sampling: readSampling(params, attempt),
  };
}

function instructions(suffix: string | null | undefined): string {
  if (!suffix) return continueText;
  return `${continueText} It fills a gap: this comes after it, and is not repeated either:\n${suffix}`;
}

/** A seed counts up with the attempt; to choose the best of several, their probabilities are needed. */
function readSampling(params: CompletionCreateParams, attempt: number): Sampling {
  const { stop, seed, logit_bias: logitBias, logprobs, n, best_of: bestOf } = params;
  const { frequency_penalty: frequencyPenalty, presence_penalty: presencePenalty } = params;
  const ranked = (bestOf ?? 1) > (n ?? 1);
  return {
    ...(isGiven(stop) && { stop: typeof stop === 'string' ? [stop] : stop }),
    ...(isGiven(seed) && { seed: seed + attempt }),
    ...(isGiven(frequencyPenalty) && { frequencyPenalty }),
    ...(isGiven(presencePenalty) && { presencePenalty }),
    ...(isGiven(logitBias) && { logitBias }),
    ...((isGiven(logprobs) || ranked) && { topLogprobs: logprobs ?? 0 }),
  };
}

function isGiven<Value>(value: Value | null | undefined): value is Value {
  return value !== null && value !== undefined;
}
