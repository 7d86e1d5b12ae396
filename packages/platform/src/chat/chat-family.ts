import type { Family, PlatformCore } from '../core.ts';
import { DocumentTexts } from '../documents/document-texts.ts';
import { streamFailure } from '../errors/stream-failure.ts';
import type { StoredFiles } from '../hosted-tools/hosted-services.ts';
import type { TextModerator } from '../moderations/text-moderator.ts';
import { chatRoutes } from '../routes/chat-routes.ts';
import { SqlChatStore } from '../storage/sql-chat-store.ts';
import { ChatService } from './chat-service.ts';

interface Parts {
  readonly files: StoredFiles;
  readonly moderator: TextModerator;
}

/** Chat Completions: storage, service and routes. */
export function chatFamily(core: PlatformCore, { files, moderator }: Parts): Family {
  const { database, engines, rateLimits, logger } = core;
  const store = new SqlChatStore(database);
  const service = new ChatService({
    store,
    engines,
    documents: new DocumentTexts(files, ['file_id', 'file_data']),
    moderator,
    onUsage: (tokens) => rateLimits.countTokens(tokens),
  });
  const failure = streamFailure('chat completion', logger);
  return {
    implementations: chatRoutes({ service, store, failure }),
    close: async () => service.close(),
  };
}
