import type {
  VectorStore,
  VectorStoreCreateParams,
  VectorStoreDeleted,
  VectorStoreList,
  VectorStoreListParams,
  VectorStoreUpdateParams,
} from '@unabridged/contract';
import type { Kysely } from 'kysely';
import { sql } from 'kysely';
import { newId, nowInSeconds } from '../ids.ts';
import { readPage } from '../storage/read-page.ts';
import type { Schema } from '../storage/schema.ts';
import type { StoreFilesService } from './store-files-service.ts';
import { noFiles, storeObject } from './vector-store-object.ts';
import type { StoreRow } from './vector-store-object.ts';
import { requireStore, storeTotals } from './vector-store-rows.ts';
import { listOf } from '../app/list-of.ts';

/** Makes, changes, lists and deletes vector stores. */
export class VectorStoresService {
  readonly #database: Kysely<Schema>;
  readonly #files: StoreFilesService;

  constructor(database: Kysely<Schema>, files: StoreFilesService) {
    this.#database = database;
    this.#files = files;
  }

  async create(params: VectorStoreCreateParams): Promise<VectorStore> {
    const additions = await this.#files.prepare(
      (params.file_ids ?? []).map((file_id) => ({
        file_id,
        chunking_strategy: params.chunking_strategy,
      })),
      { fileId: () => 'file_ids', chunking: () => 'chunking_strategy', attributes: () => '' },
    );
    const id = `vs_${newId('').slice(1, 33)}`;
    const now = nowInSeconds();
    await this.#database.transaction().execute(async (transaction) => {
      await transaction
        .insertInto('vector_stores')
        .values({
          id,
          created_at: now,
          name: params.name ?? '',
          description: params.description ?? null,
          metadata: JSON.stringify(params.metadata ?? null),
          expires_days: params.expires_after?.days ?? null,
          last_active_at: now,
          expired: false,
        })
        .execute();
      await this.#files.insert(transaction, id, additions);
    });
    this.#files.wake();
    return this.retrieve(id);
  }

  async retrieve(id: string): Promise<VectorStore> {
    const [store] = await this.#shown([await requireStore(this.#database, id)]);
    return store!;
  }

  async update(params: VectorStoreUpdateParams): Promise<VectorStore> {
    const { vector_store_id: id, name, metadata, expires_after: expiry } = params;
    const row = await requireStore(this.#database, id);
    await this.#database
      .updateTable('vector_stores')
      .set({
        name: name === undefined ? row.name : (name ?? ''),
        metadata: metadata === undefined ? row.metadata : JSON.stringify(metadata),
        expires_days: expiry === undefined ? row.expires_days : (expiry?.days ?? null),
        last_active_at: row.expired ? row.last_active_at : nowInSeconds(),
      })
      .where('id', '=', id)
      .execute();
    return this.retrieve(id);
  }

  async list(params: VectorStoreListParams): Promise<VectorStoreList> {
    const { rows, hasMore } = await readPage(this.#database, 'vector_stores', params);
    return listOf({ items: await this.#shown(rows), hasMore });
  }

  async delete(id: string): Promise<VectorStoreDeleted> {
    await requireStore(this.#database, id);
    await this.#files.stopAll(id);
    await this.#database.deleteFrom('vector_stores').where('id', '=', id).execute();
    return { id, object: 'vector_store.deleted', deleted: true };
  }

  /** Frees what expired stores hold. The stores stay, to say that they have expired. */
  async sweep(): Promise<void> {
    const expired = await this.#database
      .selectFrom('vector_stores')
      .select('id')
      .where('expired', '=', false)
      .where('expires_days', 'is not', null)
      .where(sql<boolean>`last_active_at + expires_days * 86400 <= ${nowInSeconds()}`)
      .execute();
    for (const { id } of expired) {
      await this.#files.stopAll(id);
      await this.#database.transaction().execute(async (transaction) => {
        await transaction
          .updateTable('vector_stores')
          .set({ expired: true, version: sql<number>`version + 1` })
          .where('id', '=', id)
          .execute();
        await transaction
          .deleteFrom('vector_store_files')
          .where('vector_store_id', '=', id)
          .execute();
      });
    }
  }

  async #shown(rows: readonly StoreRow[]): Promise<VectorStore[]> {
    const totals = await storeTotals(
      this.#database,
      rows.map(({ id }) => id),
    );
    return rows.map((row) => storeObject(row, totals.get(row.id) ?? noFiles));
  }
}
