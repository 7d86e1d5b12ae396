import { useVirtualizer } from '@tanstack/react-virtual';
import { ArrowDownToLine, Download, FoldVertical, Search } from 'lucide-react';
import { useEffect, useMemo, useRef, useState } from 'react';
import { EmptyState } from '../controls/empty-state.tsx';
import { ScrollArea } from '../controls/scroll-area.tsx';
import { IconButton } from '../controls/icon-button.tsx';
import { downloadText } from '../download.ts';
import { isRunning } from '../run/run-record.ts';
import type { RunRecord } from '../run/run-record.ts';
import { GapChart } from './gap-chart.tsx';
import { StreamLine } from './stream-row.tsx';
import { streamRows, toJsonLines } from './stream-rows.ts';
import { TypeFilter } from './type-filter.tsx';

/** Every event of a run as it comes: filtered, collapsed, timed, exported. */
export default function StreamInspector({ run }: { run: RunRecord }) {
  const [hidden, setHidden] = useState<ReadonlySet<string>>(new Set());
  const [search, setSearch] = useState('');
  const [collapse, setCollapse] = useState(true);
  const [follow, setFollow] = useState(true);
  const [expanded, setExpanded] = useState<ReadonlySet<number>>(new Set());
  const { events, revision } = run;
  const rows = useMemo(
    () => streamRows(events, { hidden, search, collapse }),
    // The events are appended to in place: the revision says that there are more.
    // oxlint-disable-next-line react/exhaustive-deps
    [events, revision, hidden, search, collapse],
  );
  const toggle = (index: number) => {
    const next = new Set(expanded);
    if (!next.delete(index)) next.add(index);
    setExpanded(next);
  };
  return (
    <div className="flex min-h-0 flex-1 flex-col">
      <div className="flex h-10 shrink-0 items-center gap-1 border-b border-line pr-2 pl-3">
        <Search size={14} aria-hidden className="shrink-0 text-faint" />
        <input
          type="search"
          aria-label="Search events"
          placeholder="Search events"
          value={search}
          onChange={(event) => setSearch(event.target.value)}
          className="h-7 min-w-0 flex-1 rounded-sm border-0 bg-transparent px-1 text-xs"
        />
        <TypeFilter events={events} hidden={hidden} onHidden={setHidden} />
        <IconButton
          icon={FoldVertical}
          label="Collapse deltas"
          aria-pressed={collapse}
          onClick={() => setCollapse(!collapse)}
        />
        <IconButton
          icon={ArrowDownToLine}
          label="Follow the newest event"
          aria-pressed={follow}
          onClick={() => setFollow(!follow)}
        />
        <IconButton
          icon={Download}
          label="Export as .jsonl"
          disabled={events.length === 0}
          onClick={() => downloadText(`events-${run.id.slice(0, 8)}.jsonl`, toJsonLines(events))}
        />
      </div>
      <GapChart events={events} />
      {rows.length === 0 ? (
        <EmptyState
          icon={Search}
          title={isRunning(run) ? 'Waiting for the first event' : 'No event matches'}
        >
          {!isRunning(run) && 'Change the search or show more types.'}
        </EmptyState>
      ) : (
        <Lines rows={rows} run={run} follow={follow} expanded={expanded} onToggle={toggle} />
      )}
    </div>
  );
}

interface LinesProps {
  readonly rows: ReturnType<typeof streamRows>;
  readonly run: RunRecord;
  readonly follow: boolean;
  readonly expanded: ReadonlySet<number>;
  readonly onToggle: (index: number) => void;
}

function Lines({ rows, run, follow, expanded, onToggle }: LinesProps) {
  const scroller = useRef<HTMLElement>(null);
  // oxlint-disable-next-line react/incompatible-library -- no compiler memoises this component
  const list = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => 31,
    getItemKey: (index) => rows[index]!.index,
    overscan: 12,
    useFlushSync: false,
  });
  const running = isRunning(run);
  useEffect(() => {
    if (running && follow) list.scrollToIndex(rows.length - 1, { align: 'end' });
  }, [list, rows.length, running, follow]);
  return (
    <ScrollArea label="Events" ref={scroller}>
      <ul className="relative w-full" style={{ height: list.getTotalSize() }}>
        {list.getVirtualItems().map((item) => {
          const row = rows[item.index]!;
          return (
            <li
              key={item.key}
              ref={list.measureElement}
              data-index={item.index}
              className="absolute inset-x-0 top-0"
              style={{ transform: `translateY(${item.start}px)` }}
            >
              <StreamLine
                row={row}
                events={run.events}
                expanded={expanded.has(row.index)}
                onToggle={() => onToggle(row.index)}
              />
            </li>
          );
        })}
      </ul>
    </ScrollArea>
  );
}
