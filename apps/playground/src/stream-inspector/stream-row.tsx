import { ChevronRight } from 'lucide-react';
import { classNames } from '../controls/class-names.ts';
import { CopyButton } from '../controls/copy-button.tsx';
import { JsonView } from '../controls/json-view.tsx';
import { formatSpan } from '../format.ts';
import type { TimedEvent } from '../run/run-record.ts';
import { kindColours } from './kind-colours.ts';
import { sequenceOf } from './stream-rows.ts';
import type { StreamRow } from './stream-rows.ts';

/** Properties of a line of the stream. */
export interface StreamLineProps {
  readonly row: StreamRow;
  readonly events: readonly TimedEvent[];
  readonly expanded: boolean;
  readonly onToggle: () => void;
}

/** One line of the stream, and its payload once it is opened. */
export function StreamLine({ row, events, expanded, onToggle }: StreamLineProps) {
  const { event, count } = row;
  const sequence = sequenceOf(event) ?? row.index;
  return (
    <div className={classNames('border-b border-line/60', expanded && 'bg-sunken/60')}>
      <button
        type="button"
        aria-expanded={expanded}
        onClick={onToggle}
        className="flex h-7.5 w-full items-center gap-2 px-3 text-left font-mono text-xs -outline-offset-2 hover:bg-hover/70"
      >
        <ChevronRight
          size={12}
          aria-hidden
          className={classNames(
            'shrink-0 text-faint transition-transform',
            expanded && 'rotate-90',
          )}
        />
        <span className="w-14 shrink-0 text-right text-faint tabular-nums">
          {count > 1 ? `${sequence}–${sequence + count - 1}` : sequence}
        </span>
        <span className="w-16 shrink-0 text-right text-muted tabular-nums">
          {formatSpan(event.at)}
        </span>
        <span
          className="hidden w-16 shrink-0 text-right text-2xs text-faint tabular-nums tablet:block"
          title="Since the event before"
        >
          +{formatSpan(Math.max(0, row.gap))}
        </span>
        <span
          aria-hidden
          className="size-1.5 shrink-0 rounded-full"
          style={{ background: kindColours[row.kind] }}
        />
        <span className="shrink-0 max-tablet:min-w-0 max-tablet:shrink max-tablet:truncate">
          {event.type.replace(/^response\./, '')}
        </span>
        {count > 1 && (
          <span className="shrink-0 rounded-sm bg-accent-soft px-1 text-2xs text-accent">
            ×{count}
          </span>
        )}
        <span className="min-w-0 flex-1 truncate text-muted max-tablet:min-w-16">
          {row.preview.replaceAll('\n', '⏎')}
        </span>
      </button>
      {expanded && (
        <div className="relative pr-3 pb-3 pl-8">
          <div className="absolute top-0 right-3">
            <CopyButton label="Copy payload" text={() => rawOf(row, events)} />
          </div>
          {count > 1 ? (
            <pre className="pt-1 font-mono text-xs leading-5 break-words whitespace-pre-wrap">
              {row.preview}
            </pre>
          ) : (
            <JsonView value={event.data} className="pt-1" />
          )}
        </div>
      )}
    </div>
  );
}

function rawOf(row: StreamRow, events: readonly TimedEvent[]): string {
  return events
    .slice(row.index, row.index + row.count)
    .map(({ raw }) => raw)
    .join('\n');
}
