import type {
  ContainerFile,
  ContainerFileDeleteParams,
  ContainerFileListParams,
  ContainerFileRetrieveParams,
} from '@unabridged/contract';
import { containers } from '@unabridged/contract/families/containers';
import type { APIPromise } from '../../client/api-promise.ts';
import type { Client } from '../../client/client.ts';
import type { RequestOptions } from '../../client/request-options.ts';
import type { PagePromise } from '../../pagination/page-promise.ts';
import type { CursorPage } from '../../pagination/pages.ts';
import { ContainerFileContentService } from './container-file-content-service.ts';
import { acceptFiles } from '../../uploads/accept-files.ts';
import type { ContainerFileCreateParams } from '../../uploads/upload-params.ts';

/** Files in a container. */
export class ContainerFilesService {
  #client: Client;
  #content: ContainerFileContentService | undefined;

  constructor(client: Client) {
    this.#client = acceptFiles(client);
  }

  /** Contents of files in a container. */
  get content(): ContainerFileContentService {
    return (this.#content ??= new ContainerFileContentService(this.#client));
  }

  /** Puts a file into a container, uploaded here or by the id of an uploaded file. */
  create(
    containerID: string,
    body: Omit<ContainerFileCreateParams, 'container_id'>,
    options?: RequestOptions,
  ): APIPromise<ContainerFile> {
    return this.#client.execute(
      containers.filesCreate,
      { ...body, container_id: containerID },
      options,
    );
  }

  /** Describes one file of a container. */
  retrieve(
    fileID: string,
    params: Omit<ContainerFileRetrieveParams, 'file_id'>,
    options?: RequestOptions,
  ): APIPromise<ContainerFile> {
    return this.#client.execute(containers.filesRetrieve, { ...params, file_id: fileID }, options);
  }

  /** Lists the files of a container. */
  list(
    containerID: string,
    query?: Omit<ContainerFileListParams, 'container_id'> | null,
    options?: RequestOptions,
  ): PagePromise<CursorPage<ContainerFile>, ContainerFile> {
    return this.#client.execute(
      containers.filesList,
      { ...query, container_id: containerID },
      options,
    );
  }

  /** Deletes a file from a container. */
  delete(
    fileID: string,
    params: Omit<ContainerFileDeleteParams, 'file_id'>,
    options?: RequestOptions,
  ): APIPromise<void> {
    return this.#client.execute(containers.filesDelete, { ...params, file_id: fileID }, options);
  }
}
