import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** Tables of the responses family. */
export const responsesMigration: Migration = {
  async up(database: Kysely<unknown>): Promise<void> {
    await database.schema
      .createTable('responses')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('created_at', 'bigint', (column) => column.notNull())
      .addColumn('status', 'text', (column) => column.notNull())
      .addColumn('background', 'boolean', (column) => column.notNull())
      .addColumn('streamed', 'boolean', (column) => column.notNull())
      .addColumn('previous_response_id', 'text')
      .addColumn('body', 'text')
      .execute();
    await database.schema
      .createIndex('responses_status')
      .on('responses')
      .column('status')
      .execute();
    await database.schema
      .createTable('response_items')
      .addColumn('response_id', 'text', (column) => column.notNull().references('responses.id'))
      .addColumn('position', 'integer', (column) => column.notNull())
      .addColumn('id', 'text', (column) => column.notNull())
      .addColumn('item', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('response_items_key', ['response_id', 'position'])
      .execute();
    await database.schema
      .createIndex('response_items_id')
      .on('response_items')
      .column('id')
      .execute();
    await database.schema
      .createTable('response_events')
      .addColumn('response_id', 'text', (column) => column.notNull().references('responses.id'))
      .addColumn('sequence_number', 'integer', (column) => column.notNull())
      .addColumn('event', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('response_events_key', ['response_id', 'sequence_number'])
      .execute();
  },
};
