import { useId } from 'react';
import type { ReactNode } from 'react';

/** Properties of a labelled control. */
export interface FieldProps {
  readonly label: string;
  /** Name of the field in the API, shown in the type of code. */
  readonly name?: string;
  readonly hint?: string;
  /** Stands at the right of the label. */
  readonly aside?: ReactNode;
  /** Gets the ids that tie the control to its label and hint. */
  readonly children: (ids: { id: string; 'aria-describedby'?: string }) => ReactNode;
}

/** A control with its label above it. */
export function Field({ label, name, hint, aside, children }: FieldProps) {
  const id = useId();
  const hintId = `${id}-hint`;
  return (
    <div className="flex min-w-0 flex-col gap-1">
      <div className="flex min-h-5 items-center gap-2">
        <label htmlFor={id} className="text-xs font-medium text-ink">
          {label}
        </label>
        {name !== undefined && name !== label.toLowerCase() && (
          <code className="truncate font-mono text-2xs text-faint">{name}</code>
        )}
        {aside !== undefined && <div className="ml-auto flex items-center gap-1">{aside}</div>}
      </div>
      {children(hint === undefined ? { id } : { id, 'aria-describedby': hintId })}
      {hint !== undefined && (
        <p id={hintId} className="text-2xs text-faint">
          {hint}
        </p>
      )}
    </div>
  );
}

/** Classes of every text control. */
export const controlClass =
  'w-full rounded-md border border-line-strong/70 bg-raised px-2.5 text-sm text-ink hover:border-line-strong';
