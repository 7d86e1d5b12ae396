import type { JsonSchema } from '@unabridged/contract';
import type { ReactNode } from 'react';
import { inlineCode } from '../../controls/inline-code.tsx';

/** Properties of the frame of a field. */
export interface FieldFrameProps {
  readonly id: string;
  readonly label: string;
  readonly path: string;
  readonly schema: JsonSchema;
  /** Whether a label names one control; else the field is a group. */
  readonly single: boolean;
  readonly required: boolean;
  readonly problem: string | undefined;
  /** Stands at the right of the label. */
  readonly aside: ReactNode;
  readonly children: ReactNode;
}

/** Label, description and problem around the control of a field. */
export function FieldFrame(props: FieldFrameProps) {
  const { id, label, path, schema, single, required, problem, aside, children } = props;
  const head = (
    <span className="flex min-w-0 items-baseline gap-2">
      <span className="truncate font-mono text-xs font-medium">{label}</span>
      {required && <span className="text-2xs text-faint">required</span>}
      {schema.deprecated === true && <span className="text-2xs text-warn">deprecated</span>}
    </span>
  );
  const Group = single ? 'div' : 'section';
  return (
    <Group
      {...(!single && { 'aria-label': path })}
      data-field={path}
      className="flex min-w-0 flex-col gap-1"
    >
      <div className="flex min-h-5 items-center gap-2">
        {single ? (
          <label htmlFor={id} className="min-w-0">
            {head}
          </label>
        ) : (
          head
        )}
        <div className="ml-auto flex shrink-0 items-center gap-1">{aside}</div>
      </div>
      {schema.description !== undefined && (
        <p id={`${id}-about`} className="-mt-0.5 mb-0.5 max-w-[70ch] text-2xs text-muted">
          {inlineCode(schema.description)}
          {schema['x-deprecated'] !== undefined && <> {inlineCode(schema['x-deprecated'])}</>}
        </p>
      )}
      {children}
      {problem !== undefined && (
        <p id={`${id}-problem`} className="text-2xs text-danger">
          This {problem}.
        </p>
      )}
    </Group>
  );
}
