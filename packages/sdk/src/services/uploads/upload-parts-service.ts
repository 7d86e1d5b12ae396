import type { UploadPart } from '@unabridged/contract';
import { uploads } from '@unabridged/contract/families/uploads';
import type { APIPromise } from '../../client/api-promise.ts';
import type { Client } from '../../client/client.ts';
import type { RequestOptions } from '../../client/request-options.ts';
import { acceptFiles } from '../../uploads/accept-files.ts';
import type { PartCreateParams } from '../../uploads/upload-params.ts';

/** Parts of an upload. */
export class UploadPartsService {
  #client: Client;

  constructor(client: Client) {
    this.#client = acceptFiles(client);
  }

  /**
   * Adds a part of up to 64 MB to an upload.
   * @param uploadID id of the upload.
   */
  create(
    uploadID: string,
    body: Omit<PartCreateParams, 'upload_id'>,
    options?: RequestOptions,
  ): APIPromise<UploadPart> {
    return this.#client.execute(uploads.partsCreate, { ...body, upload_id: uploadID }, options);
  }
}
