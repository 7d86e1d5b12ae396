import type { AgentSessionIdleWebhookEventData } from './types.ts';
import type { WebhookData, WebhookSipHeader } from '../webhook-endpoints/types.ts';

/*
 * Further names that the official package has for types which are written once in
 * this contract. With its dots put back, each is the name that programs written
 * for it import.
 */
export type AgentEnvironmentExpiredWebhookEventData = WebhookData;
export type AgentEnvironmentFailedWebhookEventData = WebhookData;
export type AgentEnvironmentReadyWebhookEventData = WebhookData;
export type AgentEnvironmentSuspendedWebhookEventData = WebhookData;
export type AgentSessionFailedWebhookEventData = AgentSessionIdleWebhookEventData;
export type AgentSessionInProgressWebhookEventData = AgentSessionIdleWebhookEventData;
export type BatchCancelledWebhookEventData = WebhookData;
export type BatchCompletedWebhookEventData = WebhookData;
export type BatchExpiredWebhookEventData = WebhookData;
export type BatchFailedWebhookEventData = WebhookData;
export type EvalRunCanceledWebhookEventData = WebhookData;
export type EvalRunFailedWebhookEventData = WebhookData;
export type EvalRunSucceededWebhookEventData = WebhookData;
export type FineTuningJobCancelledWebhookEventData = WebhookData;
export type FineTuningJobFailedWebhookEventData = WebhookData;
export type FineTuningJobSucceededWebhookEventData = WebhookData;
export type LiveCallIncomingWebhookEventDataSipHeader = WebhookSipHeader;
export type LiveTransportIncomingWebhookEventDataSipHeader = WebhookSipHeader;
export type RealtimeCallIncomingWebhookEventDataSipHeader = WebhookSipHeader;
export type ResponseCancelledWebhookEventData = WebhookData;
export type ResponseCompletedWebhookEventData = WebhookData;
export type ResponseFailedWebhookEventData = WebhookData;
export type ResponseIncompleteWebhookEventData = WebhookData;
export type SafetyAlertCreatedWebhookEventData = WebhookData;
export type SafetyDeactivationIssuedWebhookEventData = WebhookData;
export type SafetyOrgAlertCreatedWebhookEventData = WebhookData;
export type SafetyWarningIssuedWebhookEventData = WebhookData;
