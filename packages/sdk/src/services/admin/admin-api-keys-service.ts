import type {
  AdminAPIKey,
  AdminAPIKeyCreateParams,
  AdminAPIKeyCreateResponse,
  AdminAPIKeyDeleteResponse,
  AdminAPIKeyListParams,
} from '@unabridged/contract';
import { adminAdminApiKeys } from '@unabridged/contract/families/admin/admin-api-keys';
import type { APIPromise } from '../../client/api-promise.ts';
import type { Client } from '../../client/client.ts';
import type { RequestOptions } from '../../client/request-options.ts';
import type { PagePromise } from '../../pagination/page-promise.ts';
import type { CursorPage } from '../../pagination/pages.ts';

/** Admin keys of the organization. A key's value is shown once, when it is made. */
export class AdminApiKeysService {
  #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /** Creates an admin API key and returns its secret, which is shown this once. */
  create(
    body: AdminAPIKeyCreateParams,
    options?: RequestOptions,
  ): APIPromise<AdminAPIKeyCreateResponse> {
    return this.#client.execute(adminAdminApiKeys.create, body, options);
  }

  /** Returns one admin API key without its secret. */
  retrieve(keyID: string, options?: RequestOptions): APIPromise<AdminAPIKey> {
    return this.#client.execute(adminAdminApiKeys.retrieve, { key_id: keyID }, options);
  }

  /** Lists the organization's admin API keys. */
  list(
    query?: AdminAPIKeyListParams | null,
    options?: RequestOptions,
  ): PagePromise<CursorPage<AdminAPIKey>, AdminAPIKey> {
    return this.#client.execute(adminAdminApiKeys.list, query ?? {}, options);
  }

  /** Deletes an admin API key; requests that use it fail from then on. */
  delete(keyID: string, options?: RequestOptions): APIPromise<AdminAPIKeyDeleteResponse> {
    return this.#client.execute(adminAdminApiKeys.delete, { key_id: keyID }, options);
  }
}
