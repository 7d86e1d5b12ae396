import type { BinaryInput, Integer, UnixSeconds } from '../../scalars.ts';
import type { FileObject, FilePurpose } from '../files/types.ts';

export interface UploadPart {
  id: string;
  created_at: UnixSeconds;
  object: 'upload.part';
  upload_id: string;
}

export interface PartCreateParams {
  upload_id: string;
  data: BinaryInput;
}

export interface Upload {
  id: string;
  bytes: Integer;
  created_at: UnixSeconds;
  expires_at: UnixSeconds;
  filename: string;
  object: 'upload';
  purpose: string;
  status: 'pending' | 'completed' | 'cancelled' | 'expired';
  file?: FileObject | null;
}

export interface UploadCreateParams {
  bytes: Integer;
  filename: string;
  mime_type: string;
  purpose: FilePurpose;
  expires_after?: UploadCreateParamsExpiresAfter;
}

export interface UploadCreateParamsExpiresAfter {
  anchor: 'created_at';
  seconds: Integer;
}

export interface UploadCompleteParams {
  upload_id: string;
  part_ids: string[];
  md5?: string;
}

export interface UploadCancelParams {
  upload_id: string;
}
