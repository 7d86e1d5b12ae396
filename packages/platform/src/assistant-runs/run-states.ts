import type { RunStatus } from '@unabridged/contract';

/** What a run may become next. Statuses that lead nowhere are final. */
export const transitions: Readonly<Record<RunStatus, readonly RunStatus[]>> = {
  queued: ['in_progress', 'cancelling', 'expired', 'failed'],
  in_progress: [
    'requires_action',
    'completed',
    'incomplete',
    'failed',
    'cancelling',
    'expired',
    // A server that has stopped begins again where the run was last whole.
    'queued',
  ],
  requires_action: ['queued', 'cancelling', 'expired'],
  cancelling: ['cancelled'],
  cancelled: [],
  failed: [],
  completed: [],
  incomplete: [],
  expired: [],
};

const statuses = Object.keys(transitions) as RunStatus[];

/** Whether a run in this status locks its thread. */
export function isActive(status: RunStatus): boolean {
  return transitions[status].length > 0;
}

/** The statuses from which a run may become `next`. */
export function statusesBefore(next: RunStatus): RunStatus[] {
  return statuses.filter((status) => transitions[status].includes(next));
}

/** Every status, for changes that leave it as it is. */
export const anyStatus: readonly RunStatus[] = statuses;
