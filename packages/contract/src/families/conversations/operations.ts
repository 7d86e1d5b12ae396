import { operation } from '../../operation.ts';
import type {
  Conversation,
  ConversationCreateParams,
  ConversationDeleteParams,
  ConversationDeletedResource,
  ConversationItem,
  ConversationItemCreateParams,
  ConversationItemDeleteParams,
  ConversationItemList,
  ConversationItemListParams,
  ConversationItemRetrieveParams,
  ConversationRetrieveParams,
  ConversationUpdateParams,
} from './types.ts';

export const conversations = {
  /** Creates a conversation that responses can be added to, with first items on request. */
  create: operation<ConversationCreateParams, Conversation>()({
    method: 'POST',
    path: '/conversations',
    accessor: 'conversations.create',
  }),
  /** Returns one conversation without its items. */
  retrieve: operation<ConversationRetrieveParams, Conversation>()({
    method: 'GET',
    path: '/conversations/{conversation_id}',
    accessor: 'conversations.retrieve',
  }),
  /** Replaces the metadata of a conversation. */
  update: operation<ConversationUpdateParams, Conversation>()({
    method: 'POST',
    path: '/conversations/{conversation_id}',
    accessor: 'conversations.update',
  }),
  /** Deletes a conversation; its items stay. */
  delete: operation<ConversationDeleteParams, ConversationDeletedResource>()({
    method: 'DELETE',
    path: '/conversations/{conversation_id}',
    accessor: 'conversations.delete',
  }),
  /** Adds up to 20 items to a conversation. */
  itemsCreate: operation<ConversationItemCreateParams, ConversationItemList>()({
    method: 'POST',
    path: '/conversations/{conversation_id}/items',
    query: ['include'],
    accessor: 'conversations.items.create',
  }),
  /** Returns one item of a conversation. */
  itemsRetrieve: operation<ConversationItemRetrieveParams, ConversationItem>()({
    method: 'GET',
    path: '/conversations/{conversation_id}/items/{item_id}',
    accessor: 'conversations.items.retrieve',
  }),
  /** Lists the items of a conversation. */
  itemsList: operation<ConversationItemListParams, ConversationItemList>()({
    method: 'GET',
    path: '/conversations/{conversation_id}/items',
    page: 'conversation-cursor',
    accessor: 'conversations.items.list',
  }),
  /** Takes an item out of a conversation and returns the conversation. */
  itemsDelete: operation<ConversationItemDeleteParams, Conversation>()({
    method: 'DELETE',
    path: '/conversations/{conversation_id}/items/{item_id}',
    accessor: 'conversations.items.delete',
  }),
} as const;
