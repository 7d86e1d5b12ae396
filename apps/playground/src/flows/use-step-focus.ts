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
 * Takes the focus on with the flow. A button that was pressed is disabled while its step runs, and
 * often gone afterwards: whoever uses the keyboard would find themselves at the start of the page.
 * It gets the focus back where it is still there; else the step that shows the result has it, or
 * the step at hand.
 */
export function useStepFocus(steps: readonly FlowStep[]): StepFocus {
  const list = useRef<HTMLOListElement>(null);
  const last = useRef<HTMLElement>(undefined);
  const pressed = useRef<HTMLElement>(undefined);
  const before = useRef<readonly FlowStep[]>(steps);
  useEffect(() => {
    const changed = steps.filter(({ status }, index) => status !== before.current[index]?.status);
    before.current = steps;
    if (changed.length > 0 && isGone(last.current)) pressed.current = last.current;
    const ended = changed.filter(({ status }) => status !== 'running' && status !== 'locked');
    const control = pressed.current;
    if (ended.length === 0 || control === undefined || isAtWork(control, steps)) return;
    pressed.current = undefined;
    const { activeElement, body } = document;
    if (activeElement !== body && activeElement !== control) return;
    if (!isGone(control)) return control.focus({ preventScroll: true });
    const shown = ended.find(({ showsResult }) => showsResult === true);
    const { id } = shown ?? currentStep(steps)!;
    const header = list.current?.querySelector<HTMLElement>(`[data-step="${id}"] h2 button`);
    header?.focus();
  });
  return {
    ref: list,
    onFocusCapture: ({ target }) => {
      last.current = target as HTMLElement;
    },
  };
}

/** Whether the step that a control belongs to still runs: others may be unlocked by what it does. */
function isAtWork(control: HTMLElement, steps: readonly FlowStep[]): boolean {
  const own = control.closest<HTMLElement>('[data-step]')?.dataset['step'];
  return steps.some(({ id, status }) => id === own && status === 'running');
}

/** Whether a control that had the focus can have it no more. */
function isGone(control: HTMLElement | undefined): boolean {
  return control !== undefined && (!control.isConnected || control.matches(':disabled'));
}
