import type { Kysely, Selectable } from 'kysely';
import type { FilesStore } from '../files/files-store.ts';
import type { FileSegment, StoredFile } from '../files/new-file.ts';
import { nowInSeconds } from '../ids.ts';
import type { Schema } from '../storage/schema.ts';
import type { UploadPartsTable, UploadsTable } from '../storage/tables/uploads-tables.ts';

export type UploadRow = Selectable<UploadsTable>;
export type PartRow = Selectable<UploadPartsTable>;

/** What a change of an upload came to: done, or refused because it is not pending any more. */
export type Outcome = 'done' | 'not_pending' | 'too_large';

/** Keeps uploads and their parts in SQL. */
export class UploadsStore {
  readonly #database: Kysely<Schema>;
  readonly #files: FilesStore;

  constructor(database: Kysely<Schema>, files: FilesStore) {
    this.#database = database;
    this.#files = files;
  }

  async insert(upload: UploadRow): Promise<void> {
    await this.#database.insertInto('uploads').values(upload).execute();
  }

  /** One that was left too long is expired, even before it is swept. */
  async find(id: string): Promise<UploadRow | undefined> {
    const row = await this.#database
      .selectFrom('uploads')
      .selectAll()
      .where('id', '=', id)
      .executeTakeFirst();
    const late = row?.status === 'pending' && row.expires_at <= nowInSeconds();
    return late ? { ...row, status: 'expired' } : row;
  }

  async parts(uploadId: string): Promise<PartRow[]> {
    return this.#database
      .selectFrom('upload_parts')
      .selectAll()
      .where('upload_id', '=', uploadId)
      .execute();
  }

  /** Adds a part while the upload is pending and its parts stay within `maximumBytes` in all. */
  async insertPart(part: Omit<PartRow, 'sequence'>, maximumBytes: number): Promise<Outcome> {
    return this.#database.transaction().execute(async (transaction) => {
      if (!(await lockPending(transaction, part.upload_id))) return 'not_pending';
      const { bytes } = await transaction
        .selectFrom('upload_parts')
        .select((select) => select.fn.coalesce(select.fn.sum('bytes'), select.lit(0)).as('bytes'))
        .where('upload_id', '=', part.upload_id)
        .executeTakeFirstOrThrow();
      // sum() of bigint is numeric, which comes as text.
      if (Number(bytes) + part.bytes > maximumBytes) return 'too_large';
      await transaction.insertInto('upload_parts').values(part).execute();
      return 'done';
    });
  }

  /** In one step the upload is completed, the file is there, and no part is left. */
  async complete(id: string, file: StoredFile, segments: readonly FileSegment[]): Promise<Outcome> {
    return this.#database.transaction().execute(async (transaction) => {
      if (!(await lockPending(transaction, id))) return 'not_pending';
      await end(transaction, id, 'completed');
      await this.#files.insert(file, segments, transaction);
      return 'done';
    });
  }

  /** Ends a pending upload without a file. Its blobs are the caller's to delete. */
  async abandon(id: string, status: 'cancelled' | 'expired'): Promise<Outcome> {
    return this.#database.transaction().execute(async (transaction) => {
      if (!(await lockPending(transaction, id, status === 'expired'))) return 'not_pending';
      await end(transaction, id, status);
      return 'done';
    });
  }

  /** Ids of pending uploads whose hour is over. */
  async overdue(): Promise<string[]> {
    const rows = await this.#database
      .selectFrom('uploads')
      .select('id')
      .where('status', '=', 'pending')
      .where('expires_at', '<=', nowInSeconds())
      .execute();
    return rows.map((row) => row.id);
  }

  /** Keys of all blobs that belong to parts. */
  async blobKeys(): Promise<string[]> {
    const rows = await this.#database.selectFrom('upload_parts').select('blob_key').execute();
    return rows.map((row) => row.blob_key);
  }
}

/** Locks the upload's row until the transaction ends; false where it is not pending. */
async function lockPending(
  transaction: Kysely<Schema>,
  id: string,
  evenLate = false,
): Promise<boolean> {
  const row = await transaction
    .selectFrom('uploads')
    .select(['status', 'expires_at'])
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  return row?.status === 'pending' && (evenLate || row.expires_at > nowInSeconds());
}

async function end(
  transaction: Kysely<Schema>,
  id: string,
  status: UploadRow['status'],
): Promise<void> {
  await transaction.updateTable('uploads').set({ status }).where('id', '=', id).execute();
  await transaction.deleteFrom('upload_parts').where('upload_id', '=', id).execute();
}
