import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';

/** A choice of a segmented control. */
export interface Segment<Value extends string> {
  readonly value: Value;
  readonly label: ReactNode;
  readonly disabled?: boolean;
}

/** Properties of a segmented control. */
export interface SegmentedProps<Value extends string> {
  readonly label: string;
  readonly segments: readonly Segment<Value>[];
  readonly value: Value;
  readonly onValue: (value: Value) => void;
  /** Classes of the chosen segment. */
  readonly chosenClass?: string;
}

/** A few choices side by side, of which one holds. */
export function Segmented<Value extends string>(props: SegmentedProps<Value>) {
  const { label, segments, value, onValue, chosenClass } = props;
  return (
    <fieldset aria-label={label} className="flex gap-0.5 rounded-md bg-sunken p-0.5">
      {segments.map((segment) => (
        <button
          key={segment.value}
          type="button"
          aria-pressed={segment.value === value}
          disabled={segment.disabled}
          onClick={() => onValue(segment.value)}
          className={classNames(
            'flex h-6 items-center gap-1.5 rounded-sm px-2 text-xs font-medium transition-colors',
            segment.value === value
              ? (chosenClass ?? 'bg-raised text-ink shadow-button')
              : 'text-muted hover:text-ink',
          )}
        >
          {segment.label}
        </button>
      ))}
    </fieldset>
  );
}
