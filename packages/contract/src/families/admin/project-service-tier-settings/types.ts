export type ProjectOptionalServiceTier = 'flex' | 'fast' | 'ultrafast';

export interface ProjectServiceTierSettings {
  default: 'standard' | 'fast' | 'scale';
  enabled_tiers: 'all' | ProjectOptionalServiceTier[];
  object: 'project.service_tier_settings';
}

export interface ServiceTierSettingUpdateParams {
  project_id: string;
  default?: 'standard' | 'fast' | 'scale';
  enabled_tiers?: 'all' | ProjectOptionalServiceTier[];
}

export interface ServiceTierSettingRetrieveParams {
  project_id: string;
}
