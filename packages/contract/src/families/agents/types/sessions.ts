import type { Integer, UnixSeconds } from '../../../scalars.ts';
import type { ReasoningEffort } from '../../shared/types.ts';
import type {
  AgentCompaction,
  AgentContent,
  AgentCreateParamsCompaction,
  AgentCreateParamsExperimental,
  AgentExperimental,
  AgentField,
  AgentOption,
  AgentPromptCacheOptions,
  AgentReasoning,
  AgentReasoningParam,
  AgentSpendControl,
  AgentText,
  AgentTextParam,
  MultiAgentConfig,
  MultiAgentConfigParam,
} from './agents.ts';
import type {
  AgentSessionInputMessageParam,
  AgentSessionInputParam,
  AgentSessionItem,
} from './session-items.ts';
import type { AgentTool, AgentToolParam } from './tools.ts';
import type { Environment, EnvironmentParam } from './environments.ts';

export interface AgentSessionTurnItemListParams {
  turn_id: string;
  session_id: string;
  order?: 'asc' | 'desc';
  after?: string;
  limit?: Integer;
}

export interface Turn {
  id: string;
  agent_id: string;
  completed_at: UnixSeconds | null;
  created_at: UnixSeconds;
  error: SessionTurnError | null;
  object: 'agent.session.turn';
  session_id: string;
  started_at: UnixSeconds | null;
  status: 'queued' | 'in_progress' | 'waiting' | 'completed' | 'failed' | 'cancelled';
  subagent_id: string | null;
  usage: TokenUsage | null;
  prompt_cache_options?: AgentPromptCacheOptions | null;
}

export interface AgentSessionTurnRetrieveParams {
  turn_id: string;
  session_id: string;
}

export interface AgentSessionTurnListParams {
  session_id: string;
  order?: 'asc' | 'desc';
  after?: string;
  limit?: Integer;
}

export interface SessionArtifact {
  id: string;
  created_at: UnixSeconds;
  environment_id: string;
  object: 'agent.session.artifact';
  path: string;
  session_id: string;
  size_bytes: Integer;
  turn_id: string;
}

export interface SessionArtifactDeleted {
  id: string;
  deleted: boolean;
  object: 'agent.session.artifact.deleted';
}

export interface ArtifactRetrieveParams {
  artifact_id: string;
  session_id: string;
}

export interface ArtifactListParams {
  session_id: string;
  environment_id?: string | null;
  order?: 'asc' | 'desc';
  after?: string;
  limit?: Integer;
}

export interface ArtifactDeleteParams {
  artifact_id: string;
  session_id: string;
}

export interface ArtifactContentParams {
  artifact_id: string;
  session_id: string;
}

export interface EventCreateParams {
  session_id: string;
  events: AgentSessionInputParam[];
  'Idempotency-Key'?: string;
}

export interface EventStreamParams {
  session_id: string;
  include_obfuscation?: boolean;
}

export interface AgentSessionItemListParams {
  session_id: string;
  order?: 'asc' | 'desc';
  after?: string;
  limit?: Integer;
}

export interface SessionTrace {
  id: string;
  created_at: UnixSeconds;
  object: 'agent.session.trace';
  otlp: { [key: string]: unknown };
  session_id: string;
}

export interface TraceListParams {
  session_id: string;
  order?: 'asc' | 'desc';
  after?: string;
  limit?: Integer;
}

export interface AgentSessionSubagentItemListParams {
  subagent_id: string;
  session_id: string;
  order?: 'asc' | 'desc';
  after?: string;
  limit?: Integer;
}

export interface AgentSessionSubagentTurnItemListParams {
  turn_id: string;
  session_id: string;
  subagent_id: string;
  order?: 'asc' | 'desc';
  after?: string;
  limit?: Integer;
}

export interface AgentSessionSubagentTurnRetrieveParams {
  turn_id: string;
  session_id: string;
  subagent_id: string;
}

export interface AgentSessionSubagentTurnListParams {
  subagent_id: string;
  session_id: string;
  order?: 'asc' | 'desc';
  after?: string;
  limit?: Integer;
}

export interface SubagentRetrieveParams {
  subagent_id: string;
  session_id: string;
}

export interface SubagentListParams {
  session_id: string;
  order?: 'asc' | 'desc';
  after?: string;
  limit?: Integer;
}

export interface AgentSessionCreateParams {
  environment: EnvironmentParam;
  agent?: AgentSessionCreateParamsAgent;
  agent_id?: string;
  input?: string | AgentSessionInputMessageParam[] | null;
  metadata?: { [key: string]: string } | null;
  prompt_cache_options?: AgentSessionCreateParamsPromptCacheOptions | null;
  review?: 'none' | 'auto_review';
  spend_control?: AgentSpendControl | null;
  stream?: boolean;
  stream_options?: AgentSessionCreateParamsStreamOptions;
  vault_ids?: string[] | null;
}

export interface AgentSessionCreateParamsAgent {
  compaction?: AgentCreateParamsCompaction | null;
  experimental?: AgentCreateParamsExperimental;
  instructions?: string | null;
  model?: string;
  multi_agent?: MultiAgentConfigParam | null;
  reasoning?: AgentReasoningParam | null;
  service_tier?: 'auto' | 'default' | 'flex' | 'priority' | 'fast' | 'ultrafast' | null;
  text?: AgentTextParam | null;
  tools?: AgentToolParam[] | null;
}

export interface AgentSessionCreateParamsPromptCacheOptions {
  ttl?: '30m' | '12h';
}

export interface AgentSessionCreateParamsStreamOptions {
  include_obfuscation?: boolean;
}

export interface AgentSessionUpdateParams {
  session_id: string;
  agent?: AgentSessionUpdateParamsAgent;
  metadata?: { [key: string]: string } | null;
  prompt_cache_options?: AgentSessionCreateParamsPromptCacheOptions | null;
  review?: 'none' | 'auto_review';
  spend_control?: AgentSpendControl | null;
}

export interface AgentSessionUpdateParamsAgent {
  model?: string;
  reasoning?: AgentSessionUpdateParamsAgentReasoning;
  service_tier?: 'auto' | 'default' | 'flex' | 'priority' | 'fast' | 'ultrafast' | null;
  tools?: AgentToolParam[] | null;
}

export interface AgentSessionUpdateParamsAgentReasoning {
  effort?: ReasoningEffort;
}

export interface AgentSessionListParams {
  agent_id?: string;
  metadata?: { [key: string]: string };
  order?: 'asc' | 'desc';
  after?: string;
  limit?: Integer;
}

export interface AgentSession {
  id: string;
  agent: AgentSessionAgent;
  created_at: UnixSeconds;
  environment: Environment;
  error: string | null;
  last_active_at: UnixSeconds;
  metadata: { [key: string]: string };
  object: 'agent.session';
  required_actions: (
    | AgentSessionSessionRequiredActionResourceMcpApprovalRequest
    | AgentSessionSessionRequiredActionResourceComputerUseApprovalRequest
    | AgentSessionSessionRequiredActionResourceFunctionCall
    | AgentSessionSessionRequiredActionResourceEnvironmentConnection
  )[];
  status: 'idle' | 'in_progress' | 'requires_action' | 'failed';
  usage: TokenUsage | null;
  vault_ids: string[];
  prompt_cache_options?: AgentPromptCacheOptions | null;
  review?: 'none' | 'auto_review';
  spend_control?: AgentSessionSpendControl;
}

export interface AgentSessionAgent {
  id: string;
  instructions: string | null;
  model: string;
  multi_agent: MultiAgentConfig;
  name: string | null;
  reasoning: AgentReasoning;
  service_tier: 'auto' | 'default' | 'flex' | 'priority' | 'fast' | 'ultrafast';
  text: AgentText;
  tools: AgentTool[];
  compaction?: AgentCompaction;
  experimental?: AgentExperimental;
}

export interface AgentSessionSessionRequiredActionResourceMcpApprovalRequest {
  request: AgentSessionSessionRequiredActionResourceMcpApprovalRequestRequest;
  request_id: string;
  turn_id: string;
  type: 'mcp_approval_request';
}

export interface AgentSessionSessionRequiredActionResourceMcpApprovalRequestRequest {
  arguments: unknown;
  message: string;
  name: string | null;
  server_label: string;
  type: 'mcp_tool_call';
}

export interface AgentSessionSessionRequiredActionResourceComputerUseApprovalRequest {
  request:
    | AgentSessionSessionRequiredActionResourceComputerUseApprovalRequestComputerUseApprovalRequestKindResourceBrowserAuthentication
    | AgentSessionSessionRequiredActionResourceComputerUseApprovalRequestComputerUseApprovalRequestKindResourceBrowserOriginAccess;
  request_id: string;
  turn_id: string;
  type: 'computer_use_approval_request';
}

export interface AgentSessionSessionRequiredActionResourceComputerUseApprovalRequestComputerUseApprovalRequestKindResourceBrowserAuthentication {
  credential_origin: string | null;
  fields: AgentField[];
  options: AgentOption[];
  reason: string | null;
  type: 'browser_authentication';
}

export interface AgentSessionSessionRequiredActionResourceComputerUseApprovalRequestComputerUseApprovalRequestKindResourceBrowserOriginAccess {
  origin: string;
  reason: string | null;
  type: 'browser_origin_access';
}

export interface AgentSessionSessionRequiredActionResourceFunctionCall {
  arguments: unknown;
  call_id: string;
  name: string;
  turn_id: string;
  type: 'function_call';
}

export interface AgentSessionSessionRequiredActionResourceEnvironmentConnection {
  environment_id: string;
  type: 'environment_connection';
}

export interface AgentSessionSpendControl {
  consumed: number | null;
  limit: Integer;
}

export interface AgentSessionDeleted {
  id: string;
  deleted: boolean;
  object: 'agent.session.deleted';
}

export interface AgentSessionEnvironmentState {
  id: string;
  error: AgentSessionEnvironmentStateError | null;
  status: 'pending' | 'ready' | 'connected' | 'disconnected' | 'suspended' | 'expired' | 'failed';
  type: string;
}

export interface AgentSessionEnvironmentStateError {
  code: string;
  message: string;
  type: string;
}

export interface SessionError {
  code: string | null;
  message: string;
  param: string | null;
  type: string;
}

export interface SessionTurnError {
  code:
    | 'context_length_exceeded'
    | 'max_output_tokens'
    | 'session_budget_exceeded'
    | 'usage_limit_exceeded'
    | 'project_spend_limit_exceeded'
    | 'organization_spend_limit_exceeded'
    | 'organization_usage_limit_exceeded'
    | 'billing_not_active'
    | 'credit_balance_exhausted'
    | 'rate_limit_exceeded'
    | 'flex_unavailable'
    | 'server_overloaded'
    | 'cyber_policy'
    | 'misalignment_policy_violation'
    | 'connection_failed'
    | 'server_error'
    | 'authentication_error'
    | 'invalid_request'
    | 'resource_not_found'
    | 'sandbox_error'
    | 'executor_version_incompatible'
    | 'active_turn_not_steerable'
    | 'request_timeout'
    | 'internal_error';
  message: string;
}

export interface Subagent {
  id: string;
  closed_at: UnixSeconds | null;
  instructions: AgentContent[] | null;
  name: string | null;
  object: 'agent.session.subagent';
  opened_at: UnixSeconds;
  parent_agent_id: string;
  session_id: string;
  status: 'active' | 'closed';
}

export interface TokenUsage {
  input_tokens: Integer;
  input_tokens_details: TokenUsageInputTokensDetails;
  output_tokens: Integer;
  output_tokens_details: TokenUsageOutputTokensDetails;
  total_tokens: Integer;
}

export interface TokenUsageInputTokensDetails {
  cached_tokens: Integer;
}

export interface TokenUsageOutputTokensDetails {
  reasoning_tokens: Integer;
}

export interface AgentSessionRetrieveParams {
  session_id: string;
}

export interface AgentSessionList {
  object: 'list';
  data: AgentSession[];
  first_id?: string | null;
  last_id?: string | null;
  has_more: boolean;
}

export interface AgentSessionDeleteParams {
  session_id: string;
}

export interface SubagentList {
  object: 'list';
  data: Subagent[];
  first_id?: string | null;
  last_id?: string | null;
  has_more: boolean;
}

export interface TurnList {
  object: 'list';
  data: Turn[];
  first_id?: string | null;
  last_id?: string | null;
  has_more: boolean;
}

export interface SessionArtifactList {
  object: 'list';
  data: SessionArtifact[];
  first_id?: string | null;
  last_id?: string | null;
  has_more: boolean;
}

export interface SessionTraceList {
  object: 'list';
  data: SessionTrace[];
  first_id?: string | null;
  last_id?: string | null;
  has_more: boolean;
}

export interface AgentSessionTurnItemList {
  object: 'list';
  data: AgentSessionItem[];
  first_id?: string | null;
  last_id: string | null;
  has_more: boolean;
}
