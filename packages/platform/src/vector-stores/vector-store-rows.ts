import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import { ApiError } from '../errors/api-error.ts';
import { storeNotFound } from '../retrieval/store-errors.ts';
import type { Schema } from '../storage/schema.ts';
import { noFiles } from './vector-store-object.ts';
import type { FileRow, FileTotals, StoreRow } from './vector-store-object.ts';

/** @throws ApiError 404 */
export async function requireStore(database: Kysely<Schema>, id: string): Promise<StoreRow> {
  const row = await database
    .selectFrom('vector_stores')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirst();
  if (row === undefined) throw storeNotFound(id, 'vector_store_id');
  return row;
}

/** @throws ApiError 404 where the store or the file in it is not there */
export async function requireFile(
  database: Kysely<Schema>,
  storeId: string,
  fileId: string,
): Promise<FileRow> {
  await requireStore(database, storeId);
  const row = await database
    .selectFrom('vector_store_files')
    .selectAll()
    .where('vector_store_id', '=', storeId)
    .where('id', '=', fileId)
    .executeTakeFirst();
  if (row !== undefined) return row;
  throw new ApiError({
    status: 404,
    message: `No file found with id '${fileId}' in vector store '${storeId}'.`,
    param: 'file_id',
    code: 'file_not_found',
  });
}

/** Totals of the files of each store. */
export async function storeTotals(
  database: Kysely<Schema>,
  ids: readonly string[],
): Promise<Map<string, FileTotals>> {
  if (ids.length === 0) return new Map();
  return totals(await countFiles(database).where('vector_store_id', 'in', ids).execute());
}

/** Totals of the files of a batch. */
export async function batchTotals(
  database: Kysely<Schema>,
  storeId: string,
  batchId: string,
): Promise<FileTotals> {
  const rows = await countFiles(database)
    .where('vector_store_id', '=', storeId)
    .where('id', 'in', (query) =>
      query
        .selectFrom('vector_store_batch_files')
        .select('file_id')
        .where('batch_id', '=', batchId),
    )
    .execute();
  return totals(rows).get(storeId) ?? noFiles;
}

/** Counts files and their bytes by store and status. */
function countFiles(database: Kysely<Schema>) {
  return database
    .selectFrom('vector_store_files')
    .select(({ fn }) => [
      'vector_store_id as owner',
      'status',
      fn.countAll<number>().as('count'),
      sql<number>`sum(usage_bytes)::bigint`.as('bytes'),
    ])
    .groupBy(['vector_store_id', 'status']);
}

interface TotalRow {
  readonly owner: string;
  readonly status: FileRow['status'];
  readonly count: number;
  readonly bytes: number;
}

function totals(rows: readonly TotalRow[]): Map<string, FileTotals> {
  const found = new Map<string, FileTotals>();
  for (const { owner, status, count, bytes } of rows) {
    const { counts, usageBytes } = found.get(owner) ?? noFiles;
    found.set(owner, {
      counts: { ...counts, [status]: Number(count), total: counts.total + Number(count) },
      usageBytes: usageBytes + Number(bytes),
    });
  }
  return found;
}

/** Tells every process that searches of the store find something else from now on. */
export async function countChange(database: Kysely<Schema>, storeId: string): Promise<void> {
  await database
    .updateTable('vector_stores')
    .set({ version: sql<number>`version + 1` })
    .where('id', '=', storeId)
    .execute();
}
