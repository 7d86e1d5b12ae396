import type { UnixSeconds } from '../../scalars.ts';
import type { WebhookData, WebhookSipHeader } from '../webhook-endpoints/types.ts';

export interface AgentEnvironmentExpiredWebhookEvent {
  id: string;
  created_at: UnixSeconds;
  data: WebhookData;
  object: 'event';
  type: 'agent.environment.expired';
}

export interface AgentEnvironmentFailedWebhookEvent {
  id: string;
  created_at: UnixSeconds;
  data: WebhookData;
  object: 'event';
  type: 'agent.environment.failed';
}

export interface AgentEnvironmentReadyWebhookEvent {
  id: string;
  created_at: UnixSeconds;
  data: WebhookData;
  object: 'event';
  type: 'agent.environment.ready';
}

export interface AgentEnvironmentSuspendedWebhookEvent {
  id: string;
  created_at: UnixSeconds;
  data: WebhookData;
  object: 'event';
  type: 'agent.environment.suspended';
}

export interface AgentSessionActionRequiredWebhookEvent {
  id: string;
  created_at: UnixSeconds;
  data: AgentSessionActionRequiredWebhookEventData;
  object: 'event';
  type: 'agent.session.action_required';
}

export interface AgentSessionActionRequiredWebhookEventData {
  id: string;
  required_action: AgentSessionActionRequiredWebhookEventDataRequiredAction;
}

export interface AgentSessionActionRequiredWebhookEventDataRequiredAction {
  type:
    | 'computer_use_approval_request'
    | 'mcp_approval_request'
    | 'function_call'
    | 'environment_connection';
}

export interface AgentSessionCreatedWebhookEvent {
  id: string;
  created_at: UnixSeconds;
  data: AgentSessionCreatedWebhookEventData;
  object: 'event';
  type: 'agent.session.created';
}

export interface AgentSessionCreatedWebhookEventData {
  id: string;
  environment_type: string;
  connect?: AgentSessionCreatedWebhookEventDataConnect;
  environment_id?: string;
}

export interface AgentSessionCreatedWebhookEventDataConnect {
  remote_url: string;
}

export interface AgentSessionFailedWebhookEvent {
  id: string;
  created_at: UnixSeconds;
  data: AgentSessionIdleWebhookEventData;
  object: 'event';
  type: 'agent.session.failed';
}

export interface AgentSessionIdleWebhookEvent {
  id: string;
  created_at: UnixSeconds;
  data: AgentSessionIdleWebhookEventData;
  object: 'event';
  type: 'agent.session.idle';
}

export interface AgentSessionIdleWebhookEventData {
  id: string;
  environment_type: string;
  environment_id?: string;
}

export interface AgentSessionInProgressWebhookEvent {
  id: string;
  created_at: UnixSeconds;
  data: AgentSessionIdleWebhookEventData;
  object: 'event';
  type: 'agent.session.in_progress';
}

export interface BatchCancelledWebhookEvent {
  id: string;
  created_at: UnixSeconds;
  data: WebhookData;
  type: 'batch.cancelled';
  object?: 'event';
}

export interface BatchCompletedWebhookEvent {
  id: string;
  created_at: UnixSeconds;
  data: WebhookData;
  type: 'batch.completed';
  object?: 'event';
}

export interface BatchExpiredWebhookEvent {
  id: string;
  created_at: UnixSeconds;
  data: WebhookData;
  type: 'batch.expired';
  object?: 'event';
}

export interface BatchFailedWebhookEvent {
  id: string;
  created_at: UnixSeconds;
  data: WebhookData;
  type: 'batch.failed';
  object?: 'event';
}

export interface EvalRunCanceledWebhookEvent {
  id: string;
  created_at: UnixSeconds;
  data: WebhookData;
  type: 'eval.run.canceled';
  object?: 'event';
}

export interface EvalRunFailedWebhookEvent {
  id: string;
  created_at: UnixSeconds;
  data: WebhookData;
  type: 'eval.run.failed';
  object?: 'event';
}

export interface EvalRunSucceededWebhookEvent {
  id: string;
  created_at: UnixSeconds;
  data: WebhookData;
  type: 'eval.run.succeeded';
  object?: 'event';
}

export interface FineTuningJobCancelledWebhookEvent {
  id: string;
  created_at: UnixSeconds;
  data: WebhookData;
  type: 'fine_tuning.job.cancelled';
  object?: 'event';
}

export interface FineTuningJobFailedWebhookEvent {
  id: string;
  created_at: UnixSeconds;
  data: WebhookData;
  type: 'fine_tuning.job.failed';
  object?: 'event';
}

export interface FineTuningJobSucceededWebhookEvent {
  id: string;
  created_at: UnixSeconds;
  data: WebhookData;
  type: 'fine_tuning.job.succeeded';
  object?: 'event';
}

export interface LiveCallIncomingWebhookEvent {
  id: string;
  created_at: UnixSeconds;
  data: LiveCallIncomingWebhookEventData;
  type: 'live.call.incoming';
  object?: 'event';
}

export interface LiveCallIncomingWebhookEventData {
  session_id: string;
  sip_headers: WebhookSipHeader[];
  sip_media_security?: 'rtp' | 'srtp' | (string & {});
}

export interface LiveTransportConnectedWebhookEvent {
  id: string;
  created_at: UnixSeconds;
  data: LiveTransportConnectedWebhookEventData;
  object: 'event';
  type: 'live.transport.connected';
}

export interface LiveTransportConnectedWebhookEventData {
  session_id: string;
  type: 'webrtc';
}

export interface LiveTransportIncomingWebhookEvent {
  id: string;
  created_at: UnixSeconds;
  data: LiveTransportIncomingWebhookEventData;
  type: 'live.transport.incoming';
  object?: 'event';
}

export interface LiveTransportIncomingWebhookEventData {
  session_id: string;
  sip_headers: WebhookSipHeader[];
  type: 'sip';
  sip_media_security?: 'rtp' | 'srtp' | (string & {});
}

export interface RealtimeCallIncomingWebhookEvent {
  id: string;
  created_at: UnixSeconds;
  data: RealtimeCallIncomingWebhookEventData;
  type: 'realtime.call.incoming';
  object?: 'event';
}

export interface RealtimeCallIncomingWebhookEventData {
  call_id: string;
  sip_headers: WebhookSipHeader[];
  sip_media_security?: 'rtp' | 'srtp' | (string & {});
}

export interface ResponseCancelledWebhookEvent {
  id: string;
  created_at: UnixSeconds;
  data: WebhookData;
  type: 'response.cancelled';
  object?: 'event';
}

export interface ResponseCompletedWebhookEvent {
  id: string;
  created_at: UnixSeconds;
  data: WebhookData;
  type: 'response.completed';
  object?: 'event';
}

export interface ResponseFailedWebhookEvent {
  id: string;
  created_at: UnixSeconds;
  data: WebhookData;
  type: 'response.failed';
  object?: 'event';
}

export interface ResponseIncompleteWebhookEvent {
  id: string;
  created_at: UnixSeconds;
  data: WebhookData;
  type: 'response.incomplete';
  object?: 'event';
}

export interface SafetyAlertCreatedWebhookEvent {
  id: string;
  created_at: UnixSeconds;
  data: WebhookData;
  object: 'event';
  type: 'safety.alert.created';
}

export interface SafetyDeactivationIssuedWebhookEvent {
  id: string;
  created_at: UnixSeconds;
  data: WebhookData;
  object: 'event';
  type: 'safety.deactivation_issued';
}

export interface SafetyOrgAlertCreatedWebhookEvent {
  id: string;
  created_at: UnixSeconds;
  data: WebhookData;
  object: 'event';
  type: 'safety.org_alert.created';
}

export interface SafetyWarningIssuedWebhookEvent {
  id: string;
  created_at: UnixSeconds;
  data: WebhookData;
  object: 'event';
  type: 'safety.warning_issued';
}

export type UnwrapWebhookEvent =
  | AgentEnvironmentExpiredWebhookEvent
  | AgentEnvironmentFailedWebhookEvent
  | AgentEnvironmentReadyWebhookEvent
  | AgentEnvironmentSuspendedWebhookEvent
  | AgentSessionActionRequiredWebhookEvent
  | AgentSessionCreatedWebhookEvent
  | AgentSessionFailedWebhookEvent
  | AgentSessionIdleWebhookEvent
  | AgentSessionInProgressWebhookEvent
  | BatchCancelledWebhookEvent
  | BatchCompletedWebhookEvent
  | BatchExpiredWebhookEvent
  | BatchFailedWebhookEvent
  | EvalRunCanceledWebhookEvent
  | EvalRunFailedWebhookEvent
  | EvalRunSucceededWebhookEvent
  | FineTuningJobCancelledWebhookEvent
  | FineTuningJobFailedWebhookEvent
  | FineTuningJobSucceededWebhookEvent
  | LiveCallIncomingWebhookEvent
  | LiveTransportConnectedWebhookEvent
  | LiveTransportIncomingWebhookEvent
  | RealtimeCallIncomingWebhookEvent
  | ResponseCancelledWebhookEvent
  | ResponseCompletedWebhookEvent
  | ResponseFailedWebhookEvent
  | ResponseIncompleteWebhookEvent
  | SafetyAlertCreatedWebhookEvent
  | SafetyDeactivationIssuedWebhookEvent
  | SafetyOrgAlertCreatedWebhookEvent
  | SafetyWarningIssuedWebhookEvent;
