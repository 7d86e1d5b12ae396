import type {
  OrganizationSpendLimit,
  OrganizationSpendLimitDeleted,
  SpendLimitUpdateParams,
} from '@unabridged/contract';
import { adminSpendLimit } from '@unabridged/contract/families/admin/spend-limit';
import type { APIPromise } from '../../client/api-promise.ts';
import type { Client } from '../../client/client.ts';
import type { RequestOptions } from '../../client/request-options.ts';

/** The limit to what the organization may spend. */
export class OrganizationSpendLimitService {
  #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /** Returns the organization's spend limit. */
  retrieve(options?: RequestOptions): APIPromise<OrganizationSpendLimit> {
    return this.#client.execute(adminSpendLimit.retrieve, {}, options);
  }

  /** Sets the amount that the organization may spend in a period. */
  update(
    body: SpendLimitUpdateParams,
    options?: RequestOptions,
  ): APIPromise<OrganizationSpendLimit> {
    return this.#client.execute(adminSpendLimit.update, body, options);
  }

  /** Removes the organization's spend limit. */
  delete(options?: RequestOptions): APIPromise<OrganizationSpendLimitDeleted> {
    return this.#client.execute(adminSpendLimit.delete, {}, options);
  }
}
