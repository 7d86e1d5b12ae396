import type { SqlRunsStore, StoredRun } from '../storage/sql-runs-store.ts';
import { nowInSeconds } from '../ids.ts';
import { endingPatch } from './run-ending.ts';
import type { RunEnding } from './run-ending.ts';
import { statusesBefore } from './run-states.ts';
import { endStep } from './step-object.ts';

/** Ends a run that no worker is at, with the steps and messages that it has open. */
export async function endRestingRun(
  store: SqlRunsStore,
  { run, plan }: StoredRun,
  ending: RunEnding,
): Promise<void> {
  const steps = (await store.steps(run.id))
    .filter(({ status }) => status === 'in_progress')
    .map((step) => endStep(step, ending.step, plan.waitingStepUsage));
  const messages = (await store.messages(run.id))
    .filter(({ status }) => status === 'in_progress')
    .map((message) =>
      Object.assign(message, {
        status: 'incomplete',
        incomplete_at: nowInSeconds(),
        incomplete_details: ending.message === null ? null : { reason: ending.message },
      }),
    );
  const patch = endingPatch(ending, plan.usage);
  await store.change(run.id, statusesBefore(ending.status), patch, { steps, messages });
}
