import type { Integer, NoParams, UnixSeconds } from '../../scalars.ts';

export interface DeletedWebhookEndpoint {
  id: string;
  deleted: boolean;
  object: 'webhook_endpoint.deleted';
}

export interface WebhookEndpoint {
  id: string;
  created_at: UnixSeconds;
  event_types: string[];
  name: string;
  object: 'webhook_endpoint';
  signing_secret_hint: string | null;
  url: string;
  updated_at?: UnixSeconds;
}

export interface WebhookEndpointList {
  data: WebhookEndpoint[];
  first_id: string | null;
  has_more: boolean;
  last_id: string | null;
  object: 'list';
}

export interface WebhookEndpointTestResult {
  event_type: string;
  object: 'webhook_endpoint.test';
  status_code: Integer;
  success: true;
  webhook_endpoint_id: string;
}

export interface WebhookEndpointWithSecret {
  id: string;
  created_at: UnixSeconds;
  event_types: string[];
  name: string;
  object: 'webhook_endpoint';
  signing_secret: string;
  signing_secret_hint: string | null;
  url: string;
  updated_at?: UnixSeconds;
}

export interface WebhookEventTypeList {
  data: string[];
  object: 'list';
}

export interface WebhookCreateParams {
  event_types: WebhookEventType[];
  name: string;
  url: string;
}

export interface WebhookUpdateParams {
  webhook_endpoint_id: string;
  event_types?: WebhookEventType[];
  name?: string;
  url?: string;
}

export interface WebhookListParams {
  after?: string | null;
  limit?: Integer;
}

export interface WebhookRotateSecretParams {
  webhook_endpoint_id: string;
  keep_old_secret_active_for_24_hours?: boolean;
}

export interface WebhookTestParams {
  webhook_endpoint_id: string;
  event_type: WebhookEventType;
}

export interface WebhookRetrieveParams {
  webhook_endpoint_id: string;
}

export interface WebhookDeleteParams {
  webhook_endpoint_id: string;
}

export type EventTypeListParams = NoParams;

export interface WebhookData {
  id: string;
}

export interface WebhookSipHeader {
  name: string;
  value: string;
}

/** Events that a webhook endpoint can be sent. */
export type WebhookEventType =
  | 'batch.completed'
  | 'batch.failed'
  | 'batch.expired'
  | 'batch.cancelled'
  | 'response.completed'
  | 'response.failed'
  | 'response.cancelled'
  | 'response.incomplete'
  | 'eval.run.succeeded'
  | 'eval.run.failed'
  | 'eval.run.canceled'
  | 'fine_tuning.job.succeeded'
  | 'fine_tuning.job.failed'
  | 'fine_tuning.job.cancelled'
  | 'realtime.call.incoming'
  | 'video.completed'
  | 'video.failed'
  | 'agent.environment.ready'
  | 'agent.environment.failed'
  | 'agent.environment.suspended'
  | 'agent.environment.expired'
  | 'agent.session.created'
  | 'agent.session.action_required'
  | 'agent.session.in_progress'
  | 'agent.session.idle'
  | 'agent.session.failed'
  | 'safety.alert.created';
