import type { ConversationItem, ConversationItemList } from '@unabridged/contract';
import { conversations } from '@unabridged/contract/families/conversations';
import { implement } from '../app/implement.ts';
import type { Implementation } from '../app/implement.ts';
import type { ConversationsService } from '../conversations/conversations-service.ts';
import { completeItems } from '../responses/complete-params.ts';

/** The conversations family. */
export function conversationsRoutes(service: ConversationsService): Implementation[] {
  return [
    implement(conversations.create, (params) => service.create(params), {
      complete: completeItems,
    }),
    implement(conversations.retrieve, ({ conversation_id: id }) => service.require(id)),
    implement(conversations.update, ({ conversation_id: id, metadata }) =>
      service.update(id, metadata),
    ),
    implement(conversations.delete, async ({ conversation_id: id }) => {
      await service.delete(id);
      return { id, object: 'conversation.deleted', deleted: true };
    }),
    implement(
      conversations.itemsCreate,
      async (params) => listOf(await service.addItems(params), false),
      { complete: completeItems },
    ),
    implement(conversations.itemsRetrieve, ({ conversation_id: id, item_id: itemId, include }) =>
      service.item(id, itemId, include ?? []),
    ),
    implement(conversations.itemsList, async (params) => {
      const { rows, hasMore } = await service.listItems(params);
      return listOf(rows, hasMore);
    }),
    implement(conversations.itemsDelete, ({ conversation_id: id, item_id: itemId }) =>
      service.deleteItem(id, itemId),
    ),
  ];
}

function listOf(items: readonly ConversationItem[], hasMore: boolean): ConversationItemList {
  return {
    object: 'list',
    data: [...items],
    first_id: items[0]?.id ?? '',
    last_id: items.at(-1)?.id ?? '',
    has_more: hasMore,
  };
}
