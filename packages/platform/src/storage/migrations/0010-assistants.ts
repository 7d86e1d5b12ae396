import { sql } from 'kysely';
import type { CreateTableBuilder, Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** Tables of assistants, threads, their messages, runs and steps. */
export const assistantsMigration: Migration = {
  async up(database: Kysely<unknown>): Promise<void> {
    await listed(database, 'assistants').addColumn('reasoning_effort', 'text').execute();
    await listed(database, 'threads').execute();
    await ofThread(database, 'thread_messages').addColumn('run_id', 'text').execute();
    await ofThread(database, 'thread_runs')
      .addColumn('status', 'text', (column) => column.notNull())
      .addColumn('active', 'boolean', (column) => column.notNull())
      .addColumn('plan', 'text', (column) => column.notNull())
      .execute();
    await ofThread(database, 'thread_run_steps')
      .addColumn('run_id', 'text', (column) => column.notNull())
      .execute();
    for (const table of ['thread_messages', 'thread_runs']) {
      await index(database, table, ['thread_id', 'sequence']);
    }
    await index(database, 'thread_messages', ['run_id']);
    await index(database, 'thread_run_steps', ['run_id', 'sequence']);
    await database.schema
      .createIndex('thread_runs_one_active')
      .on('thread_runs')
      .column('thread_id')
      .unique()
      .where(sql.ref('active'), '=', true)
      .execute();
  },
};

/** A table that is listed by the order of insertion. */
function listed(database: Kysely<unknown>, name: string): CreateTableBuilder<string, string> {
  return database.schema
    .createTable(name)
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('sequence', 'bigserial', (column) => column.notNull().unique())
    .addColumn('body', 'text', (column) => column.notNull());
}

function ofThread(database: Kysely<unknown>, name: string): CreateTableBuilder<string, string> {
  return listed(database, name).addColumn('thread_id', 'text', (column) =>
    column.notNull().references('threads.id').onDelete('cascade'),
  );
}

async function index(
  database: Kysely<unknown>,
  table: string,
  columns: readonly string[],
): Promise<void> {
  await database.schema
    .createIndex(`${table}_by_${columns.join('_')}`)
    .on(table)
    .columns([...columns])
    .execute();
}
