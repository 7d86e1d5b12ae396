import type { ConversationItem } from '@unabridged/contract';
import { MessageSquare, SendHorizontal } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../controls/button.tsx';
import { EmptyState } from '../../controls/empty-state.tsx';
import { TextArea } from '../../controls/text-area.tsx';
import { ListFrame } from '../../resources/list-frame.tsx';
import { useList } from '../../resources/use-list.ts';
import { isRunning } from '../../run/run-record.ts';
import { useShownRun } from '../../run/run-store.ts';
import { useDraftStore } from '../../workbench/draft-store.ts';
import { runRequest } from '../../workbench/run-draft.ts';
import { conversationsSurface } from './conversations-surface.ts';
import { conversationsPresets } from './presets.ts';
import { TranscriptItem } from './transcript-item.tsx';

/** A conversation from its first item to its last, with a line to go on. */
export function Transcript({ id }: { id: string }) {
  const list = useList<ConversationItem & { id: string }>({
    surface: conversationsSurface.id,
    operation: 'conversations.items.list',
    params: { conversation_id: id, order: 'asc' },
    changedBy: ['conversations.', 'responses.'],
  });
  return (
    <ListFrame
      title="Transcript"
      list={list}
      empty={
        <EmptyState icon={MessageSquare} title="Nothing said yet">
          Say something below, or add items by the operation “Add items”.
        </EmptyState>
      }
      below={<Composer id={id} />}
    >
      <ol className="flex flex-col gap-2" aria-label="Items">
        {list.items?.map((item) => (
          <li key={item.id}>
            <TranscriptItem conversation={id} item={item} />
          </li>
        ))}
      </ol>
    </ListFrame>
  );
}

function Composer({ id }: { id: string }) {
  const [text, setText] = useState('');
  const running = isRunning(useShownRun(conversationsSurface.id));
  const send = async () => {
    const draft = useDraftStore.getState().drafts[conversationsSurface.id]?.document.value;
    const model = draft?.['model'] ?? conversationsPresets[1]!.body['model'];
    setText('');
    await runRequest(conversationsSurface, 'responses.create', {
      model,
      conversation: id,
      input: text,
      stream: true,
    });
  };
  return (
    <form
      className="flex items-end gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <TextArea
        aria-label="Say something in this conversation"
        rows={1}
        placeholder="Say something"
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <Button type="submit" size="medium" disabled={running || text.trim() === ''}>
        <SendHorizontal size={13} aria-hidden />
        Send
      </Button>
    </form>
  );
}
