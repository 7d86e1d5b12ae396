/** How far the migration of one thread is. */
export interface ThreadState {
  readonly conversationId: string;
  readonly done: boolean;
}

/** What was copied to another server: the id here → the id there. */
export interface CopyState {
  readonly files: Readonly<Record<string, string>>;
  /** A store that is not `done` lacks files. */
  readonly stores: Readonly<Record<string, { readonly id: string; readonly done: boolean }>>;
}

/** How far a migration is. It is plain JSON: keep it, and hand it back to go on. */
export interface MigrationState {
  readonly version: 1;
  /** By the id of the thread. */
  readonly threads: Readonly<Record<string, ThreadState>>;
  /** Present where files are copied. */
  readonly copies?: CopyState;
}

export const noState: MigrationState = { version: 1, threads: {} };
export const noCopies: CopyState = { files: {}, stores: {} };
