import type { Integer, UnixSeconds } from '../../../scalars.ts';

export interface Project {
  id: string;
  created_at: UnixSeconds;
  object: 'organization.project';
  archived_at?: UnixSeconds | null;
  external_key_id?: string | null;
  name?: string | null;
  residency?: ProjectResidency;
  status?: string | null;
}

export type ProjectResidency =
  | 'GLOBAL'
  | 'US_STORAGE_PROCESSING'
  | 'EU_STORAGE_PROCESSING'
  | 'JP_STORAGE'
  | 'JP_STORAGE_PROCESSING'
  | 'KR_STORAGE'
  | 'CA_STORAGE'
  | 'SG_STORAGE'
  | 'IN_STORAGE'
  | 'IN_STORAGE_PROCESSING'
  | 'AU_STORAGE'
  | 'AU_STORAGE_PROCESSING'
  | 'GB_STORAGE'
  | 'AE_STORAGE'
  | 'AE_STORAGE_PROCESSING';

export interface ProjectCreateParams {
  name: string;
  external_key_id?: string | null;
  geography?: string | null;
  residency?: ProjectResidency | null;
}

export interface ProjectUpdateParams {
  project_id: string;
  external_key_id?: string | null;
  geography?: string | null;
  name?: string | null;
}

export interface ProjectListParams {
  include_archived?: boolean;
  after?: string;
  limit?: Integer;
}

export interface ProjectRetrieveParams {
  project_id: string;
}

export interface ProjectList {
  object: 'list';
  data: Project[];
  first_id?: string | null;
  last_id: string | null;
  has_more: boolean;
}

export interface ProjectArchiveParams {
  project_id: string;
}
