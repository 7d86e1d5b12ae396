import type { ResponseReasoningItem } from '@unabridged/contract';
import { Lightbulb } from 'lucide-react';

/** What the model says about its reasoning; closed, because the answer matters more. */
export function ReasoningNote({
  item,
  running,
}: {
  item: ResponseReasoningItem;
  running: boolean;
}) {
  const text = [...item.summary, ...(item.content ?? [])].map((part) => part.text).join('\n\n');
  return (
    <details className="rounded-lg border border-line bg-surface" open={running && text !== ''}>
      <summary className="flex h-9 items-center gap-2 px-3 text-xs font-medium text-muted">
        <Lightbulb size={14} aria-hidden />
        Reasoning
      </summary>
      <p className="px-3.5 pb-3 text-xs whitespace-pre-wrap text-muted">
        {text === '' ? 'The model keeps its reasoning to itself.' : text}
      </p>
    </details>
  );
}
