import { Play, Square } from 'lucide-react';
import { Button } from '../../controls/button.tsx';
import { StatusBadge } from '../../controls/status-badge.tsx';
import { OutputText } from '../../output/output-text.tsx';
import { IdentifierChip } from '../../identifiers/identifier-chip.tsx';
import { isRunning } from '../../run/run-record.ts';
import { useShownRun } from '../../run/run-store.ts';
import { FailureCard } from '../../workbench/failure-card.tsx';
import { cancelAssistantRun, isOver } from './assistant-actions.ts';
import { assistants, assistantsFlow } from './assistants-state.ts';
import { LiveEvents } from './live-events.tsx';
import { RequiredAction } from './required-action.tsx';
import { readRunEvents } from './run-events.ts';
import { StepLine } from './step-line.tsx';

/** Properties of the step. */
export interface RunStepProps {
  readonly busy: boolean;
  readonly onRun: () => void;
  readonly onSubmit: (outputs: ReadonlyMap<string, string>) => void;
}

/** Step 4: the assistant at work, live; its functions are answered here. */
export function RunStepControls({ busy, onRun, onSubmit }: RunStepProps) {
  const { run: stored, failures } = assistants.use();
  const shown = useShownRun(assistantsFlow);
  const live = readRunEvents(shown?.events ?? []);
  const run = isRunning(shown) ? (live.run ?? stored) : stored;
  const waiting = !busy && run?.status === 'requires_action';
  return (
    <>
      <form
        className="flex flex-wrap items-center gap-2"
        onSubmit={(event) => {
          event.preventDefault();
          onRun();
        }}
      >
        <Button
          type="submit"
          variant="primary"
          size="medium"
          disabled={busy || (run !== undefined && !isOver(run))}
        >
          <Play size={13} aria-hidden />
          {run === undefined ? 'Run' : 'Run again'}
        </Button>
        {run !== undefined && !isOver(run) && (
          <Button size="medium" onClick={() => void cancelAssistantRun()}>
            <Square size={12} fill="currentColor" aria-hidden />
            Cancel the run
          </Button>
        )}
        {run !== undefined && (
          <span className="flex items-center gap-2" data-run-status={run.status}>
            <StatusBadge status={run.status} />
            <IdentifierChip id={run.id} />
          </span>
        )}
      </form>
      {waiting && run !== undefined && (
        <RequiredAction key={run.id} run={run} onSubmit={onSubmit} />
      )}
      {run?.last_error && (
        <p role="alert" className="text-xs text-danger">
          {run.last_error.code}: {run.last_error.message}
        </p>
      )}
      {failures['run'] !== undefined && <FailureCard failure={failures['run']} />}
      {live.steps.length > 0 && (
        <ol aria-label="Steps of the run" className="flex flex-col gap-1.5">
          {live.steps.map((step) => (
            <StepLine key={step.id} step={step} />
          ))}
        </ol>
      )}
      {live.text !== '' && <OutputText text={live.text} json={false} running={busy} />}
      {shown !== undefined && shown.events.length > 0 && <LiveEvents events={shown.events} />}
    </>
  );
}
