import type { AssistantToolResources, ThreadUsage } from '@unabridged/contract';

/** What a run works with beside its object. Kept with it, so that another process can go on. */
export interface RunPlan {
  readonly reasoningEffort: string | null;
  /** The assistant's, or those that the request put in their place. The thread's come on top. */
  readonly toolResources: AssistantToolResources;
  /** Tokens of everything that is done. */
  readonly usage: ThreadUsage;
  /** Tokens of the step that waits for outputs. */
  readonly waitingStepUsage: ThreadUsage;
  /** Steps that no stream was told of yet, because the one that waits is open. Default: none. */
  readonly untoldSteps?: readonly string[];
}

export const noUsage: ThreadUsage = { prompt_tokens: 0, completion_tokens: 0, total_tokens: 0 };

export function addUsage(one: ThreadUsage, other: ThreadUsage): ThreadUsage {
  return {
    prompt_tokens: one.prompt_tokens + other.prompt_tokens,
    completion_tokens: one.completion_tokens + other.completion_tokens,
    total_tokens: one.total_tokens + other.total_tokens,
  };
}
