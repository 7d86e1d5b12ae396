import type { DataRetentionUpdateParams, OrganizationDataRetention } from '@unabridged/contract';
import { adminDataRetention } from '@unabridged/contract/families/admin/data-retention';
import type { APIPromise } from '../../client/api-promise.ts';
import type { Client } from '../../client/client.ts';
import type { RequestOptions } from '../../client/request-options.ts';

/** How long the organization's data is kept. */
export class OrganizationDataRetentionService {
  #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /** Returns how long the organization's data is kept. */
  retrieve(options?: RequestOptions): APIPromise<OrganizationDataRetention> {
    return this.#client.execute(adminDataRetention.retrieve, {}, options);
  }

  /** Sets how long the organization's data is kept. */
  update(
    body: DataRetentionUpdateParams,
    options?: RequestOptions,
  ): APIPromise<OrganizationDataRetention> {
    return this.#client.execute(adminDataRetention.update, body, options);
  }
}
