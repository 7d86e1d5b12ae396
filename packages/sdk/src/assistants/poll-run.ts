import type { Run } from '@unabridged/contract';
import { threads } from '@unabridged/contract/families/threads';
import type { Client } from '../client/client.ts';
import { poll } from '../polling/poll.ts';
import type { PollOptions } from '../polling/poll.ts';

const done = new Set([
  'requires_action',
  'incomplete',
  'cancelled',
  'completed',
  'failed',
  'expired',
]);

/** Waits until a run ends or waits for outputs of tools. */
export function pollRun(
  client: Client,
  threadID: string,
  runID: string,
  options?: PollOptions,
): Promise<Run> {
  const params = { thread_id: threadID, run_id: runID };
  return poll<Run>(
    {
      what: `run ${runID}`,
      retrieve: (own) => client.execute(threads.runsRetrieve, params, own),
      isDone: ({ status }) => done.has(status),
    },
    options,
  );
}
