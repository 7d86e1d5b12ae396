import type { ConversationsStore } from '../conversations/conversations-store.ts';
import type { Family, PlatformCore } from '../core.ts';
import type { HostedServices } from '../hosted-tools/hosted-services.ts';
import { Turns } from '../lifecycle/turns.ts';
import { responsesRoutes } from '../routes/responses-routes.ts';
import type { SqlResponsesStore } from '../storage/sql-responses-store.ts';
import type { ConversationReader } from './conversation.ts';
import { DocumentReader } from './document-reader.ts';
import type { ExtractText } from './document-reader.ts';
import { ResponsesService } from './responses-service.ts';
import type { Seal } from './seal.ts';

/** How often old responses are looked for, in milliseconds. */
const sweepInterval = 60 * 60_000;

export interface ResponsesParts {
  readonly store: SqlResponsesStore;
  readonly conversations: ConversationsStore;
  readonly reader: ConversationReader;
  readonly seal: Seal;
  readonly hosted: HostedServices;
  /** Null where this platform cannot read documents. */
  readonly extractText: ExtractText | null;
}

/** The responses family: service and routes. */
export function responsesFamily(core: PlatformCore, parts: ResponsesParts): Family {
  const { engines, rateLimits, logger } = core;
  const { hosted, extractText, store } = parts;
  const service = new ResponsesService({
    ...parts,
    documents: new DocumentReader({ files: hosted.files, extractText }),
    engines,
    turns: new Turns(core.backgroundConcurrency),
    onUsage: (tokens) => rateLimits.countTokens(tokens),
    onFault: (message, cause) => logger.error(message, cause),
  });
  const expire = () =>
    service
      .expire()
      .catch((error: unknown) => logger.error('Old responses could not be removed', error));
  let sweeper: NodeJS.Timeout | undefined;
  return {
    implementations: responsesRoutes(service, store),
    async recover() {
      const interrupted = await service.recover();
      await expire();
      sweeper = setInterval(() => void expire(), sweepInterval).unref();
      if (interrupted === 0) return;
      logger.warn(
        `${interrupted} responses were interrupted by the last stop and are marked failed.`,
      );
    },
    async close() {
      clearInterval(sweeper);
      await service.close();
    },
  };
}
