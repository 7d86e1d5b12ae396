import type { BlobStore } from './blob-store.ts';

/** Deletes the blobs below `prefix` that are not wanted, and tells how many. Default: none is wanted. */
export async function removeBlobs(
  blobs: BlobStore,
  prefix: string,
  isWanted: (key: string) => boolean = () => false,
): Promise<number> {
  let removed = 0;
  for await (const { key } of blobs.list(prefix)) {
    if (isWanted(key)) continue;
    await blobs.delete(key);
    removed += 1;
  }
  return removed;
}
