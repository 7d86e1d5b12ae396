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
 * Opens the blobs in `directory`, or in a temporary one that `close` removes where it is
 * undefined. It must be this platform's alone: what its database does not know is removed.
 */
export async function openBlobs(directory: string | undefined): Promise<OpenBlobs> {
  if (directory !== undefined) {
    const store = new DirectoryBlobStore(directory, { durable: true });
    await store.clearUnfinished();
    return { store, close: async () => undefined };
  }
  const temporary = await mkdtemp(join(tmpdir(), 'unabridged-blobs-'));
  return {
    store: new DirectoryBlobStore(temporary, { durable: false }),
    close: () => rm(temporary, { recursive: true, force: true }),
  };
}

/**
 * The directory of a database's blobs. The embedded database lies beside its blobs; a
 * server's may meet blobs of others in the same data directory, so they have a folder each.
 */
export async function blobDirectory(
  dataDir: string | undefined,
  serverId: () => Promise<Buffer | undefined>,
): Promise<string | undefined> {
  if (dataDir === undefined) return undefined;
  const id = await serverId();
  return join(dataDir, id === undefined ? 'blobs' : `blobs-${id.toString('hex', 0, 8)}`);
}
