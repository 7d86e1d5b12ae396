import { adminAdminApiKeysExamples } from './admin-api-keys/examples.ts';
import { adminAuditLogsExamples } from './audit-logs/examples.ts';
import { adminCertificatesExamples } from './certificates/examples.ts';
import { adminDataRetentionExamples } from './data-retention/examples.ts';
import { adminExternalKeysExamples } from './external-keys/examples.ts';
import { adminExternalStorageExamples } from './external-storage/examples.ts';
import { adminGroupsExamples } from './groups/examples.ts';
import { adminInvitesExamples } from './invites/examples.ts';
import { adminProjectApiKeysExamples } from './project-api-keys/examples.ts';
import { adminProjectCertificatesExamples } from './project-certificates/examples.ts';
import { adminProjectDataRetentionExamples } from './project-data-retention/examples.ts';
import { adminProjectGroupsExamples } from './project-groups/examples.ts';
import { adminProjectHostedToolPermissionsExamples } from './project-hosted-tool-permissions/examples.ts';
import { adminProjectModelPermissionsExamples } from './project-model-permissions/examples.ts';
import { adminProjectRateLimitsExamples } from './project-rate-limits/examples.ts';
import { adminProjectRolesExamples } from './project-roles/examples.ts';
import { adminProjectServiceAccountsExamples } from './project-service-accounts/examples.ts';
import { adminProjectServiceTierSettingsExamples } from './project-service-tier-settings/examples.ts';
import { adminProjectSpendAlertsExamples } from './project-spend-alerts/examples.ts';
import { adminProjectSpendLimitExamples } from './project-spend-limit/examples.ts';
import { adminProjectUsersExamples } from './project-users/examples.ts';
import { adminProjectsExamples } from './projects/examples.ts';
import { adminRolesExamples } from './roles/examples.ts';
import { adminSpendAlertsExamples } from './spend-alerts/examples.ts';
import { adminSpendLimitExamples } from './spend-limit/examples.ts';
import { adminUsageExamples } from './usage/examples.ts';
import { adminUsersExamples } from './users/examples.ts';
import { adminWorkloadIdentityProvidersExamples } from './workload-identity-providers/examples.ts';

/** Those of all sub-resources. */
export const adminExamples = [
  ...adminAdminApiKeysExamples,
  ...adminAuditLogsExamples,
  ...adminCertificatesExamples,
  ...adminDataRetentionExamples,
  ...adminExternalKeysExamples,
  ...adminExternalStorageExamples,
  ...adminGroupsExamples,
  ...adminInvitesExamples,
  ...adminProjectApiKeysExamples,
  ...adminProjectCertificatesExamples,
  ...adminProjectDataRetentionExamples,
  ...adminProjectGroupsExamples,
  ...adminProjectHostedToolPermissionsExamples,
  ...adminProjectModelPermissionsExamples,
  ...adminProjectRateLimitsExamples,
  ...adminProjectRolesExamples,
  ...adminProjectServiceAccountsExamples,
  ...adminProjectServiceTierSettingsExamples,
  ...adminProjectSpendAlertsExamples,
  ...adminProjectSpendLimitExamples,
  ...adminProjectUsersExamples,
  ...adminProjectsExamples,
  ...adminRolesExamples,
  ...adminSpendAlertsExamples,
  ...adminSpendLimitExamples,
  ...adminUsageExamples,
  ...adminUsersExamples,
  ...adminWorkloadIdentityProvidersExamples,
];
