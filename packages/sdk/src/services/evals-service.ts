import type {
  Eval,
  EvalCreateParams,
  EvalDeleteResponse,
  EvalListParams,
  EvalUpdateParams,
} from '@unabridged/contract';
import { evals } from '@unabridged/contract/families/evals';
import type { APIPromise } from '../client/api-promise.ts';
import type { Client } from '../client/client.ts';
import type { RequestOptions } from '../client/request-options.ts';
import type { PagePromise } from '../pagination/page-promise.ts';
import type { CursorPage } from '../pagination/pages.ts';
import { EvalRunsService } from './evals/eval-runs-service.ts';

/** Evaluations: data, and criteria that runs are graded by. */
export class EvalsService {
  #client: Client;
  #runs: EvalRunsService | undefined;

  constructor(client: Client) {
    this.#client = client;
  }

  /** Runs of an evaluation. */
  get runs(): EvalRunsService {
    return (this.#runs ??= new EvalRunsService(this.#client));
  }

  /**
   * Creates an evaluation: the shape of its data and the criteria that results are graded by.
   * @deprecated The API evaluates no more after that day. Shut down on 2026-11-30.
   */
  create(body: EvalCreateParams, options?: RequestOptions): APIPromise<Eval> {
    return this.#client.execute(evals.create, body, options);
  }

  /**
   * Returns one evaluation.
   * @deprecated The API evaluates no more after that day. Shut down on 2026-11-30.
   */
  retrieve(evalID: string, options?: RequestOptions): APIPromise<Eval> {
    return this.#client.execute(evals.retrieve, { eval_id: evalID }, options);
  }

  /**
   * Changes the name or the metadata of an evaluation.
   * @deprecated The API evaluates no more after that day. Shut down on 2026-11-30.
   */
  update(
    evalID: string,
    body: Omit<EvalUpdateParams, 'eval_id'>,
    options?: RequestOptions,
  ): APIPromise<Eval> {
    return this.#client.execute(evals.update, { ...body, eval_id: evalID }, options);
  }

  /**
   * Lists the project's evaluations.
   * @deprecated The API evaluates no more after that day. Shut down on 2026-11-30.
   */
  list(
    query?: EvalListParams | null,
    options?: RequestOptions,
  ): PagePromise<CursorPage<Eval>, Eval> {
    return this.#client.execute(evals.list, query ?? {}, options);
  }

  /**
   * Deletes an evaluation.
   * @deprecated The API evaluates no more after that day. Shut down on 2026-11-30.
   */
  delete(evalID: string, options?: RequestOptions): APIPromise<EvalDeleteResponse> {
    return this.#client.execute(evals.delete, { eval_id: evalID }, options);
  }
}
