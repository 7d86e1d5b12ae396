import type { SafetyCase } from '@unabridged/contract';
import { safety } from '@unabridged/contract/families/safety';
import type { APIPromise } from '../../client/api-promise.ts';
import type { Client } from '../../client/client.ts';
import type { RequestOptions } from '../../client/request-options.ts';

/** Safety cases. */
export class SafetyCasesService {
  #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /** Returns the safety case that a webhook told of. */
  retrieve(id: string, options?: RequestOptions): APIPromise<SafetyCase> {
    return this.#client.execute(safety.casesRetrieve, { id }, options);
  }
}
