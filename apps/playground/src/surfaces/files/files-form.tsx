import { OperationForm } from '../operation-form.tsx';
import type { OfferedOperation } from '../operation-form.tsx';
import type { RequestFormProps } from '../surface.ts';
import { FilesTable } from './files-table.tsx';
import { UploadFields } from './upload-fields.tsx';

const offered: readonly OfferedOperation[] = [
  {
    accessor: 'files.create',
    label: 'Upload a file',
    params: { purpose: 'user_data' },
    Fields: UploadFields,
  },
  { accessor: 'files.list', label: 'List files', params: { order: 'desc', limit: 20 } },
  { accessor: 'files.retrieve', label: 'Describe a file', params: { file_id: '' } },
  { accessor: 'files.content', label: 'Read a file', params: { file_id: '' } },
  { accessor: 'files.delete', label: 'Delete a file', params: { file_id: '' } },
];

/** The files of the project, below the operation that is about to run. */
export default function FilesForm(props: RequestFormProps) {
  return (
    <>
      <OperationForm offered={offered} {...props} />
      <div className="mb-3 border-t border-line" />
      <FilesTable />
    </>
  );
}
