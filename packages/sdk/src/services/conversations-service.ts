import type {
  Conversation,
  ConversationCreateParams,
  ConversationDeletedResource,
  ConversationUpdateParams,
} from '@unabridged/contract';
import { conversations } from '@unabridged/contract/families/conversations';
import type { APIPromise } from '../client/api-promise.ts';
import type { Client } from '../client/client.ts';
import type { RequestOptions } from '../client/request-options.ts';
import { ConversationItemsService } from './conversations/conversation-items-service.ts';

/** Conversations: items that responses go on from. */
export class ConversationsService {
  #client: Client;
  #items: ConversationItemsService | undefined;

  constructor(client: Client) {
    this.#client = client;
  }

  /** Items of a conversation. */
  get items(): ConversationItemsService {
    return (this.#items ??= new ConversationItemsService(this.#client));
  }

  /** Creates a conversation that responses can be added to, with first items on request. */
  create(
    body?: ConversationCreateParams | null,
    options?: RequestOptions,
  ): APIPromise<Conversation> {
    return this.#client.execute(conversations.create, body ?? {}, options);
  }

  /**
   * Returns one conversation without its items.
   * @param conversationID id of the conversation.
   */
  retrieve(conversationID: string, options?: RequestOptions): APIPromise<Conversation> {
    return this.#client.execute(
      conversations.retrieve,
      { conversation_id: conversationID },
      options,
    );
  }

  /**
   * Replaces the metadata of a conversation.
   * @param conversationID id of the conversation.
   */
  update(
    conversationID: string,
    body: Omit<ConversationUpdateParams, 'conversation_id'>,
    options?: RequestOptions,
  ): APIPromise<Conversation> {
    return this.#client.execute(
      conversations.update,
      { ...body, conversation_id: conversationID },
      options,
    );
  }

  /**
   * Deletes a conversation; its items stay.
   * @param conversationID id of the conversation.
   */
  delete(
    conversationID: string,
    options?: RequestOptions,
  ): APIPromise<ConversationDeletedResource> {
    return this.#client.execute(conversations.delete, { conversation_id: conversationID }, options);
  }
}
