import type { Upload, UploadCompleteParams, UploadCreateParams } from '@unabridged/contract';
import { uploads } from '@unabridged/contract/families/uploads';
import type { APIPromise } from '../client/api-promise.ts';
import type { Client } from '../client/client.ts';
import type { RequestOptions } from '../client/request-options.ts';
import { UploadPartsService } from './uploads/upload-parts-service.ts';

/** Uploads of large files in parts: up to 8 GB within an hour. */
export class UploadsService {
  #client: Client;
  #parts: UploadPartsService | undefined;

  constructor(client: Client) {
    this.#client = client;
  }

  /** Parts of an upload. */
  get parts(): UploadPartsService {
    return (this.#parts ??= new UploadPartsService(this.#client));
  }

  /** Opens an upload of up to 8 GB that is sent in parts within an hour. */
  create(body: UploadCreateParams, options?: RequestOptions): APIPromise<Upload> {
    return this.#client.execute(uploads.create, body, options);
  }

  /**
   * Cancels an upload; no part can be added to it any more.
   * @param uploadID id of the upload.
   */
  cancel(uploadID: string, options?: RequestOptions): APIPromise<Upload> {
    return this.#client.execute(uploads.cancel, { upload_id: uploadID }, options);
  }

  /**
   * Joins the parts of an upload, in the order given, to a file.
   * @param uploadID id of the upload.
   */
  complete(
    uploadID: string,
    body: Omit<UploadCompleteParams, 'upload_id'>,
    options?: RequestOptions,
  ): APIPromise<Upload> {
    return this.#client.execute(uploads.complete, { ...body, upload_id: uploadID }, options);
  }
}
