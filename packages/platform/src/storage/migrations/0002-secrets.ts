import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** Keys that the platform makes for itself. */
export const secretsMigration: Migration = {
  async up(database: Kysely<unknown>): Promise<void> {
    await database.schema
      .createTable('secrets')
      .addColumn('name', 'text', (column) => column.primaryKey())
      .addColumn('value', 'text', (column) => column.notNull())
      .execute();
  },
};
