import type { Integer, UnixSeconds } from '../../../../scalars.ts';
import type {
  AwsExternalStorageProvider,
  AzureExternalStorageProvider,
  GcpExternalStorageProvider,
  OciExternalStorageProvider,
} from '../../external-storage/types.ts';

export interface AuditLogListResponse {
  id: string;
  effective_at: UnixSeconds;
  type: AuditLogEventType;
  actor?: AuditLogListResponseActor | null;
  'api_key.created'?: AuditLogListResponseAPIKeyCreated;
  'api_key.deleted'?: AuditLogListResponseAPIKeyDeleted;
  'api_key.updated'?: AuditLogListResponseAPIKeyUpdated;
  'certificate.created'?: AuditLogListResponseCertificateCreated;
  'certificate.deleted'?: AuditLogListResponseCertificateDeleted;
  'certificate.updated'?: AuditLogListResponseCertificateUpdated;
  'certificates.activated'?: AuditLogListResponseCertificatesActivated;
  'certificates.deactivated'?: AuditLogListResponseCertificatesDeactivated;
  'checkpoint.permission.created'?: AuditLogListResponseCheckpointPermissionCreated;
  'checkpoint.permission.deleted'?: AuditLogListResponseCheckpointPermissionDeleted;
  'external_key.registered'?: AuditLogListResponseExternalKeyRegistered;
  'external_key.removed'?: AuditLogListResponseExternalKeyRemoved;
  'external_storage.registered'?: AuditLogListResponseExternalStorageRegistered;
  'external_storage.removed'?: AuditLogListResponseExternalStorageRemoved;
  'group.created'?: AuditLogListResponseGroupCreated;
  'group.deleted'?: AuditLogListResponseGroupDeleted;
  'group.updated'?: AuditLogListResponseGroupUpdated;
  'invite.accepted'?: AuditLogListResponseInviteAccepted;
  'invite.deleted'?: AuditLogListResponseInviteDeleted;
  'invite.sent'?: AuditLogListResponseInviteSent;
  'ip_allowlist.config.activated'?: AuditLogListResponseIPAllowlistConfigActivated;
  'ip_allowlist.config.deactivated'?: AuditLogListResponseIPAllowlistConfigDeactivated;
  'ip_allowlist.created'?: AuditLogListResponseIPAllowlistCreated;
  'ip_allowlist.deleted'?: AuditLogListResponseIPAllowlistDeleted;
  'ip_allowlist.updated'?: AuditLogListResponseIPAllowlistUpdated;
  'login.failed'?: AuditLogListResponseLoginFailed;
  'login.succeeded'?: unknown;
  'logout.failed'?: AuditLogListResponseLogoutFailed;
  'logout.succeeded'?: unknown;
  'organization.updated'?: AuditLogListResponseOrganizationUpdated;
  project?: AuditLogListResponseProject;
  'project.archived'?: AuditLogListResponseProjectArchived;
  'project.created'?: AuditLogListResponseProjectCreated;
  'project.deleted'?: AuditLogListResponseProjectDeleted;
  'project.updated'?: AuditLogListResponseProjectUpdated;
  'rate_limit.deleted'?: AuditLogListResponseRateLimitDeleted;
  'rate_limit.updated'?: AuditLogListResponseRateLimitUpdated;
  'role.assignment.created'?: AuditLogListResponseRoleAssignmentCreated;
  'role.assignment.deleted'?: AuditLogListResponseRoleAssignmentDeleted;
  'role.bound_to_resource'?: AuditLogListResponseRoleBoundToResource;
  'role.created'?: AuditLogListResponseRoleCreated;
  'role.deleted'?: AuditLogListResponseRoleDeleted;
  'role.unbound_from_resource'?: AuditLogListResponseRoleUnboundFromResource;
  'role.updated'?: AuditLogListResponseRoleUpdated;
  'scim.disabled'?: AuditLogListResponseScimDisabled;
  'scim.enabled'?: AuditLogListResponseScimEnabled;
  'service_account.created'?: AuditLogListResponseServiceAccountCreated;
  'service_account.deleted'?: AuditLogListResponseServiceAccountDeleted;
  'service_account.updated'?: AuditLogListResponseServiceAccountUpdated;
  'user.added'?: AuditLogListResponseUserAdded;
  'user.deleted'?: AuditLogListResponseUserDeleted;
  'user.updated'?: AuditLogListResponseUserUpdated;
  'workload_identity_provider_mapping.created'?: AuditLogListResponseWorkloadIdentityProviderMappingCreated;
  'workload_identity_provider_mapping.deleted'?: AuditLogListResponseWorkloadIdentityProviderMappingDeleted;
  'workload_identity_provider_mapping.updated'?: AuditLogListResponseWorkloadIdentityProviderMappingUpdated;
  'workload_identity_provider.created'?: AuditLogListResponseWorkloadIdentityProviderCreated;
  'workload_identity_provider.deleted'?: AuditLogListResponseWorkloadIdentityProviderDeleted;
  'workload_identity_provider.updated'?: AuditLogListResponseWorkloadIdentityProviderUpdated;
}

export interface AuditLogListResponseActor {
  api_key?: AuditLogListResponseActorAPIKey;
  session?: AuditLogListResponseActorSession;
  type?: 'session' | 'api_key';
}

export interface AuditLogListResponseActorAPIKey {
  id?: string;
  service_account?: AuditLogListResponseActorAPIKeyServiceAccount;
  type?: 'user' | 'service_account';
  user?: AuditLogUser;
}

export interface AuditLogListResponseActorAPIKeyServiceAccount {
  id?: string;
}

export interface AuditLogListResponseActorSession {
  ip_address?: string;
  user?: AuditLogUser;
}

export interface AuditLogListResponseAPIKeyCreated {
  id?: string;
  data?: AuditLogListResponseAPIKeyCreatedData;
}

export interface AuditLogListResponseAPIKeyCreatedData {
  scopes?: string[];
}

export interface AuditLogListResponseAPIKeyDeleted {
  id?: string;
}

export interface AuditLogListResponseAPIKeyUpdated {
  id?: string;
  changes_requested?: AuditLogListResponseAPIKeyUpdatedChangesRequested;
}

export interface AuditLogListResponseAPIKeyUpdatedChangesRequested {
  expires_in_seconds?: Integer;
  scopes?: string[];
}

export interface AuditLogListResponseCertificateCreated {
  id?: string;
  name?: string;
}

export interface AuditLogListResponseCertificateDeleted {
  id?: string;
  certificate?: string;
  name?: string;
}

export interface AuditLogListResponseCertificateUpdated {
  id?: string;
  name?: string;
}

export interface AuditLogListResponseCertificatesActivated {
  certificates?: AuditLogCertificate[];
}

export interface AuditLogListResponseCertificatesDeactivated {
  certificates?: AuditLogCertificate[];
}

export interface AuditLogListResponseCheckpointPermissionCreated {
  id?: string;
  data?: AuditLogListResponseCheckpointPermissionCreatedData;
}

export interface AuditLogListResponseCheckpointPermissionCreatedData {
  fine_tuned_model_checkpoint?: string;
  project_id?: string;
}

export interface AuditLogListResponseCheckpointPermissionDeleted {
  id?: string;
}

export interface AuditLogListResponseExternalKeyRegistered {
  id?: string;
  data?: unknown;
}

export interface AuditLogListResponseExternalKeyRemoved {
  id?: string;
}

export interface AuditLogListResponseExternalStorageRegistered {
  id?: string;
  data?: AuditLogListResponseExternalStorageRegisteredData;
}

export interface AuditLogListResponseExternalStorageRegisteredData {
  geography?: string;
  provider?:
    | AwsExternalStorageProvider
    | AzureExternalStorageProvider
    | GcpExternalStorageProvider
    | OciExternalStorageProvider;
}

export interface AuditLogListResponseExternalStorageRemoved {
  id?: string;
}

export interface AuditLogListResponseGroupCreated {
  id?: string;
  data?: AuditLogListResponseGroupCreatedData;
}

export interface AuditLogListResponseGroupCreatedData {
  group_name?: string;
}

export interface AuditLogListResponseGroupDeleted {
  id?: string;
}

export interface AuditLogListResponseGroupUpdated {
  id?: string;
  changes_requested?: AuditLogListResponseGroupUpdatedChangesRequested;
}

export interface AuditLogListResponseGroupUpdatedChangesRequested {
  group_name?: string;
}

export interface AuditLogListResponseInviteAccepted {
  id?: string;
}

export interface AuditLogListResponseInviteDeleted {
  id?: string;
}

export interface AuditLogListResponseInviteSent {
  id?: string;
  data?: AuditLogListResponseInviteSentData;
}

export interface AuditLogListResponseInviteSentData {
  email?: string;
  role?: string;
}

export interface AuditLogListResponseIPAllowlistConfigActivated {
  configs?: AuditLogConfig[];
}

export interface AuditLogListResponseIPAllowlistConfigDeactivated {
  configs?: AuditLogConfig[];
}

export interface AuditLogListResponseIPAllowlistCreated {
  id?: string;
  allowed_ips?: string[];
  name?: string;
}

export interface AuditLogListResponseIPAllowlistDeleted {
  id?: string;
  allowed_ips?: string[];
  name?: string;
}

export interface AuditLogListResponseIPAllowlistUpdated {
  id?: string;
  allowed_ips?: string[];
}

export interface AuditLogListResponseLoginFailed {
  error_code?: string;
  error_message?: string;
}

export interface AuditLogListResponseLogoutFailed {
  error_code?: string;
  error_message?: string;
}

export interface AuditLogListResponseOrganizationUpdated {
  id?: string;
  changes_requested?: AuditLogListResponseOrganizationUpdatedChangesRequested;
}

export interface AuditLogListResponseOrganizationUpdatedChangesRequested {
  api_call_logging?: string;
  api_call_logging_project_ids?: string;
  description?: string;
  name?: string;
  threads_ui_visibility?: string;
  title?: string;
  usage_dashboard_visibility?: string;
}

export interface AuditLogListResponseProject {
  id?: string;
  name?: string;
}

export interface AuditLogListResponseProjectArchived {
  id?: string;
}

export interface AuditLogListResponseProjectCreated {
  id?: string;
  data?: AuditLogListResponseProjectCreatedData;
}

export interface AuditLogListResponseProjectCreatedData {
  name?: string;
  title?: string;
}

export interface AuditLogListResponseProjectDeleted {
  id?: string;
}

export interface AuditLogListResponseProjectUpdated {
  id?: string;
  changes_requested?: AuditLogListResponseProjectUpdatedChangesRequested;
}

export interface AuditLogListResponseProjectUpdatedChangesRequested {
  title?: string;
}

export interface AuditLogListResponseRateLimitDeleted {
  id?: string;
}

export interface AuditLogListResponseRateLimitUpdated {
  id?: string;
  changes_requested?: AuditLogListResponseRateLimitUpdatedChangesRequested;
}

export interface AuditLogListResponseRateLimitUpdatedChangesRequested {
  batch_1_day_max_input_tokens?: Integer;
  max_audio_megabytes_per_1_minute?: Integer;
  max_images_per_1_minute?: Integer;
  max_requests_per_1_day?: Integer;
  max_requests_per_1_minute?: Integer;
  max_tokens_per_1_minute?: Integer;
}

export interface AuditLogListResponseRoleAssignmentCreated {
  id?: string;
  principal_id?: string;
  principal_type?: string;
  resource_id?: string;
  resource_type?: string;
}

export interface AuditLogListResponseRoleAssignmentDeleted {
  id?: string;
  principal_id?: string;
  principal_type?: string;
  resource_id?: string;
  resource_type?: string;
}

export interface AuditLogListResponseRoleBoundToResource {
  id?: string;
  connector_id?: string;
  connector_name?: string;
  enabled?: boolean;
  permissions?: string[];
  resource_id?: string;
  resource_type?: string;
  role_id?: string;
  source?:
    | 'role_toggle'
    | 'role_connector_update'
    | 'role_delete'
    | 'workspace_permissions'
    | 'connector_publish';
  workspace_id?: string;
}

export interface AuditLogListResponseRoleCreated {
  id?: string;
  permissions?: string[];
  resource_id?: string;
  resource_type?: string;
  role_name?: string;
}

export interface AuditLogListResponseRoleDeleted {
  id?: string;
}

export interface AuditLogListResponseRoleUnboundFromResource {
  id?: string;
  connector_id?: string;
  connector_name?: string;
  enabled?: boolean;
  permissions?: string[];
  resource_id?: string;
  resource_type?: string;
  role_id?: string;
  source?:
    | 'role_toggle'
    | 'role_connector_update'
    | 'role_delete'
    | 'workspace_permissions'
    | 'connector_publish';
  workspace_id?: string;
}

export interface AuditLogListResponseRoleUpdated {
  id?: string;
  changes_requested?: AuditLogListResponseRoleUpdatedChangesRequested;
}

export interface AuditLogListResponseRoleUpdatedChangesRequested {
  description?: string;
  metadata?: unknown;
  permissions_added?: string[];
  permissions_removed?: string[];
  resource_id?: string;
  resource_type?: string;
  role_name?: string;
}

export interface AuditLogListResponseScimDisabled {
  id?: string;
}

export interface AuditLogListResponseScimEnabled {
  id?: string;
}

export interface AuditLogListResponseServiceAccountCreated {
  id?: string;
  data?: AuditLogData;
}

export interface AuditLogListResponseServiceAccountDeleted {
  id?: string;
}

export interface AuditLogListResponseServiceAccountUpdated {
  id?: string;
  changes_requested?: AuditLogChangesRequested;
}

export interface AuditLogListResponseUserAdded {
  id?: string;
  data?: AuditLogData;
}

export interface AuditLogListResponseUserDeleted {
  id?: string;
}

export interface AuditLogListResponseUserUpdated {
  id?: string;
  changes_requested?: AuditLogChangesRequested;
}

export interface AuditLogListResponseWorkloadIdentityProviderMappingCreated {
  id?: string;
  data?: unknown;
  identity_provider_id?: string;
}

export interface AuditLogListResponseWorkloadIdentityProviderMappingDeleted {
  id?: string;
  identity_provider_id?: string;
  project_id?: string;
  service_account_id?: string;
}

export interface AuditLogListResponseWorkloadIdentityProviderMappingUpdated {
  id?: string;
  changes_requested?: unknown;
  identity_provider_id?: string;
}

export interface AuditLogListResponseWorkloadIdentityProviderCreated {
  id?: string;
  data?: unknown;
}

export interface AuditLogListResponseWorkloadIdentityProviderDeleted {
  id?: string;
  name?: string;
}

export interface AuditLogListResponseWorkloadIdentityProviderUpdated {
  id?: string;
  changes_requested?: unknown;
}

export interface AuditLogListParams {
  actor_emails?: string[];
  actor_ids?: string[];
  before?: string;
  effective_at?: AuditLogListParamsEffectiveAt;
  event_types?: AuditLogEventType[];
  project_ids?: string[];
  resource_ids?: string[];
  tenant_only?: boolean;
  after?: string;
  limit?: Integer;
}

export interface AuditLogListParamsEffectiveAt {
  gt?: UnixSeconds;
  gte?: UnixSeconds;
  lt?: UnixSeconds;
  lte?: UnixSeconds;
}

export interface AuditLogList {
  object: 'list';
  data: AuditLogListResponse[];
  first_id?: string | null;
  last_id: string | null;
  has_more: boolean;
}

export interface AuditLogUser {
  id?: string;
  email?: string;
}

export interface AuditLogData {
  role?: string;
}

export interface AuditLogChangesRequested {
  role?: string;
}

export interface AuditLogCertificate {
  id?: string;
  name?: string;
}

export interface AuditLogConfig {
  id?: string;
  name?: string;
}

/** What an entry of the audit log tells of. */
export type AuditLogEventType =
  | 'api_key.created'
  | 'api_key.updated'
  | 'api_key.deleted'
  | 'certificate.created'
  | 'certificate.updated'
  | 'certificate.deleted'
  | 'certificates.activated'
  | 'certificates.deactivated'
  | 'checkpoint.permission.created'
  | 'checkpoint.permission.deleted'
  | 'external_key.registered'
  | 'external_key.removed'
  | 'external_storage.registered'
  | 'external_storage.removed'
  | 'group.created'
  | 'group.updated'
  | 'group.deleted'
  | 'invite.sent'
  | 'invite.accepted'
  | 'invite.deleted'
  | 'ip_allowlist.created'
  | 'ip_allowlist.updated'
  | 'ip_allowlist.deleted'
  | 'ip_allowlist.config.activated'
  | 'ip_allowlist.config.deactivated'
  | 'login.succeeded'
  | 'login.failed'
  | 'logout.succeeded'
  | 'logout.failed'
  | 'organization.updated'
  | 'project.created'
  | 'project.updated'
  | 'project.archived'
  | 'project.deleted'
  | 'rate_limit.updated'
  | 'rate_limit.deleted'
  | 'resource.deleted'
  | 'tunnel.created'
  | 'tunnel.updated'
  | 'tunnel.deleted'
  | 'workload_identity_provider.created'
  | 'workload_identity_provider.updated'
  | 'workload_identity_provider.deleted'
  | 'workload_identity_provider_mapping.created'
  | 'workload_identity_provider_mapping.updated'
  | 'workload_identity_provider_mapping.deleted'
  | 'role.created'
  | 'role.updated'
  | 'role.deleted'
  | 'role.assignment.created'
  | 'role.assignment.deleted'
  | 'role.bound_to_resource'
  | 'role.unbound_from_resource'
  | 'scim.enabled'
  | 'scim.disabled'
  | 'service_account.created'
  | 'service_account.updated'
  | 'service_account.deleted'
  | 'user.added'
  | 'user.updated'
  | 'user.deleted'
  | 'tenant.metadata.updated'
  | 'tenant.microsoft_entra_mapping.upserted'
  | 'tenant.microsoft_entra_mapping.deleted'
  | 'tenant.workload_identity.provider.created'
  | 'tenant.workload_identity.provider.updated'
  | 'tenant.workload_identity.provider.archived'
  | 'tenant.workload_identity.mapping.created'
  | 'tenant.workload_identity.mapping.updated'
  | 'tenant.workload_identity.mapping.archived'
  | 'tenant.workload_identity.binding.created'
  | 'tenant.workload_identity.principal.provisioned'
  | 'tenant.workload_identity.access_token.issued'
  | 'tenant.admin_api_key.created'
  | 'tenant.admin_api_key.updated'
  | 'tenant.admin_api_key.deleted'
  | 'tenant.project_api_key.created'
  | 'tenant.trusted_access.business_verification.started'
  | 'tenant.trusted_access.application.submitted'
  | 'tenant.chatgpt_access_token.revoked'
  | 'tenant.migration.completed'
  | 'tenant.sso.migrated'
  | 'tenant.domains.migrated'
  | 'tenant.sso_connection.created'
  | 'tenant.sso_connection.updated'
  | 'tenant.sso_connection.deleted'
  | 'tenant.sso_connection.setup.started'
  | 'tenant.policy.created'
  | 'tenant.policy.updated'
  | 'tenant.policy.deleted'
  | 'tenant.policy.attached'
  | 'tenant.policy.detached'
  | 'tenant.principal_authentication_policy.resolved'
  | 'tenant.scim.setup.started'
  | 'tenant.scim.deletion.requested'
  | 'tenant.scim.directory.created'
  | 'tenant.product_access_policy.updated'
  | 'tenant.resource_share_grant.created'
  | 'tenant.resource_share_grant.updated'
  | 'tenant.resource_share_grant.accepted'
  | 'tenant.resource_share_grant.declined'
  | 'tenant.resource_share_grant.revoked'
  | 'tenant.resource_share_grant.deleted'
  | 'tenant.service_account.updated'
  | 'tenant.service_account.deleted'
  | 'tenant.service_account.token.revoked'
  | 'tenant.billing.overage_limit.updated'
  | 'tenant.billing.alerts.updated'
  | 'tenant.billing.info.updated'
  | 'tenant.usage_limit.workspace.updated'
  | 'tenant.usage_limit.group.updated'
  | 'tenant.usage_limit.user.updated'
  | 'tenant.usage_limit.increase_request.updated'
  | 'tenant.usage_limit.increase_request.resolved'
  | 'tenant.group.created'
  | 'tenant.group.updated'
  | 'tenant.group.deleted'
  | 'tenant.group.member.added'
  | 'tenant.group.member.removed'
  | 'tenant.migration_rollout.status.updated'
  | 'tenant.migration_rollout.tier.updated'
  | 'tenant.role.metadata.updated'
  | 'tenant.custom_role.created'
  | 'tenant.custom_role.updated'
  | 'tenant.custom_role.deleted'
  | 'tenant.role_assignment.created'
  | 'tenant.role_assignment.deleted'
  | 'tenant.resource_role_assignment.created'
  | 'tenant.resource_role_assignment.deleted'
  | 'tenant.resource_access.updated'
  | 'tenant.resource_access.deleted'
  | 'tenant.ads_account.onboarding.redemption'
  | 'tenant.session_policy.created'
  | 'tenant.session_policy.updated'
  | 'tenant.session_policy.deleted'
  | 'tenant.session_revocation.started'
  | 'tenant.third_party_app_policy.updated'
  | 'tenant.user.added'
  | 'tenant.user.updated'
  | 'tenant.user.removed'
  | 'tenant.user.looked_up'
  | 'tenant.user.invited'
  | 'tenant.membership.revoked'
  | 'tenant.api_organization_invite.upserted'
  | 'tenant.api_organization_invite.deleted'
  | 'tenant.chatgpt_workspace_invite.upserted'
  | 'tenant.membership.accepted'
  | 'tenant.membership.declined'
  | 'tenant.workspace_invite_email_settings.updated';
