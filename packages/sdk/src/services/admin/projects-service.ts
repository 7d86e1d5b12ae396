import type {
  Project,
  ProjectCreateParams,
  ProjectListParams,
  ProjectUpdateParams,
} from '@unabridged/contract';
import { adminProjects } from '@unabridged/contract/families/admin/projects';
import type { APIPromise } from '../../client/api-promise.ts';
import type { Client } from '../../client/client.ts';
import type { RequestOptions } from '../../client/request-options.ts';
import type { PagePromise } from '../../pagination/page-promise.ts';
import type { ConversationCursorPage } from '../../pagination/pages.ts';
import { ProjectApiKeysService } from './project-api-keys-service.ts';
import { ProjectCertificatesService } from './project-certificates-service.ts';
import { ProjectDataRetentionService } from './project-data-retention-service.ts';
import { ProjectGroupsService } from './project-groups-service.ts';
import { ProjectHostedToolPermissionsService } from './project-hosted-tool-permissions-service.ts';
import { ProjectModelPermissionsService } from './project-model-permissions-service.ts';
import { ProjectRateLimitsService } from './project-rate-limits-service.ts';
import { ProjectRolesService } from './project-roles-service.ts';
import { ProjectServiceAccountsService } from './project-service-accounts-service.ts';
import { ProjectServiceTierSettingsService } from './project-service-tier-settings-service.ts';
import { ProjectSpendAlertsService } from './project-spend-alerts-service.ts';
import { ProjectSpendLimitService } from './project-spend-limit-service.ts';
import { ProjectUsersService } from './project-users-service.ts';

/** Projects of the organization. */
export class ProjectsService {
  #client: Client;
  #apiKeys: ProjectApiKeysService | undefined;
  #certificates: ProjectCertificatesService | undefined;
  #dataRetention: ProjectDataRetentionService | undefined;
  #groups: ProjectGroupsService | undefined;
  #hostedToolPermissions: ProjectHostedToolPermissionsService | undefined;
  #modelPermissions: ProjectModelPermissionsService | undefined;
  #rateLimits: ProjectRateLimitsService | undefined;
  #roles: ProjectRolesService | undefined;
  #serviceAccounts: ProjectServiceAccountsService | undefined;
  #serviceTierSettings: ProjectServiceTierSettingsService | undefined;
  #spendAlerts: ProjectSpendAlertsService | undefined;
  #spendLimit: ProjectSpendLimitService | undefined;
  #users: ProjectUsersService | undefined;

  constructor(client: Client) {
    this.#client = client;
  }

  /** API keys of a project. */
  get apiKeys(): ProjectApiKeysService {
    return (this.#apiKeys ??= new ProjectApiKeysService(this.#client));
  }

  /** Certificates for mutual TLS of a project. */
  get certificates(): ProjectCertificatesService {
    return (this.#certificates ??= new ProjectCertificatesService(this.#client));
  }

  /** How long a project's data is kept. */
  get dataRetention(): ProjectDataRetentionService {
    return (this.#dataRetention ??= new ProjectDataRetentionService(this.#client));
  }

  /** Groups with access to a project. */
  get groups(): ProjectGroupsService {
    return (this.#groups ??= new ProjectGroupsService(this.#client));
  }

  /** Hosted tools that a project may use. */
  get hostedToolPermissions(): ProjectHostedToolPermissionsService {
    return (this.#hostedToolPermissions ??= new ProjectHostedToolPermissionsService(this.#client));
  }

  /** Models that a project may use. */
  get modelPermissions(): ProjectModelPermissionsService {
    return (this.#modelPermissions ??= new ProjectModelPermissionsService(this.#client));
  }

  /** Rate limits of a project, by model. */
  get rateLimits(): ProjectRateLimitsService {
    return (this.#rateLimits ??= new ProjectRateLimitsService(this.#client));
  }

  /** Roles that can be held in a project. */
  get roles(): ProjectRolesService {
    return (this.#roles ??= new ProjectRolesService(this.#client));
  }

  /** Service accounts of a project: users that are programs. */
  get serviceAccounts(): ProjectServiceAccountsService {
    return (this.#serviceAccounts ??= new ProjectServiceAccountsService(this.#client));
  }

  /** Service tiers that a project may use. */
  get serviceTierSettings(): ProjectServiceTierSettingsService {
    return (this.#serviceTierSettings ??= new ProjectServiceTierSettingsService(this.#client));
  }

  /** Alerts about what a project spends. */
  get spendAlerts(): ProjectSpendAlertsService {
    return (this.#spendAlerts ??= new ProjectSpendAlertsService(this.#client));
  }

  /** The limit to what a project may spend. */
  get spendLimit(): ProjectSpendLimitService {
    return (this.#spendLimit ??= new ProjectSpendLimitService(this.#client));
  }

  /** Users with access to a project. */
  get users(): ProjectUsersService {
    return (this.#users ??= new ProjectUsersService(this.#client));
  }

  /** Creates a project in the organization. */
  create(body: ProjectCreateParams, options?: RequestOptions): APIPromise<Project> {
    return this.#client.execute(adminProjects.create, body, options);
  }

  /** Returns one project. */
  retrieve(projectID: string, options?: RequestOptions): APIPromise<Project> {
    return this.#client.execute(adminProjects.retrieve, { project_id: projectID }, options);
  }

  /** Changes the name or the settings of a project. */
  update(
    projectID: string,
    body: Omit<ProjectUpdateParams, 'project_id'>,
    options?: RequestOptions,
  ): APIPromise<Project> {
    return this.#client.execute(adminProjects.update, { ...body, project_id: projectID }, options);
  }

  /** Lists the organization's projects, archived ones on request. */
  list(
    query?: ProjectListParams | null,
    options?: RequestOptions,
  ): PagePromise<ConversationCursorPage<Project>, Project> {
    return this.#client.execute(adminProjects.list, query ?? {}, options);
  }

  /** Archives a project for good; its keys stop working. */
  archive(projectID: string, options?: RequestOptions): APIPromise<Project> {
    return this.#client.execute(adminProjects.archive, { project_id: projectID }, options);
  }
}
