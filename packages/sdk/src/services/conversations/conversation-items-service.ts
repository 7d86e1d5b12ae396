import type {
  Conversation,
  ConversationItem,
  ConversationItemCreateParams,
  ConversationItemDeleteParams,
  ConversationItemList,
  ConversationItemListParams,
  ConversationItemRetrieveParams,
} from '@unabridged/contract';
import { conversations } from '@unabridged/contract/families/conversations';
import type { APIPromise } from '../../client/api-promise.ts';
import type { Client } from '../../client/client.ts';
import type { RequestOptions } from '../../client/request-options.ts';
import type { PagePromise } from '../../pagination/page-promise.ts';
import type { ConversationCursorPage } from '../../pagination/pages.ts';

/** Items of a conversation. */
export class ConversationItemsService {
  #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /**
   * Adds up to 20 items to a conversation.
   * @param conversationID id of the conversation.
   */
  create(
    conversationID: string,
    params: Omit<ConversationItemCreateParams, 'conversation_id'>,
    options?: RequestOptions,
  ): APIPromise<ConversationItemList> {
    return this.#client.execute(
      conversations.itemsCreate,
      { ...params, conversation_id: conversationID },
      options,
    );
  }

  /**
   * Returns one item of a conversation.
   * @param itemID id of the item.
   */
  retrieve(
    itemID: string,
    params: Omit<ConversationItemRetrieveParams, 'item_id'>,
    options?: RequestOptions,
  ): APIPromise<ConversationItem> {
    return this.#client.execute(
      conversations.itemsRetrieve,
      { ...params, item_id: itemID },
      options,
    );
  }

  /**
   * Lists the items of a conversation.
   * @param conversationID id of the conversation.
   */
  list(
    conversationID: string,
    query?: Omit<ConversationItemListParams, 'conversation_id'> | null,
    options?: RequestOptions,
  ): PagePromise<ConversationCursorPage<ConversationItem>, ConversationItem> {
    return this.#client.execute(
      conversations.itemsList,
      { ...query, conversation_id: conversationID },
      options,
    );
  }

  /**
   * Takes an item out of a conversation and returns the conversation.
   * @param itemID id of the item.
   */
  delete(
    itemID: string,
    params: Omit<ConversationItemDeleteParams, 'item_id'>,
    options?: RequestOptions,
  ): APIPromise<Conversation> {
    return this.#client.execute(conversations.itemsDelete, { ...params, item_id: itemID }, options);
  }
}
