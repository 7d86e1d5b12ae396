import { SquareFunction } from 'lucide-react';
import { CopyButton } from '../controls/copy-button.tsx';
import { JsonText } from '../controls/json-view.tsx';

/** Properties of a tool call. */
export interface ToolCallCardProps {
  readonly name: string;
  readonly id: string;
  /** Arguments as JSON text, or the text of a custom tool. */
  readonly text: string;
}

/** A call that the model asks for. */
export function ToolCallCard({ name, id, text }: ToolCallCardProps) {
  return (
    <section
      aria-label={`Call of ${name}`}
      className="overflow-hidden rounded-lg border border-line bg-surface"
    >
      <div className="flex h-9 items-center gap-2 border-b border-line bg-violet-soft/50 pr-1.5 pl-3">
        <SquareFunction size={15} aria-hidden className="shrink-0 text-violet" />
        <span className="font-mono text-xs font-medium">{name}</span>
        <span className="ml-auto truncate font-mono text-2xs text-muted">{id}</span>
        <CopyButton label="Copy arguments" text={() => text} />
      </div>
      <JsonText text={pretty(text) || '…'} className="px-3.5 py-2.5" />
    </section>
  );
}

function pretty(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    return text;
  }
}
