import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BlobStore } from './blob-store.ts';
import { DirectoryBlobStore } from './directory-blob-store.ts';

/** An open blob store. */
export interface OpenBlobs {
  readonly store: BlobStore;
  close(): Promise<void>;
}

/**
 * Opens the blobs in `dataDir`, or in a temporary directory that `close` removes where
 * it is undefined. The directory must be locked by this process.
 */
export async function openBlobs(dataDir: string | undefined): Promise<OpenBlobs> {
  if (dataDir !== undefined) {
    const store = new DirectoryBlobStore(join(dataDir, 'blobs'), { durable: true });
    await store.clearUnfinished();
    return { store, close: async () => undefined };
  }
  const temporary = await mkdtemp(join(tmpdir(), 'unabridged-blobs-'));
  return {
    store: new DirectoryBlobStore(temporary, { durable: false }),
    close: () => rm(temporary, { recursive: true, force: true }),
  };
}
