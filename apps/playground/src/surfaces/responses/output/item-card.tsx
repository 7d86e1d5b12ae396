import type { ResponseOutputItem } from '@unabridged/contract';
import { Box } from 'lucide-react';
import { JsonView } from '../../../controls/json-view.tsx';

/** An item that has no view of its own: shown as it is, so that nothing is hidden. */
export function ItemCard({ item }: { item: ResponseOutputItem }) {
  return (
    <section
      aria-label={item.type}
      className="overflow-hidden rounded-lg border border-line bg-surface"
    >
      <div className="flex h-9 items-center gap-2 border-b border-line px-3">
        <Box size={14} aria-hidden className="text-faint" />
        <span className="font-mono text-xs">{item.type}</span>
      </div>
      <JsonView value={item} className="max-h-80 overflow-auto px-3.5 py-2.5" />
    </section>
  );
}
