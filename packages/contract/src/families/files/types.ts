import type { BinaryInput, Integer, UnixSeconds } from '../../scalars.ts';

export interface FileDeleted {
  id: string;
  deleted: boolean;
  object: 'file';
}

export interface FileObject {
  id: string;
  bytes: Integer;
  created_at: UnixSeconds;
  filename: string;
  object: 'file';
  purpose:
    | 'assistants'
    | 'assistants_output'
    | 'batch'
    | 'batch_output'
    | 'fine-tune'
    | 'fine-tune-results'
    | 'vision'
    | 'user_data';
  status: 'uploaded' | 'processed' | 'error';
  expires_at?: UnixSeconds;
  status_details?: string;
}

export type FilePurpose = 'assistants' | 'batch' | 'fine-tune' | 'vision' | 'user_data' | 'evals';

export interface FileCreateParams {
  file: BinaryInput;
  purpose: FilePurpose;
  expires_after?: FileCreateParamsExpiresAfter;
}

export interface FileCreateParamsExpiresAfter {
  anchor: 'created_at';
  seconds: Integer;
}

export interface FileListParams {
  order?: 'asc' | 'desc';
  purpose?: string;
  after?: string;
  limit?: Integer;
}

export interface FileRetrieveParams {
  file_id: string;
}

export interface FileObjectList {
  object: 'list';
  data: FileObject[];
  first_id?: string | null;
  last_id?: string | null;
  has_more: boolean;
}

export interface FileDeleteParams {
  file_id: string;
}

export interface FileContentParams {
  file_id: string;
}
