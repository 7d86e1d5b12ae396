import type { BigInteger, Sequence } from './columns.ts';

/** A file. Its content is the segments, one after the other. */
export interface FilesTable {
  id: string;
  sequence: Sequence;
  created_at: BigInteger;
  expires_at: BigInteger | null;
  filename: string;
  /** Media type that it was uploaded with. */
  media_type: string;
  purpose: string;
  bytes: BigInteger;
}

/** A blob that holds a part of a file: a file that was uploaded in parts has one for each. */
export interface FileSegmentsTable {
  file_id: string;
  position: number;
  blob_key: string;
  bytes: BigInteger;
}

export interface FilesTables {
  files: FilesTable;
  file_segments: FileSegmentsTable;
}
