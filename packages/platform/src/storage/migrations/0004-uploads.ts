import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** Tables of the uploads family. */
export const uploadsMigration: Migration = {
  async up(database: Kysely<unknown>): Promise<void> {
    await database.schema
      .createTable('uploads')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('created_at', 'bigint', (column) => column.notNull())
      .addColumn('expires_at', 'bigint', (column) => column.notNull())
      .addColumn('filename', 'text', (column) => column.notNull())
      .addColumn('media_type', 'text', (column) => column.notNull())
      .addColumn('purpose', 'text', (column) => column.notNull())
      .addColumn('bytes', 'bigint', (column) => column.notNull())
      .addColumn('status', 'text', (column) => column.notNull())
      .addColumn('file_expires_after', 'integer')
      .execute();
    await database.schema
      .createIndex('uploads_status')
      .on('uploads')
      .columns(['status', 'expires_at'])
      .execute();
    await database.schema
      .createTable('upload_parts')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('sequence', 'bigint', (column) => column.notNull().generatedAlwaysAsIdentity())
      .addColumn('upload_id', 'text', (column) => column.notNull().references('uploads.id'))
      .addColumn('created_at', 'bigint', (column) => column.notNull())
      .addColumn('blob_key', 'text', (column) => column.notNull())
      .addColumn('bytes', 'bigint', (column) => column.notNull())
      .execute();
    await database.schema
      .createIndex('upload_parts_upload_id')
      .on('upload_parts')
      .column('upload_id')
      .execute();
  },
};
