import type { FileCreateParams, FilePurpose } from '@unabridged/contract';

/** How far an upload is. */
export interface UploadProgress {
  /** Bytes that the server has. */
  readonly sentBytes: number;
  /** Undefined where a stream does not tell. */
  readonly totalBytes: number | undefined;
  readonly sentParts: number;
  /** 1 where the file goes in one request. */
  readonly totalParts: number;
}

/**
 * What a later run needs to go on with an upload: plain data, a few kilobytes of JSON. It holds
 * no key and nothing of the content.
 */
export interface UploadState {
  readonly version: 1;
  readonly upload_id: string;
  readonly filename: string;
  readonly purpose: string;
  readonly bytes: number;
  readonly part_bytes: number;
  /** When the file was changed, in milliseconds since 1970; null where it does not tell. */
  readonly modified: number | null;
  /** When the server forgets the upload, in seconds since 1970. */
  readonly expires_at: number;
  /** When it was opened, in seconds since 1970. */
  readonly created_at: number;
  /** Ids of the parts that have arrived, by their position. */
  readonly parts: Readonly<Record<number, string>>;
}

/** Options of `uploadFile()`. */
export interface UploadFileOptions {
  /** What the file is for. */
  readonly purpose: FilePurpose;
  /** Name that the file gets. Default: that of the source. */
  readonly filename?: string | undefined;
  /** Media type. Default: that of the source, or what the ending stands for. */
  readonly type?: string | undefined;
  /** Size of a stream in bytes: one above `partBytes` needs it to be sent in parts. */
  readonly bytes?: number | undefined;
  /** When the file is deleted by itself. */
  readonly expires_after?: FileCreateParams['expires_after'];
  /** Size from which a file is sent in parts, in bytes. Default: 64 MB. */
  readonly partsFrom?: number | undefined;
  /** Size of a part in bytes, up to 64 MB. Default: 16 MB. */
  readonly partBytes?: number | undefined;
  /** Parts that are sent at a time. Default: 4. */
  readonly concurrency?: number | undefined;
  /** Whether the server checks the MD5 of a file that is sent in parts. Default: true. */
  readonly md5?: boolean | undefined;
  /** How often a part is sent again after a failure that may pass. Default: 5. */
  readonly maxRetries?: number | undefined;
  /** Ends the upload with an `APIUserAbortError`. */
  readonly signal?: AbortSignal | null | undefined;
  readonly onProgress?: ((progress: UploadProgress) => void) | undefined;
  /**
   * Gets the state after each part. Keep the latest, and pass it as `resume` after a crash.
   * Where this is not given, an upload that fails is cancelled on the server.
   */
  readonly onState?: ((state: UploadState) => void) | undefined;
  /** Goes on with an upload that was begun before. One that has expired is begun anew. */
  readonly resume?: UploadState | undefined;
}

export const maximumPartBytes = 64 * 1024 * 1024;
export const defaultPartBytes = 16 * 1024 * 1024;
export const defaultPartsFrom = 64 * 1024 * 1024;
export const defaultConcurrency = 4;
export const defaultRetries = 5;
