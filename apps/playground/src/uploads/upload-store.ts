import { create } from 'zustand';
import { readStored, writeStored } from '../browser-storage.ts';
import type { RunFailure } from '../run/run-record.ts';

/**
 * `sending` while parts leave, `paused` by the user, `lost` once the page was loaded again
 * and no longer has the file, `failed` where the API refused; the last three can go on.
 */
export type UploadPhase =
  | 'opening'
  | 'sending'
  | 'paused'
  | 'lost'
  | 'failed'
  | 'completing'
  | 'completed'
  | 'cancelled';

/** A file that is sent in parts. */
export interface UploadState {
  /** Key in this browser; the upload's own id comes with the first reply. */
  readonly key: string;
  readonly filename: string;
  readonly mimeType: string;
  readonly bytes: number;
  /** By which the same file is known again. */
  readonly lastModified: number;
  readonly purpose: string;
  /** Seconds after which the file deletes itself. */
  readonly lifetime?: number | undefined;
  readonly partSize: number;
  readonly uploadId?: string;
  /** When the upload expires, in seconds since 1970. */
  readonly expiresAt?: number;
  /** Id of each part that has arrived, null where it has not. */
  readonly parts: readonly (string | null)[];
  readonly phase: UploadPhase;
  readonly failure?: RunFailure | undefined;
  readonly fileId?: string;
}

const storageKey = 'unabridged.uploads';

/** The uploads of this browser, newest first. The API has no list of them. */
export const useUploadStore = create<{ readonly uploads: readonly UploadState[] }>(() => ({
  uploads: (readStored<UploadState[]>(storageKey) ?? []).map(afterReload),
}));

/** The upload of a key, if this browser knows it. */
export function findUpload(key: string): UploadState | undefined {
  return useUploadStore.getState().uploads.find((upload) => upload.key === key);
}

/** Adds an upload at the top. */
export function addUpload(upload: UploadState): void {
  set([upload, ...useUploadStore.getState().uploads].slice(0, 50));
}

/** Changes an upload. */
export function changeUpload(key: string, change: Partial<UploadState>): void {
  const { uploads } = useUploadStore.getState();
  const index = uploads.findIndex((upload) => upload.key === key);
  if (index !== -1) set(uploads.with(index, { ...uploads[index]!, ...change }));
}

/** Notes that a part has arrived. */
export function notePart(key: string, index: number, id: string): void {
  const upload = findUpload(key);
  if (upload !== undefined) changeUpload(key, { parts: upload.parts.with(index, id) });
}

/** Takes an upload off the list. */
export function forgetUpload(key: string): void {
  set(useUploadStore.getState().uploads.filter((upload) => upload.key !== key));
}

/** Bytes of the parts that have arrived. */
export function arrivedBytes({ parts, bytes, partSize }: UploadState): number {
  return parts.reduce(
    (sum, id, index) =>
      id === null ? sum : sum + Math.min(partSize, Math.max(0, bytes - index * partSize)),
    0,
  );
}

/** A page that was loaded again holds no file any more, but the parts are with the API. */
function afterReload(upload: UploadState): UploadState {
  const busy = ['opening', 'sending', 'paused', 'completing'].includes(upload.phase);
  return busy ? { ...upload, phase: 'lost' } : upload;
}

function set(uploads: readonly UploadState[]): void {
  useUploadStore.setState({ uploads });
  writeStored(storageKey, uploads);
}
