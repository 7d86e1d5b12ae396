import type { BigInteger, Sequence } from './columns.ts';

/** A job that is not done yet. Done ones have no row. */
export interface JobsTable {
  id: Sequence;
  kind: string;
  key: string;
  /** JSON text. */
  data: string;
  attempts: number;
  progress: number;
  last_error: string | null;
  /** Milliseconds since 1970, before which it waits. */
  run_at: BigInteger;
  /** Process that does it; null where none does. */
  locked_by: string | null;
  /** Milliseconds since 1970, after which that process is taken for dead. */
  locked_until: BigInteger | null;
}

export interface JobsTables {
  jobs: JobsTable;
}
