import type {
  GraderRunParams,
  GraderRunResponse,
  GraderValidateParams,
  GraderValidateResponse,
} from '@unabridged/contract';
import { fineTuning } from '@unabridged/contract/families/fine-tuning';
import type { APIPromise } from '../../client/api-promise.ts';
import type { Client } from '../../client/client.ts';
import type { RequestOptions } from '../../client/request-options.ts';

/** Graders, tried and checked outside a job. */
export class FineTuningAlphaGradersService {
  #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /** Grades one sample and returns the reward. */
  run(body: GraderRunParams, options?: RequestOptions): APIPromise<GraderRunResponse> {
    return this.#client.execute(fineTuning.alphaGradersRun, body, options);
  }

  /** Checks the definition of a grader without running it. */
  validate(
    body: GraderValidateParams,
    options?: RequestOptions,
  ): APIPromise<GraderValidateResponse> {
    return this.#client.execute(fineTuning.alphaGradersValidate, body, options);
  }
}
