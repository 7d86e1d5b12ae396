import type {
  ProjectServiceTierSettings,
  ServiceTierSettingUpdateParams,
} from '@unabridged/contract';
import { adminProjectServiceTierSettings } from '@unabridged/contract/families/admin/project-service-tier-settings';
import type { APIPromise } from '../../client/api-promise.ts';
import type { Client } from '../../client/client.ts';
import type { RequestOptions } from '../../client/request-options.ts';

/** Service tiers that a project may use. */
export class ProjectServiceTierSettingsService {
  #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /** Returns which service tiers a project may use and which one it uses by default. */
  retrieve(projectID: string, options?: RequestOptions): APIPromise<ProjectServiceTierSettings> {
    return this.#client.execute(
      adminProjectServiceTierSettings.retrieve,
      { project_id: projectID },
      options,
    );
  }

  /** Sets which service tiers a project may use and which one it uses by default. */
  update(
    projectID: string,
    body: Omit<ServiceTierSettingUpdateParams, 'project_id'>,
    options?: RequestOptions,
  ): APIPromise<ProjectServiceTierSettings> {
    return this.#client.execute(
      adminProjectServiceTierSettings.update,
      { ...body, project_id: projectID },
      options,
    );
  }
}
