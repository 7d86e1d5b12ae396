import type {
  ExternalKey,
  ExternalKeyCreateParams,
  ExternalKeyListParams,
  ExternalKeyValidateResponse,
} from '@unabridged/contract';
import { adminExternalKeys } from '@unabridged/contract/families/admin/external-keys';
import type { APIPromise } from '../../client/api-promise.ts';
import type { Client } from '../../client/client.ts';
import type { RequestOptions } from '../../client/request-options.ts';
import type { PagePromise } from '../../pagination/page-promise.ts';
import type { CursorPage } from '../../pagination/pages.ts';

/** Encryption keys that the organization holds itself. */
export class OrganizationExternalKeysService {
  #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /** Registers an encryption key that the customer holds in an own key management service. */
  create(body: ExternalKeyCreateParams, options?: RequestOptions): APIPromise<ExternalKey> {
    return this.#client.execute(adminExternalKeys.create, body, options);
  }

  /** Returns one external encryption key. */
  retrieve(externalKeyID: string, options?: RequestOptions): APIPromise<ExternalKey> {
    return this.#client.execute(
      adminExternalKeys.retrieve,
      { external_key_id: externalKeyID },
      options,
    );
  }

  /** Lists the organization's external encryption keys. */
  list(
    query?: ExternalKeyListParams | null,
    options?: RequestOptions,
  ): PagePromise<CursorPage<ExternalKey>, ExternalKey> {
    return this.#client.execute(adminExternalKeys.list, query ?? {}, options);
  }

  /** Removes an external encryption key from the organization. */
  delete(externalKeyID: string, options?: RequestOptions): APIPromise<ExternalKey> {
    return this.#client.execute(
      adminExternalKeys.delete,
      { external_key_id: externalKeyID },
      options,
    );
  }

  /** Checks that an external encryption key can be reached and used. */
  validate(
    externalKeyID: string,
    options?: RequestOptions,
  ): APIPromise<ExternalKeyValidateResponse> {
    return this.#client.execute(
      adminExternalKeys.validate,
      { external_key_id: externalKeyID },
      options,
    );
  }
}
