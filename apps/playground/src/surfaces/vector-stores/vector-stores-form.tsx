import { OperationForm } from '../operation-form.tsx';
import type { OfferedOperation } from '../operation-form.tsx';
import type { RequestFormProps } from '../surface.ts';
import { SearchFields } from './search-fields.tsx';
import { StoreFiles } from './store-files.tsx';
import { StoresTable } from './stores-table.tsx';

const store = { vector_store_id: '' };
const file = { vector_store_id: '', file_id: '' };
const batch = { vector_store_id: '', batch_id: '' };

const offered: readonly OfferedOperation[] = [
  {
    accessor: 'vectorStores.create',
    label: 'Create a vector store',
    params: { name: 'Help centre' },
  },
  {
    accessor: 'vectorStores.search',
    label: 'Search',
    params: { ...store, query: '' },
    Fields: SearchFields,
  },
  { accessor: 'vectorStores.list', label: 'List vector stores', params: { limit: 20 } },
  { accessor: 'vectorStores.retrieve', label: 'Describe a vector store', params: store },
  { accessor: 'vectorStores.update', label: 'Change a vector store', params: store },
  { accessor: 'vectorStores.delete', label: 'Delete a vector store', params: store },
  { accessor: 'vectorStores.files.create', label: 'Add a file', params: file },
  { accessor: 'vectorStores.files.list', label: 'List its files', params: store },
  { accessor: 'vectorStores.files.retrieve', label: 'Describe one of its files', params: file },
  {
    accessor: 'vectorStores.files.update',
    label: 'Change the attributes of a file',
    params: { ...file, attributes: {} },
  },
  { accessor: 'vectorStores.files.content', label: 'Read the text of a file', params: file },
  { accessor: 'vectorStores.files.delete', label: 'Take a file out', params: file },
  {
    accessor: 'vectorStores.fileBatches.create',
    label: 'Add several files',
    params: { ...store, file_ids: [] },
  },
  { accessor: 'vectorStores.fileBatches.retrieve', label: 'Describe a batch', params: batch },
  { accessor: 'vectorStores.fileBatches.cancel', label: 'Cancel a batch', params: batch },
  {
    accessor: 'vectorStores.fileBatches.listFiles',
    label: 'List the files of a batch',
    params: batch,
  },
];

/** The vector stores of the project, below the operation that is about to run. */
export default function VectorStoresForm(props: RequestFormProps) {
  const id = props.body['vector_store_id'];
  const deleting = props.operation === 'vectorStores.delete';
  return (
    <>
      <OperationForm offered={offered} {...props} />
      <div className="mb-3 border-t border-line" />
      <StoresTable chosen={typeof id === 'string' ? id : undefined} />
      {typeof id === 'string' && id.startsWith('vs_') && !deleting && (
        <StoreFiles key={id} id={id} />
      )}
    </>
  );
}
