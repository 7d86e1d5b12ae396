import { operation } from '../../operation.ts';
import type {
  DeletedWebhookEndpoint,
  EventTypeListParams,
  WebhookCreateParams,
  WebhookDeleteParams,
  WebhookEndpoint,
  WebhookEndpointList,
  WebhookEndpointTestResult,
  WebhookEndpointWithSecret,
  WebhookEventTypeList,
  WebhookListParams,
  WebhookRetrieveParams,
  WebhookRotateSecretParams,
  WebhookTestParams,
  WebhookUpdateParams,
} from './types.ts';

export const webhookEndpoints = {
  /** Creates a webhook endpoint and returns the secret that its events are signed with. */
  create: operation<WebhookCreateParams, WebhookEndpointWithSecret>()({
    method: 'POST',
    path: '/webhook_endpoints',
    accessor: 'webhooks.create',
  }),
  /** Returns one webhook endpoint without its secret. */
  retrieve: operation<WebhookRetrieveParams, WebhookEndpoint>()({
    method: 'GET',
    path: '/webhook_endpoints/{webhook_endpoint_id}',
    accessor: 'webhooks.retrieve',
  }),
  /** Changes the name, the address or the events of a webhook endpoint. */
  update: operation<WebhookUpdateParams, WebhookEndpoint>()({
    method: 'POST',
    path: '/webhook_endpoints/{webhook_endpoint_id}',
    accessor: 'webhooks.update',
  }),
  /** Lists the project's webhook endpoints. */
  list: operation<WebhookListParams, WebhookEndpointList>()({
    method: 'GET',
    path: '/webhook_endpoints',
    page: 'cursor',
    accessor: 'webhooks.list',
  }),
  /** Deletes a webhook endpoint; no event is sent to it any more. */
  delete: operation<WebhookDeleteParams, DeletedWebhookEndpoint>()({
    method: 'DELETE',
    path: '/webhook_endpoints/{webhook_endpoint_id}',
    accessor: 'webhooks.delete',
  }),
  /** Replaces the signing secret of a webhook endpoint and returns the new one. */
  rotateSecret: operation<WebhookRotateSecretParams, WebhookEndpointWithSecret>()({
    method: 'POST',
    path: '/webhook_endpoints/{webhook_endpoint_id}/rotate_secret',
    accessor: 'webhooks.rotateSecret',
  }),
  /** Sends a sample event to a webhook endpoint and returns what it answered. */
  test: operation<WebhookTestParams, WebhookEndpointTestResult>()({
    method: 'POST',
    path: '/webhook_endpoints/{webhook_endpoint_id}/test',
    accessor: 'webhooks.test',
  }),
  /** Lists the kinds of events that a webhook endpoint can subscribe to. */
  eventTypesList: operation<EventTypeListParams, WebhookEventTypeList>()({
    method: 'GET',
    path: '/webhook_event_types',
    accessor: 'webhooks.eventTypes.list',
  }),
} as const;
