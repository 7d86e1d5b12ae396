import { operation } from '../../operation.ts';
import type {
  ChatKitSessionCancelParams,
  ChatKitSessionCreateParams,
  ChatKitThread,
  ChatKitThreadDeleteParams,
  ChatKitThreadDeleteResponse,
  ChatKitThreadItemList,
  ChatKitThreadList,
  ChatKitThreadListItemsParams,
  ChatKitThreadListParams,
  ChatKitThreadRetrieveParams,
  ChatSession,
} from './types.ts';

export const chatkit = {
  /** Opens a ChatKit session for an end user and returns the secret that the widget connects with. */
  sessionsCreate: operation<ChatKitSessionCreateParams, ChatSession>()({
    method: 'POST',
    path: '/chatkit/sessions',
    beta: 'chatkit_beta=v1',
    accessor: 'beta.chatkit.sessions.create',
  }),
  /** Ends a ChatKit session, so that its secret stops working. */
  sessionsCancel: operation<ChatKitSessionCancelParams, ChatSession>()({
    method: 'POST',
    path: '/chatkit/sessions/{session_id}/cancel',
    request: 'none',
    beta: 'chatkit_beta=v1',
    accessor: 'beta.chatkit.sessions.cancel',
  }),
  /** Returns one ChatKit thread. */
  threadsRetrieve: operation<ChatKitThreadRetrieveParams, ChatKitThread>()({
    method: 'GET',
    path: '/chatkit/threads/{thread_id}',
    beta: 'chatkit_beta=v1',
    accessor: 'beta.chatkit.threads.retrieve',
  }),
  /** Lists ChatKit threads, of one end user on request. */
  threadsList: operation<ChatKitThreadListParams, ChatKitThreadList>()({
    method: 'GET',
    path: '/chatkit/threads',
    page: 'conversation-cursor',
    beta: 'chatkit_beta=v1',
    accessor: 'beta.chatkit.threads.list',
  }),
  /** Deletes a ChatKit thread with its items. */
  threadsDelete: operation<ChatKitThreadDeleteParams, ChatKitThreadDeleteResponse>()({
    method: 'DELETE',
    path: '/chatkit/threads/{thread_id}',
    beta: 'chatkit_beta=v1',
    accessor: 'beta.chatkit.threads.delete',
  }),
  /** Lists the items of a ChatKit thread. */
  threadsListItems: operation<ChatKitThreadListItemsParams, ChatKitThreadItemList>()({
    method: 'GET',
    path: '/chatkit/threads/{thread_id}/items',
    page: 'conversation-cursor',
    beta: 'chatkit_beta=v1',
    accessor: 'beta.chatkit.threads.listItems',
  }),
} as const;
