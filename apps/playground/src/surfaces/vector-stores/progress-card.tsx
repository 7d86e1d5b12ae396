import type { VectorStore, VectorStoreFileBatch } from '@unabridged/contract';
import { ProgressBar } from '../../controls/progress-bar.tsx';
import { StatusBadge } from '../../controls/status-badge.tsx';
import { IdentifierChip } from '../../identifiers/identifier-chip.tsx';
import { useFollowed } from '../../resources/use-followed.ts';

/** A vector store or a batch of files: how far its indexing is, followed until it ends. */
export function ProgressCard({ item }: { item: VectorStore | VectorStoreFileBatch }) {
  const batch = item.object === 'vector_store.files_batch';
  const newest = useFollowed<VectorStore | VectorStoreFileBatch>(item, {
    operation: batch ? 'vectorStores.fileBatches.retrieve' : 'vectorStores.retrieve',
    params: batch
      ? { vector_store_id: item.vector_store_id, batch_id: item.id }
      : { vector_store_id: item.id },
    surface: 'vector-stores',
  });
  const { completed, failed, cancelled, total } = newest.file_counts;
  const over = completed + failed + cancelled;
  const name = newest.object === 'vector_store' ? newest.name || 'Without a name' : 'Batch';
  return (
    <section
      aria-label={name}
      className="flex flex-col gap-2 rounded-lg border border-line bg-raised px-3.5 py-3"
    >
      <div className="flex flex-wrap items-center gap-2">
        <span className="text-sm font-medium">{name}</span>
        <StatusBadge status={newest.status} />
        <span className="ml-auto">
          <IdentifierChip id={newest.id} />
        </span>
      </div>
      {total > 0 && (
        <ProgressBar
          label={`Indexing of ${name}`}
          value={over / total}
          tone={failed > 0 ? 'danger' : 'accent'}
        />
      )}
      <p className="text-xs text-muted tabular-nums">
        {completed} of {total} files indexed
        {failed > 0 && `, ${failed} failed`}
        {cancelled > 0 && `, ${cancelled} cancelled`}
      </p>
    </section>
  );
}
