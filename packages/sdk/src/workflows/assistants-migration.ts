export { assistantProgram } from './assistants-migration/assistant-program.ts';
export type { AssistantProgram, ClientPackage } from './assistants-migration/assistant-program.ts';
export { migrateAssistants } from './assistants-migration/migrate-assistants.ts';
export type {
  MigratedAssistant,
  MigrationOptions,
  MigrationProgress,
  MigrationResult,
} from './assistants-migration/migrate-assistants.ts';
export type { MigratedThread } from './assistants-migration/migrate-thread.ts';
export type { MigrationNote } from './assistants-migration/migration-note.ts';
export type {
  CopyState,
  MigrationState,
  ThreadState,
} from './assistants-migration/migration-state.ts';
export { messageItem } from './assistants-migration/message-item.ts';
