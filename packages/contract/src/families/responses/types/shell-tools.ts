import type { ToolCallerKind } from './tools.ts';

/** Runs shell commands, in a container of the service or on your side. */
export interface FunctionShellTool {
  type: 'shell';
  /**
   * Who may call it. Default: the model alone.
   * @minItems 1
   */
  allowed_callers?: ToolCallerKind[] | null;
  /** Where commands run. Default: on your side. */
  environment?: ContainerAuto | LocalEnvironment | ContainerReference | null;
}

/** An earlier form of the shell tool; commands run on your side. */
export interface ToolLocalShell {
  type: 'local_shell';
}

/** Creates, changes and deletes files by patches that you apply. */
export interface ApplyPatchTool {
  type: 'apply_patch';
  /**
   * Who may call it. Default: the model alone.
   * @minItems 1
   */
  allowed_callers?: ToolCallerKind[] | null;
}

/** A container that is made for the request, or kept from the one before. */
export interface ContainerAuto {
  type: 'container_auto';
  /**
   * Ids of files to put in it.
   * @maxItems 50
   */
  file_ids?: string[];
  /** Memory of the container. Default: `1g`. */
  memory_limit?: '1g' | '4g' | '16g' | '64g' | null;
  /** What it may reach on the network. Default: nothing. */
  network_policy?: ContainerNetworkPolicyDisabled | ContainerNetworkPolicyAllowlist;
  /**
   * Skills to install in it.
   * @maxItems 200
   */
  skills?: (SkillReference | InlineSkill)[];
}

/** Lets a container reach some domains. */
export interface ContainerNetworkPolicyAllowlist {
  type: 'allowlist';
  /**
   * Domains that it may reach.
   * @minItems 1
   */
  allowed_domains: string[];
  /**
   * Secrets that are put into requests to some of the domains, out of the model's sight.
   * @minItems 1
   */
  domain_secrets?: ContainerNetworkPolicyDomainSecret[];
}

/** Keeps a container off the network. */
export interface ContainerNetworkPolicyDisabled {
  type: 'disabled';
}

/** A secret for requests to one domain. */
export interface ContainerNetworkPolicyDomainSecret {
  /**
   * Domain that gets it.
   * @minLength 1
   */
  domain: string;
  /**
   * Name by which code in the container refers to it.
   * @minLength 1
   */
  name: string;
  /**
   * The secret itself.
   * @minLength 1
   * @maxLength 10485760
   */
  value: string;
}

/** A container that exists already. */
export interface ContainerReference {
  type: 'container_reference';
  /** Id of the container. */
  container_id: string;
}

/** Your own computer. */
export interface LocalEnvironment {
  type: 'local';
  /**
   * Skills that are there.
   * @maxItems 200
   */
  skills?: LocalSkill[];
}

/** A skill in a folder on your side. */
export interface LocalSkill {
  /** What it is for, for the model. */
  description: string;
  /** Name of the skill. */
  name: string;
  /** Folder that holds it. */
  path: string;
}

/** A skill that was uploaded. */
export interface SkillReference {
  type: 'skill_reference';
  /**
   * Id of the skill.
   * @minLength 1
   * @maxLength 64
   */
  skill_id: string;
  /** Version of it: a number or `latest`. Default: the skill's default version. */
  version?: string;
}

/** A skill that comes with the request. */
export interface InlineSkill {
  type: 'inline';
  /** What it is for, for the model. */
  description: string;
  /** Name of the skill. */
  name: string;
  /** The skill itself. */
  source: InlineSkillSource;
}

/** A skill as a zip archive. */
export interface InlineSkillSource {
  type: 'base64';
  /**
   * Bytes of the archive in base64.
   * @minLength 1
   * @maxLength 70254592
   */
  data: string;
  media_type: 'application/zip';
}
