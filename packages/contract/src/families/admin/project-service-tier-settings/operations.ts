import { operation } from '../../../operation.ts';
import type {
  ProjectServiceTierSettings,
  ServiceTierSettingRetrieveParams,
  ServiceTierSettingUpdateParams,
} from './types.ts';

export const adminProjectServiceTierSettings = {
  /** Returns which service tiers a project may use and which one it uses by default. */
  retrieve: operation<ServiceTierSettingRetrieveParams, ProjectServiceTierSettings>()({
    method: 'GET',
    path: '/organization/projects/{project_id}/service_tier_settings',
    auth: 'admin',
    accessor: 'admin.organization.projects.serviceTierSettings.retrieve',
  }),
  /** Sets which service tiers a project may use and which one it uses by default. */
  update: operation<ServiceTierSettingUpdateParams, ProjectServiceTierSettings>()({
    method: 'POST',
    path: '/organization/projects/{project_id}/service_tier_settings',
    auth: 'admin',
    accessor: 'admin.organization.projects.serviceTierSettings.update',
  }),
} as const;
