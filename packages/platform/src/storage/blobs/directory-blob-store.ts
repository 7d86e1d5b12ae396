import { randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import type { BlobEntry, BlobStore, ByteRange } from './blob-store.ts';

/** Where blobs grow until they are whole. A key cannot begin with a dot, so none can be here. */
const unfinished = '.unfinished';
const keyPattern = /^[\w-][\w.-]*(?:\/[\w-][\w.-]*)*$/;
const readAhead = 256 * 1024;

export interface DirectoryBlobStoreOptions {
  /** Whether a blob has to survive a crash of the machine. False for what ends with the process anyway. */
  readonly durable: boolean;
}

/** Keeps each blob as a file below one directory. */
export class DirectoryBlobStore implements BlobStore {
  readonly #root: string;
  readonly #durable: boolean;
  /** Directories that are known to be there. */
  readonly #made = new Set<string>();

  constructor(root: string, options: DirectoryBlobStoreOptions) {
    this.#root = root;
    this.#durable = options.durable;
  }

  async write(key: string, content: AsyncIterable<Uint8Array>): Promise<{ bytes: number }> {
    const target = this.#path(key);
    await this.#makeDirectory(join(this.#root, unfinished));
    const temporary = join(this.#root, unfinished, randomUUID());
    try {
      const bytes = await this.#fill(temporary, content);
      await this.#show(temporary, target);
      return { bytes };
    } catch (error) {
      await rm(temporary, { force: true });
      throw error;
    }
  }

  async *read(key: string, range?: ByteRange): AsyncGenerator<Uint8Array> {
    const stream = createReadStream(this.#path(key), { ...range, highWaterMark: readAhead });
    for await (const chunk of stream) yield chunk as Uint8Array;
  }

  async move(from: string, to: string): Promise<void> {
    await this.#show(this.#path(from), this.#path(to));
  }

  async delete(key: string): Promise<void> {
    await rm(this.#path(key), { force: true });
  }

  async *list(prefix: string): AsyncGenerator<BlobEntry> {
    const options = { recursive: true, withFileTypes: true } as const;
    for (const entry of await readdir(this.#path(prefix), options).catch(ignoreMissing)) {
      if (!entry.isFile()) continue;
      const path = join(entry.parentPath, entry.name);
      const found = await stat(path).catch(() => undefined);
      if (found === undefined) continue;
      yield { key: relative(this.#root, path).split(sep).join('/'), writtenAt: found.mtimeMs };
    }
  }

  /** Removes what was being written when a process ended. For the only process on the directory, at its start. */
  async clearUnfinished(): Promise<void> {
    await rm(join(this.#root, unfinished), { recursive: true, force: true });
    this.#made.clear();
  }

  async #fill(path: string, content: AsyncIterable<Uint8Array>): Promise<number> {
    let bytes = 0;
    await using file = await open(path, 'wx');
    for await (const chunk of content) {
      // Without a position it goes on where the last chunk has ended, and writes all of it.
      await file.writeFile(chunk);
      bytes += chunk.byteLength;
    }
    if (this.#durable) await file.datasync();
    return bytes;
  }

  async #show(from: string, target: string): Promise<void> {
    await this.#makeDirectory(dirname(target));
    await rename(from, target);
    if (this.#durable) await syncDirectory(dirname(target));
  }

  async #makeDirectory(path: string): Promise<void> {
    if (this.#made.has(path)) return;
    const first = await mkdir(path, { recursive: true });
    if (this.#durable && first !== undefined) await syncDirectory(dirname(first));
    this.#made.add(path);
  }

  #path(key: string): string {
    if (!keyPattern.test(key)) throw new Error(`'${key}' is not a key of a blob.`);
    return join(this.#root, key);
  }
}

/** A renamed file is only sure to be found after a crash once its directory is on the disk. */
async function syncDirectory(path: string): Promise<void> {
  // Windows cannot open directories and needs no sync of them.
  if (process.platform === 'win32') return;
  await using directory = await open(path, 'r');
  await directory.sync();
}

function ignoreMissing(error: NodeJS.ErrnoException): [] {
  if (error.code === 'ENOENT') return [];
  throw error;
}
