import type {
  FileCreateParams,
  FileDeleted,
  FileListParams,
  FileObject,
} from '@unabridged/contract';
import { files } from '@unabridged/contract/families/files';
import type { APIPromise } from '../client/api-promise.ts';
import type { Client } from '../client/client.ts';
import type { RequestOptions } from '../client/request-options.ts';
import type { PagePromise } from '../pagination/page-promise.ts';
import type { CursorPage } from '../pagination/pages.ts';

/** Files for batches, fine-tuning, vector stores and inputs. */
export class FilesService {
  #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /** Uploads a file of up to 512 MB for a purpose, such as batches or fine-tuning. */
  create(body: FileCreateParams, options?: RequestOptions): APIPromise<FileObject> {
    return this.#client.execute(files.create, body, options);
  }

  /**
   * Describes one file: name, size, purpose and expiry.
   * @param fileID id of the file.
   */
  retrieve(fileID: string, options?: RequestOptions): APIPromise<FileObject> {
    return this.#client.execute(files.retrieve, { file_id: fileID }, options);
  }

  /** Lists the project's files, of one purpose on request. */
  list(
    query?: FileListParams | null,
    options?: RequestOptions,
  ): PagePromise<CursorPage<FileObject>, FileObject> {
    return this.#client.execute(files.list, query ?? {}, options);
  }

  /**
   * Deletes a file and takes it out of all vector stores.
   * @param fileID id of the file.
   */
  delete(fileID: string, options?: RequestOptions): APIPromise<FileDeleted> {
    return this.#client.execute(files.delete, { file_id: fileID }, options);
  }

  /**
   * Downloads a file.
   * @param fileID id of the file.
   */
  content(fileID: string, options?: RequestOptions): APIPromise<Response> {
    return this.#client.execute(files.content, { file_id: fileID }, options);
  }
}
