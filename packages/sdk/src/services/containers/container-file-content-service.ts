import type { ContainerFileContentRetrieveParams } from '@unabridged/contract';
import { containers } from '@unabridged/contract/families/containers';
import type { APIPromise } from '../../client/api-promise.ts';
import type { Client } from '../../client/client.ts';
import type { RequestOptions } from '../../client/request-options.ts';

/** Contents of files in a container. */
export class ContainerFileContentService {
  #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /** Downloads a file of a container. */
  retrieve(
    fileID: string,
    params: Omit<ContainerFileContentRetrieveParams, 'file_id'>,
    options?: RequestOptions,
  ): APIPromise<Response> {
    return this.#client.execute(
      containers.filesContentRetrieve,
      { ...params, file_id: fileID },
      options,
    );
  }
}
