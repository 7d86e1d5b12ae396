import type { Kysely } from 'kysely';
import type { Schema } from '../storage/schema.ts';

/** What a running job gets. */
export interface JobContext {
  /** Aborts when the job is cancelled or the platform closes: stop soon, the job may be run again. */
  readonly signal: AbortSignal;
  /** 1 at first. */
  readonly attempt: number;
  /** Tells how far it is, from 0 to 1. Earlier attempts are forgotten then. */
  progress(share: number): Promise<void>;
}

/** How jobs of one kind are done. */
export interface JobDefinition<Data> {
  /** Jobs of the kind that this process does at a time. */
  readonly concurrency: number;
  /**
   * How often a job may be begun in vain before a failure is the last. Default: 5. Ends
   * of the process are no failures, unless there are a hundred of them.
   */
  readonly maxAttempts?: number;
  /**
   * Does the job. It may have been done in part before, or wholly, by a process that
   * was killed: doing it again must change nothing.
   */
  run(data: Data, context: JobContext): Promise<void>;
  /** The job has failed for the last time, or has ended its process each time. */
  gaveUp(data: Data, error: unknown): Promise<void>;
}

export interface NewJob<Data = unknown> {
  /** Unique among the jobs of the kind; a second job of the same key is not added. */
  readonly key: string;
  readonly data: Data;
}

/** A job that waits or runs. */
export interface JobState {
  readonly kind: string;
  readonly key: string;
  readonly state: 'waiting' | 'running';
  readonly attempts: number;
  /** From 0 to 1. */
  readonly progress: number;
  readonly lastError: string | null;
}

/**
 * Work that outlives requests and processes. Jobs are kept in the database; any process
 * of the platform may do them, each is done by one at a time, and what a killed process
 * leaves behind is taken up by another or after the restart.
 */
export interface Jobs {
  /** Says how jobs of a kind are done. Before `start`. */
  define<Data>(kind: string, definition: JobDefinition<Data>): void;
  /** Adds jobs, as part of a transaction where one is given: call `wake` after its end. */
  add(kind: string, jobs: readonly NewJob[], transaction?: Kysely<Schema>): Promise<void>;
  /** Takes jobs back: those that wait are removed, those that run are aborted. */
  cancel(kind: string, keys: readonly string[]): Promise<void>;
  /** Looks for work at once. */
  wake(): void;
  list(): Promise<JobState[]>;
  /** Begins to work. */
  start(): Promise<void>;
  /** Stops what runs and hands it back, so that another process can go on at once. */
  close(): Promise<void>;
}
