import type { RunStep, StepListParams, StepRetrieveParams } from '@unabridged/contract';
import { threads } from '@unabridged/contract/families/threads';
import type { APIPromise } from '../../client/api-promise.ts';
import type { Client } from '../../client/client.ts';
import type { RequestOptions } from '../../client/request-options.ts';
import type { PagePromise } from '../../pagination/page-promise.ts';
import type { CursorPage } from '../../pagination/pages.ts';

/** Steps of a run. */
export class ThreadRunStepsService {
  #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /**
   * Returns one step of a run.
   * @param stepID id of the step.
   * @deprecated Use conversations for what was said and responses.create to go on. Shut down on
   * 2026-08-26.
   */
  retrieve(
    stepID: string,
    params: Omit<StepRetrieveParams, 'step_id'>,
    options?: RequestOptions,
  ): APIPromise<RunStep> {
    return this.#client.execute(threads.runsStepsRetrieve, { ...params, step_id: stepID }, options);
  }

  /**
   * Lists the steps of a run.
   * @param runID id of the run.
   * @deprecated Use conversations for what was said and responses.create to go on. Shut down on
   * 2026-08-26.
   */
  list(
    runID: string,
    params: Omit<StepListParams, 'run_id'>,
    options?: RequestOptions,
  ): PagePromise<CursorPage<RunStep>, RunStep> {
    return this.#client.execute(threads.runsStepsList, { ...params, run_id: runID }, options);
  }
}
