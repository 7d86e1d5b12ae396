import type {
  DeletedWebhookEndpoint,
  UnwrapWebhookEvent,
  WebhookCreateParams,
  WebhookEndpoint,
  WebhookEndpointTestResult,
  WebhookEndpointWithSecret,
  WebhookListParams,
  WebhookRotateSecretParams,
  WebhookTestParams,
  WebhookUpdateParams,
} from '@unabridged/contract';
import { webhookEndpoints } from '@unabridged/contract/families/webhook-endpoints';
import type { APIPromise } from '../client/api-promise.ts';
import type { Client } from '../client/client.ts';
import type { RequestOptions } from '../client/request-options.ts';
import { OpenAIError } from '../errors/openai-error.ts';
import type { PagePromise } from '../pagination/page-promise.ts';
import type { CursorPage } from '../pagination/pages.ts';
import type { HeadersLike } from '../request/headers.ts';
import { verifySignature } from '../webhooks/verify-signature.ts';
import { WebhookEventTypesService } from './webhooks/webhook-event-types-service.ts';

/** Webhook endpoints of the project. */
export class WebhooksService {
  #client: Client;
  #eventTypes: WebhookEventTypesService | undefined;

  constructor(client: Client) {
    this.#client = client;
  }

  /** Types of events that webhooks can tell of. */
  get eventTypes(): WebhookEventTypesService {
    return (this.#eventTypes ??= new WebhookEventTypesService(this.#client));
  }

  /**
   * Verifies a webhook and reads its event. Needs no API key.
   * @param payload body of the request as text, exactly as it came.
   * @param headers headers of the request.
   * @param secret `whsec_…`. Default: the client's `webhookSecret`, `OPENAI_WEBHOOK_SECRET`.
   * @param tolerance seconds by which its time may differ from ours. Default: 300.
   * @throws {InvalidWebhookSignatureError} where it is not from the API or is too old.
   */
  async unwrap(
    payload: string,
    headers: HeadersLike,
    secret?: string | null,
    tolerance?: number,
  ): Promise<UnwrapWebhookEvent> {
    await this.verifySignature(payload, headers, secret, tolerance);
    return JSON.parse(payload) as UnwrapWebhookEvent;
  }

  /**
   * Verifies a webhook. Needs no API key.
   * @param payload body of the request as text, exactly as it came.
   * @param headers headers of the request.
   * @param secret `whsec_…`. Default: the client's `webhookSecret`, `OPENAI_WEBHOOK_SECRET`.
   * @param tolerance seconds by which its time may differ from ours. Default: 300.
   * @throws {InvalidWebhookSignatureError} where it is not from the API or is too old.
   */
  async verifySignature(
    payload: string,
    headers: HeadersLike,
    secret?: string | null,
    tolerance = 300,
  ): Promise<void> {
    const key = secret ?? this.#client.webhookSecret;
    if (!key) {
      throw new OpenAIError(
        'No webhook secret: pass it as third argument, pass webhookSecret to the client, or set OPENAI_WEBHOOK_SECRET.',
      );
    }
    await verifySignature({ payload, headers, secret: key, tolerance });
  }

  /** Creates a webhook endpoint and returns the secret that its events are signed with. */
  create(
    body: WebhookCreateParams,
    options?: RequestOptions,
  ): APIPromise<WebhookEndpointWithSecret> {
    return this.#client.execute(webhookEndpoints.create, body, options);
  }

  /** Returns one webhook endpoint without its secret. */
  retrieve(webhookEndpointID: string, options?: RequestOptions): APIPromise<WebhookEndpoint> {
    return this.#client.execute(
      webhookEndpoints.retrieve,
      { webhook_endpoint_id: webhookEndpointID },
      options,
    );
  }

  /** Changes the name, the address or the events of a webhook endpoint. */
  update(
    webhookEndpointID: string,
    body?: Omit<WebhookUpdateParams, 'webhook_endpoint_id'> | null,
    options?: RequestOptions,
  ): APIPromise<WebhookEndpoint> {
    return this.#client.execute(
      webhookEndpoints.update,
      { ...body, webhook_endpoint_id: webhookEndpointID },
      options,
    );
  }

  /** Lists the project's webhook endpoints. */
  list(
    query?: WebhookListParams | null,
    options?: RequestOptions,
  ): PagePromise<CursorPage<WebhookEndpoint>, WebhookEndpoint> {
    return this.#client.execute(webhookEndpoints.list, query ?? {}, options);
  }

  /** Deletes a webhook endpoint; no event is sent to it any more. */
  delete(webhookEndpointID: string, options?: RequestOptions): APIPromise<DeletedWebhookEndpoint> {
    return this.#client.execute(
      webhookEndpoints.delete,
      { webhook_endpoint_id: webhookEndpointID },
      options,
    );
  }

  /** Replaces the signing secret of a webhook endpoint and returns the new one. */
  rotateSecret(
    webhookEndpointID: string,
    body?: Omit<WebhookRotateSecretParams, 'webhook_endpoint_id'> | null,
    options?: RequestOptions,
  ): APIPromise<WebhookEndpointWithSecret> {
    return this.#client.execute(
      webhookEndpoints.rotateSecret,
      { ...body, webhook_endpoint_id: webhookEndpointID },
      options,
    );
  }

  /** Sends a sample event to a webhook endpoint and returns what it answered. */
  test(
    webhookEndpointID: string,
    body: Omit<WebhookTestParams, 'webhook_endpoint_id'>,
    options?: RequestOptions,
  ): APIPromise<WebhookEndpointTestResult> {
    return this.#client.execute(
      webhookEndpoints.test,
      { ...body, webhook_endpoint_id: webhookEndpointID },
      options,
    );
  }
}
