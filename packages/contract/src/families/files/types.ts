import type { BinaryInput, Integer, UnixSeconds } from '../../scalars.ts';

/** A file was deleted. */
export interface FileDeleted {
  /** Id of the file. */
  id: string;
  /** Always true. */
  deleted: boolean;
  object: 'file';
}

/** An uploaded file, or one that the API made. Its content is fetched apart. */
export interface FileObject {
  /** Unique id, `file-…`. */
  id: string;
  /** Size in bytes. */
  bytes: Integer;
  /** When it was uploaded or made. */
  created_at: UnixSeconds;
  /** Name that it was uploaded under. */
  filename: string;
  object: 'file';
  /** What it is for. Those that end in `output` or `results` were made by the API. */
  purpose:
    | 'assistants'
    | 'assistants_output'
    | 'batch'
    | 'batch_output'
    | 'fine-tune'
    | 'fine-tune-results'
    | 'vision'
    | 'user_data';
  /**
   * How far it has come: received, checked, or refused.
   * @deprecated A file is ready once it is uploaded; a batch or a fine-tuning job tells its faults.
   */
  status: 'uploaded' | 'processed' | 'error';
  /** When it is deleted by itself; left out where it stays. */
  expires_at?: UnixSeconds;
  /**
   * Why it was refused.
   * @deprecated The batch or fine-tuning job that uses it tells its faults.
   */
  status_details?: string;
}

/**
 * What a file is for: `batch` and `fine-tune` hold JSON lines, `vision` images for fine-tuning,
 * `evals` data of evaluations, `assistants` documents to search; `user_data` is for everything
 * else, such as the inputs of responses.
 */
export type FilePurpose = 'assistants' | 'batch' | 'fine-tune' | 'vision' | 'user_data' | 'evals';

/** Params of `files.create`. */
export interface FileCreateParams {
  /** The file with its name, of at most 512 MB; 200 MB where it is for a batch. */
  file: BinaryInput;
  /** What it is for. */
  purpose: FilePurpose;
  /** When to delete it by itself. Default: files for batches after 30 days, others never. */
  expires_after?: FileCreateParamsExpiresAfter;
}

/** When to delete a file by itself. */
export interface FileCreateParamsExpiresAfter {
  /** Moment from which the time is counted: that of the upload. */
  anchor: 'created_at';
  /**
   * Seconds after that moment: an hour to 30 days.
   * @minimum 3600
   * @maximum 2592000
   */
  seconds: Integer;
}

/** Params of `files.list`. */
export interface FileListParams {
  /**
   * Oldest first (`asc`) or newest first.
   * @default desc
   */
  order?: 'asc' | 'desc';
  /** Purpose that the files have to have. Default: any. */
  purpose?: string;
  /** Id of the file that the page follows. */
  after?: string;
  /**
   * Most files of a page.
   * @minimum 1
   * @maximum 10000
   * @default 10000
   */
  limit?: Integer;
}

/** Params of `files.retrieve`. */
export interface FileRetrieveParams {
  /** Id of the file. */
  file_id: string;
}

/** A page of files. */
export interface FileObjectList {
  object: 'list';
  /** The files. */
  data: FileObject[];
  /** Id of the first file. */
  first_id?: string | null;
  /** Id of the last file. */
  last_id?: string | null;
  /** Whether there are further files. */
  has_more: boolean;
}

/** Params of `files.delete`. */
export interface FileDeleteParams {
  /** Id of the file. */
  file_id: string;
}

/** Params of `files.content`. */
export interface FileContentParams {
  /** Id of the file. */
  file_id: string;
}
