import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import type { Schema } from '../storage/schema.ts';
import { StoreIndex } from './store-index.ts';

/** Most memory that all indexes take together; those unused for longest go first. */
const mostBytes = 512 * 1024 * 1024;
/** Passages that are read from the database at once, and files that they may be of. */
const passagesAtOnce = 500;
const filesAtOnce = 200;

interface Held {
  readonly index: StoreIndex;
  readonly version: number;
}

/**
 * The indexes of vector stores in this process. One is built from the database when its
 * store is searched first, and brought up to date when the store's version tells that
 * this or another process has changed it.
 */
export class StoreIndexes {
  readonly #database: Kysely<Schema>;
  readonly #dimensions: number;
  /** In order of use: the first has not been used for longest. */
  readonly #held = new Map<string, Held>();
  readonly #refreshing = new Map<string, Promise<StoreIndex>>();

  constructor(database: Kysely<Schema>, dimensions: number) {
    this.#database = database;
    this.#dimensions = dimensions;
  }

  /** The index of a store as it is at `version` or later. */
  async get(storeId: string, version: number): Promise<StoreIndex> {
    const held = this.#held.get(storeId);
    if (held !== undefined && held.version >= version) {
      this.#held.delete(storeId);
      this.#held.set(storeId, held);
      return held.index;
    }
    const refreshing = this.#refreshing.get(storeId);
    if (refreshing !== undefined) {
      await refreshing;
      return this.get(storeId, version);
    }
    const refresh = this.#refresh(storeId, version).finally(() => this.#refreshing.delete(storeId));
    this.#refreshing.set(storeId, refresh);
    return refresh;
  }

  async #refresh(storeId: string, version: number): Promise<StoreIndex> {
    let index = this.#held.get(storeId)?.index;
    const files = await this.#completedFiles(storeId);
    if (index !== undefined) {
      for (const file of index.files) if (!files.has(file)) index.remove(file);
    }
    if (index === undefined || index.isStale) index = new StoreIndex(this.#dimensions);
    await this.#load(index, files);
    this.#held.delete(storeId);
    this.#held.set(storeId, { index, version });
    this.#forgetUnused(storeId);
    return index;
  }

  async #completedFiles(storeId: string): Promise<Map<number, string>> {
    const rows = await this.#database
      .selectFrom('vector_store_files')
      .select(['sequence', 'filename'])
      .where('vector_store_id', '=', storeId)
      .where('status', '=', 'completed')
      .orderBy('sequence')
      .execute();
    return new Map(rows.map(({ sequence, filename }) => [sequence, filename]));
  }

  /** Adds the files that the index does not have, some hundred passages at a time. */
  async #load(index: StoreIndex, files: ReadonlyMap<number, string>): Promise<void> {
    const missing = [...files.keys()].filter((file) => !index.files.has(file));
    for (let start = 0; start < missing.length; start += filesAtOnce) {
      const group = missing.slice(start, start + filesAtOnce);
      let after = { file: -1, position: -1 };
      for (;;) {
        const rows = await this.#passagesAfter(group, after);
        for (const { id, file_sequence: file, text, vectors } of rows) {
          index.add({ chunkId: id, file, text, filename: files.get(file)!, vectors });
        }
        if (rows.length < passagesAtOnce) break;
        const last = rows.at(-1)!;
        after = { file: last.file_sequence, position: last.position };
      }
    }
  }

  #passagesAfter(files: readonly number[], after: { file: number; position: number }) {
    return this.#database
      .selectFrom('vector_store_chunks')
      .select(['id', 'file_sequence', 'position', 'text', 'vectors'])
      .where('file_sequence', 'in', files)
      .where(sql<boolean>`(file_sequence, position) > (${after.file}, ${after.position})`)
      .orderBy('file_sequence')
      .orderBy('position')
      .limit(passagesAtOnce)
      .execute();
  }

  #forgetUnused(inUse: string): void {
    let bytes = 0;
    for (const { index } of this.#held.values()) bytes += index.bytes;
    for (const [storeId, { index }] of this.#held) {
      if (bytes <= mostBytes || storeId === inUse) return;
      this.#held.delete(storeId);
      bytes -= index.bytes;
    }
  }
}
