import { randomUUID } from 'node:crypto';
import type { FileObject } from '@unabridged/contract';
import { ApiError } from '../errors/api-error.ts';
import type { BlobStore, ByteRange } from '../storage/blobs/blob-store.ts';
import { concatenate } from '../storage/blobs/concatenate.ts';
import type { FileListing, FilesStore } from './files-store.ts';
import { newFile } from './new-file.ts';
import type { ExpiresAfter, FileDraft, FileSegment, StoredFile } from './new-file.ts';
import { readSegments } from './segments.ts';

/** First part of the key of every blob that belongs to a file or to a part of an upload. */
export const filesPrefix = 'files';

/** A key for a new blob of this family. */
export function newBlobKey(): string {
  return `${filesPrefix}/${randomUUID()}`;
}

/** A file that another family makes, such as the output of a batch. */
export interface MadeFile {
  readonly filename: string;
  readonly purpose: string;
  readonly content: AsyncIterable<Uint8Array>;
  readonly mediaType?: string;
  readonly expiresAfter?: ExpiresAfter;
}

type DeleteListener = (id: string) => Promise<void>;

/** Makes, finds, reads and deletes files. */
export class FilesService {
  readonly #store: FilesStore;
  readonly #blobs: BlobStore;
  readonly #listeners: DeleteListener[] = [];

  constructor(store: FilesStore, blobs: BlobStore) {
    this.#store = store;
    this.#blobs = blobs;
  }

  async find(id: string): Promise<FileObject | undefined> {
    return (await this.#store.find(id))?.file;
  }

  /** Those of the files that are there, by id. */
  findAll(ids: readonly string[]): Promise<Map<string, FileObject>> {
    return this.#store.findAll(ids);
  }

  /** @throws ApiError 404 */
  async require(id: string, param = 'id'): Promise<FileObject> {
    return (await this.requireStored(id, param)).file;
  }

  async requireStored(id: string, param = 'id'): Promise<StoredFile> {
    const stored = await this.#store.find(id);
    if (stored !== undefined) return stored;
    throw new ApiError({ status: 404, message: `No such File object: ${id}`, param });
  }

  list(listing: FileListing): Promise<{ files: FileObject[]; hasMore: boolean }> {
    return this.#store.list(listing);
  }

  /**
   * The content, or the range of it, both ends included. Read it at once: a file that
   * is deleted meanwhile may end in an error.
   */
  async *open(id: string, range?: ByteRange): AsyncGenerator<Uint8Array> {
    await this.require(id);
    yield* readSegments(this.#blobs, await this.#store.segments(id), range);
  }

  /** The whole content in memory. */
  bytes(id: string): Promise<Uint8Array> {
    return concatenate(this.open(id));
  }

  /** Makes a file of a stream. */
  async create({ content, ...draft }: MadeFile): Promise<FileObject> {
    const blobKey = newBlobKey();
    const { bytes } = await this.#blobs.write(blobKey, content);
    return this.register(draft, [{ blobKey, bytes }]);
  }

  /** Makes a file of blobs that are there already. From now on they are the file's. */
  async register(draft: FileDraft, segments: readonly FileSegment[]): Promise<FileObject> {
    const bytes = segments.reduce((sum, segment) => sum + segment.bytes, 0);
    const stored = newFile(draft, bytes);
    try {
      await this.#store.insert(stored, segments);
    } catch (error) {
      for (const { blobKey } of segments) await this.#blobs.delete(blobKey);
      throw error;
    }
    return stored.file;
  }

  /** @throws ApiError 404 */
  async delete(id: string): Promise<void> {
    await this.require(id);
    await this.#remove(id);
  }

  /** Calls `listener` before a file goes, whether a user or its expiry deletes it. */
  onDelete(listener: DeleteListener): void {
    this.#listeners.push(listener);
  }

  /** Deletes what has expired and tells how much that was. */
  async sweep(): Promise<number> {
    const ids = await this.#store.expired();
    for (const id of ids) await this.#remove(id);
    return ids.length;
  }

  /** The listeners come first: where the process ends between, the file is still there to be deleted again. */
  async #remove(id: string): Promise<void> {
    for (const listener of this.#listeners) await listener(id);
    const segments = await this.#store.segments(id);
    await this.#store.delete(id);
    for (const { blobKey } of segments) await this.#blobs.delete(blobKey);
  }
}
