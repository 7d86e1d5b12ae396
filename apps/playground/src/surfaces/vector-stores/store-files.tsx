import type { VectorStoreFile } from '@unabridged/contract';
import { FileText, Files, Trash2 } from 'lucide-react';
import { askToConfirm } from '../../controls/confirm-dialog.tsx';
import { EmptyState } from '../../controls/empty-state.tsx';
import { IconButton } from '../../controls/icon-button.tsx';
import { StatusBadge } from '../../controls/status-badge.tsx';
import { formatBytes } from '../../format.ts';
import { IdentifierChip } from '../../identifiers/identifier-chip.tsx';
import { ListFrame, ListTable } from '../../resources/list-frame.tsx';
import { useList } from '../../resources/use-list.ts';
import { runRequest } from '../../workbench/run-draft.ts';
import { writeAttributes } from './attribute-text.ts';
import { chunkingText } from './chunking-text.ts';
import { vectorStoresSurface } from './vector-stores-surface.ts';

/** The files of a vector store: how far each is, and what it can be filtered by. */
export function StoreFiles({ id }: { id: string }) {
  const list = useList<VectorStoreFile>({
    surface: vectorStoresSurface.id,
    operation: 'vectorStores.files.list',
    params: { vector_store_id: id },
    changedBy: 'vectorStores.',
    unfinished: (file) => (file as VectorStoreFile).status === 'in_progress',
  });
  return (
    <ListFrame
      title="Files of the chosen store"
      list={list}
      empty={
        <EmptyState icon={Files} title="No file in it yet">
          Choose the operation “Add a file” above, or “Add to a vector store” at a file.
        </EmptyState>
      }
    >
      <ListTable head={['File', 'Status', 'Chunks and attributes*', '(Actions)']}>
        {list.items?.map((file) => (
          <Row key={file.id} store={id} file={file} />
        ))}
      </ListTable>
    </ListFrame>
  );
}

function Row({ store, file }: { store: string; file: VectorStoreFile }) {
  const params = { vector_store_id: store, file_id: file.id };
  const run = (operation: string) => void runRequest(vectorStoresSurface, operation, params);
  const remove = () =>
    askToConfirm({
      title: 'Take this file out?',
      text: 'Its passages leave the vector store. The file itself stays.',
      action: 'Take it out',
      onConfirm: () => run('vectorStores.files.delete'),
    });
  return (
    <tr className="h-10 bg-raised hover:bg-hover">
      <td className="px-3 py-1.5">
        <IdentifierChip id={file.id} />
        <span className="block text-2xs text-muted tabular-nums">
          {formatBytes(file.usage_bytes)}
        </span>
      </td>
      <td className="max-w-56 px-3 py-1.5">
        <StatusBadge status={file.status} />
        {file.last_error !== null && (
          <span className="block text-2xs text-danger">{file.last_error.message}</span>
        )}
      </td>
      <td className="max-w-64 px-3 py-1.5 text-xs text-muted max-tablet:hidden">
        {chunkingText(file.chunking_strategy)}
        <code className="block truncate font-mono text-2xs text-muted">
          {writeAttributes(file.attributes ?? {})}
        </code>
      </td>
      <td className="sticky right-0 bg-inherit px-2 py-1">
        <span className="flex justify-end">
          <IconButton
            icon={FileText}
            label={`Read the text of ${file.id}`}
            onClick={() => run('vectorStores.files.content')}
          />
          <IconButton icon={Trash2} label={`Take ${file.id} out`} onClick={remove} />
        </span>
      </td>
    </tr>
  );
}
