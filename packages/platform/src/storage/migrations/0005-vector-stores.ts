import type { Kysely } from 'kysely';
import { sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/** Tables of the vector stores family. Vectors are bytes, so that no extension is needed. */
export const vectorStoresMigration: Migration = {
  async up(database: Kysely<unknown>): Promise<void> {
    await database.schema
      .createTable('vector_stores')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('sequence', 'bigserial', (column) => column.notNull().unique())
      .addColumn('created_at', 'bigint', (column) => column.notNull())
      .addColumn('name', 'text', (column) => column.notNull())
      .addColumn('description', 'text')
      .addColumn('metadata', 'text')
      .addColumn('expires_days', 'integer')
      .addColumn('last_active_at', 'bigint', (column) => column.notNull())
      .addColumn('expired', 'boolean', (column) => column.notNull().defaultTo(false))
      .addColumn('version', 'bigint', (column) => column.notNull().defaultTo(sql`0`))
      .execute();
    await database.schema
      .createTable('vector_store_files')
      .addColumn('sequence', 'bigserial', (column) => column.primaryKey())
      .addColumn('id', 'text', (column) => column.notNull())
      .addColumn('vector_store_id', 'text', (column) =>
        column.notNull().references('vector_stores.id').onDelete('cascade'),
      )
      .addColumn('filename', 'text', (column) => column.notNull())
      .addColumn('created_at', 'bigint', (column) => column.notNull())
      .addColumn('status', 'text', (column) => column.notNull())
      .addColumn('error_code', 'text')
      .addColumn('error_message', 'text')
      .addColumn('attributes', 'jsonb')
      .addColumn('max_chunk_tokens', 'integer', (column) => column.notNull())
      .addColumn('chunk_overlap_tokens', 'integer', (column) => column.notNull())
      .addColumn('usage_bytes', 'bigint', (column) => column.notNull().defaultTo(sql`0`))
      .addUniqueConstraint('vector_store_files_key', ['vector_store_id', 'id'])
      .execute();
    await database.schema
      .createIndex('vector_store_files_id')
      .on('vector_store_files')
      .column('id')
      .execute();
    await database.schema
      .createTable('vector_store_chunks')
      .addColumn('id', 'bigserial', (column) => column.primaryKey())
      .addColumn('file_sequence', 'bigint', (column) =>
        column.notNull().references('vector_store_files.sequence').onDelete('cascade'),
      )
      .addColumn('position', 'integer', (column) => column.notNull())
      .addColumn('start_offset', 'integer', (column) => column.notNull())
      .addColumn('text', 'text', (column) => column.notNull())
      .addColumn('vectors', 'bytea', (column) => column.notNull())
      .addUniqueConstraint('vector_store_chunks_key', ['file_sequence', 'position'])
      .execute();
    await database.schema
      .createTable('vector_store_batches')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('sequence', 'bigserial', (column) => column.notNull().unique())
      .addColumn('vector_store_id', 'text', (column) =>
        column.notNull().references('vector_stores.id').onDelete('cascade'),
      )
      .addColumn('created_at', 'bigint', (column) => column.notNull())
      .addColumn('cancelled', 'boolean', (column) => column.notNull().defaultTo(false))
      .execute();
    await database.schema
      .createTable('vector_store_batch_files')
      .addColumn('batch_id', 'text', (column) =>
        column.notNull().references('vector_store_batches.id').onDelete('cascade'),
      )
      .addColumn('file_id', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('vector_store_batch_files_key', ['batch_id', 'file_id'])
      .execute();
  },
};
