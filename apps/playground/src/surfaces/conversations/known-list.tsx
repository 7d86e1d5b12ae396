import { FolderOpen, MessagesSquare, Trash2 } from 'lucide-react';
import { classNames } from '../../controls/class-names.ts';
import { askToConfirm } from '../../controls/confirm-dialog.tsx';
import { EmptyState } from '../../controls/empty-state.tsx';
import { IconButton } from '../../controls/icon-button.tsx';
import { formatClock, formatDay } from '../../format.ts';
import { IdentifierChip } from '../../identifiers/identifier-chip.tsx';
import { runRequest } from '../../workbench/run-draft.ts';
import { conversationsSurface } from './conversations-surface.ts';
import { useKnownConversations } from './known-conversations.ts';

/** The conversations that this browser knows. */
export function KnownList({ chosen }: { chosen: string | undefined }) {
  const known = useKnownConversations((store) => store.known);
  return (
    <section aria-label="Conversations of this browser" className="flex flex-col gap-2 px-4 pb-5">
      <h2 className="text-sm font-medium">
        Conversations of this browser{' '}
        <span className="text-xs font-normal text-faint">{known.length}</span>
      </h2>
      {known.length === 0 ? (
        <div className="flex rounded-xl border border-dashed border-line-strong">
          <EmptyState icon={MessagesSquare} title="No conversation yet">
            Run “Create a conversation”. The API has no list of them, so those of this browser are
            kept here.
          </EmptyState>
        </div>
      ) : (
        <ul className="divide-y divide-line overflow-hidden rounded-xl border border-line bg-raised">
          {known.map(({ id, seenAt }) => (
            <Row key={id} id={id} seenAt={seenAt} chosen={id === chosen} />
          ))}
        </ul>
      )}
    </section>
  );
}

function Row({ id, seenAt, chosen }: { id: string; seenAt: number; chosen: boolean }) {
  const params = { conversation_id: id };
  const remove = () =>
    askToConfirm({
      title: 'Delete this conversation?',
      text: 'It cannot be continued any more.',
      action: 'Delete the conversation',
      onConfirm: () => void runRequest(conversationsSurface, 'conversations.delete', params),
    });
  const open = () =>
    void runRequest(conversationsSurface, 'conversations.items.list', { ...params, order: 'asc' });
  return (
    <li
      className={classNames(
        'flex h-11 items-center gap-2 px-3 hover:bg-hover/50',
        chosen && 'bg-accent-soft/40',
      )}
    >
      <IdentifierChip id={id} />
      <span className="min-w-0 truncate text-xs text-muted tabular-nums">
        {formatDay(seenAt)}, {formatClock(seenAt)}
      </span>
      <span className="ml-auto flex">
        <IconButton icon={FolderOpen} label={`Open ${id}`} onClick={open} />
        <IconButton icon={Trash2} label={`Delete ${id}`} onClick={remove} />
      </span>
    </li>
  );
}
