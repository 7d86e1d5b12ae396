import type { BinaryInput, Integer, UnixSeconds } from '../../scalars.ts';
import type {
  ContainerNetworkPolicyAllowlist,
  ContainerNetworkPolicyDisabled,
  InlineSkill,
  SkillReference,
} from '../responses/types/shell-tools.ts';

export interface ContainerFileContentRetrieveParams {
  file_id: string;
  container_id: string;
}

export interface ContainerFileCreateParams {
  container_id: string;
  file?: BinaryInput;
  file_id?: string;
}

export interface ContainerFileRetrieveParams {
  file_id: string;
  container_id: string;
}

export interface ContainerFileListParams {
  container_id: string;
  order?: 'asc' | 'desc';
  after?: string;
  limit?: Integer;
}

export interface ContainerFileDeleteParams {
  file_id: string;
  container_id: string;
}

export interface ContainerCreateParams {
  name: string;
  expires_after?: ContainerCreateParamsExpiresAfter;
  file_ids?: string[];
  memory_limit?: '1g' | '4g' | '16g' | '64g';
  network_policy?: ContainerNetworkPolicyDisabled | ContainerNetworkPolicyAllowlist;
  skills?: (SkillReference | InlineSkill)[];
}

export interface ContainerCreateParamsExpiresAfter {
  anchor: 'last_active_at';
  minutes: Integer;
}

export interface ContainerListParams {
  name?: string;
  order?: 'asc' | 'desc';
  after?: string;
  limit?: Integer;
}

export interface ContainerRetrieveParams {
  container_id: string;
}

export interface ContainerList {
  object: 'list';
  data: Container[];
  first_id?: string | null;
  last_id?: string | null;
  has_more: boolean;
}

export interface ContainerDeleteParams {
  container_id: string;
}

export interface ContainerFileList {
  object: 'list';
  data: ContainerFile[];
  first_id?: string | null;
  last_id?: string | null;
  has_more: boolean;
}

export interface ContainerFile {
  id: string;
  bytes: Integer;
  container_id: string;
  created_at: UnixSeconds;
  object: 'container.file';
  path: string;
  source: string;
}

export interface Container {
  id: string;
  created_at: UnixSeconds;
  name: string;
  object: string;
  status: string;
  expires_after?: ContainerExpiresAfter;
  last_active_at?: UnixSeconds;
  memory_limit?: '1g' | '4g' | '16g' | '64g';
  network_policy?: ContainerNetworkPolicy;
}

export interface ContainerExpiresAfter {
  anchor?: 'last_active_at';
  minutes?: Integer;
}

export interface ContainerNetworkPolicy {
  type: 'allowlist' | 'disabled';
  allowed_domains?: string[];
}
