import type { WebhookEventTypeList } from '@unabridged/contract';
import { webhookEndpoints } from '@unabridged/contract/families/webhook-endpoints';
import type { APIPromise } from '../../client/api-promise.ts';
import type { Client } from '../../client/client.ts';
import type { RequestOptions } from '../../client/request-options.ts';

/** Types of events that webhooks can tell of. */
export class WebhookEventTypesService {
  #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /** Lists the kinds of events that a webhook endpoint can subscribe to. */
  list(options?: RequestOptions): APIPromise<WebhookEventTypeList> {
    return this.#client.execute(webhookEndpoints.eventTypesList, {}, options);
  }
}
