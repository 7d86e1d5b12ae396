import type { SafetyAlert } from '@unabridged/contract';
import { safety } from '@unabridged/contract/families/safety';
import type { APIPromise } from '../../client/api-promise.ts';
import type { Client } from '../../client/client.ts';
import type { RequestOptions } from '../../client/request-options.ts';

/** Safety alerts. */
export class SafetyAlertsService {
  #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /** Returns the safety alert that a webhook told of. */
  retrieve(id: string, options?: RequestOptions): APIPromise<SafetyAlert> {
    return this.#client.execute(safety.alertsRetrieve, { id }, options);
  }
}
