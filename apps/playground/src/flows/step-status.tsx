import { Check, LoaderCircle, Lock, X } from 'lucide-react';
import { classNames } from '../controls/class-names.ts';
import type { StepStatus } from './flow-step.ts';

const looks: Readonly<Record<StepStatus, string>> = {
  locked: 'border-line bg-sunken text-faint',
  ready: 'border-accent bg-raised text-accent',
  running: 'border-info bg-info-soft text-info',
  done: 'border-accent bg-accent text-on-accent',
  failed: 'border-danger bg-danger-soft text-danger',
};

/** What a screen reader says of a status. */
export const statusWords: Readonly<Record<StepStatus, string>> = {
  locked: 'waits for the step before',
  ready: 'ready',
  running: 'running',
  done: 'done',
  failed: 'failed',
};

/** The number of a step in a ring that shows its status. */
export function StepMark({ number, status }: { number: number; status: StepStatus }) {
  return (
    <span
      aria-hidden
      className={classNames(
        'flex size-6 shrink-0 items-center justify-center rounded-full border text-xs font-semibold tabular-nums',
        looks[status],
      )}
    >
      {status === 'done' ? (
        <Check size={13} strokeWidth={2.5} />
      ) : status === 'failed' ? (
        <X size={13} strokeWidth={2.5} />
      ) : status === 'running' ? (
        <LoaderCircle size={13} className="animate-spin" />
      ) : status === 'locked' ? (
        <Lock size={11} />
      ) : (
        number
      )}
    </span>
  );
}
