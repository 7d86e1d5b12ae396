import type { Response, ResponseCreateParams } from '@unabridged/contract';
import { newId, nowInSeconds } from '../ids.ts';
import { conversationIdOf } from './conversation.ts';

/** The response as it is before the engine has said anything: the request echoed, defaults filled in. */
export function newResponse(params: ResponseCreateParams): Response {
  const background = params.background ?? false;
  const conversation = conversationIdOf(params);
  return {
    id: newId('resp'),
    object: 'response',
    created_at: nowInSeconds(),
    status: background ? 'queued' : 'in_progress',
    background,
    completed_at: null,
    error: null,
    incomplete_details: null,
    instructions: params.instructions ?? null,
    max_output_tokens: params.max_output_tokens ?? null,
    max_tool_calls: params.max_tool_calls ?? null,
    metadata: params.metadata ?? {},
    model: params.model!,
    output: [],
    parallel_tool_calls: params.parallel_tool_calls ?? true,
    previous_response_id: params.previous_response_id ?? null,
    prompt_cache_key: params.prompt_cache_key ?? null,
    prompt_cache_retention: params.prompt_cache_retention ?? null,
    reasoning: { effort: null, summary: null, ...params.reasoning },
    safety_identifier: params.safety_identifier ?? null,
    service_tier: 'default',
    temperature: params.temperature ?? 1,
    text: {
      format: params.text?.format ?? { type: 'text' },
      verbosity: params.text?.verbosity ?? 'medium',
    },
    tool_choice: params.tool_choice ?? 'auto',
    tools: params.tools ?? [],
    top_logprobs: params.top_logprobs ?? 0,
    top_p: params.top_p ?? 1,
    truncation: params.truncation ?? 'disabled',
    access_programs: params.access_programs?.cyber ? { cyber: params.access_programs.cyber } : null,
    ...(conversation !== null && { conversation: { id: conversation } }),
    ...(params.user !== undefined && { user: params.user }),
    ...(params.prompt_cache_options && {
      prompt_cache_options: {
        mode: params.prompt_cache_options.mode ?? 'implicit',
        ttl: params.prompt_cache_options.ttl ?? '30m',
      },
    }),
    ...(params.image && {
      image: {
        context_compression:
          params.image.context_compression === 'enabled' ? 'enabled' : 'disabled',
      },
    }),
  };
}
