import type { ResponseOutputItem } from '@unabridged/contract';
import { lazy, Suspense } from 'react';
import { Skeleton } from '../../../controls/skeleton.tsx';
import { ToolCallCard } from '../../../output/tool-call-card.tsx';
import { passagesOfCall } from '../../../passages/passage.ts';
import type { Passage } from '../../../passages/passage.ts';
import type { ResponseState } from '../response-state.ts';
import { ItemCard } from './item-card.tsx';
import { MessageContent } from './message-content.tsx';
import { ReasoningNote } from './reasoning-note.tsx';

const FileSearchCard = lazy(() => import('./file-search-card.tsx'));

/** The output items of a response, each by its type. */
export function Items({ state, running }: { state: ResponseState; running: boolean }) {
  const json = state.response?.text?.format?.type?.startsWith('json') === true;
  const passages = state.items.flatMap((item) =>
    item.type === 'file_search_call' ? passagesOfCall(item) : [],
  );
  return state.items.map((item, index) => (
    // Items keep their place, and not all of them have an id from the start.
    // oxlint-disable-next-line react/no-array-index-key
    <Item key={index} item={item} json={json} running={running} passages={passages} />
  ));
}

interface ItemProps {
  readonly item: ResponseOutputItem;
  readonly json: boolean;
  readonly running: boolean;
  readonly passages: readonly Passage[];
}

function Item({ item, json, running, passages }: ItemProps) {
  switch (item.type) {
    case 'message':
      return <MessageContent message={item} json={json} running={running} passages={passages} />;
    case 'function_call':
      return <ToolCallCard name={item.name} id={item.call_id} text={item.arguments} />;
    case 'custom_tool_call':
      return <ToolCallCard name={item.name} id={item.call_id} text={item.input} />;
    case 'file_search_call':
      return (
        <Suspense fallback={<Skeleton lines={1} />}>
          <FileSearchCard call={item} />
        </Suspense>
      );
    case 'reasoning':
      return <ReasoningNote item={item} running={running} />;
    default:
      return <ItemCard item={item} />;
  }
}
