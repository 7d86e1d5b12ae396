import { JsonView } from '../controls/json-view.tsx';

/** A reply as it is, below the view that reads better. */
export function ReplyJson({ value }: { value: unknown }) {
  return (
    <details className="mt-3 rounded-lg border border-line bg-raised">
      <summary className="flex h-9 items-center px-3 text-xs font-medium text-muted">
        The whole reply
      </summary>
      <JsonView value={value} className="border-t border-line px-3.5 py-2.5" />
    </details>
  );
}
