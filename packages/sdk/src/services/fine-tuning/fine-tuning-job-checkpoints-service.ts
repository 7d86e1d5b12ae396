import type { CheckpointListParams, FineTuningJobCheckpoint } from '@unabridged/contract';
import { fineTuning } from '@unabridged/contract/families/fine-tuning';
import type { Client } from '../../client/client.ts';
import type { RequestOptions } from '../../client/request-options.ts';
import type { PagePromise } from '../../pagination/page-promise.ts';
import type { CursorPage } from '../../pagination/pages.ts';

/** Checkpoints of a fine-tuning job. */
export class FineTuningJobCheckpointsService {
  #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /**
   * Lists the checkpoints of a fine-tuning job with their metrics.
   * @param fineTuningJobID id of the job, beginning with `ftjob-`.
   */
  list(
    fineTuningJobID: string,
    query?: Omit<CheckpointListParams, 'fine_tuning_job_id'> | null,
    options?: RequestOptions,
  ): PagePromise<CursorPage<FineTuningJobCheckpoint>, FineTuningJobCheckpoint> {
    return this.#client.execute(
      fineTuning.jobsCheckpointsList,
      { ...query, fine_tuning_job_id: fineTuningJobID },
      options,
    );
  }
}
