import type { ReasoningEffort, ResponseCreateParams } from '@unabridged/contract';

import { EngineError } from '../engine-error.ts';
import type { Sampling, TextRequest } from '../engine.ts';
import { leastOutputTokens } from './reply-limits.ts';
import { responseInput } from './response-input.ts';

/**
 * A request as parameters of Responses, of which the server keeps nothing. What was not asked for
 * is not sent.
 * @throws EngineError 400 `unsupported_parameter` for what only Chat Completions has
 */
export function responseParams(request: TextRequest): ResponseCreateParams & { stream: true } {
  const { instructions, format, maxOutputTokens, temperature, topP, sampling } = request;
  refuseWhatIsMissing(sampling);
  return {
    model: request.model,
    input: responseInput(request.items),
    stream: true,
    store: false,
    ...(instructions && { instructions }),
    ...toolParams(request),
    ...(format.type !== 'text' && { text: { format } }),
    ...(maxOutputTokens !== null && {
      max_output_tokens: Math.max(leastOutputTokens, maxOutputTokens),
    }),
    ...(temperature !== null && { temperature }),
    ...(topP !== null && { top_p: topP }),
    ...reasoningParams(request),
    ...logprobParams(sampling),
  };
}

function toolParams({
  tools,
  toolChoice,
  parallelToolCalls,
}: TextRequest): Pick<ResponseCreateParams, 'tools' | 'tool_choice' | 'parallel_tool_calls'> {
  // Hosted tools are the platform's own: it offers them as functions.
  const callable = tools.filter(({ type }) => type === 'function' || type === 'custom');
  if (callable.length === 0) return {};
  return {
    tools: callable,
    tool_choice: toolChoice,
    ...(!parallelToolCalls && { parallel_tool_calls: false }),
  };
}

function reasoningParams({
  reasoningEffort: effort,
  reasoningSummary: summary,
}: TextRequest): Pick<ResponseCreateParams, 'reasoning'> {
  if (effort === null && summary === undefined) return {};
  return {
    reasoning: {
      ...(effort !== null && { effort: effort as ReasoningEffort }),
      ...(summary !== undefined && { summary }),
    },
  };
}

function logprobParams({ topLogprobs }: Sampling = {}): Pick<
  ResponseCreateParams,
  'include' | 'top_logprobs'
> {
  return {
    ...(topLogprobs !== undefined && { include: ['message.output_text.logprobs'] }),
    ...(topLogprobs !== undefined && topLogprobs > 0 && { top_logprobs: topLogprobs }),
  };
}

/**
 * Settings that change which words come cannot be left out in silence; those without effect can.
 * A `seed` promises nothing, and is.
 */
function refuseWhatIsMissing({
  frequencyPenalty = 0,
  presencePenalty = 0,
  logitBias = {},
}: Sampling = {}): void {
  const param =
    (frequencyPenalty !== 0 && 'frequency_penalty') ||
    (presencePenalty !== 0 && 'presence_penalty') ||
    (Object.keys(logitBias).length > 0 && 'logit_bias');
  if (!param) return;
  throw new EngineError(
    `The connected model server is asked through Responses, which has no '${param}'. Leave it out, or connect the server with the API 'chat'.`,
    { status: 400, code: 'unsupported_parameter', param },
  );
}
