import type { ConversationItem } from '@unabridged/contract';
import { X } from 'lucide-react';
import { classNames } from '../../controls/class-names.ts';
import { IconButton } from '../../controls/icon-button.tsx';
import { JsonView } from '../../controls/json-view.tsx';
import { runRequest } from '../../workbench/run-draft.ts';
import { conversationsSurface } from './conversations-surface.ts';

/** Properties of an item. */
export interface TranscriptItemProps {
  readonly conversation: string;
  readonly item: ConversationItem & { readonly id: string };
}

/** An item of a conversation: who said what, or what else happened. */
export function TranscriptItem({ conversation, item }: TranscriptItemProps) {
  const message = item.type === 'message' ? item : undefined;
  const role = message?.role ?? item.type;
  const texts = message?.content.map((part) => partText(part)) ?? [];
  return (
    <article
      aria-label={`${role}`}
      className={classNames(
        'group rounded-lg border px-3.5 py-2',
        role === 'user' ? 'ml-8 border-line bg-accent-soft/50' : 'mr-8 border-line bg-raised',
      )}
    >
      <header className="flex min-h-6 items-center gap-2">
        <span className="text-2xs font-medium text-faint">{role}</span>
        <code className="truncate font-mono text-2xs text-faint">{item.id}</code>
        <IconButton
          icon={X}
          label={`Take the item ${item.id} out`}
          className="ml-auto size-6!"
          onClick={() =>
            void runRequest(conversationsSurface, 'conversations.items.delete', {
              conversation_id: conversation,
              item_id: item.id,
            })
          }
        />
      </header>
      {message === undefined ? (
        <JsonView value={item} />
      ) : (
        <p className="text-sm whitespace-pre-wrap">{texts.join('\n')}</p>
      )}
    </article>
  );
}

/** The text of a part, or what it is where it has none. */
function partText(part: object): string {
  const { text, refusal, type } = part as { text?: string; refusal?: string; type: string };
  return text ?? refusal ?? `[${type}]`;
}
