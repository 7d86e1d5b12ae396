import { operation } from '../../../operation.ts';
import type { AuditLogList, AuditLogListParams } from './types/audit-logs.ts';

export const adminAuditLogs = {
  /** Lists what users and keys did in the organization, newest first, with filters by actor, project and kind of event. */
  list: operation<AuditLogListParams, AuditLogList>()({
    method: 'GET',
    path: '/organization/audit_logs',
    page: 'conversation-cursor',
    auth: 'admin',
    accessor: 'admin.organization.auditLogs.list',
  }),
} as const;
