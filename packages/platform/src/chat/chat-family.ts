import type { Family, PlatformCore } from '../core.ts';
import { streamFailure } from '../errors/stream-failure.ts';
import { chatRoutes } from '../routes/chat-routes.ts';
import { SqlChatStore } from '../storage/sql-chat-store.ts';
import { ChatService } from './chat-service.ts';

/** Chat Completions: storage, service and routes. */
export function chatFamily(core: PlatformCore): Family {
  const { database, engines, rateLimits, logger } = core;
  const store = new SqlChatStore(database);
  const service = new ChatService({
    store,
    engines,
    onUsage: (tokens) => rateLimits.countTokens(tokens),
  });
  const failure = streamFailure('chat completion', logger);
  return {
    implementations: chatRoutes({ service, store, failure }),
    close: async () => service.close(),
  };
}
