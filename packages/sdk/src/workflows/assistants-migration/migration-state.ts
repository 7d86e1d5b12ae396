/** How far the migration of one thread is. */
export interface ThreadState {
  readonly conversationId: string;
  readonly done: boolean;
}

/** How far a migration is. It is plain JSON: keep it, and hand it back to go on. */
export interface MigrationState {
  readonly version: 1;
  /** By the id of the thread. */
  readonly threads: Readonly<Record<string, ThreadState>>;
}

export const noState: MigrationState = { version: 1, threads: {} };
