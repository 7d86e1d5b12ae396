import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** Tables of the conversations family. */
export const conversationsMigration: Migration = {
  async up(database: Kysely<unknown>): Promise<void> {
    await database.schema
      .createTable('conversations')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('created_at', 'bigint', (column) => column.notNull())
      .addColumn('metadata', 'text', (column) => column.notNull())
      .addColumn('active_response_id', 'text')
      .execute();
    await database.schema
      .createTable('conversation_items')
      .addColumn('sequence', 'bigserial', (column) => column.primaryKey())
      .addColumn('conversation_id', 'text', (column) => column.notNull())
      .addColumn('id', 'text', (column) => column.notNull())
      .addColumn('item', 'text', (column) => column.notNull())
      .addUniqueConstraint('conversation_items_key', ['conversation_id', 'id'])
      .execute();
    await database.schema
      .createIndex('conversation_items_order')
      .on('conversation_items')
      .columns(['conversation_id', 'sequence'])
      .execute();
    await database.schema
      .createIndex('conversation_items_id')
      .on('conversation_items')
      .column('id')
      .execute();
  },
};
