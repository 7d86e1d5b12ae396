import type { BigInteger, Sequence } from './columns.ts';

/** A file that is sent in parts. */
export interface UploadsTable {
  id: string;
  created_at: BigInteger;
  expires_at: BigInteger;
  filename: string;
  media_type: string;
  purpose: string;
  /** Declared size of the whole. */
  bytes: BigInteger;
  status: 'pending' | 'completed' | 'cancelled' | 'expired';
  /** Seconds after which the file that it becomes is deleted. */
  file_expires_after: number | null;
}

/** A part that has arrived and belongs to no file yet. */
export interface UploadPartsTable {
  id: string;
  sequence: Sequence;
  upload_id: string;
  created_at: BigInteger;
  blob_key: string;
  bytes: BigInteger;
}

export interface UploadsTables {
  uploads: UploadsTable;
  upload_parts: UploadPartsTable;
}
