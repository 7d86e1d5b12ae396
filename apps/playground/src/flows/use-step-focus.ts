import { useEffect, useRef } from 'react';
import type { FocusEvent, RefObject } from 'react';
import { currentStep } from './flow-step.ts';
import type { FlowStep } from './flow-step.ts';

/** What the list of steps needs to keep the focus. */
export interface StepFocus {
  readonly ref: RefObject<HTMLOListElement | null>;
  readonly onFocusCapture: (event: FocusEvent<HTMLElement>) => void;
}

/**
 * Takes the focus on with the flow. A button that was pressed is gone, or disabled, once its step
 * has ended: whoever uses the keyboard would find themselves at the start of the page. A step that
 * shows a result keeps the focus; else it goes to the step at hand.
 */
export function useStepFocus(steps: readonly FlowStep[]): StepFocus {
  const list = useRef<HTMLOListElement>(null);
  const last = useRef<HTMLElement>(undefined);
  const before = useRef<readonly FlowStep[]>(steps);
  useEffect(() => {
    const changed = steps.filter(({ status }, index) => status !== before.current[index]?.status);
    before.current = steps;
    if (changed.length === 0 || !isLost(last.current)) return;
    const shown = changed.find(
      ({ showsResult, status }) => showsResult === true && status !== 'locked',
    );
    const { id } = shown ?? currentStep(steps)!;
    const header = list.current?.querySelector<HTMLElement>(`[data-step="${id}"] h2 button`);
    header?.focus({ preventScroll: shown !== undefined });
  });
  return {
    ref: list,
    onFocusCapture: ({ target }) => {
      last.current = target as HTMLElement;
    },
  };
}

/** Whether the focus was on a control that can have it no more, and is nowhere now. */
function isLost(last: HTMLElement | undefined): boolean {
  const gone = last !== undefined && (!last.isConnected || last.matches(':disabled'));
  return gone && (document.activeElement === document.body || document.activeElement === last);
}
