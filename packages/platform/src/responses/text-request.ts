import type {
  InputTokenCountParams,
  ResponseCreateParams,
  ResponseInputItem,
  ResponseItem,
} from '@unabridged/contract';
import type { TextRequest, ToolChoice } from '../engines/engine.ts';

/** What of a request concerns the engine; `items` is the whole conversation. */
export function textRequest(
  model: string,
  params: ResponseCreateParams | InputTokenCountParams,
  items: readonly ResponseItem[],
): TextRequest {
  const create = params as ResponseCreateParams;
  const summary = params.reasoning?.summary ?? params.reasoning?.generate_summary;
  return {
    model,
    instructions: params.instructions ?? null,
    // Listed items are input items with their optional fields filled in.
    items: items as readonly ResponseInputItem[],
    tools: params.tools ?? [],
    toolChoice: (params.tool_choice ?? 'auto') as ToolChoice,
    parallelToolCalls: params.parallel_tool_calls ?? true,
    format: params.text?.format ?? { type: 'text' },
    maxOutputTokens: create.max_output_tokens ?? null,
    temperature: create.temperature ?? null,
    topP: create.top_p ?? null,
    reasoningEffort: params.reasoning?.effort ?? null,
    ...(summary && { reasoningSummary: summary }),
    ...(wantsLogprobs(create) && { sampling: { topLogprobs: create.top_logprobs ?? 0 } }),
  };
}

function wantsLogprobs({ include, top_logprobs: top }: ResponseCreateParams): boolean {
  return (top ?? 0) > 0 || (include?.includes('message.output_text.logprobs') ?? false);
}
