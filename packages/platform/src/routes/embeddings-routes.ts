import { embeddings } from '@unabridged/contract/families/embeddings';
import { implement } from '../app/implement.ts';
import type { Implementation } from '../app/implement.ts';
import type { EmbeddingsService } from '../embeddings/embeddings-service.ts';

/** The embeddings family. */
export function embeddingsRoutes(service: EmbeddingsService): Implementation[] {
  return [implement(embeddings.create, (params, { signal }) => service.create(params, signal))];
}
