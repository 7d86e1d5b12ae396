import { formatSpan } from '../format.ts';
import type { TimedEvent } from '../run/run-record.ts';
import { kindColours } from './kind-colours.ts';
import { kindOf } from './stream-rows.ts';
import type { EventKind } from './stream-rows.ts';

const width = 1000;
const height = 30;

/** When events came: a tick for each, so that waiting shows as empty space. */
export function GapChart({ events }: { events: readonly TimedEvent[] }) {
  const end = events.at(-1)?.at ?? 0;
  const first = events[0]?.at ?? 0;
  const longest = longestGap(events);
  return (
    <div className="border-b border-line px-3 pt-2 pb-1.5">
      <svg
        viewBox={`0 0 ${width} ${height}`}
        preserveAspectRatio="none"
        className="block h-7 w-full rounded-sm bg-sunken"
        aria-hidden
      >
        {Object.entries(ticks(events, end)).map(([kind, path]) => (
          <path
            key={kind}
            d={path}
            stroke={kindColours[kind as EventKind]}
            strokeWidth={1.5}
            vectorEffect="non-scaling-stroke"
          />
        ))}
      </svg>
      <div className="mt-1 flex justify-between font-mono text-2xs text-faint tabular-nums">
        <span>first {formatSpan(first)}</span>
        <span>longest gap {formatSpan(longest)}</span>
        <span>last {formatSpan(end)}</span>
      </div>
    </div>
  );
}

function ticks(events: readonly TimedEvent[], end: number): Partial<Record<EventKind, string>> {
  const paths: Partial<Record<EventKind, string>> = {};
  const drawn = new Set<string>();
  for (const { at, type } of events) {
    const kind = kindOf(type);
    const x = end === 0 ? 0 : Math.round((at / end) * (width - 4)) + 2;
    // Thousands of events share a thousand columns: each is drawn once.
    if (drawn.has(kind + x)) continue;
    drawn.add(kind + x);
    const top = kind === 'delta' ? 12 : 4;
    paths[kind] = `${paths[kind] ?? ''}M${x} ${top}V${height - 3}`;
  }
  return paths;
}

function longestGap(events: readonly TimedEvent[]): number {
  let longest = 0;
  for (let index = 1; index < events.length; index++) {
    longest = Math.max(longest, events[index]!.at - events[index - 1]!.at);
  }
  return longest;
}
