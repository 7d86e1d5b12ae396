import { CornerDownLeft, RefreshCw } from 'lucide-react';
import { Button } from '../../controls/button.tsx';
import { FailureCard } from '../../workbench/failure-card.tsx';
import { assistants, nextMessage } from './assistants-state.ts';
import { StepLine } from './step-line.tsx';
import { MessageCard } from './message-card.tsx';
import { passagesOfSteps } from './step-passages.ts';

/** Step 5: the messages of the thread, what the run did, and the files that it made. */
export function ResultStep({ busy, onRead }: { busy: boolean; onRead: () => void }) {
  const { result, failures } = assistants.use();
  const passages = passagesOfSteps(result?.steps ?? []);
  return (
    <>
      {failures['result'] !== undefined && <FailureCard failure={failures['result']} />}
      {result !== undefined && (
        <>
          <ol aria-label="Messages" className="flex flex-col gap-3">
            {result.messages.map((message) => (
              <MessageCard key={message.id} message={message} passages={passages} />
            ))}
          </ol>
          <ol aria-label="Run steps" className="flex flex-col gap-1.5">
            {result.steps.map((step) => (
              <StepLine key={step.id} step={step} />
            ))}
          </ol>
        </>
      )}
      <div className="flex flex-wrap gap-2">
        <Button disabled={busy} onClick={onRead}>
          <RefreshCw size={13} aria-hidden />
          Read again
        </Button>
        <Button disabled={busy} onClick={nextMessage}>
          <CornerDownLeft size={13} aria-hidden />
          Another message in this thread
        </Button>
      </div>
    </>
  );
}
