import { Check, LoaderCircle, Lock, TriangleAlert, X } from 'lucide-react';
import { classNames } from '../controls/class-names.ts';
import type { FlowStep, StepStatus } from './flow-step.ts';

const looks: Readonly<Record<StepStatus, string>> = {
  locked: 'border-line bg-sunken text-faint',
  ready: 'border-accent bg-raised text-accent',
  running: 'border-info bg-info-soft text-info',
  done: 'border-accent bg-accent text-on-accent',
  failed: 'border-danger bg-danger-soft text-danger',
};

const statusWords: Readonly<Record<StepStatus, string>> = {
  locked: 'waits for the step before',
  ready: 'ready',
  running: 'running',
  done: 'done',
  failed: 'failed',
};

/** What a screen reader says of a step. */
export function wordsOf({ status, warning = false }: FlowStep): string {
  return statusWords[status] + (warning && status === 'done' ? ', with problems' : '');
}

/** The number of a step in a ring that shows its status. */
export function StepMark({ number, step }: { number: number; step: FlowStep }) {
  const { status } = step;
  const warning = step.warning === true && status === 'done';
  return (
    <span
      aria-hidden
      className={classNames(
        'flex size-6 shrink-0 items-center justify-center rounded-full border text-xs font-semibold tabular-nums',
        warning ? 'border-warn-line bg-warn-soft text-warn' : looks[status],
      )}
    >
      {warning ? (
        <TriangleAlert size={13} />
      ) : status === 'done' ? (
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
