import { useState } from 'react';
import { Button } from '../../controls/button.tsx';
import type { TimedEvent } from '../../run/run-record.ts';

/** Lines that are listed while events come. */
const shownLines = 12;

interface Line {
  readonly at: number;
  readonly type: string;
  readonly times: number;
}

/** The events of the stream as they come, the newest last. */
export function LiveEvents({ events }: { events: readonly TimedEvent[] }) {
  const [whole, setWhole] = useState(false);
  const lines = linesOf(events);
  const listed = whole ? lines : lines.slice(-shownLines);
  const first = lines.length - listed.length;
  return (
    <section aria-label="Events of the run" className="flex flex-col gap-1">
      <div className="flex items-center gap-2 text-xs text-muted">
        <span className="tabular-nums">{events.length} events</span>
        {lines.length > shownLines && (
          <Button variant="ghost" onClick={() => setWhole(!whole)}>
            {whole ? 'Show the last' : 'Show all'}
          </Button>
        )}
      </div>
      <ol className="max-h-64 overflow-y-auto font-mono text-2xs leading-5 text-muted">
        {listed.map(({ at, type, times }, index) => (
          // oxlint-disable-next-line react/no-array-index-key -- lines keep their place
          <li key={first + index} className="flex gap-3">
            <span className="w-14 shrink-0 text-right text-faint tabular-nums">
              {Math.round(at)} ms
            </span>
            <span className="truncate">
              {type}
              {times > 1 && <span className="text-faint"> ×{times}</span>}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** Events of one type in a row share a line, as the deltas of a text do. */
function linesOf(events: readonly TimedEvent[]): readonly Line[] {
  const lines: Line[] = [];
  for (const { at, type } of events) {
    const before = lines.at(-1);
    if (before?.type === type) lines[lines.length - 1] = { ...before, times: before.times + 1 };
    else lines.push({ at, type, times: 1 });
  }
  return lines;
}
