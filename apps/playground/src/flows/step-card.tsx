import { ChevronRight } from 'lucide-react';
import { useId } from 'react';
import type { ReactNode } from 'react';
import { classNames } from '../controls/class-names.ts';
import type { FlowStep } from './flow-step.ts';
import { StepMark, wordsOf } from './step-status.tsx';
import { StepRequests } from './step-requests.tsx';

/** Properties of a step. */
export interface StepCardProps {
  readonly flow: string;
  readonly step: FlowStep;
  readonly number: number;
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
  readonly children: ReactNode;
}

/** A step of a flow: its status, its controls, and the requests that it sent. */
export function StepCard({ flow, step, number, open, onOpen, children }: StepCardProps) {
  const id = useId();
  const { title, status, summary } = step;
  const locked = status === 'locked';
  return (
    <section
      aria-labelledby={`${id}-title`}
      data-step={step.id}
      data-status={status}
      className={classNames(
        'rounded-xl border bg-raised',
        open && !locked ? 'border-line-strong shadow-button' : 'border-line',
      )}
    >
      <h2 id={`${id}-title`}>
        <button
          type="button"
          aria-expanded={open && !locked}
          aria-controls={`${id}-body`}
          disabled={locked}
          onClick={() => onOpen(!open)}
          className="flex min-h-12 w-full items-center gap-3 rounded-xl px-3.5 py-2.5 text-left -outline-offset-2 enabled:hover:bg-hover/40"
        >
          <StepMark number={number} step={step} />
          <span className={classNames('text-sm font-semibold', locked && 'text-muted')}>
            {title}
          </span>
          <span className="sr-only">, {wordsOf(step)}</span>
          <span className="ml-auto min-w-0 truncate text-xs text-muted">{summary}</span>
          <ChevronRight
            size={14}
            aria-hidden
            className={classNames(
              'shrink-0 text-faint transition-transform',
              open && !locked && 'rotate-90',
            )}
          />
        </button>
      </h2>
      <div id={`${id}-body`} hidden={!open || locked} className="border-t border-line">
        {open && !locked && (
          <>
            <div className="flex flex-col gap-3.5 p-4">{children}</div>
            <StepRequests flow={flow} step={step.id} title={title} />
          </>
        )}
      </div>
    </section>
  );
}
