import { MessagesSquare } from 'lucide-react';
import { Button } from '../../controls/button.tsx';
import { IdentifierChip } from '../../identifiers/identifier-chip.tsx';
import { FailureCard } from '../../workbench/failure-card.tsx';
import { assistants } from './assistants-state.ts';

/** Step 2: where messages and runs are kept. */
export function ThreadStep({ busy, onCreate }: { busy: boolean; onCreate: () => void }) {
  const { threadId, failures } = assistants.use();
  return (
    <>
      <p className="text-xs text-muted">
        A thread keeps the messages of one conversation, for as many runs as you like.
      </p>
      {threadId !== undefined && (
        <p className="flex items-center gap-2 text-sm">
          <MessagesSquare size={15} aria-hidden className="text-accent" />
          The thread <IdentifierChip id={threadId} />
        </p>
      )}
      {failures['thread'] !== undefined && <FailureCard failure={failures['thread']} />}
      <Button
        variant="primary"
        size="medium"
        className="self-start"
        disabled={busy}
        onClick={onCreate}
      >
        <MessagesSquare size={14} aria-hidden />
        {threadId === undefined ? 'Create the thread' : 'Create another one'}
      </Button>
    </>
  );
}
