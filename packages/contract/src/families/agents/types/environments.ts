import type { Integer, UnixSeconds } from '../../../scalars.ts';
import type {
  AgentHostedEnvironmentFileParamFileID,
  AgentHostedEnvironmentFileParamInline,
  AgentHostedTemplateFileResourceFileID,
  AgentHostedTemplateFileResourceInline,
  AgentHostedTemplateSkillResourceInline,
  AgentHostedTemplateSkillResourceSkillReference,
} from './agents.ts';

export interface EnvironmentFile {
  environment_id: string;
  object: 'agent.environment.file';
  path: string;
  size_bytes: Integer;
}

export interface EnvironmentTemplate {
  id: string;
  capability_directories: string[];
  created_at: UnixSeconds;
  files: (AgentHostedTemplateFileResourceFileID | AgentHostedTemplateFileResourceInline)[];
  name: string | null;
  network: AgentNetwork;
  object: 'agent.environment.template';
  packages: AgentPackages;
  plugins: HostedPlugin[];
  skills: (
    | AgentHostedTemplateSkillResourceSkillReference
    | AgentHostedTemplateSkillResourceInline
  )[];
  updated_at: UnixSeconds;
  desktop?: AgentDesktop;
}

export interface EnvironmentTemplateDeleted {
  id: string;
  deleted: boolean;
  object: 'agent.environment.template.deleted';
}

export interface TemplateCreateParams {
  capability_directories?: string[] | null;
  desktop?: AgentDesktop | null;
  env?: { [key: string]: string } | null;
  files?: HostedEnvironmentFileParam[] | null;
  name?: string | null;
  network?: TemplateCreateParamsNetwork | null;
  packages?: TemplateCreateParamsPackages | null;
  plugins?: HostedPluginParam[] | null;
  setup_commands?: SetupCommandParam[] | null;
  skills?: HostedSkillParam[] | null;
}

export interface TemplateCreateParamsNetwork {
  access: 'enabled' | 'disabled' | 'restricted';
  allowed_domains?: string[] | null;
  blocked_domains?: string[] | null;
}

export interface TemplateCreateParamsPackages {
  npm?: string[] | null;
  python?: string[] | null;
  system?: string[] | null;
}

export interface TemplateUpdateParams {
  environment_template_id: string;
  capability_directories?: string[] | null;
  desktop?: AgentDesktop | null;
  env?: { [key: string]: string } | null;
  files?: HostedEnvironmentFileParam[] | null;
  name?: string | null;
  network?: TemplateCreateParamsNetwork | null;
  packages?: TemplateCreateParamsPackages | null;
  plugins?: HostedPluginParam[] | null;
  setup_commands?: SetupCommandParam[] | null;
  skills?: HostedSkillParam[] | null;
}

export interface TemplateListParams {
  order?: 'asc' | 'desc';
  after?: string;
  limit?: Integer;
}

export interface EnvironmentInfo {
  id: string;
  files: HostedEnvironmentFile[];
  object: 'agent.environment';
  plugins: HostedPlugin[];
  skills: HostedSkill[];
  status: 'pending' | 'ready' | 'connected' | 'disconnected' | 'suspended' | 'expired' | 'failed';
  type: 'openai_hosted' | 'self_hosted';
}

export interface EnvironmentCreateParams {
  environment: EnvironmentCreateParamsEnvironment;
  vault_ids?: string[] | null;
  'Idempotency-Key'?: string;
}

export interface EnvironmentCreateParamsEnvironment {
  type: 'openai_hosted';
  capability_directories?: string[] | null;
  desktop?: AgentDesktop | null;
  env?: { [key: string]: string } | null;
  environment_template_id?: string;
  files?: HostedEnvironmentFileParam[] | null;
  network?: TemplateCreateParamsNetwork | null;
  packages?: TemplateCreateParamsPackages | null;
  plugins?: HostedPluginParam[] | null;
  setup_commands?: SetupCommandParam[] | null;
  skills?: HostedSkillParam[] | null;
}

export interface EnvironmentListParams {
  order?: 'asc' | 'desc';
  type?: 'openai_hosted';
  after?: string;
  limit?: Integer;
}

export type Environment =
  | EnvironmentEnvironmentResourceNone
  | EnvironmentEnvironmentResourceOpenAIHosted
  | EnvironmentEnvironmentResourceSelfHosted;

export interface EnvironmentEnvironmentResourceNone {
  type: 'none';
}

export interface EnvironmentEnvironmentResourceOpenAIHosted {
  id: string;
  capability_directories: string[];
  files: HostedEnvironmentFile[];
  network: AgentNetwork;
  packages: AgentPackages;
  plugins: HostedPlugin[];
  skills: HostedSkill[];
  type: 'openai_hosted';
  container_size?: 'small' | 'medium' | 'large' | null;
  desktop?: AgentDesktop;
}

export interface EnvironmentEnvironmentResourceSelfHosted {
  id: string;
  capability_directories: string[];
  remote_url: string;
  type: 'self_hosted';
  workspace_directory: string;
}

export type EnvironmentParam =
  | EnvironmentParamEnvironmentParamNone
  | EnvironmentParamEnvironmentParamOpenAIHosted
  | EnvironmentParamEnvironmentParamSelfHosted
  | EnvironmentParamEnvironmentParamPrewarmed;

export interface EnvironmentParamEnvironmentParamNone {
  type: 'none';
}

export interface EnvironmentParamEnvironmentParamOpenAIHosted {
  type: 'openai_hosted';
  capability_directories?: string[] | null;
  container_size?: 'small' | 'medium' | 'large';
  desktop?: AgentDesktop | null;
  env?: { [key: string]: string } | null;
  environment_template_id?: string;
  files?: HostedEnvironmentFileParam[] | null;
  network?: TemplateCreateParamsNetwork | null;
  packages?: TemplateCreateParamsPackages | null;
  plugins?: HostedPluginParam[] | null;
  setup_commands?: SetupCommandParam[] | null;
  skills?: HostedSkillParam[] | null;
}

export interface EnvironmentParamEnvironmentParamSelfHosted {
  type: 'self_hosted';
  workspace_directory: string;
  capability_directories?: string[] | null;
}

export type HostedEnvironmentFile =
  | HostedEnvironmentFileID
  | HostedEnvironmentFileHostedEnvironmentFileResourceInline;

export interface HostedEnvironmentFileHostedEnvironmentFileResourceInline {
  id: string;
  path: string;
  size_bytes: Integer;
  type: 'inline';
}

export interface HostedEnvironmentFileID {
  id: string;
  file_id: string;
  path: string;
  size_bytes: Integer;
  type: 'file_id';
}

export type HostedEnvironmentFileParam =
  | AgentHostedEnvironmentFileParamFileID
  | AgentHostedEnvironmentFileParamInline;

export interface HostedPlugin {
  description: string;
  name: string;
  type: 'inline';
}

export interface HostedPluginParam {
  description: string;
  name: string;
  source: InlineCapabilitySourceParam;
  type: 'inline';
}

export type HostedSkill = HostedSkillReference | HostedSkillHostedSkillResourceInline;

export interface HostedSkillHostedSkillResourceInline {
  description: string;
  name: string;
  type: 'inline';
}

export type HostedSkillParam =
  | HostedSkillParamHostedSkillParamSkillReference
  | HostedSkillParamHostedSkillParamInline;

export interface HostedSkillParamHostedSkillParamSkillReference {
  skill_id: string;
  type: 'skill_reference';
  version?: string | null;
}

export interface HostedSkillParamHostedSkillParamInline {
  description: string;
  name: string;
  source: InlineCapabilitySourceParam;
  type: 'inline';
}

export interface HostedSkillReference {
  description: string;
  name: string;
  skill_id: string;
  type: 'skill_reference';
  version: string;
}

export interface InlineCapabilitySourceParam {
  data: string;
  media_type: 'application/zip';
  type: 'base64';
}

export interface SetupCommandParam {
  command: string;
  cwd?: string | null;
}

export type EnvironmentParamEnvironmentParamPrewarmed = {
  type: 'openai_hosted';
  environment_id: string;
};

export interface EnvironmentRetrieveParams {
  environment_id: string;
}

export interface EnvironmentInfoList {
  object: 'list';
  data: EnvironmentInfo[];
  first_id?: string | null;
  last_id?: string | null;
  has_more: boolean;
}

export interface EnvironmentFileList {
  object: 'list';
  data: EnvironmentFile[];
  has_more: boolean;
  next: string | null;
}

export interface TemplateRetrieveParams {
  environment_template_id: string;
}

export interface EnvironmentTemplateList {
  object: 'list';
  data: EnvironmentTemplate[];
  first_id?: string | null;
  last_id?: string | null;
  has_more: boolean;
}

export interface TemplateDeleteParams {
  environment_template_id: string;
}

export interface AgentDesktop {
  enabled: boolean;
}

export interface AgentNetwork {
  access: 'enabled' | 'disabled' | 'restricted';
  allowed_domains: string[];
}

export interface AgentPackages {
  npm: string[];
  python: string[];
  system: string[];
}
