import type { BinaryInput, Integer, UnixSeconds } from '../../scalars.ts';
import type { FileObject, FilePurpose } from '../files/types.ts';

/** A part of an upload. */
export interface UploadPart {
  /** Unique id, `part_…`; completing the upload names it. */
  id: string;
  /** When it was received. */
  created_at: UnixSeconds;
  object: 'upload.part';
  /** Id of the upload. */
  upload_id: string;
}

/** Params of `uploads.parts.create`. */
export interface PartCreateParams {
  /** Id of the upload. */
  upload_id: string;
  /** Bytes of the part, at most 64 MB. Parts may be sent at the same time. */
  data: BinaryInput;
}

/** A file that is sent in parts. */
export interface Upload {
  /** Unique id, `upload_…`. */
  id: string;
  /** Size of the whole file in bytes. */
  bytes: Integer;
  /** When it was opened. */
  created_at: UnixSeconds;
  /** When it expires unless it is completed: an hour after it was opened. */
  expires_at: UnixSeconds;
  /** Name that the file gets. */
  filename: string;
  object: 'upload';
  /** What the file is for. */
  purpose: string;
  /** How far it has come. Only a `pending` upload takes parts. */
  status: 'pending' | 'completed' | 'cancelled' | 'expired';
  /** The file that it became; only once it is completed. */
  file?: FileObject | null;
}

/** Params of `uploads.create`. */
export interface UploadCreateParams {
  /** Size of the whole file in bytes, at most 8 GB. The parts have to add up to it. */
  bytes: Integer;
  /** Name that the file gets. */
  filename: string;
  /** Media type of the file, such as `text/jsonl`; it has to suit the purpose. */
  mime_type: string;
  /** What the file is for. */
  purpose: FilePurpose;
  /** When to delete the file by itself. Default: files for batches after 30 days, others never. */
  expires_after?: UploadCreateParamsExpiresAfter;
}

/** When to delete the file of an upload by itself. */
export interface UploadCreateParamsExpiresAfter {
  /** Moment from which the time is counted: that at which the file was made. */
  anchor: 'created_at';
  /**
   * Seconds after that moment: an hour to 30 days.
   * @minimum 3600
   * @maximum 2592000
   */
  seconds: Integer;
}

/** Params of `uploads.complete`. */
export interface UploadCompleteParams {
  /** Id of the upload. */
  upload_id: string;
  /** Ids of its parts in the order in which they are joined. */
  part_ids: string[];
  /** MD5 of the whole file in hexadecimal digits, to check that it arrived unharmed. */
  md5?: string;
}

/** Params of `uploads.cancel`. */
export interface UploadCancelParams {
  /** Id of the upload. */
  upload_id: string;
}
