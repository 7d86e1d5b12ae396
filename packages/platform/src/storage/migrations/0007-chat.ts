import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** Stored chat completions. */
export const chatMigration: Migration = {
  async up(database: Kysely<unknown>): Promise<void> {
    await database.schema
      .createTable('chat_completions')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('sequence', 'bigint', (column) =>
        column.generatedAlwaysAsIdentity().notNull().unique(),
      )
      .addColumn('model', 'text', (column) => column.notNull())
      .addColumn('metadata', 'jsonb', (column) => column.notNull())
      .addColumn('body', 'text', (column) => column.notNull())
      .addColumn('messages', 'text', (column) => column.notNull())
      .execute();
    await database.schema
      .createIndex('chat_completions_metadata')
      .on('chat_completions')
      .using('gin')
      .column('metadata')
      .execute();
  },
};
