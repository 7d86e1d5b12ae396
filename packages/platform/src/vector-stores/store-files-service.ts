import type {
  FileChunkingStrategyParam,
  VectorStoreFile,
  VectorStoreFileContentList,
  VectorStoreFileDeleted,
  VectorStoreFileList,
  VectorStoreFileListParams,
} from '@unabridged/contract';
import type { Kysely, Transaction } from 'kysely';
import { badRequest } from '../errors/api-error.ts';
import type { FilesService } from '../files/files-service.ts';
import { nowInSeconds } from '../ids.ts';
import type { Jobs } from '../jobs/jobs.ts';
import { storeExpired } from '../retrieval/store-errors.ts';
import { readPage } from '../storage/read-page.ts';
import type { Schema } from '../storage/schema.ts';
import type { Attributes } from '../storage/tables/vector-stores-tables.ts';
import { ingestionKind } from './ingestion.ts';
import { attributesJson, chunkLengths, fileObject, hasExpired } from './vector-store-object.ts';
import type { FileRow } from './vector-store-object.ts';
import { countChange, requireFile, requireStore } from './vector-store-rows.ts';
import { listOf } from '../app/list-of.ts';

/** A file that somebody wants to add. */
export interface FileToAdd {
  readonly file_id: string;
  readonly attributes?: Attributes | null | undefined;
  readonly chunking_strategy?: FileChunkingStrategyParam | undefined;
}

/** A file that is about to be added, checked. */
export interface FileAddition {
  readonly id: string;
  readonly filename: string;
  readonly attributes: string | null;
  readonly max_chunk_tokens: number;
  readonly chunk_overlap_tokens: number;
}

/** Names of the params that a refusal of the file at `index` points at. */
export interface AdditionParams {
  fileId(index: number): string;
  attributes(index: number): string;
  chunking(index: number): string;
}

/** Rows in one statement: PostgreSQL takes at most 65,535 parameters. */
const rowsPerStatement = 2_000;

/** Adds files to vector stores, and shows, changes and removes them. */
export class StoreFilesService {
  readonly #database: Kysely<Schema>;
  readonly #files: FilesService;
  readonly #jobs: Jobs;

  constructor(database: Kysely<Schema>, files: FilesService, jobs: Jobs) {
    this.#database = database;
    this.#files = files;
    this.#jobs = jobs;
  }

  /**
   * Checks files before any is added, so that all of them are or none.
   * @throws ApiError 404 for files that are not there, 400 for what is wrong with the rest
   */
  async prepare(files: readonly FileToAdd[], params: AdditionParams): Promise<FileAddition[]> {
    const known = await this.#files.findAll(files.map(({ file_id }) => file_id));
    const additions = new Map<string, FileAddition>();
    for (const [index, file] of files.entries()) {
      const lengths = chunkLengths(file.chunking_strategy, params.chunking(index));
      const attributes = attributesJson(file.attributes, params.attributes(index));
      const { filename } =
        known.get(file.file_id) ?? (await this.#files.require(file.file_id, params.fileId(index)));
      additions.set(file.file_id, { id: file.file_id, filename, attributes, ...lengths });
    }
    return [...additions.values()];
  }

  /** Adds checked files; those that are there already are indexed anew. Call `wake` afterwards. */
  async insert(
    transaction: Transaction<Schema>,
    storeId: string,
    additions: readonly FileAddition[],
  ): Promise<void> {
    if (additions.length === 0) return;
    const now = nowInSeconds();
    const ids = additions.map(({ id }) => id);
    await transaction
      .deleteFrom('vector_store_files')
      .where('vector_store_id', '=', storeId)
      .where('id', 'in', ids)
      .execute();
    for (let start = 0; start < additions.length; start += rowsPerStatement) {
      const rows = additions.slice(start, start + rowsPerStatement).map((file) => ({
        id: file.id,
        filename: file.filename,
        attributes: file.attributes,
        max_chunk_tokens: file.max_chunk_tokens,
        chunk_overlap_tokens: file.chunk_overlap_tokens,
        vector_store_id: storeId,
        created_at: now,
        status: 'in_progress' as const,
        usage_bytes: 0,
      }));
      const inserted = await transaction
        .insertInto('vector_store_files')
        .values(rows)
        .returning('sequence')
        .execute();
      await this.#jobs.add(
        ingestionKind,
        inserted.map(({ sequence }) => ({ key: String(sequence), data: { sequence } })),
        transaction,
      );
    }
    await transaction
      .updateTable('vector_stores')
      .set({ last_active_at: now })
      .where('id', '=', storeId)
      .execute();
    await countChange(transaction, storeId);
  }

  /** Lets the indexing of what was inserted begin. */
  wake(): void {
    this.#jobs.wake();
  }

  async create(storeId: string, file: FileToAdd): Promise<VectorStoreFile> {
    await this.requireOpenStore(storeId);
    const additions = await this.prepare([file], {
      fileId: () => 'file_id',
      attributes: () => 'attributes',
      chunking: () => 'chunking_strategy',
    });
    await this.#database
      .transaction()
      .execute((transaction) => this.insert(transaction, storeId, additions));
    // Read before the indexing begins, so that the reply is the same each time.
    const row = await requireFile(this.#database, storeId, file.file_id);
    this.wake();
    return fileObject(row);
  }

  async retrieve(storeId: string, fileId: string): Promise<VectorStoreFile> {
    return fileObject(await requireFile(this.#database, storeId, fileId));
  }

  async update(
    storeId: string,
    fileId: string,
    attributes: Attributes | null,
  ): Promise<VectorStoreFile> {
    await requireFile(this.#database, storeId, fileId);
    await this.#database
      .updateTable('vector_store_files')
      .set({ attributes: attributesJson(attributes, 'attributes') })
      .where('vector_store_id', '=', storeId)
      .where('id', '=', fileId)
      .execute();
    return this.retrieve(storeId, fileId);
  }

  /** A page of the files of a store, or of one batch of them. */
  async list(params: VectorStoreFileListParams, batchId?: string): Promise<VectorStoreFileList> {
    const { vector_store_id: storeId, filter } = params;
    await requireStore(this.#database, storeId);
    const { rows, hasMore } = await readPage(
      this.#database,
      'vector_store_files',
      params,
      (query) => {
        let narrowed = query.where('vector_store_id', '=', storeId);
        if (filter !== undefined) narrowed = narrowed.where('status', '=', filter);
        if (batchId === undefined) return narrowed;
        return narrowed.where('id', 'in', (inner) =>
          inner
            .selectFrom('vector_store_batch_files')
            .select('file_id')
            .where('batch_id', '=', batchId),
        );
      },
    );
    return listOf({ items: rows.map(fileObject), hasMore });
  }

  /** Takes a file out of a store; the file itself stays. */
  async delete(storeId: string, fileId: string): Promise<VectorStoreFileDeleted> {
    await this.#remove(await requireFile(this.#database, storeId, fileId));
    return { id: fileId, object: 'vector_store.file.deleted', deleted: true };
  }

  /** Takes a file that is about to be deleted out of every store. */
  async deleteEverywhere(fileId: string): Promise<void> {
    const rows = await this.#database
      .selectFrom('vector_store_files')
      .selectAll()
      .where('id', '=', fileId)
      .execute();
    for (const row of rows) await this.#remove(row);
  }

  /** What was read from a file, without what chunks share. */
  async content(storeId: string, fileId: string): Promise<VectorStoreFileContentList> {
    const row = await requireFile(this.#database, storeId, fileId);
    if (row.status !== 'completed') throw notRead(row);
    const chunks = await this.#database
      .selectFrom('vector_store_chunks')
      .select(['start_offset', 'text'])
      .where('file_sequence', '=', row.sequence)
      .orderBy('position')
      .execute();
    let end = 0;
    const data = chunks.map(({ start_offset: start, text }) => {
      const fresh = text.slice(Math.max(0, end - start));
      end = start + text.length;
      return { type: 'text', text: fresh };
    });
    return {
      object: 'vector_store.file_content.page',
      data,
      has_more: false,
      next_page: null,
    };
  }

  /** Stops what is still being indexed, of the whole store or of some files. */
  async stopAll(storeId: string, fileIds?: readonly string[]): Promise<void> {
    if (fileIds?.length === 0) return;
    let query = this.#database
      .updateTable('vector_store_files')
      .set({ status: 'cancelled' })
      .where('vector_store_id', '=', storeId)
      .where('status', '=', 'in_progress');
    if (fileIds !== undefined) query = query.where('id', 'in', fileIds);
    const stopped = await query.returning('sequence').execute();
    await this.#jobs.cancel(
      ingestionKind,
      stopped.map(({ sequence }) => String(sequence)),
    );
  }

  /** @throws ApiError 404, or 400 where it has expired */
  async requireOpenStore(storeId: string): Promise<void> {
    const store = await requireStore(this.#database, storeId);
    if (hasExpired(store)) throw storeExpired(storeId, 'vector_store_id');
  }

  async #remove(row: FileRow): Promise<void> {
    await this.#jobs.cancel(ingestionKind, [String(row.sequence)]);
    await this.#database.transaction().execute(async (transaction) => {
      await transaction
        .deleteFrom('vector_store_files')
        .where('sequence', '=', row.sequence)
        .execute();
      await countChange(transaction, row.vector_store_id);
    });
  }
}

function notRead({ id, status, error_message: reason }: FileRow): Error {
  const why = { in_progress: 'is still being read', cancelled: 'was cancelled' } as const;
  const what =
    status === 'failed' ? `could not be read: ${reason ?? ''}` : why[status as keyof typeof why];
  return badRequest(`The file '${id}' has no content yet: it ${what}.`, 'file_id', 'file_not_read');
}
