import type { Upload } from '@unabridged/contract';
import { ask, AskError } from '../run/ask.ts';
import { countParts, sendParts } from './part-upload.ts';
import { addUpload, changeUpload, findUpload, forgetUpload, notePart } from './upload-store.ts';

/** How a file is sent in parts. */
export interface UploadOptions {
  readonly purpose: string;
  /** Seconds after which the file deletes itself. Default: as the API has it. */
  readonly lifetime?: number | undefined;
  /** Bytes of a part, at most 64 MB. */
  readonly partSize: number;
  /** The surface that the history files the requests under. Default: `uploads`. */
  readonly surface?: string;
}

/** The file that goes with a key does not belong to the upload. */
export class OtherFileError extends Error {
  override readonly name = 'OtherFileError';
}

interface Running {
  readonly file: File;
  readonly surface: string;
  controller?: AbortController;
}

/** Files of this page by the key of their upload. */
const running = new Map<string, Running>();

/**
 * Sends a file in parts, and resolves with the key of its upload once it is complete,
 * paused, cancelled or stopped by a failure; its state in the store says which.
 */
export async function startUpload(file: File, options: UploadOptions): Promise<string> {
  const key = beginUpload(file, options);
  await sendUpload(key);
  return key;
}

/** Makes the state of an upload, without sending anything yet. */
export function beginUpload(file: File, options: UploadOptions): string {
  const { purpose, lifetime, partSize, surface = 'uploads' } = options;
  const key = crypto.randomUUID();
  running.set(key, { file, surface });
  addUpload({
    key,
    filename: file.name,
    mimeType: file.type || 'application/octet-stream',
    bytes: file.size,
    lastModified: file.lastModified,
    purpose,
    lifetime,
    partSize,
    parts: Array.from({ length: countParts(file.size, partSize) }, () => null),
    phase: 'opening',
  });
  return key;
}

/** Stops sending; the parts that have arrived stay with the API. */
export function pauseUpload(key: string): void {
  changeUpload(key, { phase: 'paused' });
  running.get(key)?.controller?.abort();
}

/**
 * Goes on with an upload.
 * @param file The file once more, where the page was loaded again since.
 * @throws OtherFileError where it is not the file that the upload began with.
 */
export async function resumeUpload(key: string, file?: File): Promise<void> {
  const state = findUpload(key);
  if (state === undefined) return;
  if (file !== undefined) {
    const { filename, bytes } = state;
    if (file.name !== filename || file.size !== bytes) {
      throw new OtherFileError(
        `This is ${file.name} with ${file.size} bytes; the upload is of ${filename} with ${bytes}.`,
      );
    }
    running.set(key, { file, surface: 'uploads' });
  }
  await sendUpload(key);
}

/** Gives an upload up; the API lets go of its parts. */
export async function cancelUpload(key: string): Promise<void> {
  const upload = findUpload(key);
  const entry = running.get(key);
  changeUpload(key, { phase: 'cancelled' });
  entry?.controller?.abort();
  running.delete(key);
  if (upload?.uploadId === undefined) return;
  try {
    await ask(
      'uploads.cancel',
      { upload_id: upload.uploadId },
      { surface: entry?.surface ?? 'uploads', kept: true },
    );
  } catch (cause) {
    if (!(cause instanceof AskError)) throw cause;
    changeUpload(key, { failure: cause.failure });
  }
}

/** Takes an upload that is over off the list. */
export function removeUpload(key: string): void {
  running.delete(key);
  forgetUpload(key);
}

async function sendUpload(key: string): Promise<void> {
  const entry = running.get(key);
  if (entry === undefined) return changeUpload(key, { phase: 'lost' });
  const controller = new AbortController();
  entry.controller = controller;
  try {
    await open(key, entry.surface);
    if (controller.signal.aborted) return;
    changeUpload(key, { phase: 'sending', failure: undefined });
    await sendParts(findUpload(key)!, entry.file, controller.signal, (index, id) =>
      notePart(key, index, id),
    );
    await complete(key, entry.surface);
    running.delete(key);
  } catch (cause) {
    // The other parts on their way must not go on after one has failed.
    const stoppedByUser = controller.signal.aborted;
    controller.abort();
    if (stoppedByUser) return;
    if (!(cause instanceof AskError)) throw cause;
    changeUpload(key, { phase: 'failed', failure: cause.failure });
  }
}

async function open(key: string, surface: string): Promise<void> {
  const state = findUpload(key)!;
  if (state.uploadId !== undefined) return;
  const { filename, bytes, mimeType, purpose, lifetime } = state;
  const expiry =
    lifetime === undefined ? {} : { expires_after: { anchor: 'created_at', seconds: lifetime } };
  const { reply } = await ask(
    'uploads.create',
    { filename, bytes, mime_type: mimeType, purpose, ...expiry },
    { surface, kept: true },
  );
  const { id, expires_at: expiresAt } = reply as Upload;
  changeUpload(key, { uploadId: id, expiresAt });
}

async function complete(key: string, surface: string): Promise<void> {
  changeUpload(key, { phase: 'completing' });
  const { uploadId, parts } = findUpload(key)!;
  const { reply } = await ask(
    'uploads.complete',
    { upload_id: uploadId, part_ids: parts },
    { surface, kept: true },
  );
  const fileId = (reply as Upload).file?.id;
  changeUpload(key, { phase: 'completed', ...(fileId !== undefined && { fileId }) });
}
