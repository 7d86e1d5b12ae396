import type { ContentProvenanceCheck } from '@unabridged/contract';
import { contentProvenanceChecks } from '@unabridged/contract/families/content-provenance-checks';
import type { APIPromise } from '../client/api-promise.ts';
import type { Client } from '../client/client.ts';
import type { RequestOptions } from '../client/request-options.ts';
import { acceptFiles } from '../uploads/accept-files.ts';
import type { ContentProvenanceCheckCreateParams } from '../uploads/upload-params.ts';

/** Checks whether an image was made by a model. */
export class ContentProvenanceChecksService {
  #client: Client;

  constructor(client: Client) {
    this.#client = acceptFiles(client);
  }

  /**
   * Looks for marks of generated content in an image or a recording: signed C2PA metadata and
   * SynthID watermarks.
   */
  create(
    body: ContentProvenanceCheckCreateParams,
    options?: RequestOptions,
  ): APIPromise<ContentProvenanceCheck> {
    return this.#client.execute(contentProvenanceChecks.create, body, options);
  }
}
