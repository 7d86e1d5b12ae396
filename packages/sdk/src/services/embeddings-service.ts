import type { CreateEmbeddingResponse, EmbeddingCreateParams } from '@unabridged/contract';
import { embeddings } from '@unabridged/contract/families/embeddings';
import type { APIPromise } from '../client/api-promise.ts';
import type { Client } from '../client/client.ts';
import type { RequestOptions } from '../client/request-options.ts';
import { decodeEmbeddings } from '../embeddings/decode-embeddings.ts';
import type { DecodedEmbeddings } from '../embeddings/decode-embeddings.ts';

/** Vectors that tell how alike texts are in meaning. */
export class EmbeddingsService {
  #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /** Turns texts into vectors whose distance tells how alike they are in meaning. */
  create(
    body: EmbeddingCreateParams & { encoding_format: 'base64' },
    options?: RequestOptions,
  ): APIPromise<CreateEmbeddingResponse>;
  create(body: EmbeddingCreateParams, options?: RequestOptions): APIPromise<DecodedEmbeddings>;
  create(
    body: EmbeddingCreateParams,
    options?: RequestOptions,
  ): APIPromise<CreateEmbeddingResponse> {
    if (body.encoding_format) return this.#client.execute(embeddings.create, body, options);
    const params = { ...body, encoding_format: 'base64' as const };
    return this.#client.execute(embeddings.create, params, options)._thenUnwrap(decodeEmbeddings);
  }
}
