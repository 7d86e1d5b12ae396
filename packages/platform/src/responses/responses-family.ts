import { conversationsFamily } from '../conversations/conversations-family.ts';
import type { Family, PlatformCore } from '../core.ts';
import { DocumentTexts } from '../documents/document-texts.ts';
import type { HostedServices } from '../hosted-tools/hosted-services.ts';
import { Turns } from '../lifecycle/turns.ts';
import type { TextModerator } from '../moderations/text-moderator.ts';
import { responsesRoutes } from '../routes/responses-routes.ts';
import { SqlConversationsStore } from '../storage/sql-conversations-store.ts';
import { SqlResponsesStore } from '../storage/sql-responses-store.ts';
import { ConversationReader } from './conversation.ts';
import { DocumentReader } from './document-reader.ts';
import { ResponsesService } from './responses-service.ts';
import { Seal } from './seal.ts';

/** How often old responses are looked for, in milliseconds. */
const sweepInterval = 60 * 60_000;

/** The families conversations and responses, which share their items. */
export async function responsesFamilies(
  core: PlatformCore,
  hosted: HostedServices,
  moderator: TextModerator,
): Promise<Family[]> {
  const { database } = core;
  const store = new SqlResponsesStore(database);
  const conversations = new SqlConversationsStore(database);
  const seal = new Seal(await core.secretKey('encrypted_content'));
  const reader = new ConversationReader(store, conversations, seal);
  return [
    conversationsFamily(conversations, reader),
    responsesFamily(core, { store, conversations, reader, seal, hosted, moderator }),
  ];
}

interface Parts {
  readonly store: SqlResponsesStore;
  readonly conversations: SqlConversationsStore;
  readonly reader: ConversationReader;
  readonly seal: Seal;
  readonly hosted: HostedServices;
  readonly moderator: TextModerator;
}

function responsesFamily(core: PlatformCore, parts: Parts): Family {
  const { engines, rateLimits, logger } = core;
  const { hosted, store } = parts;
  const service = new ResponsesService({
    ...parts,
    documents: new DocumentReader(
      new DocumentTexts(hosted.files, ['file_id', 'file_data', 'file_url']),
      hosted.files,
    ),
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
