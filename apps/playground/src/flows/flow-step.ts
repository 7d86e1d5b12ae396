import type { RunFailure } from '../run/run-record.ts';

/** `locked` until the steps before it are done. */
export type StepStatus = 'locked' | 'ready' | 'running' | 'done' | 'failed';

/** A step of a guided flow. */
export interface FlowStep {
  readonly id: string;
  readonly title: string;
  readonly status: StepStatus;
  /** What it has come to, or what it waits for, in a few words. */
  readonly summary: string;
  /** Whether it is done, but not all of it went well. */
  readonly warning?: boolean;
  /** Whether it shows something that stays of interest: once used, it stays open. */
  readonly showsResult?: boolean;
}

/** The steps, of which those that failed say why instead of what they have come to. */
export function withReasons(
  steps: readonly FlowStep[],
  failures: Readonly<Record<string, RunFailure | undefined>>,
): readonly FlowStep[] {
  return steps.map((step) => {
    const failure = step.status === 'failed' ? failures[step.id] : undefined;
    return failure === undefined ? step : { ...step, summary: failure.title };
  });
}

/** The step that the user is at: the first that is not done. */
export function currentStep(steps: readonly FlowStep[]): FlowStep | undefined {
  return steps.find(({ status }) => status !== 'done') ?? steps.at(-1);
}
