import type {
  Assistant,
  AssistantToolResources,
  Run,
  ThreadRunCreateParams,
} from '@unabridged/contract';
import { newId, nowInSeconds } from '../ids.ts';
import type { StoredAssistant } from '../storage/sql-assistants-store.ts';
import type { StoredRun } from '../storage/sql-runs-store.ts';
import { noUsage } from './run-plan.ts';

/** What creating a run takes, alone or along with a thread. */
export interface NewRun extends Omit<ThreadRunCreateParams, 'thread_id' | 'stream' | 'include'> {
  /** In place of the assistant's. */
  readonly tool_resources?: AssistantToolResources | null;
}

/** A run that begins: what the request gives, and what the assistant says where it gives nothing. */
export function newRun(
  threadId: string,
  params: NewRun,
  { assistant, reasoningEffort }: StoredAssistant,
  lifetime: number,
): StoredRun {
  const now = nowInSeconds();
  const tools = params.tools ?? assistant.tools;
  const run: Run = {
    id: newId('run'),
    object: 'thread.run',
    created_at: now,
    thread_id: threadId,
    assistant_id: assistant.id,
    status: 'queued',
    required_action: null,
    last_error: null,
    expires_at: now + lifetime,
    started_at: null,
    cancelled_at: null,
    failed_at: null,
    completed_at: null,
    incomplete_details: null,
    model: params.model ?? assistant.model,
    instructions: instructionsOf(params, assistant),
    tools,
    metadata: params.metadata ?? {},
    usage: null,
    temperature: params.temperature ?? assistant.temperature ?? 1,
    top_p: params.top_p ?? assistant.top_p ?? 1,
    max_prompt_tokens: params.max_prompt_tokens ?? null,
    max_completion_tokens: params.max_completion_tokens ?? null,
    truncation_strategy: {
      type: params.truncation_strategy?.type ?? 'auto',
      last_messages: params.truncation_strategy?.last_messages ?? null,
    },
    tool_choice: params.tool_choice ?? (tools.length > 0 ? 'auto' : 'none'),
    parallel_tool_calls: params.parallel_tool_calls ?? true,
    response_format: params.response_format ?? assistant.response_format ?? 'auto',
  };
  const plan = {
    reasoningEffort: params.reasoning_effort ?? reasoningEffort,
    toolResources: { ...assistant.tool_resources, ...params.tool_resources },
    usage: noUsage,
    waitingStepUsage: noUsage,
  };
  return { run, plan };
}

function instructionsOf(params: NewRun, assistant: Assistant): string {
  const own = params.instructions ?? assistant.instructions ?? '';
  return [own, params.additional_instructions ?? ''].filter((text) => text !== '').join(' ');
}
