import { operation } from '../../operation.ts';
import type { CreateEmbeddingResponse, EmbeddingCreateParams } from './types.ts';

export const embeddings = {
  /** Turns texts into vectors whose distance tells how alike they are in meaning. */
  create: operation<EmbeddingCreateParams, CreateEmbeddingResponse>()({
    method: 'POST',
    path: '/embeddings',
    accessor: 'embeddings.create',
  }),
} as const;
