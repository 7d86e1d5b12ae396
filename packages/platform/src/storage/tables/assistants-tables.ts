import type { Sequence } from './columns.ts';

/*
 * `body` is the object as JSON text, not jsonb, which would sort the keys of schemas that
 * users rely on and refuse the character U+0000.
 */

export interface AssistantsTable {
  id: string;
  sequence: Sequence;
  /** Kept beside the object, which has no field for it. */
  reasoning_effort: string | null;
  body: string;
}

export interface ThreadsTable {
  id: string;
  sequence: Sequence;
  body: string;
}

export interface ThreadMessagesTable {
  id: string;
  sequence: Sequence;
  thread_id: string;
  /** Run that made it. */
  run_id: string | null;
  body: string;
}

export interface ThreadRunsTable {
  id: string;
  sequence: Sequence;
  thread_id: string;
  status: string;
  /** True until it has ended: a thread has at most one such run, by an index. */
  active: boolean;
  body: string;
  /** What the run works with beside its object, as JSON text. */
  plan: string;
}

export interface ThreadRunStepsTable {
  id: string;
  sequence: Sequence;
  thread_id: string;
  run_id: string;
  /** With the passages that file search found, which replies leave out unless asked for. */
  body: string;
}

export interface AssistantsTables {
  assistants: AssistantsTable;
  threads: ThreadsTable;
  thread_messages: ThreadMessagesTable;
  thread_runs: ThreadRunsTable;
  thread_run_steps: ThreadRunStepsTable;
}
