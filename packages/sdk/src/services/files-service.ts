import type { FileDeleted, FileListParams, FileObject } from '@unabridged/contract';
import { files } from '@unabridged/contract/families/files';
import type { APIPromise } from '../client/api-promise.ts';
import type { Client } from '../client/client.ts';
import type { RequestOptions } from '../client/request-options.ts';
import type { PagePromise } from '../pagination/page-promise.ts';
import type { CursorPage } from '../pagination/pages.ts';
import { poll } from '../polling/poll.ts';
import { acceptFiles } from '../uploads/accept-files.ts';
import type { FileCreateParams } from '../uploads/upload-params.ts';

/** Options of `files.waitForProcessing()`. */
export interface FileWaitOptions extends RequestOptions {
  /** Milliseconds between two requests. Default: what the server asks for, else half a second that grows to five. */
  pollInterval?: number | undefined;
  /** Milliseconds after which waiting ends with an error. Default: half an hour. */
  maxWait?: number | undefined;
}

/** Files for batches, fine-tuning, vector stores and inputs. */
export class FilesService {
  #client: Client;

  constructor(client: Client) {
    this.#client = acceptFiles(client);
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
   * Waits until a file can be used: its status is `processed`, or `error`.
   * @param fileID id of the file.
   * @param options `pollInterval` and `maxWait` in milliseconds. Default: growing intervals of up
   * to five seconds, and half an hour.
   * @throws {APIConnectionTimeoutError} where that takes longer than `maxWait`.
   */
  waitForProcessing(fileID: string, options: FileWaitOptions = {}): Promise<FileObject> {
    const { pollInterval, maxWait = 1_800_000, ...own } = options;
    return poll<FileObject>(
      {
        what: `file ${fileID}`,
        retrieve: (each) => this.retrieve(fileID, each),
        isDone: ({ status }) =>
          status === 'processed' || status === 'error' || (status as string) === 'deleted',
      },
      { ...own, pollIntervalMs: pollInterval, maxWaitMs: maxWait },
    );
  }

  /**
   * Downloads a file.
   * @param fileID id of the file.
   */
  content(fileID: string, options?: RequestOptions): APIPromise<Response> {
    return this.#client.execute(files.content, { file_id: fileID }, options);
  }
}
