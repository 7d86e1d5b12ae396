import { FileCode2, RotateCcw } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { Button } from '../controls/button.tsx';
import { askToConfirm } from '../controls/confirm-dialog.tsx';
import { Page } from '../controls/page.tsx';
import { announce } from '../run/announcer.ts';
import { currentStep } from './flow-step.ts';
import type { FlowStep } from './flow-step.ts';
import { ScriptDialog } from './script-dialog.tsx';
import { wordsOf } from './step-status.tsx';
import { StepCard } from './step-card.tsx';
import { TargetNotice } from './target-notice.tsx';
import { useFlowTarget } from './use-flow-target.ts';
import { useStepFocus } from './use-step-focus.ts';

/** Properties of the page of a flow. */
export interface FlowPageProps {
  /** Key of the flow in storage. */
  readonly flow: string;
  readonly title: string;
  readonly note: string;
  readonly steps: readonly FlowStep[];
  /** Draws the controls of a step. */
  readonly children: (step: FlowStep) => ReactNode;
  readonly script: {
    /** Name to save it under, such as `retrieval.ts`. */
    readonly filename: string;
    readonly code: () => string;
    /** What it needs to run, in a sentence. */
    readonly note: string;
  };
  /** Forgets what the flow has come to. */
  readonly onRestart: () => void;
}

/** A guided flow: its steps one below the other, the one at hand open. */
export function FlowPage(props: FlowPageProps) {
  const { flow, title, note, steps, children, script, onRestart } = props;
  // Undefined where the user has not said: then the step at hand is open.
  const [toggled, setToggled] = useState<Readonly<Record<string, boolean>>>({});
  const [exporting, setExporting] = useState(false);
  const current = currentStep(steps);
  const { madeOn, elsewhere } = useFlowTarget(flow);
  useStepAnnouncements(steps);
  const focus = useStepFocus(steps);
  const keepOpen = (id: string) => {
    if (toggled[id] !== true) setToggled({ ...toggled, [id]: true });
  };
  const restart = () =>
    askToConfirm({
      title: 'Start over?',
      text: 'The page forgets its steps. Files and vector stores stay with the API.',
      action: 'Start over',
      onConfirm: () => {
        setToggled({});
        onRestart();
      },
    });
  return (
    <Page
      title={title}
      note={note}
      actions={
        <>
          <Button variant="ghost" onClick={restart}>
            <RotateCcw size={13} aria-hidden />
            Start over
          </Button>
          <Button onClick={() => setExporting(true)}>
            <FileCode2 size={14} aria-hidden />
            Export as a script
          </Button>
        </>
      }
    >
      {elsewhere && <TargetNotice madeOn={madeOn} />}
      <ol className="flex flex-col gap-2.5" {...focus}>
        {steps.map((step, index) => (
          <li
            key={step.id}
            aria-current={step === current ? 'step' : undefined}
            onChangeCapture={() => step.showsResult === true && keepOpen(step.id)}
            onSubmitCapture={() => step.showsResult === true && keepOpen(step.id)}
          >
            <StepCard
              flow={flow}
              step={step}
              number={index + 1}
              open={toggled[step.id] ?? (step === current || step.status === 'running')}
              onOpen={(open) => setToggled({ ...toggled, [step.id]: open })}
            >
              <fieldset disabled={elsewhere} className="contents">
                {children(step)}
              </fieldset>
            </StepCard>
          </li>
        ))}
      </ol>
      <ScriptDialog
        open={exporting}
        onClose={() => setExporting(false)}
        title={`${title} as a script`}
        {...script}
      />
    </Page>
  );
}

/** Tells a screen reader when a step has ended, well or not. */
function useStepAnnouncements(steps: readonly FlowStep[]): void {
  const before = useRef<readonly FlowStep[]>(steps);
  useEffect(() => {
    const ended = steps.filter(
      (step, index) =>
        step.status !== before.current[index]?.status &&
        (step.status === 'done' || step.status === 'failed'),
    );
    before.current = steps;
    if (ended.length > 0) {
      announce(ended.map((step) => `${step.title}: ${wordsOf(step)}, ${step.summary}.`).join(' '));
    }
  }, [steps]);
}
