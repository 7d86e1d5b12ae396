import type {
  FineTuningJob,
  FineTuningJobEvent,
  JobCreateParams,
  JobListEventsParams,
  JobListParams,
} from '@unabridged/contract';
import { fineTuning } from '@unabridged/contract/families/fine-tuning';
import type { APIPromise } from '../../client/api-promise.ts';
import type { Client } from '../../client/client.ts';
import type { RequestOptions } from '../../client/request-options.ts';
import type { PagePromise } from '../../pagination/page-promise.ts';
import type { CursorPage } from '../../pagination/pages.ts';
import { FineTuningJobCheckpointsService } from './fine-tuning-job-checkpoints-service.ts';

/** Fine-tuning jobs. */
export class FineTuningJobsService {
  #client: Client;
  #checkpoints: FineTuningJobCheckpointsService | undefined;

  constructor(client: Client) {
    this.#client = client;
  }

  /** Checkpoints of a fine-tuning job. */
  get checkpoints(): FineTuningJobCheckpointsService {
    return (this.#checkpoints ??= new FineTuningJobCheckpointsService(this.#client));
  }

  /**
   * Starts a job that fine-tunes a model on an uploaded file.
   * @deprecated Shut down on 2027-01-06.
   */
  create(body: JobCreateParams, options?: RequestOptions): APIPromise<FineTuningJob> {
    return this.#client.execute(fineTuning.jobsCreate, body, options);
  }

  /**
   * Returns one fine-tuning job, its status and its result.
   * @param fineTuningJobID id of the job, beginning with `ftjob-`.
   */
  retrieve(fineTuningJobID: string, options?: RequestOptions): APIPromise<FineTuningJob> {
    return this.#client.execute(
      fineTuning.jobsRetrieve,
      { fine_tuning_job_id: fineTuningJobID },
      options,
    );
  }

  /** Lists the organization's fine-tuning jobs. */
  list(
    query?: JobListParams | null,
    options?: RequestOptions,
  ): PagePromise<CursorPage<FineTuningJob>, FineTuningJob> {
    return this.#client.execute(fineTuning.jobsList, query ?? {}, options);
  }

  /**
   * Cancels a fine-tuning job.
   * @param fineTuningJobID id of the job, beginning with `ftjob-`.
   */
  cancel(fineTuningJobID: string, options?: RequestOptions): APIPromise<FineTuningJob> {
    return this.#client.execute(
      fineTuning.jobsCancel,
      { fine_tuning_job_id: fineTuningJobID },
      options,
    );
  }

  /**
   * Lists what happened in a fine-tuning job, metrics included.
   * @param fineTuningJobID id of the job, beginning with `ftjob-`.
   */
  listEvents(
    fineTuningJobID: string,
    query?: Omit<JobListEventsParams, 'fine_tuning_job_id'> | null,
    options?: RequestOptions,
  ): PagePromise<CursorPage<FineTuningJobEvent>, FineTuningJobEvent> {
    return this.#client.execute(
      fineTuning.jobsListEvents,
      { ...query, fine_tuning_job_id: fineTuningJobID },
      options,
    );
  }

  /**
   * Pauses a fine-tuning job and keeps a checkpoint.
   * @param fineTuningJobID id of the job, beginning with `ftjob-`.
   */
  pause(fineTuningJobID: string, options?: RequestOptions): APIPromise<FineTuningJob> {
    return this.#client.execute(
      fineTuning.jobsPause,
      { fine_tuning_job_id: fineTuningJobID },
      options,
    );
  }

  /**
   * Resumes a paused fine-tuning job from its checkpoint.
   * @param fineTuningJobID id of the job, beginning with `ftjob-`.
   */
  resume(fineTuningJobID: string, options?: RequestOptions): APIPromise<FineTuningJob> {
    return this.#client.execute(
      fineTuning.jobsResume,
      { fine_tuning_job_id: fineTuningJobID },
      options,
    );
  }
}
