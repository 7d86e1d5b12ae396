import { moderations } from '@unabridged/contract/families/moderations';
import { implement } from '../app/implement.ts';
import type { Family, PlatformCore } from '../core.ts';
import { ModerationsService } from './moderations-service.ts';

/** Moderation of texts. */
export function moderationsFamily({ embeddings }: PlatformCore): Family {
  const service = new ModerationsService(embeddings);
  return {
    implementations: [
      implement(moderations.create, (params, { signal }) => service.create(params, signal)),
    ],
  };
}
