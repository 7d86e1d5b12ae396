import type { Kysely } from 'kysely';
import { sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/** Work that outlives requests. */
export const jobsMigration: Migration = {
  async up(database: Kysely<unknown>): Promise<void> {
    await database.schema
      .createTable('jobs')
      .addColumn('id', 'bigserial', (column) => column.primaryKey())
      .addColumn('kind', 'text', (column) => column.notNull())
      .addColumn('key', 'text', (column) => column.notNull())
      .addColumn('data', 'text', (column) => column.notNull())
      .addColumn('attempts', 'integer', (column) => column.notNull().defaultTo(0))
      .addColumn('progress', 'real', (column) => column.notNull().defaultTo(0))
      .addColumn('last_error', 'text')
      .addColumn('run_at', 'bigint', (column) => column.notNull().defaultTo(sql`0`))
      .addColumn('locked_by', 'text')
      .addColumn('locked_until', 'bigint')
      .addUniqueConstraint('jobs_key', ['kind', 'key'])
      .execute();
    await database.schema
      .createIndex('jobs_order')
      .on('jobs')
      .columns(['kind', 'run_at', 'id'])
      .execute();
  },
};
