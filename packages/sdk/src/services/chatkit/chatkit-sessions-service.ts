import type { ChatKitSessionCreateParams, ChatSession } from '@unabridged/contract';
import { chatkit } from '@unabridged/contract/families/chatkit';
import type { APIPromise } from '../../client/api-promise.ts';
import type { Client } from '../../client/client.ts';
import type { RequestOptions } from '../../client/request-options.ts';

/** Sessions that a browser uses ChatKit with. */
export class ChatkitSessionsService {
  #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /**
   * Opens a ChatKit session for an end user and returns the secret that the widget connects with.
   */
  create(body: ChatKitSessionCreateParams, options?: RequestOptions): APIPromise<ChatSession> {
    return this.#client.execute(chatkit.sessionsCreate, body, options);
  }

  /** Ends a ChatKit session, so that its secret stops working. */
  cancel(sessionID: string, options?: RequestOptions): APIPromise<ChatSession> {
    return this.#client.execute(chatkit.sessionsCancel, { session_id: sessionID }, options);
  }
}
