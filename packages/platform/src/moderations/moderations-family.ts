import { moderations } from '@unabridged/contract/families/moderations';
import { implement } from '../app/implement.ts';
import type { Family } from '../core.ts';
import { ModerationsService } from './moderations-service.ts';
import type { TextModerator } from './text-moderator.ts';

/** Moderation of texts. */
export function moderationsFamily(moderator: TextModerator): Family {
  const service = new ModerationsService(moderator);
  return {
    implementations: [
      implement(moderations.create, (params, { signal }) => service.create(params, signal)),
    ],
  };
}
