import type { Kysely } from 'kysely';
import { documentThread } from '../documents/document-worker.ts';
import type { TextChunk } from '../documents/chunk-text.ts';
import { extractText } from '../documents/extract-text.ts';
import { UnreadableDocumentError } from '../documents/unreadable-document-error.ts';
import type { EmbeddingEngine } from '../engines/embeddings/embedding-engine.ts';
import type { FilesService } from '../files/files-service.ts';
import type { JobContext, JobDefinition } from '../jobs/jobs.ts';
import type { Schema } from '../storage/schema.ts';
import { ChunkEmbedder } from './chunk-embedder.ts';
import type { FileRow } from './vector-store-object.ts';
import { countChange } from './vector-store-rows.ts';

/** Kind of the jobs that index a file. Their key is the file's `sequence`. */
export const ingestionKind = 'vector_store_file';

export interface IngestionData {
  readonly sequence: number;
}

/** Chunks that are stored together: what a crash costs at most. */
const batchChunks = 8;
/** Milliseconds for the cutting of one text. */
const chunkingTimeout = 120_000;

export interface IngestionOptions {
  readonly database: Kysely<Schema>;
  readonly files: FilesService;
  readonly embeddings: EmbeddingEngine;
}

/**
 * Indexes a file: reads its text, cuts it into chunks, embeds them and stores them, some
 * at a time. Reading and cutting give the same each time, so after a crash it goes on
 * with the first chunk that is not stored. A search sees the file when it is complete.
 */
export function ingestion({
  database,
  files,
  embeddings,
}: IngestionOptions): JobDefinition<IngestionData> {
  return {
    concurrency: 2,
    async run({ sequence }, context) {
      const row = await waitingFile(database, sequence);
      if (row === undefined) return;
      try {
        if ((await files.find(row.id)) === undefined) throw deleted(row);
        const text = await extractText({
          filename: row.filename,
          bytes: await files.bytes(row.id),
          handOver: true,
          signal: context.signal,
        });
        const chunks = await cut(text, row, context.signal);
        await storeChunks({ database, embeddings, row, text, chunks, context });
        await finish(database, row, { status: 'completed' });
      } catch (error) {
        if (!(error instanceof UnreadableDocumentError)) throw error;
        await fail(database, row, error.code, error.message);
      }
    },
    async gaveUp({ sequence }) {
      const row = await waitingFile(database, sequence);
      if (row === undefined) return;
      await fail(
        database,
        row,
        'server_error',
        'The file could not be indexed because of a fault of the platform; its log has the details. Add the file again to retry.',
      );
    },
  };
}

/** It was deleted while it was being added: else its place in the store would be gone too. */
function deleted({ id }: FileRow): UnreadableDocumentError {
  return new UnreadableDocumentError('invalid_file', `The file '${id}' has been deleted.`);
}

async function waitingFile(
  database: Kysely<Schema>,
  sequence: number,
): Promise<FileRow | undefined> {
  return database
    .selectFrom('vector_store_files')
    .selectAll()
    .where('sequence', '=', sequence)
    .where('status', '=', 'in_progress')
    .executeTakeFirst();
}

async function cut(text: string, row: FileRow, signal: AbortSignal): Promise<TextChunk[]> {
  const chunks = await documentThread(
    {
      type: 'chunk',
      text,
      maxTokens: row.max_chunk_tokens,
      overlapTokens: row.chunk_overlap_tokens,
    },
    { timeout: chunkingTimeout, signal },
  );
  return chunks as TextChunk[];
}

async function storeChunks({
  database,
  embeddings,
  row,
  text,
  chunks,
  context,
}: {
  readonly database: Kysely<Schema>;
  readonly embeddings: EmbeddingEngine;
  readonly row: FileRow;
  readonly text: string;
  readonly chunks: readonly TextChunk[];
  readonly context: JobContext;
}): Promise<void> {
  const embedder = new ChunkEmbedder(embeddings, { filename: row.filename, text, chunks });
  let position = await storedChunks(database, row.sequence);
  while (position < chunks.length) {
    context.signal.throwIfAborted();
    const end = Math.min(position + batchChunks, chunks.length);
    const vectors = await embedder.embed(position, end, context.signal);
    const rows = vectors.map((packed, index) => {
      const chunk = chunks[position + index]!;
      return {
        file_sequence: row.sequence,
        position: position + index,
        start_offset: chunk.start,
        text: text.slice(chunk.start, chunk.end),
        vectors: packed,
      };
    });
    const bytes = rows.reduce(
      (sum, one) => sum + Buffer.byteLength(one.text) + one.vectors.length,
      0,
    );
    await database.transaction().execute(async (transaction) => {
      await transaction.insertInto('vector_store_chunks').values(rows).execute();
      await transaction
        .updateTable('vector_store_files')
        .set(({ eb }) => ({ usage_bytes: eb('usage_bytes', '+', bytes) }))
        .where('sequence', '=', row.sequence)
        .execute();
    });
    position = end;
    await context.progress(end / chunks.length);
  }
}

/** Chunks that an earlier attempt has stored; they are the first ones, without gaps. */
async function storedChunks(database: Kysely<Schema>, sequence: number): Promise<number> {
  const { last } = await database
    .selectFrom('vector_store_chunks')
    .select(({ fn }) => fn.max('position').as('last'))
    .where('file_sequence', '=', sequence)
    .executeTakeFirstOrThrow();
  return last === null ? 0 : Number(last) + 1;
}

async function fail(
  database: Kysely<Schema>,
  row: FileRow,
  code: NonNullable<FileRow['error_code']>,
  message: string,
): Promise<void> {
  await finish(database, row, { status: 'failed', error_code: code, error_message: message });
}

/** Gives a file its last status, unless it was cancelled or taken out meanwhile. */
async function finish(
  database: Kysely<Schema>,
  { sequence, vector_store_id: storeId }: FileRow,
  outcome: Pick<FileRow, 'status'> & Partial<Pick<FileRow, 'error_code' | 'error_message'>>,
): Promise<void> {
  await database.transaction().execute(async (transaction) => {
    await transaction
      .updateTable('vector_store_files')
      .set(outcome)
      .where('sequence', '=', sequence)
      .where('status', '=', 'in_progress')
      .execute();
    if (outcome.status === 'completed') await countChange(transaction, storeId);
  });
}
