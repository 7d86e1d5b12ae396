import { ListFilter } from 'lucide-react';
import { Button } from '../controls/button.tsx';
import { Popover } from '../controls/popover.tsx';
import type { TimedEvent } from '../run/run-record.ts';
import { countTypes } from './stream-rows.ts';

/** Properties of the filter by type. */
export interface TypeFilterProps {
  readonly events: readonly TimedEvent[];
  readonly hidden: ReadonlySet<string>;
  readonly onHidden: (hidden: ReadonlySet<string>) => void;
}

/** Chooses which types of events are shown. */
export function TypeFilter({ events, hidden, onHidden }: TypeFilterProps) {
  const toggle = (type: string) => {
    const next = new Set(hidden);
    if (!next.delete(type)) next.add(type);
    onHidden(next);
  };
  return (
    <Popover
      label="Event types"
      className="w-80 py-1.5"
      trigger={
        <Button variant="ghost">
          <ListFilter size={14} aria-hidden />
          Types
          {hidden.size > 0 && <span className="text-accent">−{hidden.size}</span>}
        </Button>
      }
    >
      {countTypes(events).map(([type, count]) => (
        <label key={type} className="flex items-center gap-2 px-3 py-1 hover:bg-hover">
          <input
            type="checkbox"
            className="accent-accent"
            checked={!hidden.has(type)}
            onChange={() => toggle(type)}
          />
          <span className="min-w-0 truncate font-mono text-xs">{type}</span>
          <span className="ml-auto text-xs text-faint tabular-nums">{count}</span>
        </label>
      ))}
      {hidden.size > 0 && (
        <div className="border-t border-line px-2 pt-1.5">
          <Button variant="ghost" onClick={() => onHidden(new Set())}>
            Show all
          </Button>
        </div>
      )}
    </Popover>
  );
}
