import { useId, useState } from 'react';
import type { ReactNode } from 'react';
import { setBrokenField, useDraftStore } from '../workbench/draft-store.ts';
import { useSurfaceId } from '../workbench/surface-context.ts';
import { classNames } from '../controls/class-names.ts';
import { findJsonError } from './find-json-error.ts';
import { JsonEditor } from './json-editor.tsx';

/** Properties of a JSON field. */
export interface JsonFieldProps {
  readonly label: string;
  /** Where the value stands in the body, such as `tools[0].parameters`. */
  readonly path: string;
  readonly value: unknown;
  readonly onValue: (value: unknown) => void;
  readonly aside?: ReactNode;
}

/**
 * A part of the form that is JSON. Text that is not JSON yet stays with the draft, and
 * the run waits for it: sending the last valid value instead would surprise.
 */
export function JsonField({ label, path, value, onValue, aside }: JsonFieldProps) {
  const surface = useSurfaceId();
  const errorId = useId();
  const broken = useDraftStore((state) => state.drafts[surface]?.broken[path]);
  // The text as typed, with its layout, as long as it says what the value says.
  const [typed, setTyped] = useState(() => JSON.stringify(value, null, 2) ?? '');
  const shown = broken?.text ?? (sameJson(typed, value) ? typed : JSON.stringify(value, null, 2));

  const edit = (text: string) => {
    if (text === shown) return;
    const error = findJsonError(text);
    setTyped(text);
    setBrokenField(surface, path, error === null ? undefined : { text, error });
    if (error === null) onValue(JSON.parse(text));
  };

  return (
    <div className="flex flex-col gap-1">
      <div className="flex min-h-5 items-center gap-2">
        <span className="text-xs font-medium">{label}</span>
        <code className="truncate font-mono text-2xs text-faint">{path}</code>
        {aside !== undefined && <div className="ml-auto">{aside}</div>}
      </div>
      <div
        className={classNames(
          'flex max-h-80 min-h-24 flex-col overflow-auto rounded-md border bg-raised px-1 focus-within:border-accent',
          broken === undefined ? 'border-line-strong/70' : 'border-danger',
        )}
      >
        <JsonEditor
          text={shown}
          onText={edit}
          label={label}
          error={broken?.error ?? null}
          compact
        />
      </div>
      {broken !== undefined && (
        <p id={errorId} role="alert" className="text-xs text-danger">
          Line {broken.error.line}, column {broken.error.column}: {broken.error.message}.
        </p>
      )}
    </div>
  );
}

function sameJson(text: string, value: unknown): boolean {
  try {
    return JSON.stringify(JSON.parse(text)) === JSON.stringify(value);
  } catch {
    return false;
  }
}
