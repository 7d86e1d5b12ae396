import type {
  Batch,
  EvalRun,
  FileObject,
  FineTuningJob,
  Operation,
  Response,
  Run,
  VectorStore,
  VectorStoreFile,
  VectorStoreFileBatch,
  Video,
} from '@unabridged/contract';
import { batches } from '@unabridged/contract/families/batches';
import { evals } from '@unabridged/contract/families/evals';
import { files } from '@unabridged/contract/families/files';
import { fineTuning } from '@unabridged/contract/families/fine-tuning';
import { responses } from '@unabridged/contract/families/responses';
import { threads } from '@unabridged/contract/families/threads';
import { vectorStores } from '@unabridged/contract/families/vector-stores';
import { videos } from '@unabridged/contract/families/videos';
import type { APIPromise } from '../client/api-promise.ts';
import type { Client } from '../client/client.ts';
import { OpenAIError } from '../errors/openai-error.ts';
import { poll } from '../polling/poll.ts';
import type { PollOptions } from '../polling/poll.ts';

/** Everything that the API works on after it has answered. */
export type Pollable =
  | Response
  | Batch
  | Run
  | FineTuningJob
  | VectorStore
  | VectorStoreFile
  | VectorStoreFileBatch
  | FileObject
  | Video
  | EvalRun;

/** Options of `waitFor()`. */
export interface WaitForOptions<Thing> extends PollOptions {
  /** Gets the object each time it was asked for, such as to show its progress. */
  onPoll?: ((thing: Thing) => void) | undefined;
}

/** How one kind of object is asked for, and the statuses with which it is done. */
interface Kind {
  readonly operation: Operation;
  readonly params: (thing: Record<string, unknown>) => Record<string, unknown>;
  readonly done: readonly string[];
}

const kinds: Readonly<Record<string, Kind>> = {
  response: {
    operation: responses.retrieve,
    params: ({ id }) => ({ response_id: id }),
    done: ['completed', 'failed', 'incomplete', 'cancelled'],
  },
  batch: {
    operation: batches.retrieve,
    params: ({ id }) => ({ batch_id: id }),
    done: ['completed', 'failed', 'expired', 'cancelled'],
  },
  'thread.run': {
    operation: threads.runsRetrieve,
    params: ({ id, thread_id }) => ({ run_id: id, thread_id }),
    // One that requires action goes on when its caller has acted.
    done: ['completed', 'failed', 'incomplete', 'expired', 'cancelled', 'requires_action'],
  },
  'fine_tuning.job': {
    operation: fineTuning.jobsRetrieve,
    params: ({ id }) => ({ fine_tuning_job_id: id }),
    done: ['succeeded', 'failed', 'cancelled', 'paused'],
  },
  vector_store: {
    operation: vectorStores.retrieve,
    params: ({ id }) => ({ vector_store_id: id }),
    done: ['completed', 'expired'],
  },
  'vector_store.file': {
    operation: vectorStores.filesRetrieve,
    params: ({ id, vector_store_id }) => ({ file_id: id, vector_store_id }),
    done: ['completed', 'failed', 'cancelled'],
  },
  'vector_store.files_batch': {
    operation: vectorStores.fileBatchesRetrieve,
    params: ({ id, vector_store_id }) => ({ batch_id: id, vector_store_id }),
    done: ['completed', 'failed', 'cancelled'],
  },
  file: {
    operation: files.retrieve,
    params: ({ id }) => ({ file_id: id }),
    done: ['processed', 'error', 'deleted'],
  },
  video: {
    operation: videos.retrieve,
    params: ({ id }) => ({ video_id: id }),
    done: ['completed', 'failed'],
  },
  'eval.run': {
    operation: evals.runsRetrieve,
    params: ({ id, eval_id }) => ({ run_id: id, eval_id }),
    done: ['completed', 'failed', 'canceled'],
  },
};

/**
 * Waits until an object of the API is done, whatever it is: a background response, a batch, a
 * run, a fine-tuning job, a file of a vector store. Done includes failed: look at its `status`.
 * Between two requests it waits as long as the server asks for in `openai-poll-after-ms`; a
 * status that it does not know is asked for again after the interval.
 *
 * ```ts
 * const started = await client.responses.create({ model, input, background: true });
 * const response = await waitFor(client, started);
 * ```
 *
 * @param client an `OpenAI`, or what `createClient()` makes.
 * @returns the object as it is then.
 * @throws {APIConnectionTimeoutError} where it takes longer than `maxWaitMs`, an hour by default.
 */
export async function waitFor<Thing extends Pollable>(
  client: Client,
  thing: Thing,
  options: WaitForOptions<Thing> = {},
): Promise<Thing> {
  const { object, id } = thing;
  const kind = kinds[object];
  if (kind === undefined) {
    throw new OpenAIError(
      `waitFor() does not know objects of the kind '${String(object)}'. It waits for: ${Object.keys(kinds).join(', ')}.`,
    );
  }
  const { onPoll, ...own } = options;
  const isDone = ({ status }: { status?: string | null | undefined }): boolean =>
    kind.done.includes(status ?? '');
  if (isDone(thing)) return thing;
  const params = kind.params(thing as unknown as Record<string, unknown>);
  return poll<Thing>(
    {
      what: `${object} ${id}`,
      retrieve: (each) =>
        client.execute(kind.operation, params as object, each) as unknown as APIPromise<Thing>,
      isDone: (now) => {
        onPoll?.(now);
        return isDone(now);
      },
    },
    own,
  );
}
