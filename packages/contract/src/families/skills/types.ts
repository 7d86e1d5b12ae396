import type { BinaryInput, Integer, UnixSeconds } from '../../scalars.ts';

export interface SkillVersionContentRetrieveParams {
  version: string;
  skill_id: string;
}

export interface DeletedSkillVersion {
  id: string;
  deleted: boolean;
  object: 'skill.version.deleted';
  version: string;
}

export interface SkillVersion {
  id: string;
  created_at: UnixSeconds;
  description: string;
  name: string;
  object: 'skill.version';
  skill_id: string;
  version: string;
}

export interface SkillVersionList {
  data: SkillVersion[];
  first_id: string | null;
  has_more: boolean;
  last_id: string | null;
  object: 'list';
}

export interface VersionCreateParams {
  skill_id: string;
  default?: boolean;
  files?: BinaryInput[] | BinaryInput;
}

export interface VersionRetrieveParams {
  version: string;
  skill_id: string;
}

export interface VersionListParams {
  skill_id: string;
  order?: 'asc' | 'desc';
  after?: string;
  limit?: Integer;
}

export interface VersionDeleteParams {
  version: string;
  skill_id: string;
}

export interface DeletedSkill {
  id: string;
  deleted: boolean;
  object: 'skill.deleted';
}

export interface Skill {
  id: string;
  created_at: UnixSeconds;
  default_version: string;
  description: string;
  latest_version: string;
  name: string;
  object: 'skill';
}

export interface SkillList {
  data: Skill[];
  first_id: string | null;
  has_more: boolean;
  last_id: string | null;
  object: 'list';
}

export interface SkillCreateParams {
  files?: BinaryInput[] | BinaryInput;
}

export interface SkillUpdateParams {
  skill_id: string;
  default_version: string;
}

export interface SkillListParams {
  order?: 'asc' | 'desc';
  after?: string;
  limit?: Integer;
}

export interface SkillRetrieveParams {
  skill_id: string;
}

export interface SkillDeleteParams {
  skill_id: string;
}

export interface SkillContentRetrieveParams {
  skill_id: string;
}
