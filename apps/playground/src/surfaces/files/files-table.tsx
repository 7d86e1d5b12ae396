import type { FileObject } from '@unabridged/contract';
import { Download, Eye, FolderOpen, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { toast } from 'sonner';
import { askToConfirm } from '../../controls/confirm-dialog.tsx';
import { EmptyState } from '../../controls/empty-state.tsx';
import { IconButton } from '../../controls/icon-button.tsx';
import { Select } from '../../controls/select.tsx';
import { saveBlob } from '../../download.ts';
import { formatBytes, formatMoment } from '../../format.ts';
import { IdentifierChip } from '../../identifiers/identifier-chip.tsx';
import { ListFrame, ListTable } from '../../resources/list-frame.tsx';
import { useList } from '../../resources/use-list.ts';
import { ask } from '../../run/ask.ts';
import { contentOfRun } from '../../run/content-of-run.ts';
import { runRequest } from '../../workbench/run-draft.ts';
import { filesSurface } from './files-surface.ts';
import { purposes } from './purposes.ts';

const filters = [
  { value: '', label: 'Every purpose' },
  ...purposes.map(({ value }) => ({ value, label: value })),
];

/** Every file of the project, newest first. */
export function FilesTable() {
  const [purpose, setPurpose] = useState('');
  const list = useList<FileObject>({
    surface: filesSurface.id,
    operation: 'files.list',
    params: { order: 'desc', ...(purpose !== '' && { purpose }) },
    changedBy: 'files.',
  });
  return (
    <ListFrame
      title="Files"
      list={list}
      filters={
        <Select
          aria-label="Purpose of the files shown"
          className="w-40"
          options={filters}
          value={purpose}
          onValue={setPurpose}
        />
      }
      empty={
        <EmptyState
          icon={FolderOpen}
          title={purpose === '' ? 'No files yet' : 'None of this purpose'}
        >
          Drop a file above, or choose the preset “Upload a document” and run it.
        </EmptyState>
      }
    >
      <ListTable head={['File', 'Id', 'Created*', '(Actions)']}>
        {list.items?.map((file) => (
          <Row key={file.id} file={file} />
        ))}
      </ListTable>
    </ListFrame>
  );
}

function Row({ file }: { file: FileObject }) {
  const { id, filename } = file;
  const run = (operation: string) => void runRequest(filesSurface, operation, { file_id: id });
  const remove = () =>
    askToConfirm({
      title: `Delete ${filename}?`,
      text: 'Its content is gone for good, and it leaves every vector store that it is in.',
      action: 'Delete the file',
      onConfirm: () => run('files.delete'),
    });
  return (
    <tr className="h-10 bg-raised hover:bg-hover">
      <td className="max-w-60 px-3 py-1.5 max-tablet:max-w-30">
        <span className="block truncate" title={filename}>
          {filename}
        </span>
        <span className="block truncate text-2xs text-muted tabular-nums">
          {file.purpose} · {formatBytes(file.bytes)}
        </span>
      </td>
      <td className="px-3 py-1.5">
        <IdentifierChip id={id} />
      </td>
      <td className="px-3 py-1.5 text-xs whitespace-nowrap text-muted tabular-nums max-tablet:hidden">
        {formatMoment(file.created_at)}
        {typeof file.expires_at === 'number' && (
          <span className="block text-2xs text-muted">until {formatMoment(file.expires_at)}</span>
        )}
      </td>
      <td className="sticky right-0 bg-inherit px-2 py-1">
        <span className="flex justify-end">
          <IconButton icon={Eye} label={`Read ${filename}`} onClick={() => run('files.content')} />
          <IconButton
            icon={Download}
            label={`Download ${filename}`}
            onClick={() => void download(file)}
          />
          <IconButton icon={Trash2} label={`Delete ${filename}`} onClick={remove} />
        </span>
      </td>
    </tr>
  );
}

async function download({ id, filename }: FileObject): Promise<void> {
  try {
    const run = await ask('files.content', { file_id: id }, { surface: filesSurface.id });
    saveBlob(filename, contentOfRun(run));
  } catch (cause) {
    toast.error(`${filename} cannot be downloaded.`, { description: String(cause) });
  }
}
