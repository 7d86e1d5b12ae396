import type { ChatCompletionCreateParams } from '@unabridged/contract';
import type { Sampling, TextRequest } from '../engines/engine.ts';
import { readMessages } from './read-messages.ts';
import { readFormat, readToolChoice, readTools } from './read-tools.ts';

/** What of a chat concerns the engine. `model` is the engine's own name for it. */
export function textRequest(model: string, params: ChatCompletionCreateParams): TextRequest {
  return {
    model,
    instructions: null,
    items: readMessages(params.messages),
    tools: readTools(params),
    toolChoice: readToolChoice(params),
    // The form that came before tools holds one call.
    parallelToolCalls: params.functions === undefined && (params.parallel_tool_calls ?? true),
    format: readFormat(params.response_format),
    maxOutputTokens: params.max_completion_tokens ?? params.max_tokens ?? null,
    temperature: params.temperature ?? null,
    topP: params.top_p ?? null,
    reasoningEffort: params.reasoning_effort ?? null,
    sampling: readSampling(params),
  };
}

function readSampling(params: ChatCompletionCreateParams): Sampling {
  const { stop, seed, logit_bias: logitBias } = params;
  const { frequency_penalty: frequencyPenalty, presence_penalty: presencePenalty } = params;
  return {
    ...(isGiven(stop) && { stop: typeof stop === 'string' ? [stop] : stop }),
    ...(isGiven(seed) && { seed }),
    ...(isGiven(frequencyPenalty) && { frequencyPenalty }),
    ...(isGiven(presencePenalty) && { presencePenalty }),
    ...(isGiven(logitBias) && { logitBias }),
    ...(params.logprobs && { topLogprobs: params.top_logprobs ?? 0 }),
  };
}

/**
 * The request of one of several choices. A seed counts up with the choice: the same one would
 * make them all the same.
 */
export function requestOfChoice(request: TextRequest, index: number): TextRequest {
  const { sampling } = request;
  if (index === 0 || sampling?.seed === undefined) return request;
  return { ...request, sampling: { ...sampling, seed: sampling.seed + index } };
}

function isGiven<Value>(value: Value | null | undefined): value is Value {
  return value !== null && value !== undefined;
}
