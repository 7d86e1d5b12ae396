import type { FileObject } from '@unabridged/contract';
import type { Kysely, Selectable, SelectQueryBuilder } from 'kysely';
import { nowInSeconds } from '../ids.ts';
import { readPage } from '../storage/read-page.ts';
import type { PageParams } from '../storage/read-page.ts';
import type { Schema } from '../storage/schema.ts';
import type { FilesTable } from '../storage/tables/files-tables.ts';
import type { FileSegment, StoredFile } from './new-file.ts';

export interface FileListing extends PageParams {
  readonly purpose?: string | undefined;
}

/** Keeps what is known of files in SQL. What has expired is not found any more, even before it is swept. */
export class FilesStore {
  readonly #database: Kysely<Schema>;

  constructor(database: Kysely<Schema>) {
    this.#database = database;
  }

  /** `database` may be a transaction that the file is part of. */
  async insert(
    { file, mediaType }: StoredFile,
    segments: readonly FileSegment[],
    database?: Kysely<Schema>,
  ): Promise<void> {
    if (database === undefined) {
      return this.#database
        .transaction()
        .execute((transaction) => this.insert({ file, mediaType }, segments, transaction));
    }
    const { id, created_at, expires_at = null, filename, purpose, bytes } = file;
    await database
      .insertInto('files')
      .values({ id, created_at, expires_at, filename, purpose, bytes, media_type: mediaType })
      .execute();
    if (segments.length === 0) return;
    const rows = segments.map((segment, position) => ({
      file_id: id,
      position,
      blob_key: segment.blobKey,
      bytes: segment.bytes,
    }));
    await database.insertInto('file_segments').values(rows).execute();
  }

  async find(id: string): Promise<StoredFile | undefined> {
    const row = await alive(this.#database.selectFrom('files'))
      .selectAll()
      .where('id', '=', id)
      .executeTakeFirst();
    return row && fromRow(row);
  }

  /** Those of the files that are there, by id. */
  async findAll(ids: readonly string[]): Promise<Map<string, FileObject>> {
    if (ids.length === 0) return new Map();
    const rows = await alive(this.#database.selectFrom('files'))
      .selectAll()
      .where('id', 'in', ids)
      .execute();
    return new Map(rows.map((row) => [row.id, fromRow(row).file]));
  }

  async list(listing: FileListing): Promise<{ files: FileObject[]; hasMore: boolean }> {
    const { purpose } = listing;
    const { rows, hasMore } = await readPage(this.#database, 'files', listing, (query) =>
      purpose === undefined ? alive(query) : alive(query).where('purpose', '=', purpose),
    );
    return { files: rows.map((row) => fromRow(row).file), hasMore };
  }

  async segments(id: string): Promise<FileSegment[]> {
    const rows = await this.#database
      .selectFrom('file_segments')
      .select(['blob_key', 'bytes'])
      .where('file_id', '=', id)
      .orderBy('position')
      .execute();
    return rows.map((row) => ({ blobKey: row.blob_key, bytes: row.bytes }));
  }

  /** False where there was none. */
  async delete(id: string): Promise<boolean> {
    const { numDeletedRows } = await this.#database
      .deleteFrom('files')
      .where('id', '=', id)
      .executeTakeFirst();
    return numDeletedRows > 0n;
  }

  /** Ids of files whose time is over. */
  async expired(): Promise<string[]> {
    const rows = await this.#database
      .selectFrom('files')
      .select('id')
      .where('expires_at', '<=', nowInSeconds())
      .execute();
    return rows.map((row) => row.id);
  }

  /** Keys of all blobs that belong to files. */
  async blobKeys(): Promise<string[]> {
    const rows = await this.#database.selectFrom('file_segments').select('blob_key').execute();
    return rows.map((row) => row.blob_key);
  }
}

function alive<Output>(
  query: SelectQueryBuilder<Schema, 'files', Output>,
): SelectQueryBuilder<Schema, 'files', Output> {
  return query.where((where) =>
    where.or([where('expires_at', 'is', null), where('expires_at', '>', nowInSeconds())]),
  );
}

function fromRow(row: Selectable<FilesTable>): StoredFile {
  return {
    mediaType: row.media_type,
    file: {
      id: row.id,
      object: 'file',
      bytes: row.bytes,
      created_at: row.created_at,
      ...(row.expires_at !== null && { expires_at: row.expires_at }),
      filename: row.filename,
      purpose: row.purpose as FileObject['purpose'],
      status: 'processed',
    },
  };
}
