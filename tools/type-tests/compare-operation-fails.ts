/** The comparison has to fail where an operation is not as the official one: each case here does. */
import type {
  FileCreateParams,
  FileListParams,
  FileObject,
  FileObjectList,
  Operation,
} from '@unabridged/contract';
import type { DifferencesOf } from './compare-operation.ts';
import type { Fits, Holds } from './compare-types.ts';

type Create<Params, Result, Event = never> = Operation<Params, Result, Event> & {
  path: '/files';
  accessor: 'files.create';
};
type List<Params, Result> = Operation<Params, Result, never> & {
  path: '/files';
  accessor: 'files.list';
};
type Unknown = Operation<FileCreateParams, FileObject, never> & {
  path: '/files';
  accessor: 'files.invent';
};

/** The accessors of what differs in one operation: `never` if it passes. */
type Found<One extends Operation> = keyof DifferencesOf<{ files: { one: One } }>;
type Passes<One extends Operation> = Fits<Found<One>, never>;
type Fails<One extends Operation> = Fits<One['accessor'], Found<One>>;

export type Same = Holds<
  Passes<Create<FileCreateParams, FileObject>> | Passes<List<FileListParams, FileObjectList>>
>;

export type Params = Holds<
  | Fails<Create<Omit<FileCreateParams, 'expires_after'>, FileObject>>
  | Fails<Create<FileCreateParams & { invented?: string }, FileObject>>
  | Fails<Create<Omit<FileCreateParams, 'purpose'> & { purpose: string }, FileObject>>
  | Fails<Create<Omit<FileCreateParams, 'purpose'> & { purpose: 'batch' }, FileObject>>
  | Fails<List<Omit<FileListParams, 'order'>, FileObjectList>>
>;

export type Results = Holds<
  | Fails<Create<FileCreateParams, Omit<FileObject, 'expires_at'>>>
  | Fails<Create<FileCreateParams, FileObject & { invented?: string }>>
  | Fails<Create<FileCreateParams, Omit<FileObject, 'bytes'> & { bytes: string }>>
  | Fails<List<FileListParams, { data: Omit<FileObject, 'status'>[] }>>
  | Fails<List<FileListParams, FileObject>>
>;

export type Others = Holds<
  Fails<Create<FileCreateParams, FileObject, { type: 'invented' }>> | Fails<Unknown>
>;
