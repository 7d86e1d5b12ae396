import type { Integer, UnixSeconds } from '../../../scalars.ts';
import type {
  AgentCompaction,
  AgentExperimental,
  AgentHostedTemplateFileResourceFileID,
  AgentHostedTemplateFileResourceInline,
  AgentHostedTemplateSkillResourceInline,
  AgentHostedTemplateSkillResourceSkillReference,
  AgentReasoning,
  AgentText,
  InputContent,
  MultiAgentConfig,
  OneTimeAutomation,
  PeriodicAutomation,
} from './agents.ts';
import type {
  AgentDesktop,
  AgentNetwork,
  AgentPackages,
  EnvironmentParam,
  HostedPlugin,
} from './environments.ts';
import type { AgentSessionCreateParamsAgent } from './sessions.ts';
import type { AgentSessionInputMessageParam } from './session-items.ts';
import type { AgentTool } from './tools.ts';

export interface AutomationInvocation {
  id: string;
  automation_id: string;
  created_at: UnixSeconds;
  error: AutomationInvocationError | null;
  object: 'agent.automation.invocation';
  scheduled_at: UnixSeconds | null;
  session_id: string | null;
  skip_reason: 'pending_delivery' | null;
  source: AutomationInvocationSource;
  status: 'queued' | 'completed' | 'failed' | 'skipped';
}

export interface AutomationInvocationError {
  code: string;
  message: string;
}

export type AutomationInvocationSource =
  | AutomationInvocationSourceAutomationInvocationSourceResourceManual
  | AutomationInvocationSourceAutomationInvocationSourceResourceAutomation;

export interface AutomationInvocationSourceAutomationInvocationSourceResourceManual {
  type: 'manual';
}

export interface AutomationInvocationSourceAutomationInvocationSourceResourceAutomation {
  automation: Automation;
  type: 'automation';
}

export type Automation = PeriodicAutomation | OneTimeAutomation;

export interface AutomationAgentConfig {
  instructions: string | null;
  model: string;
  multi_agent: MultiAgentConfig;
  reasoning: AgentReasoning;
  service_tier: 'auto' | 'default' | 'flex' | 'priority' | 'fast' | 'ultrafast';
  text: AgentText;
  tools: AgentTool[];
  compaction?: AgentCompaction;
  experimental?: AgentExperimental;
}

export type AutomationCreatedBy =
  | AutomationCreatedByAutomationCreatedByResourceDeveloper
  | AutomationCreatedByAutomationCreatedByResourceAgent;

export interface AutomationCreatedByAutomationCreatedByResourceDeveloper {
  type: 'developer';
}

export interface AutomationCreatedByAutomationCreatedByResourceAgent {
  session_id: string;
  tool_call_id: string;
  type: 'agent';
}

export interface AutomationDeleted {
  id: string;
  deleted: boolean;
  object: 'agent.automation.deleted';
}

export type AutomationEnvironment =
  | AutomationEnvironmentAutomationEnvironmentResourceNone
  | AutomationEnvironmentAutomationEnvironmentResourceOpenAIHosted
  | AutomationEnvironmentAutomationEnvironmentResourceSelfHosted;

export interface AutomationEnvironmentAutomationEnvironmentResourceNone {
  type: 'none';
}

export interface AutomationEnvironmentAutomationEnvironmentResourceOpenAIHosted {
  capability_directories: string[] | null;
  container_size: 'small' | 'medium' | 'large' | null;
  desktop: AgentDesktop | null;
  environment_id: string | null;
  environment_template_id: string | null;
  files: (AgentHostedTemplateFileResourceFileID | AgentHostedTemplateFileResourceInline)[] | null;
  network: AgentNetwork | null;
  packages: AgentPackages | null;
  plugins: HostedPlugin[] | null;
  skills:
    | (AgentHostedTemplateSkillResourceSkillReference | AgentHostedTemplateSkillResourceInline)[]
    | null;
  type: 'openai_hosted';
}

export interface AutomationEnvironmentAutomationEnvironmentResourceSelfHosted {
  capability_directories: string[];
  environment_id: string | null;
  type: 'self_hosted';
  workspace_directory: string;
}

export type AutomationTarget =
  | AutomationTargetAutomationTargetResourceNewSession
  | AutomationTargetAutomationTargetResourceExistingSession;

export interface AutomationTargetAutomationTargetResourceNewSession {
  agent: AutomationAgentConfig | null;
  agent_id: string | null;
  environment: AutomationEnvironment;
  input: AutomationTargetAutomationTargetResourceNewSessionInput[];
  metadata: { [key: string]: string };
  type: 'new_session';
  vault_ids: string[];
}

export interface AutomationTargetAutomationTargetResourceNewSessionInput {
  content: InputContent[];
  role: 'user';
  type: 'message';
}

export interface AutomationTargetAutomationTargetResourceExistingSession {
  instructions: string;
  session_id: string;
  type: 'existing_session';
}

export type AutomationTargetParam =
  | AutomationTargetParamAutomationTargetParamNewSession
  | AutomationTargetParamAutomationTargetParamExistingSession;

export interface AutomationTargetParamAutomationTargetParamNewSession {
  environment: EnvironmentParam;
  input: AgentSessionInputMessageParam[];
  type: 'new_session';
  agent?: AgentSessionCreateParamsAgent;
  agent_id?: string;
  metadata?: { [key: string]: string } | null;
  vault_ids?: string[] | null;
}

export interface AutomationTargetParamAutomationTargetParamExistingSession {
  instructions: string;
  session_id: string;
  type: 'existing_session';
}

export type AutomationCreateParams = CreateAutomationParamsPeriodic | CreateAutomationParamsOnce;

export interface AutomationCreateParamsBase {
  expression: string;
  name: string;
  target: AutomationTargetParam;
  timezone: string;
  type: 'periodic';
  metadata?: { [key: string]: string };
}

export interface CreateAutomationParamsPeriodic extends AutomationCreateParamsBase {}

export interface CreateAutomationParamsOnce {
  name: string;
  run_at: UnixSeconds;
  target: AutomationTargetParam;
  type: 'once';
  metadata?: { [key: string]: string };
}

export interface AutomationUpdateParams {
  automation_id: string;
  expression?: string;
  metadata?: { [key: string]: string };
  name?: string;
  run_at?: UnixSeconds;
  target?: AutomationTargetParam;
  timezone?: string;
}

export interface AutomationListParams {
  order?: 'asc' | 'desc';
  session_id?: string;
  after?: string;
  limit?: Integer;
}

export interface AutomationRetrieveParams {
  automation_id: string;
}

export interface AutomationList {
  object: 'list';
  data: Automation[];
  first_id?: string | null;
  last_id?: string | null;
  has_more: boolean;
}

export interface AutomationDeleteParams {
  automation_id: string;
}

export interface AutomationPauseParams {
  automation_id: string;
}

export interface AutomationResumeParams {
  automation_id: string;
}

export interface AutomationInvocationList {
  object: 'list';
  data: AutomationInvocation[];
  first_id?: string | null;
  last_id?: string | null;
  has_more: boolean;
}
