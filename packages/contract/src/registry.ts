import { adminAdminApiKeys } from './families/admin/admin-api-keys/operations.ts';
import { adminAuditLogs } from './families/admin/audit-logs/operations.ts';
import { adminCertificates } from './families/admin/certificates/operations.ts';
import { adminDataRetention } from './families/admin/data-retention/operations.ts';
import { adminExternalKeys } from './families/admin/external-keys/operations.ts';
import { adminExternalStorage } from './families/admin/external-storage/operations.ts';
import { adminGroups } from './families/admin/groups/operations.ts';
import { adminInvites } from './families/admin/invites/operations.ts';
import { adminProjectApiKeys } from './families/admin/project-api-keys/operations.ts';
import { adminProjectCertificates } from './families/admin/project-certificates/operations.ts';
import { adminProjectDataRetention } from './families/admin/project-data-retention/operations.ts';
import { adminProjectGroups } from './families/admin/project-groups/operations.ts';
import { adminProjectHostedToolPermissions } from './families/admin/project-hosted-tool-permissions/operations.ts';
import { adminProjectModelPermissions } from './families/admin/project-model-permissions/operations.ts';
import { adminProjectRateLimits } from './families/admin/project-rate-limits/operations.ts';
import { adminProjectRoles } from './families/admin/project-roles/operations.ts';
import { adminProjectServiceAccounts } from './families/admin/project-service-accounts/operations.ts';
import { adminProjectServiceTierSettings } from './families/admin/project-service-tier-settings/operations.ts';
import { adminProjectSpendAlerts } from './families/admin/project-spend-alerts/operations.ts';
import { adminProjectSpendLimit } from './families/admin/project-spend-limit/operations.ts';
import { adminProjectUsers } from './families/admin/project-users/operations.ts';
import { adminProjects } from './families/admin/projects/operations.ts';
import { adminRoles } from './families/admin/roles/operations.ts';
import { adminSpendAlerts } from './families/admin/spend-alerts/operations.ts';
import { adminSpendLimit } from './families/admin/spend-limit/operations.ts';
import { adminUsage } from './families/admin/usage/operations.ts';
import { adminUsers } from './families/admin/users/operations.ts';
import { adminWorkloadIdentityProviders } from './families/admin/workload-identity-providers/operations.ts';
import { agents } from './families/agents/operations.ts';
import { assistants } from './families/assistants/operations.ts';
import { audio } from './families/audio/operations.ts';
import { batches } from './families/batches/operations.ts';
import { betaResponses } from './families/beta-responses/operations.ts';
import { chat } from './families/chat/operations.ts';
import { chatkit } from './families/chatkit/operations.ts';
import { completions } from './families/completions/operations.ts';
import { containers } from './families/containers/operations.ts';
import { contentProvenanceChecks } from './families/content-provenance-checks/operations.ts';
import { conversations } from './families/conversations/operations.ts';
import { decisions } from './families/decisions/operations.ts';
import { embeddings } from './families/embeddings/operations.ts';
import { evals } from './families/evals/operations.ts';
import { files } from './families/files/operations.ts';
import { fineTuning } from './families/fine-tuning/operations.ts';
import { images } from './families/images/operations.ts';
import { live } from './families/live/operations.ts';
import { models } from './families/models/operations.ts';
import { moderations } from './families/moderations/operations.ts';
import { realtime } from './families/realtime/operations.ts';
import { responses } from './families/responses/operations.ts';
import { safety } from './families/safety/operations.ts';
import { skills } from './families/skills/operations.ts';
import { threads } from './families/threads/operations.ts';
import { uploads } from './families/uploads/operations.ts';
import { vaults } from './families/vaults/operations.ts';
import { vectorStores } from './families/vector-stores/operations.ts';
import { videos } from './families/videos/operations.ts';
import { webhookEndpoints } from './families/webhook-endpoints/operations.ts';
import type { Operation } from './operation.ts';

/** Every family of the contract, by name. */
export const families = {
  responses,
  models,
  chat,
  'admin/admin-api-keys': adminAdminApiKeys,
  'admin/audit-logs': adminAuditLogs,
  'admin/certificates': adminCertificates,
  'admin/data-retention': adminDataRetention,
  'admin/external-keys': adminExternalKeys,
  'admin/external-storage': adminExternalStorage,
  'admin/groups': adminGroups,
  'admin/invites': adminInvites,
  'admin/project-api-keys': adminProjectApiKeys,
  'admin/project-certificates': adminProjectCertificates,
  'admin/project-data-retention': adminProjectDataRetention,
  'admin/project-groups': adminProjectGroups,
  'admin/project-hosted-tool-permissions': adminProjectHostedToolPermissions,
  'admin/project-model-permissions': adminProjectModelPermissions,
  'admin/project-rate-limits': adminProjectRateLimits,
  'admin/project-roles': adminProjectRoles,
  'admin/project-service-accounts': adminProjectServiceAccounts,
  'admin/project-service-tier-settings': adminProjectServiceTierSettings,
  'admin/project-spend-alerts': adminProjectSpendAlerts,
  'admin/project-spend-limit': adminProjectSpendLimit,
  'admin/project-users': adminProjectUsers,
  'admin/projects': adminProjects,
  'admin/roles': adminRoles,
  'admin/spend-alerts': adminSpendAlerts,
  'admin/spend-limit': adminSpendLimit,
  'admin/usage': adminUsage,
  'admin/users': adminUsers,
  'admin/workload-identity-providers': adminWorkloadIdentityProviders,
  agents,
  assistants,
  audio,
  batches,
  'beta-responses': betaResponses,
  chatkit,
  completions,
  containers,
  'content-provenance-checks': contentProvenanceChecks,
  conversations,
  decisions,
  embeddings,
  evals,
  files,
  'fine-tuning': fineTuning,
  images,
  live,
  moderations,
  realtime,
  safety,
  skills,
  threads,
  uploads,
  vaults,
  'vector-stores': vectorStores,
  videos,
  'webhook-endpoints': webhookEndpoints,
} as const;

/** Every operation of the contract, in order of the families. */
export const operations: readonly Operation[] = Object.values(families).flatMap((family) =>
  Object.values(family),
);

const byAccessor = new Map(
  operations.flatMap((operation) =>
    [operation.accessor, ...(operation.aliases ?? [])].map((accessor) => [accessor, operation]),
  ),
);

/** The operation with this accessor, such as `responses.create`, if the contract has it. */
export function findOperation(accessor: string): Operation | undefined {
  return byAccessor.get(accessor);
}
