import type {
  FileBatchCreateParams,
  FileBatchListFilesParams,
  VectorStoreFileBatch,
  VectorStoreFileList,
} from '@unabridged/contract';
import type { Kysely, Selectable } from 'kysely';
import { ApiError, badRequest } from '../errors/api-error.ts';
import { newId, nowInSeconds } from '../ids.ts';
import type { Schema } from '../storage/schema.ts';
import type { VectorStoreBatchesTable } from '../storage/tables/vector-stores-tables.ts';
import type { AdditionParams, FileToAdd, StoreFilesService } from './store-files-service.ts';
import { batchTotals, requireStore } from './vector-store-rows.ts';

type BatchRow = Selectable<VectorStoreBatchesTable>;

/** Adds many files to a vector store at once, and follows them. */
export class FileBatchesService {
  readonly #database: Kysely<Schema>;
  readonly #files: StoreFilesService;

  constructor(database: Kysely<Schema>, files: StoreFilesService) {
    this.#database = database;
    this.#files = files;
  }

  async create(params: FileBatchCreateParams): Promise<VectorStoreFileBatch> {
    const { vector_store_id: storeId } = params;
    await this.#files.requireOpenStore(storeId);
    const { files, names } = filesOf(params);
    const additions = await this.#files.prepare(files, names);
    const id = `vsfb_${newId('').slice(1, 33)}`;
    const row = { id, vector_store_id: storeId, created_at: nowInSeconds(), cancelled: false };
    await this.#database.transaction().execute(async (transaction) => {
      await transaction.insertInto('vector_store_batches').values(row).execute();
      await transaction
        .insertInto('vector_store_batch_files')
        .values(additions.map((file) => ({ batch_id: id, file_id: file.id })))
        .execute();
      await this.#files.insert(transaction, storeId, additions);
    });
    const batch = await this.#shown(row);
    this.#files.wake();
    return batch;
  }

  async retrieve(storeId: string, batchId: string): Promise<VectorStoreFileBatch> {
    return this.#shown(await this.#require(storeId, batchId));
  }

  /** Stops what is not indexed yet; a batch that has come to its end stays as it is. */
  async cancel(storeId: string, batchId: string): Promise<VectorStoreFileBatch> {
    const row = await this.#require(storeId, batchId);
    const { counts } = await batchTotals(this.#database, storeId, batchId);
    if (counts.in_progress === 0) return this.#shown(row);
    await this.#database
      .updateTable('vector_store_batches')
      .set({ cancelled: true })
      .where('id', '=', batchId)
      .execute();
    const files = await this.#database
      .selectFrom('vector_store_batch_files')
      .select('file_id')
      .where('batch_id', '=', batchId)
      .execute();
    await this.#files.stopAll(
      storeId,
      files.map(({ file_id }) => file_id),
    );
    return this.retrieve(storeId, batchId);
  }

  async listFiles(params: FileBatchListFilesParams): Promise<VectorStoreFileList> {
    const { batch_id: batchId, ...list } = params;
    await this.#require(params.vector_store_id, batchId);
    return this.#files.list(list, batchId);
  }

  async #require(storeId: string, batchId: string): Promise<BatchRow> {
    await requireStore(this.#database, storeId);
    const row = await this.#database
      .selectFrom('vector_store_batches')
      .selectAll()
      .where('id', '=', batchId)
      .where('vector_store_id', '=', storeId)
      .executeTakeFirst();
    if (row !== undefined) return row;
    throw new ApiError({
      status: 404,
      message: `No file batch found with id '${batchId}' in vector store '${storeId}'.`,
      param: 'batch_id',
      code: 'file_batch_not_found',
    });
  }

  async #shown(
    row: Pick<BatchRow, 'id' | 'vector_store_id' | 'created_at' | 'cancelled'>,
  ): Promise<VectorStoreFileBatch> {
    const { counts } = await batchTotals(this.#database, row.vector_store_id, row.id);
    const ended = row.cancelled ? 'cancelled' : 'completed';
    return {
      id: row.id,
      object: 'vector_store.files_batch',
      created_at: row.created_at,
      vector_store_id: row.vector_store_id,
      status: counts.in_progress > 0 ? 'in_progress' : ended,
      file_counts: counts,
    };
  }
}

/** The files of a batch in one form, with the names of the params that they came in. */
function filesOf(params: FileBatchCreateParams): {
  files: readonly FileToAdd[];
  names: AdditionParams;
} {
  const { files, file_ids: ids, attributes, chunking_strategy: chunking } = params;
  if ((files === undefined) === (ids === undefined)) {
    throw badRequest(
      files === undefined
        ? "Missing required parameter: give either 'file_ids' or 'files'."
        : "Give either 'file_ids' or 'files', not both.",
      'file_ids',
      files === undefined ? 'missing_required_parameter' : 'mutually_exclusive_parameters',
    );
  }
  if (files === undefined) {
    return {
      files: ids!.map((file_id) => ({ file_id, attributes, chunking_strategy: chunking })),
      names: {
        fileId: (index) => `file_ids[${index}]`,
        attributes: () => 'attributes',
        chunking: () => 'chunking_strategy',
      },
    };
  }
  const general = attributes === undefined ? chunking && 'chunking_strategy' : 'attributes';
  if (general !== undefined) {
    throw badRequest(
      `'${general}' goes with 'file_ids' only. With 'files', give it for each file.`,
      general,
      'mutually_exclusive_parameters',
    );
  }
  return {
    files,
    names: {
      fileId: (index) => `files[${index}].file_id`,
      attributes: (index) => `files[${index}].attributes`,
      chunking: (index) => `files[${index}].chunking_strategy`,
    },
  };
}
