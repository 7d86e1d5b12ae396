import type { VectorStoreFile, VectorStoreFileBatch } from '@unabridged/contract';
import { files } from '@unabridged/contract/families/files';
import { vectorStores } from '@unabridged/contract/families/vector-stores';
import type { Client } from '../client/client.ts';
import type { RequestOptions } from '../client/request-options.ts';
import { OpenAIError } from '../errors/openai-error.ts';
import type { Uploadable } from '../uploads/uploadable.ts';
import { poll } from './poll.ts';
import type { PollOptions } from './poll.ts';

const done = new Set(['completed', 'failed', 'cancelled']);
const isDone = ({ status }: { status: string }): boolean => done.has(status);

/** Options of an upload of several files. */
export interface UploadAndPollOptions extends PollOptions {
  /** How many files are uploaded at the same time. Default: 5. */
  maxConcurrency?: number | undefined;
}

/** Waits until a file of a vector store is indexed, or cannot be. */
export function pollFile(
  client: Client,
  vectorStoreID: string,
  fileID: string,
  options?: PollOptions,
): Promise<VectorStoreFile> {
  const params = { vector_store_id: vectorStoreID, file_id: fileID };
  return poll<VectorStoreFile>(
    {
      what: `file ${fileID} of ${vectorStoreID}`,
      retrieve: (own) => client.execute(vectorStores.filesRetrieve, params, own),
      isDone,
    },
    options,
  );
}

/** Waits until every file of a batch is indexed, or cannot be. */
export function pollBatch(
  client: Client,
  vectorStoreID: string,
  batchID: string,
  options?: PollOptions,
): Promise<VectorStoreFileBatch> {
  const params = { vector_store_id: vectorStoreID, batch_id: batchID };
  return poll<VectorStoreFileBatch>(
    {
      what: `file batch ${batchID} of ${vectorStoreID}`,
      retrieve: (own) => client.execute(vectorStores.fileBatchesRetrieve, params, own),
      isDone,
    },
    options,
  );
}

/** Uploads a file for a vector store. Returns its id. */
export async function uploadFile(
  client: Client,
  file: Uploadable,
  options?: RequestOptions,
): Promise<string> {
  const params = { file, purpose: 'assistants' as const };
  return (await client.execute(files.create, params, options)).id;
}

/**
 * Uploads files, some at a time. Where one fails no further one is begun, and those under way
 * are waited for, so that nothing goes on after the error. Returns their ids in the given order.
 */
export async function uploadFiles(
  client: Client,
  given: readonly Uploadable[],
  options: UploadAndPollOptions = {},
): Promise<string[]> {
  const { maxConcurrency = 5, pollIntervalMs: _interval, maxWaitMs: _wait, ...own } = options;
  if (!(maxConcurrency >= 1)) {
    throw new OpenAIError(`maxConcurrency must be 1 or more but is ${maxConcurrency}.`);
  }
  const ids: string[] = [];
  let next = 0;
  let failed: { error: unknown } | undefined;
  const work = async (): Promise<void> => {
    while (next < given.length && failed === undefined) {
      const index = next++;
      try {
        ids[index] = await uploadFile(client, given[index]!, own);
      } catch (error) {
        failed ??= { error };
      }
    }
  };
  await Promise.all(Array.from({ length: Math.min(maxConcurrency, given.length) }, work));
  if (failed !== undefined) throw (failed as { error: unknown }).error;
  return ids;
}
