import type { Kysely } from 'kysely';
import { Migrator } from 'kysely/migration';
import type { Migration } from 'kysely/migration';
import type { Schema } from './schema.ts';
import { responsesMigration } from './migrations/0001-responses.ts';
import { secretsMigration } from './migrations/0002-secrets.ts';
import { filesMigration } from './migrations/0003-files.ts';
import { uploadsMigration } from './migrations/0004-uploads.ts';
import { chatMigration } from './migrations/0007-chat.ts';
import { conversationsMigration } from './migrations/0008-conversations.ts';
import { responsesExpiryMigration } from './migrations/0009-responses-expiry.ts';
import { assistantsMigration } from './migrations/0010-assistants.ts';
import { vectorStoresMigration } from './migrations/0005-vector-stores.ts';
import { jobsMigration } from './migrations/0006-jobs.ts';

/** Every migration, by name. Names sort in the order of application; none is ever changed or removed. */
const migrations: Readonly<Record<string, Migration>> = {
  '0001-responses': responsesMigration,
  '0002-secrets': secretsMigration,
  '0003-files': filesMigration,
  '0004-uploads': uploadsMigration,
  '0005-vector-stores': vectorStoresMigration,
  '0006-jobs': jobsMigration,
  '0007-chat': chatMigration,
  '0008-conversations': conversationsMigration,
  '0009-responses-expiry': responsesExpiryMigration,
  '0010-assistants': assistantsMigration,
};

/** In the order of application. */
export const migrationNames: readonly string[] = Object.keys(migrations).toSorted();

/** Whether a database with the migrations of these names has the present schema. */
export function isPresent(names: readonly string[]): boolean {
  return names.join() === migrationNames.join();
}

/** Brings the database to the present schema. */
export async function migrate(database: Kysely<Schema>): Promise<void> {
  const migrator = new Migrator({
    db: database,
    provider: { getMigrations: async () => ({ ...migrations }) },
  });
  const { error } = await migrator.migrateToLatest();
  if (error === undefined) return;
  throw new Error(
    `The database could not be brought to the present schema: ${String(error)}. If it was written by a newer version, use that version.`,
    { cause: error },
  );
}
