import type { Conversation, ConversationItem } from '@unabridged/contract';
import { Skeleton } from '../../controls/skeleton.tsx';
import { formatMoment } from '../../format.ts';
import { IdentifierChip } from '../../identifiers/identifier-chip.tsx';
import { isRunning } from '../../run/run-record.ts';
import type { RunRecord } from '../../run/run-record.ts';
import { DeletedNote } from '../deleted-note.tsx';
import { ReplyJson } from '../reply-json.tsx';
import { Items } from '../responses/output/items.tsx';
import { responseStateOf } from '../responses/response-state.ts';
import type { OutputProps } from '../surface.ts';
import { TranscriptItem } from './transcript-item.tsx';

/** The reply of an operation on conversations. */
export default function ConversationsOutput({ run }: OutputProps) {
  if (run.spec.operation === 'responses.create') return <Answer run={run} />;
  if (isRunning(run)) return <Skeleton lines={3} />;
  if (run.phase !== 'done') return null;
  const reply = run.reply as Record<string, unknown>;
  if (reply['deleted'] === true) {
    return <DeletedNote id={String(reply['id'])} what="The conversation" />;
  }
  const conversation = run.spec.path['conversation_id'] ?? '';
  return (
    <div className="flex flex-col gap-2.5">
      {reply['object'] === 'conversation' && (
        <ConversationCard conversation={run.reply as Conversation} />
      )}
      {itemsOf(reply).map((item) => (
        <TranscriptItem key={item.id} conversation={conversation} item={item} />
      ))}
      <ReplyJson value={reply} />
    </div>
  );
}

function Answer({ run }: { run: RunRecord }) {
  const state = responseStateOf(run);
  const running = isRunning(run);
  if (state.items.length === 0 && running) return <Skeleton lines={3} />;
  const { response } = state;
  return (
    <div className="flex flex-col gap-4">
      <Items state={state} running={running} />
      {response !== undefined && (
        <p className="flex flex-wrap items-center gap-2 border-t border-line pt-2.5 text-xs text-muted">
          Added to the conversation by {run.answeredBy}
          <IdentifierChip id={response.id} />
        </p>
      )}
    </div>
  );
}

function ConversationCard({ conversation }: { conversation: Conversation }) {
  const { id, created_at: created, metadata } = conversation;
  return (
    <section
      aria-label="Conversation"
      className="flex flex-col gap-1.5 rounded-lg border border-line bg-raised px-3.5 py-3"
    >
      <span className="flex">
        <IdentifierChip id={id} />
      </span>
      <p className="text-xs text-muted">Made on {formatMoment(created)}</p>
      <code className="font-mono text-2xs text-faint">{JSON.stringify(metadata)}</code>
    </section>
  );
}

type Item = ConversationItem & { readonly id: string };

function itemsOf(reply: Record<string, unknown>): readonly Item[] {
  if (Array.isArray(reply['data'])) return reply['data'] as Item[];
  return reply['type'] === undefined ? [] : [reply as unknown as Item];
}
