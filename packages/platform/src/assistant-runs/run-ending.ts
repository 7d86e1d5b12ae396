import type { AssistantStreamEvent, Run, RunLastError, ThreadUsage } from '@unabridged/contract';
import { toApiError } from '../errors/to-api-error.ts';
import { nowInSeconds } from '../ids.ts';
import type { StepEnding } from './step-object.ts';

/** How a run ends, and what becomes of the step and the message that are open. */
export interface RunEnding {
  readonly status: 'completed' | 'incomplete' | 'failed' | 'cancelled' | 'expired';
  readonly patch: Partial<Run>;
  readonly step: StepEnding;
  readonly message:
    | 'content_filter'
    | 'max_tokens'
    | 'run_cancelled'
    | 'run_expired'
    | 'run_failed'
    | null;
}

export function completed(): RunEnding {
  return {
    status: 'completed',
    patch: { completed_at: nowInSeconds() },
    step: { status: 'completed' },
    message: null,
  };
}

/** A limit of tokens, or a filter, which has no reason of its own among those of runs. */
export function incomplete(
  reason: 'max_completion_tokens' | 'max_prompt_tokens' | 'content_filter',
): RunEnding {
  return {
    status: 'incomplete',
    patch: { incomplete_details: reason === 'content_filter' ? {} : { reason } },
    step: { status: 'completed' },
    message: reason === 'content_filter' ? reason : 'max_tokens',
  };
}

export function failed(error: unknown): RunEnding {
  const { status, message } = toApiError(error);
  const code: RunLastError['code'] =
    status === 429 ? 'rate_limit_exceeded' : status < 500 ? 'invalid_prompt' : 'server_error';
  return {
    status: 'failed',
    patch: { failed_at: nowInSeconds(), last_error: { code, message } },
    step: {
      status: 'failed',
      error: { code: status === 429 ? 'rate_limit_exceeded' : 'server_error', message },
    },
    message: 'run_failed',
  };
}

export function cancelled(): RunEnding {
  return {
    status: 'cancelled',
    patch: { cancelled_at: nowInSeconds() },
    step: { status: 'cancelled' },
    message: 'run_cancelled',
  };
}

export function expired(): RunEnding {
  return {
    status: 'expired',
    patch: {},
    step: { status: 'expired' },
    message: 'run_expired',
  };
}

/** The change of a run that ends so. */
export function endingPatch(ending: RunEnding, usage: ThreadUsage): Partial<Run> {
  return {
    ...ending.patch,
    status: ending.status,
    required_action: null,
    expires_at: null,
    usage,
  };
}

/** The event that tells a run's status. */
export function runEvent(run: Run): AssistantStreamEvent {
  return { event: `thread.run.${run.status}`, data: run };
}
