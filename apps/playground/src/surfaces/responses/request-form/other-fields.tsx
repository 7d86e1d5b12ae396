import type { FieldsProps } from '../../surface.ts';

/** Fields of `responses.create` that the form has a control for. */
const shownFields = new Set([
  'background',
  'conversation',
  'input',
  'instructions',
  'max_output_tokens',
  'model',
  'previous_response_id',
  'store',
  'stream',
  'temperature',
  'text',
  'tool_choice',
  'tools',
  'top_p',
]);

/** Properties of the line. */
export interface OtherFieldsProps extends Pick<FieldsProps, 'body'> {
  /** Fields that the form has a control for. Default: those of `responses.create`. */
  readonly shown?: ReadonlySet<string>;
}

/** Names the fields of the body that only the JSON view edits, so that none is forgotten. */
export function OtherFields({ body, shown = shownFields }: OtherFieldsProps) {
  const others = Object.keys(body).filter((name) => !shown.has(name));
  if (others.length === 0) return <div className="border-t border-line" />;
  return (
    <div className="flex flex-wrap items-center gap-1.5 border-t border-line px-4 py-3 text-xs text-muted">
      Also sent, edited as JSON:
      {others.map((name) => (
        <code key={name} className="rounded-sm bg-sunken px-1.5 py-0.5 font-mono text-2xs">
          {name}
        </code>
      ))}
    </div>
  );
}
