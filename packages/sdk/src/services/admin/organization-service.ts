import type { Client } from '../../client/client.ts';
import { AdminApiKeysService } from './admin-api-keys-service.ts';
import { OrganizationAuditLogsService } from './organization-audit-logs-service.ts';
import { OrganizationCertificatesService } from './organization-certificates-service.ts';
import { OrganizationDataRetentionService } from './organization-data-retention-service.ts';
import { OrganizationExternalKeysService } from './organization-external-keys-service.ts';
import { OrganizationExternalStorageService } from './organization-external-storage-service.ts';
import { OrganizationGroupsService } from './organization-groups-service.ts';
import { OrganizationInvitesService } from './organization-invites-service.ts';
import { ProjectsService } from './projects-service.ts';
import { OrganizationRolesService } from './organization-roles-service.ts';
import { OrganizationSpendAlertsService } from './organization-spend-alerts-service.ts';
import { OrganizationSpendLimitService } from './organization-spend-limit-service.ts';
import { OrganizationUsageService } from './organization-usage-service.ts';
import { OrganizationUsersService } from './organization-users-service.ts';
import { OrganizationWorkloadIdentityProvidersService } from './organization-workload-identity-providers-service.ts';

/** The organization that the admin key belongs to. */
export class OrganizationService {
  #client: Client;
  #adminAPIKeys: AdminApiKeysService | undefined;
  #auditLogs: OrganizationAuditLogsService | undefined;
  #certificates: OrganizationCertificatesService | undefined;
  #dataRetention: OrganizationDataRetentionService | undefined;
  #externalKeys: OrganizationExternalKeysService | undefined;
  #externalStorage: OrganizationExternalStorageService | undefined;
  #groups: OrganizationGroupsService | undefined;
  #invites: OrganizationInvitesService | undefined;
  #projects: ProjectsService | undefined;
  #roles: OrganizationRolesService | undefined;
  #spendAlerts: OrganizationSpendAlertsService | undefined;
  #spendLimit: OrganizationSpendLimitService | undefined;
  #usage: OrganizationUsageService | undefined;
  #users: OrganizationUsersService | undefined;
  #workloadIdentityProviders: OrganizationWorkloadIdentityProvidersService | undefined;

  constructor(client: Client) {
    this.#client = client;
  }

  /** Admin keys of the organization. A key's value is shown once, when it is made. */
  get adminAPIKeys(): AdminApiKeysService {
    return (this.#adminAPIKeys ??= new AdminApiKeysService(this.#client));
  }

  /** Who did what in the organization, and when. */
  get auditLogs(): OrganizationAuditLogsService {
    return (this.#auditLogs ??= new OrganizationAuditLogsService(this.#client));
  }

  /** Certificates for mutual TLS of the organization. */
  get certificates(): OrganizationCertificatesService {
    return (this.#certificates ??= new OrganizationCertificatesService(this.#client));
  }

  /** How long the organization's data is kept. */
  get dataRetention(): OrganizationDataRetentionService {
    return (this.#dataRetention ??= new OrganizationDataRetentionService(this.#client));
  }

  /** Encryption keys that the organization holds itself. */
  get externalKeys(): OrganizationExternalKeysService {
    return (this.#externalKeys ??= new OrganizationExternalKeysService(this.#client));
  }

  /** Storage of the organization's own that data is written to. */
  get externalStorage(): OrganizationExternalStorageService {
    return (this.#externalStorage ??= new OrganizationExternalStorageService(this.#client));
  }

  /** Groups of the organization's users. */
  get groups(): OrganizationGroupsService {
    return (this.#groups ??= new OrganizationGroupsService(this.#client));
  }

  /** Invitations to the organization. */
  get invites(): OrganizationInvitesService {
    return (this.#invites ??= new OrganizationInvitesService(this.#client));
  }

  /** Projects of the organization. */
  get projects(): ProjectsService {
    return (this.#projects ??= new ProjectsService(this.#client));
  }

  /** Roles that can be held in the organization. */
  get roles(): OrganizationRolesService {
    return (this.#roles ??= new OrganizationRolesService(this.#client));
  }

  /** Alerts about what the organization spends. */
  get spendAlerts(): OrganizationSpendAlertsService {
    return (this.#spendAlerts ??= new OrganizationSpendAlertsService(this.#client));
  }

  /** The limit to what the organization may spend. */
  get spendLimit(): OrganizationSpendLimitService {
    return (this.#spendLimit ??= new OrganizationSpendLimitService(this.#client));
  }

  /** What the organization used and what it cost, in buckets of time. */
  get usage(): OrganizationUsageService {
    return (this.#usage ??= new OrganizationUsageService(this.#client));
  }

  /** Users of the organization. */
  get users(): OrganizationUsersService {
    return (this.#users ??= new OrganizationUsersService(this.#client));
  }

  /** Identity providers whose tokens stand in for keys. */
  get workloadIdentityProviders(): OrganizationWorkloadIdentityProvidersService {
    return (this.#workloadIdentityProviders ??= new OrganizationWorkloadIdentityProvidersService(
      this.#client,
    ));
  }
}
