import { useState } from 'react';
import { Button } from '../../controls/button.tsx';
import type { TimedEvent } from '../../run/run-record.ts';

/** Events that are listed while they come. */
const shownEvents = 12;

/** The events of the stream as they come, the newest last. */
export function LiveEvents({ events }: { events: readonly TimedEvent[] }) {
  const [whole, setWhole] = useState(false);
  const listed = whole ? events : events.slice(-shownEvents);
  const first = events.length - listed.length;
  return (
    <section aria-label="Events of the run" className="flex flex-col gap-1">
      <div className="flex items-center gap-2 text-xs text-muted">
        <span className="tabular-nums">{events.length} events</span>
        {events.length > shownEvents && (
          <Button variant="ghost" onClick={() => setWhole(!whole)}>
            {whole ? 'Show the last' : 'Show all'}
          </Button>
        )}
      </div>
      <ol className="max-h-64 overflow-y-auto font-mono text-2xs leading-5 text-muted">
        {listed.map(({ at, type }, index) => (
          // oxlint-disable-next-line react/no-array-index-key -- events keep their place
          <li key={first + index} className="flex gap-3">
            <span className="w-14 shrink-0 text-right text-faint tabular-nums">
              {Math.round(at)} ms
            </span>
            <span className="truncate">{type}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}
