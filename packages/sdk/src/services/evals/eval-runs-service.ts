import type {
  EvalRun,
  EvalRunCancelParams,
  EvalRunCreateParams,
  EvalRunDeleteParams,
  EvalRunDeleteResponse,
  EvalRunListParams,
  EvalRunRetrieveParams,
} from '@unabridged/contract';
import { evals } from '@unabridged/contract/families/evals';
import type { APIPromise } from '../../client/api-promise.ts';
import type { Client } from '../../client/client.ts';
import type { RequestOptions } from '../../client/request-options.ts';
import type { PagePromise } from '../../pagination/page-promise.ts';
import type { CursorPage } from '../../pagination/pages.ts';
import { EvalRunOutputItemsService } from './eval-run-output-items-service.ts';

/** Runs of an evaluation. */
export class EvalRunsService {
  #client: Client;
  #outputItems: EvalRunOutputItemsService | undefined;

  constructor(client: Client) {
    this.#client = client;
  }

  /** What a run gave for each row of the data, and its grades. */
  get outputItems(): EvalRunOutputItemsService {
    return (this.#outputItems ??= new EvalRunOutputItemsService(this.#client));
  }

  /**
   * Starts a run of an evaluation on a source of data.
   * @deprecated The API evaluates no more after that day. Shut down on 2026-11-30.
   */
  create(
    evalID: string,
    body: Omit<EvalRunCreateParams, 'eval_id'>,
    options?: RequestOptions,
  ): APIPromise<EvalRun> {
    return this.#client.execute(evals.runsCreate, { ...body, eval_id: evalID }, options);
  }

  /**
   * Returns one run of an evaluation, its status and its counts.
   * @deprecated The API evaluates no more after that day. Shut down on 2026-11-30.
   */
  retrieve(
    runID: string,
    params: Omit<EvalRunRetrieveParams, 'run_id'>,
    options?: RequestOptions,
  ): APIPromise<EvalRun> {
    return this.#client.execute(evals.runsRetrieve, { ...params, run_id: runID }, options);
  }

  /**
   * Lists the runs of an evaluation.
   * @deprecated The API evaluates no more after that day. Shut down on 2026-11-30.
   */
  list(
    evalID: string,
    query?: Omit<EvalRunListParams, 'eval_id'> | null,
    options?: RequestOptions,
  ): PagePromise<CursorPage<EvalRun>, EvalRun> {
    return this.#client.execute(evals.runsList, { ...query, eval_id: evalID }, options);
  }

  /**
   * Deletes a run of an evaluation.
   * @deprecated The API evaluates no more after that day. Shut down on 2026-11-30.
   */
  delete(
    runID: string,
    params: Omit<EvalRunDeleteParams, 'run_id'>,
    options?: RequestOptions,
  ): APIPromise<EvalRunDeleteResponse> {
    return this.#client.execute(evals.runsDelete, { ...params, run_id: runID }, options);
  }

  /**
   * Cancels a run of an evaluation that is going on.
   * @deprecated The API evaluates no more after that day. Shut down on 2026-11-30.
   */
  cancel(
    runID: string,
    params: Omit<EvalRunCancelParams, 'run_id'>,
    options?: RequestOptions,
  ): APIPromise<EvalRun> {
    return this.#client.execute(evals.runsCancel, { ...params, run_id: runID }, options);
  }
}
