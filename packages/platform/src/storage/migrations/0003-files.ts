import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** Tables of the files family. */
export const filesMigration: Migration = {
  async up(database: Kysely<unknown>): Promise<void> {
    await database.schema
      .createTable('files')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('sequence', 'bigint', (column) => column.notNull().generatedAlwaysAsIdentity())
      .addColumn('created_at', 'bigint', (column) => column.notNull())
      .addColumn('expires_at', 'bigint')
      .addColumn('filename', 'text', (column) => column.notNull())
      .addColumn('media_type', 'text', (column) => column.notNull())
      .addColumn('purpose', 'text', (column) => column.notNull())
      .addColumn('bytes', 'bigint', (column) => column.notNull())
      .execute();
    await database.schema
      .createIndex('files_sequence')
      .on('files')
      .column('sequence')
      .unique()
      .execute();
    await database.schema
      .createIndex('files_expires_at')
      .on('files')
      .column('expires_at')
      .execute();
    await database.schema
      .createTable('file_segments')
      .addColumn('file_id', 'text', (column) =>
        column.notNull().references('files.id').onDelete('cascade'),
      )
      .addColumn('position', 'integer', (column) => column.notNull())
      .addColumn('blob_key', 'text', (column) => column.notNull())
      .addColumn('bytes', 'bigint', (column) => column.notNull())
      .addPrimaryKeyConstraint('file_segments_key', ['file_id', 'position'])
      .execute();
  },
};
