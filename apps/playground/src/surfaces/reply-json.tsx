import { ChevronRight } from 'lucide-react';
import { JsonView } from '../controls/json-view.tsx';

/** A reply as it is, below the view that reads better. */
export function ReplyJson({ value }: { value: unknown }) {
  return (
    <details className="group mt-1 rounded-lg border border-line bg-raised">
      <summary className="flex h-9 list-none items-center gap-1.5 px-3 text-xs font-medium text-muted [&::-webkit-details-marker]:hidden">
        <ChevronRight
          size={13}
          aria-hidden
          className="text-faint transition-transform group-open:rotate-90"
        />
        The whole reply
      </summary>
      <JsonView value={value} className="border-t border-line px-3.5 py-2.5" />
    </details>
  );
}
