import type { Container, ContainerCreateParams, ContainerListParams } from '@unabridged/contract';
import { containers } from '@unabridged/contract/families/containers';
import type { APIPromise } from '../client/api-promise.ts';
import type { Client } from '../client/client.ts';
import type { RequestOptions } from '../client/request-options.ts';
import type { PagePromise } from '../pagination/page-promise.ts';
import type { CursorPage } from '../pagination/pages.ts';
import { ContainerFilesService } from './containers/container-files-service.ts';

/** Containers that the code interpreter works in. */
export class ContainersService {
  #client: Client;
  #files: ContainerFilesService | undefined;

  constructor(client: Client) {
    this.#client = client;
  }

  /** Files in a container. */
  get files(): ContainerFilesService {
    return (this.#files ??= new ContainerFilesService(this.#client));
  }

  /** Creates a container in which the code interpreter and the shell run. */
  create(body: ContainerCreateParams, options?: RequestOptions): APIPromise<Container> {
    return this.#client.execute(containers.create, body, options);
  }

  /** Returns one container and when it expires. */
  retrieve(containerID: string, options?: RequestOptions): APIPromise<Container> {
    return this.#client.execute(containers.retrieve, { container_id: containerID }, options);
  }

  /** Lists the project's containers. */
  list(
    query?: ContainerListParams | null,
    options?: RequestOptions,
  ): PagePromise<CursorPage<Container>, Container> {
    return this.#client.execute(containers.list, query ?? {}, options);
  }

  /** Deletes a container with its files. */
  delete(containerID: string, options?: RequestOptions): APIPromise<void> {
    return this.#client.execute(containers.delete, { container_id: containerID }, options);
  }
}
