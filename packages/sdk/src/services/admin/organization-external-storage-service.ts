import type {
  ExternalStorageConfiguration,
  ExternalStorageCreateParams,
  ExternalStorageDeleted,
  ExternalStorageListParams,
} from '@unabridged/contract';
import { adminExternalStorage } from '@unabridged/contract/families/admin/external-storage';
import type { APIPromise } from '../../client/api-promise.ts';
import type { Client } from '../../client/client.ts';
import type { RequestOptions } from '../../client/request-options.ts';
import type { PagePromise } from '../../pagination/page-promise.ts';
import type { CursorPage } from '../../pagination/pages.ts';

/** Storage of the organization's own that data is written to. */
export class OrganizationExternalStorageService {
  #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /** Registers a storage bucket of the customer for the organization's or a project's data. */
  create(
    body: ExternalStorageCreateParams,
    options?: RequestOptions,
  ): APIPromise<ExternalStorageConfiguration> {
    return this.#client.execute(adminExternalStorage.create, body, options);
  }

  /** Returns one configuration of external storage. */
  retrieve(
    externalStorageID: string,
    options?: RequestOptions,
  ): APIPromise<ExternalStorageConfiguration> {
    return this.#client.execute(
      adminExternalStorage.retrieve,
      { external_storage_id: externalStorageID },
      options,
    );
  }

  /** Lists the configurations of external storage. */
  list(
    query?: ExternalStorageListParams | null,
    options?: RequestOptions,
  ): PagePromise<CursorPage<ExternalStorageConfiguration>, ExternalStorageConfiguration> {
    return this.#client.execute(adminExternalStorage.list, query ?? {}, options);
  }

  /** Removes a configuration of external storage; the bucket stays as it is. */
  delete(externalStorageID: string, options?: RequestOptions): APIPromise<ExternalStorageDeleted> {
    return this.#client.execute(
      adminExternalStorage.delete,
      { external_storage_id: externalStorageID },
      options,
    );
  }

  /** Checks that the external storage can be reached with the permissions it needs. */
  validate(
    externalStorageID: string,
    options?: RequestOptions,
  ): APIPromise<ExternalStorageConfiguration> {
    return this.#client.execute(
      adminExternalStorage.validate,
      { external_storage_id: externalStorageID },
      options,
    );
  }
}
