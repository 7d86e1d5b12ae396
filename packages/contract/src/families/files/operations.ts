import { operation } from '../../operation.ts';
import type { BinaryInput } from '../../scalars.ts';
import type {
  FileContentParams,
  FileCreateParams,
  FileDeleteParams,
  FileDeleted,
  FileListParams,
  FileObject,
  FileObjectList,
  FileRetrieveParams,
} from './types.ts';

export const files = {
  /** Uploads a file of up to 512 MB for a purpose, such as batches or fine-tuning. */
  create: operation<FileCreateParams, FileObject>()({
    method: 'POST',
    path: '/files',
    request: 'multipart',
    accessor: 'files.create',
  }),
  /** Describes one file: name, size, purpose and expiry. */
  retrieve: operation<FileRetrieveParams, FileObject>()({
    method: 'GET',
    path: '/files/{file_id}',
    accessor: 'files.retrieve',
  }),
  /** Lists the project's files, of one purpose on request. */
  list: operation<FileListParams, FileObjectList>()({
    method: 'GET',
    path: '/files',
    page: 'cursor',
    accessor: 'files.list',
  }),
  /** Deletes a file and takes it out of all vector stores. */
  delete: operation<FileDeleteParams, FileDeleted>()({
    method: 'DELETE',
    path: '/files/{file_id}',
    accessor: 'files.delete',
  }),
  /** Downloads a file. */
  content: operation<FileContentParams, BinaryInput>()({
    method: 'GET',
    path: '/files/{file_id}/content',
    response: 'binary',
    accessor: 'files.content',
  }),
} as const;
