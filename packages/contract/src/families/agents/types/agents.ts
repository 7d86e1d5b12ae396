import type { Integer, UnixSeconds } from '../../../scalars.ts';
import type { ReasoningEffort } from '../../shared/types.ts';
import type { AutomationCreatedBy, AutomationTarget } from './automations.ts';
import type { PersistedAgentTool, PersistedAgentToolParam } from './tools.ts';

export interface InvocationRetrieveParams {
  invocation_id: string;
  automation_id: string;
}

export interface InvocationListParams {
  automation_id: string;
  order?: 'asc' | 'desc';
  after?: string;
  limit?: Integer;
}

export interface OneTimeAutomation {
  id: string;
  created_at: UnixSeconds;
  created_by: AutomationCreatedBy;
  metadata: { [key: string]: string };
  name: string;
  object: 'agent.automation';
  run_at: UnixSeconds;
  status: 'active' | 'paused' | 'completed';
  target: AutomationTarget;
  type: 'once';
}

export interface PeriodicAutomation {
  id: string;
  created_at: UnixSeconds;
  created_by: AutomationCreatedBy;
  expression: string;
  metadata: { [key: string]: string };
  name: string;
  object: 'agent.automation';
  status: 'active' | 'paused';
  target: AutomationTarget;
  timezone: string;
  type: 'periodic';
}

export type AgentEnvironmentFileCreateParams =
  | ({ environment_id: string } & AgentHostedEnvironmentFileParamFileID)
  | ({ environment_id: string } & AgentHostedEnvironmentFileParamInline);

export interface AgentEnvironmentFileListParams {
  environment_id: string;
  limit?: Integer | null;
  order?: 'asc' | 'desc';
  path?: string | null;
  page?: string;
}

export interface Agent {
  id: string;
  created_at: UnixSeconds;
  instructions: string | null;
  metadata: { [key: string]: string };
  model: string;
  multi_agent: MultiAgentConfig;
  name: string | null;
  object: 'agent';
  reasoning: AgentReasoning;
  service_tier: 'auto' | 'default' | 'flex' | 'priority' | 'fast' | 'ultrafast';
  text: AgentText;
  tools: PersistedAgentTool[];
  updated_at: UnixSeconds;
  compaction?: AgentCompaction;
  experimental?: AgentExperimental;
}

export interface AgentCompaction {
  async: boolean;
}

export interface AgentExperimental {
  time_awareness: boolean;
}

export interface AgentBrowserAuthenticationCancelParam {
  action: 'cancel';
  type: 'browser_authentication';
}

export interface AgentBrowserAuthenticationSubmitParam {
  action: 'submit';
  fields: AgentBrowserAuthenticationSubmitParamField[];
  type: 'browser_authentication';
  selected_option?: string | null;
}

export interface AgentBrowserAuthenticationSubmitParamField {
  field_id: string;
  value: string;
}

export interface AgentBrowserOriginAccessParam {
  decision: 'approve' | 'deny' | 'cancel';
  type: 'browser_origin_access';
}

export type AgentContent = OutputText | AgentContentEncryptedContentResource;

export interface AgentContentEncryptedContentResource {
  encrypted_content: string;
  type: 'encrypted_content';
}

export interface AgentDeleted {
  id: string;
  deleted: boolean;
  object: 'agent.deleted';
}

export interface AgentReasoning {
  effort: ReasoningEffort;
  summary: 'concise' | 'detailed' | 'auto' | null;
}

export interface AgentReasoningParam {
  effort?: ReasoningEffort;
  summary?: 'concise' | 'detailed' | 'auto' | null;
}

export interface AgentText {
  format: TextFormat;
  verbosity: 'low' | 'medium' | 'high';
}

export interface AgentTextParam {
  format?: TextFormatParam | null;
  verbosity?: 'low' | 'medium' | 'high' | null;
}

export type InputContent =
  | InputContentInputContentResourceInputText
  | InputContentInputContentResourceInputImage;

export interface InputContentInputContentResourceInputText {
  text: string;
  type: 'input_text';
}

export interface InputContentInputContentResourceInputImage {
  image_url: string;
  type: 'input_image';
}

export type InputContentParam =
  | InputContentParamInputContentParamInputText
  | InputContentParamInputContentParamInputImage;

export interface InputContentParamInputContentParamInputText {
  text: string;
  type: 'input_text';
}

export interface InputContentParamInputContentParamInputImage {
  image_url: string;
  type: 'input_image';
}

export interface MultiAgentConfig {
  enabled: boolean;
  max_concurrent_subagents: Integer | null;
}

export interface MultiAgentConfigParam {
  enabled: boolean;
  max_concurrent_subagents?: Integer;
}

export interface OutputText {
  text: string;
  type: 'output_text';
}

export interface SummaryText {
  text: string;
  type: 'summary_text';
}

export type TextFormat = TextFormatTextFormatResourceText | TextFormatTextFormatResourceJSONSchema;

export interface TextFormatTextFormatResourceText {
  type: 'text';
}

export interface TextFormatTextFormatResourceJSONSchema {
  schema: { [key: string]: unknown };
  type: 'json_schema';
}

export type TextFormatParam =
  | TextFormatParamTextFormatParamText
  | TextFormatParamTextFormatParamJSONSchema;

export interface TextFormatParamTextFormatParamText {
  type: 'text';
}

export interface TextFormatParamTextFormatParamJSONSchema {
  schema: { [key: string]: unknown };
  type: 'json_schema';
}

export type WebSearchAction =
  | WebSearchActionWebSearchActionResourceSearch
  | WebSearchActionWebSearchActionResourceOpenPage
  | WebSearchActionWebSearchActionResourceFindInPage
  | WebSearchActionWebSearchActionResourceOther;

export interface WebSearchActionWebSearchActionResourceSearch {
  queries: string[] | null;
  query: string | null;
  type: 'search';
}

export interface WebSearchActionWebSearchActionResourceOpenPage {
  type: 'open_page';
  url: string | null;
}

export interface WebSearchActionWebSearchActionResourceFindInPage {
  pattern: string | null;
  type: 'find_in_page';
  url: string | null;
}

export interface WebSearchActionWebSearchActionResourceOther {
  type: 'other';
}

export interface AgentCreateParams {
  model: string;
  compaction?: AgentCreateParamsCompaction | null;
  experimental?: AgentCreateParamsExperimental;
  instructions?: string | null;
  metadata?: { [key: string]: string } | null;
  multi_agent?: MultiAgentConfigParam | null;
  name?: string | null;
  reasoning?: AgentReasoningParam | null;
  service_tier?: 'auto' | 'default' | 'flex' | 'priority' | 'fast' | 'ultrafast' | null;
  text?: AgentTextParam | null;
  tools?: PersistedAgentToolParam[] | null;
}

export interface AgentCreateParamsCompaction {
  async?: boolean | null;
}

export interface AgentCreateParamsExperimental {
  time_awareness?: boolean;
}

export interface AgentUpdateParams {
  agent_id: string;
  compaction?: AgentCreateParamsCompaction | null;
  experimental?: AgentCreateParamsExperimental;
  instructions?: string | null;
  metadata?: { [key: string]: string } | null;
  model?: string;
  multi_agent?: MultiAgentConfigParam | null;
  name?: string | null;
  reasoning?: AgentReasoningParam | null;
  service_tier?: 'auto' | 'default' | 'flex' | 'priority' | 'fast' | 'ultrafast' | null;
  text?: AgentTextParam | null;
  tools?: PersistedAgentToolParam[] | null;
}

export interface AgentListParams {
  order?: 'asc' | 'desc';
  after?: string;
  limit?: Integer;
}

export interface AgentRetrieveParams {
  agent_id: string;
}

export interface AgentList {
  object: 'list';
  data: Agent[];
  first_id?: string | null;
  last_id?: string | null;
  has_more: boolean;
}

export interface AgentDeleteParams {
  agent_id: string;
}

export interface InvocationCreateParams {
  automation_id: string;
}

export interface AgentPromptCacheOptions {
  ttl: '30m' | '12h';
}

export interface AgentHostedTemplateFileResourceFileID {
  file_id: string;
  path: string;
  type: 'file_id';
}

export interface AgentHostedTemplateFileResourceInline {
  path: string;
  size_bytes: Integer;
  type: 'inline';
}

export interface AgentHostedTemplateSkillResourceSkillReference {
  skill_id: string;
  type: 'skill_reference';
  version: string | null;
}

export interface AgentHostedTemplateSkillResourceInline {
  description: string;
  name: string;
  type: 'inline';
}

export interface AgentHostedEnvironmentFileParamFileID {
  file_id: string;
  path: string;
  type: 'file_id';
}

export interface AgentHostedEnvironmentFileParamInline {
  data: string;
  path: string;
  type: 'inline';
}

export interface AgentSpendControl {
  limit: Integer | null;
}

export interface AgentField {
  id: string;
  label: string;
  required: boolean;
  type: string;
}

export interface AgentRequest {
  credential_origin: string | null;
  fields: AgentField[];
  options: AgentOption[];
  reason: string | null;
  type: 'browser_authentication';
}

export interface AgentOption {
  id: string;
  field_ids: string[];
  label: string;
}

export interface AgentLocation {
  city: string | null;
  country: string | null;
  region: string | null;
  timezone: string | null;
}
