import type { ResponseOutputItem } from '@unabridged/contract';
import { Skeleton } from '../../../controls/skeleton.tsx';
import { passagesOfCall } from '../../../passages/passage.ts';
import type { Passage } from '../../../passages/passage.ts';
import { isRunning } from '../../../run/run-record.ts';
import type { OutputProps } from '../../surface.ts';
import { responseStateOf } from '../response-state.ts';
import { FileSearchCard } from './file-search-card.tsx';
import { ItemCard } from './item-card.tsx';
import { MessageContent } from './message-content.tsx';
import { ReasoningNote } from './reasoning-note.tsx';
import { ResponseFooter } from './response-footer.tsx';
import { ToolCallCard } from '../../../output/tool-call-card.tsx';
import { ToolResults } from './tool-results.tsx';

/** The output of a response: text, tool calls, refusals, whatever it holds. */
export function Output({ run }: OutputProps) {
  const state = responseStateOf(run);
  const running = isRunning(run);
  const json = state.response?.text?.format?.type?.startsWith('json') === true;
  const passages = state.items.flatMap((item) =>
    item.type === 'file_search_call' ? passagesOfCall(item) : [],
  );
  if (state.items.length === 0 && running) return <Skeleton lines={3} />;
  return (
    <div className="flex flex-col gap-4">
      {state.items.map((item, index) => (
        // Items keep their place, and not all of them have an id from the start.
        // oxlint-disable-next-line react/no-array-index-key
        <Item key={index} item={item} json={json} running={running} passages={passages} />
      ))}
      {!running && <ToolResults run={run} state={state} />}
      <ResponseFooter run={run} state={state} />
    </div>
  );
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
      return <FileSearchCard call={item} />;
    case 'reasoning':
      return <ReasoningNote item={item} running={running} />;
    default:
      return <ItemCard item={item} />;
  }
}
