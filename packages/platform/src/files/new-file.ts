import { randomInt } from 'node:crypto';
import type { FileObject } from '@unabridged/contract';
import { nowInSeconds } from '../ids.ts';

/** When a file is to be deleted by itself. */
export interface ExpiresAfter {
  readonly anchor: 'created_at';
  readonly seconds: number;
}

/** A blob that holds a part of a file. */
export interface FileSegment {
  readonly blobKey: string;
  readonly bytes: number;
}

/** What is known of a file before it is made. */
export interface FileDraft {
  readonly filename: string;
  readonly purpose: string;
  /** Media type. Default: `application/octet-stream`. */
  readonly mediaType?: string | undefined;
  readonly expiresAfter?: ExpiresAfter | undefined;
}

/** A file as it is stored. */
export interface StoredFile {
  readonly file: FileObject;
  readonly mediaType: string;
}

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
/** The API deletes what batches were given after 30 days. */
const secondsOfBatchFiles = 30 * 24 * 60 * 60;

/** The file that a draft becomes now. */
export function newFile(draft: FileDraft, bytes: number): StoredFile {
  const created = nowInSeconds();
  const seconds =
    draft.expiresAfter?.seconds ?? (draft.purpose === 'batch' ? secondsOfBatchFiles : undefined);
  return {
    mediaType: draft.mediaType || 'application/octet-stream',
    file: {
      id: newFileId(),
      object: 'file',
      bytes,
      created_at: created,
      ...(seconds !== undefined && { expires_at: created + seconds }),
      filename: draft.filename,
      // Wider than the contract's: the API takes `evals` without listing it in its files.
      purpose: draft.purpose as FileObject['purpose'],
      status: 'processed',
    },
  };
}

/** File ids have a dash, as the API's do. */
function newFileId(): string {
  const id = Array.from({ length: 22 }, () => letters[randomInt(letters.length)]);
  return `file-${id.join('')}`;
}
