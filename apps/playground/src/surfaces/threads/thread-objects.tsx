import type { ThreadMessage, Run, RunStep } from '@unabridged/contract';
import { Skeleton } from '../../controls/skeleton.tsx';
import { StatusBadge } from '../../controls/status-badge.tsx';
import { IdentifierChip } from '../../identifiers/identifier-chip.tsx';
import { OutputText } from '../../output/output-text.tsx';
import { isRunning } from '../../run/run-record.ts';
import type { RunRecord } from '../../run/run-record.ts';
import { readRunEvents } from '../assistants-flow/run-events.ts';
import { StepLine } from '../assistants-flow/step-line.tsx';
import { MessageCard } from '../assistants-flow/message-card.tsx';
import { DeletedNote } from '../deleted-note.tsx';
import { ReplyJson } from '../reply-json.tsx';
import type { OutputProps } from '../surface.ts';

interface Thing {
  readonly id: string;
  readonly object: string;
  readonly name?: string | null;
  readonly deleted?: boolean;
}

/** The reply of an operation on assistants and threads. */
export default function ThreadObjects({ run }: OutputProps) {
  if (run.streamed) return <StreamedRun run={run} />;
  if (isRunning(run)) return <Skeleton lines={3} />;
  if (run.phase !== 'done') return null;
  const reply = run.reply as Thing & { readonly data?: readonly Thing[] };
  if (reply.deleted === true) return <DeletedNote id={reply.id} what="The object" />;
  return (
    <div className="flex flex-col gap-2.5">
      <ul className="flex flex-col gap-2">
        {(reply.data ?? [reply]).map((thing) => (
          <ThingCard key={thing.id} thing={thing} />
        ))}
      </ul>
      <ReplyJson value={reply} />
    </div>
  );
}

function StreamedRun({ run: record }: { run: RunRecord }) {
  const { run, steps, text } = readRunEvents(record.events);
  return (
    <div className="flex flex-col gap-3">
      {run !== undefined && <ThingCard thing={run} />}
      <ol className="flex flex-col gap-1.5">
        {steps.map((step) => (
          <StepLine key={step.id} step={step} />
        ))}
      </ol>
      {text !== '' && <OutputText text={text} json={false} running={isRunning(record)} />}
    </div>
  );
}

function ThingCard({ thing }: { thing: Thing }) {
  switch (thing.object) {
    case 'thread.message':
      return <MessageCard message={thing as unknown as ThreadMessage} passages={[]} />;
    case 'thread.run.step':
      return <StepLine step={thing as unknown as RunStep} />;
    default:
      return (
        <li className="flex list-none flex-wrap items-center gap-2 rounded-lg border border-line bg-raised px-3.5 py-2.5 text-sm">
          {thing.name ?? thing.object.replaceAll('.', ' ')}
          <IdentifierChip id={thing.id} />
          {thing.object === 'thread.run' && (
            <StatusBadge status={(thing as unknown as Run).status} />
          )}
        </li>
      );
  }
}
