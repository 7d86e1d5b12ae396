import type { VectorStore } from '@unabridged/contract';
import { Database, FolderOpen, Search, Trash2 } from 'lucide-react';
import { classNames } from '../../controls/class-names.ts';
import { askToConfirm } from '../../controls/confirm-dialog.tsx';
import { EmptyState } from '../../controls/empty-state.tsx';
import { IconButton } from '../../controls/icon-button.tsx';
import { StatusBadge } from '../../controls/status-badge.tsx';
import { formatBytes, formatMoment } from '../../format.ts';
import { IdentifierChip } from '../../identifiers/identifier-chip.tsx';
import { ListFrame, ListTable } from '../../resources/list-frame.tsx';
import { useList } from '../../resources/use-list.ts';
import { replaceDraft } from '../../workbench/draft-store.ts';
import { runRequest } from '../../workbench/run-draft.ts';
import { vectorStoresSurface } from './vector-stores-surface.ts';

/** Every vector store of the project, newest first. */
export function StoresTable({ chosen }: { chosen: string | undefined }) {
  const list = useList<VectorStore>({
    surface: vectorStoresSurface.id,
    operation: 'vectorStores.list',
    params: {},
    changedBy: 'vectorStores.',
    unfinished: (store) => (store as VectorStore).status === 'in_progress',
  });
  return (
    <ListFrame
      title="Vector stores"
      list={list}
      empty={
        <EmptyState icon={Database} title="No vector store yet">
          Run the preset “Create a vector store”, or let the retrieval flow make one.
        </EmptyState>
      }
    >
      <ListTable head={['Name', 'Id', 'Files*', '(Actions)']}>
        {list.items?.map((store) => (
          <Row key={store.id} store={store} chosen={store.id === chosen} />
        ))}
      </ListTable>
    </ListFrame>
  );
}

function Row({ store, chosen }: { store: VectorStore; chosen: boolean }) {
  const { id, file_counts: counts } = store;
  const name = store.name || 'Without a name';
  const params = { vector_store_id: id };
  const remove = () =>
    askToConfirm({
      title: `Delete ${name}?`,
      text: 'Its index is gone for good. The files in it stay.',
      action: 'Delete the vector store',
      onConfirm: () => void runRequest(vectorStoresSurface, 'vectorStores.delete', params),
    });
  return (
    <tr className={classNames('h-10 hover:bg-hover', chosen ? 'bg-accent-soft' : 'bg-raised')}>
      <td className="max-w-56 px-3 py-1.5 max-tablet:max-w-30">
        <span className="flex flex-wrap items-center gap-x-2">
          <span className="truncate" title={name}>
            {name}
          </span>
          <StatusBadge status={store.status} />
        </span>
        <span className="block truncate text-2xs text-muted tabular-nums">
          {formatBytes(store.usage_bytes)}
          <span className="max-tablet:hidden"> · {formatMoment(store.created_at)}</span>
        </span>
      </td>
      <td className="px-3 py-1.5">
        <IdentifierChip id={id} />
      </td>
      <td className="px-3 py-1.5 text-xs whitespace-nowrap text-muted tabular-nums max-tablet:hidden">
        {counts.completed} of {counts.total}
        {counts.failed > 0 && <span className="text-danger"> · {counts.failed} failed</span>}
      </td>
      <td className="sticky right-0 bg-inherit px-2 py-1">
        <span className="flex justify-end">
          <IconButton
            icon={FolderOpen}
            label={`Open ${name}`}
            onClick={() => void runRequest(vectorStoresSurface, 'vectorStores.retrieve', params)}
          />
          <IconButton
            icon={Search}
            label={`Search in ${name}`}
            onClick={() =>
              replaceDraft(
                vectorStoresSurface.id,
                { ...params, query: '' },
                {},
                'vectorStores.search',
              )
            }
          />
          <IconButton icon={Trash2} label={`Delete ${name}`} onClick={remove} />
        </span>
      </td>
    </tr>
  );
}
