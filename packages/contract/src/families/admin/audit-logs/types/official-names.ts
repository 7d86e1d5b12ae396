import type {
  AuditLogCertificate,
  AuditLogChangesRequested,
  AuditLogConfig,
  AuditLogData,
  AuditLogUser,
} from './audit-logs.ts';

/*
 * Further names that the official package has for types which are written once in
 * this contract. With its dots put back, each is the name that programs written
 * for it import.
 */
export type AuditLogListResponseActorAPIKeyUser = AuditLogUser;
export type AuditLogListResponseActorSessionUser = AuditLogUser;
export type AuditLogListResponseCertificatesActivatedCertificate = AuditLogCertificate;
export type AuditLogListResponseCertificatesDeactivatedCertificate = AuditLogCertificate;
export type AuditLogListResponseIPAllowlistConfigActivatedConfig = AuditLogConfig;
export type AuditLogListResponseIPAllowlistConfigDeactivatedConfig = AuditLogConfig;
export type AuditLogListResponseServiceAccountCreatedData = AuditLogData;
export type AuditLogListResponseServiceAccountUpdatedChangesRequested = AuditLogChangesRequested;
export type AuditLogListResponseUserAddedData = AuditLogData;
export type AuditLogListResponseUserUpdatedChangesRequested = AuditLogChangesRequested;
