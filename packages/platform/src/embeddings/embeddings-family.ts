import type { Family, PlatformCore } from '../core.ts';
import { embeddingsRoutes } from '../routes/embeddings-routes.ts';
import { EmbeddingsService } from './embeddings-service.ts';

/** The embeddings family: service and route. */
export function embeddingsFamily({ engines, embeddings, rateLimits }: PlatformCore): Family {
  const service = new EmbeddingsService({
    engines,
    embeddings,
    onUsage: (tokens) => rateLimits.countTokens(tokens),
  });
  return { implementations: embeddingsRoutes(service) };
}
