import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** Lets stored responses be found by age. */
export const responsesExpiryMigration: Migration = {
  async up(database: Kysely<unknown>): Promise<void> {
    await database.schema
      .createIndex('responses_created_at')
      .on('responses')
      .column('created_at')
      .execute();
    await database.schema
      .createIndex('responses_previous')
      .on('responses')
      .column('previous_response_id')
      .execute();
  },
};
