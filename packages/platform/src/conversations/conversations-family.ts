import type { Family } from '../core.ts';
import type { ConversationReader } from '../responses/conversation.ts';
import { conversationsRoutes } from '../routes/conversations-routes.ts';
import { ConversationsService } from './conversations-service.ts';
import type { ConversationsStore } from './conversations-store.ts';

/** The conversations family: service and routes. */
export function conversationsFamily(store: ConversationsStore, reader: ConversationReader): Family {
  const service = new ConversationsService(store, (items, param) => reader.readItems(items, param));
  return { implementations: conversationsRoutes(service) };
}
