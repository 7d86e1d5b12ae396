import type { AgentLocation } from './agents.ts';

export type AgentTool =
  | AgentToolAgentToolResourceFunction
  | AgentToolAgentToolResourceProgrammaticToolCalling
  | AgentToolAgentToolResourceMcp
  | AgentToolAgentToolResourceWebSearch
  | AgentToolAgentToolResourceComputerUse
  | AgentToolAgentToolResourceAutomations;

export interface AgentToolAgentToolResourceFunction {
  defer_loading: boolean;
  description: string;
  name: string;
  parameters: { [key: string]: unknown };
  type: 'function';
  async?: boolean;
}

export interface AgentToolAgentToolResourceProgrammaticToolCalling {
  enabled: boolean;
  type: 'programmatic_tool_calling';
}

export interface AgentToolAgentToolResourceMcp {
  allowed_tools: string[] | null;
  connection_origin: 'service' | 'environment';
  credential_id: string | null;
  request_metadata: { [key: string]: unknown };
  required: boolean;
  server_label: string;
  transport: McpTransport;
  type: 'mcp';
}

export interface AgentToolAgentToolResourceWebSearch {
  allowed_domains: string[] | null;
  context_size: 'low' | 'medium' | 'high';
  location: AgentLocation | null;
  mode: 'disabled' | 'cached' | 'live';
  type: 'web_search';
}

export interface AgentToolAgentToolResourceComputerUse {
  include_screenshots: boolean;
  type: 'computer_use';
}

export interface AgentToolAgentToolResourceAutomations {
  type: 'automations';
}

export type AgentToolParam =
  | AgentToolParamAgentToolConfigParamFunction
  | AgentToolParamAgentToolConfigParamToolSearch
  | AgentToolParamAgentToolConfigParamProgrammaticToolCalling
  | AgentToolParamAgentToolConfigParamMcp
  | AgentToolParamAgentToolConfigParamWebSearch
  | AgentToolParamAgentToolConfigParamComputerUse
  | AgentToolParamAgentToolConfigParamAutomations;

export interface AgentToolParamAgentToolConfigParamFunction {
  description: string;
  name: string;
  parameters: { [key: string]: unknown };
  type: 'function';
  async?: boolean;
  defer_loading?: boolean;
}

export interface AgentToolParamAgentToolConfigParamToolSearch {
  type: 'tool_search';
}

export interface AgentToolParamAgentToolConfigParamProgrammaticToolCalling {
  type: 'programmatic_tool_calling';
  enabled?: boolean;
}

export interface AgentToolParamAgentToolConfigParamMcp {
  server_label: string;
  transport: McpTransportParam;
  type: 'mcp';
  allowed_tools?: string[] | null;
  connection_origin?: 'service' | 'environment' | null;
  credential_id?: string | null;
  request_metadata?: { [key: string]: unknown } | null;
  required?: boolean;
}

export interface AgentToolParamAgentToolConfigParamWebSearch {
  type: 'web_search';
  allowed_domains?: string[] | null;
  context_size?: 'low' | 'medium' | 'high' | null;
  location?: AgentToolParamAgentToolConfigParamWebSearchLocation | null;
  mode?: 'disabled' | 'cached' | 'live' | null;
}

export interface AgentToolParamAgentToolConfigParamWebSearchLocation {
  city?: string | null;
  country?: string | null;
  region?: string | null;
  timezone?: string | null;
}

export interface AgentToolParamAgentToolConfigParamComputerUse {
  type: 'computer_use';
  include_screenshots?: boolean;
}

export interface AgentToolParamAgentToolConfigParamAutomations {
  type: 'automations';
}

export type McpTransport =
  | McpTransportMcpTransportResourceHTTP
  | McpTransportMcpTransportResourceStdio;

export interface McpTransportMcpTransportResourceHTTP {
  server_url: string;
  type: 'http';
}

export interface McpTransportMcpTransportResourceStdio {
  args: string[];
  command: string;
  cwd: string;
  env_vars: string[];
  type: 'stdio';
}

export type McpTransportParam =
  | McpTransportParamMcpTransportConfigParamHTTP
  | McpTransportParamMcpTransportConfigParamStdio;

export interface McpTransportParamMcpTransportConfigParamHTTP {
  server_url: string;
  type: 'http';
  authorization?: string | null;
  headers?: { [key: string]: string } | null;
}

export interface McpTransportParamMcpTransportConfigParamStdio {
  command: string;
  cwd: string;
  type: 'stdio';
  args?: string[] | null;
  env?: { [key: string]: string } | null;
  env_vars?: string[] | null;
}

export type PersistedAgentTool =
  | PersistedAgentToolPersistedAgentToolResourceFunction
  | PersistedAgentToolPersistedAgentToolResourceToolSearch
  | PersistedAgentToolPersistedAgentToolResourceProgrammaticToolCalling
  | PersistedAgentToolPersistedAgentToolResourceMcp
  | PersistedAgentToolPersistedAgentToolResourceWebSearch
  | PersistedAgentToolPersistedAgentToolResourceComputerUse
  | PersistedAgentToolPersistedAgentToolResourceAutomations;

export interface PersistedAgentToolPersistedAgentToolResourceFunction {
  defer_loading: boolean;
  description: string;
  name: string;
  parameters: { [key: string]: unknown };
  type: 'function';
  async?: boolean;
}

export interface PersistedAgentToolPersistedAgentToolResourceToolSearch {
  type: 'tool_search';
}

export interface PersistedAgentToolPersistedAgentToolResourceProgrammaticToolCalling {
  enabled: boolean;
  type: 'programmatic_tool_calling';
}

export interface PersistedAgentToolPersistedAgentToolResourceMcp {
  allowed_tools: string[] | null;
  connection_origin: 'service' | 'environment';
  credential_id: string | null;
  request_metadata: { [key: string]: unknown };
  required: boolean;
  server_label: string;
  transport: PersistedMcpTransport;
  type: 'mcp';
}

export interface PersistedAgentToolPersistedAgentToolResourceWebSearch {
  allowed_domains: string[] | null;
  context_size: 'low' | 'medium' | 'high';
  location: AgentLocation | null;
  mode: 'disabled' | 'cached' | 'live';
  type: 'web_search';
}

export interface PersistedAgentToolPersistedAgentToolResourceComputerUse {
  include_screenshots: boolean;
  type: 'computer_use';
}

export interface PersistedAgentToolPersistedAgentToolResourceAutomations {
  type: 'automations';
}

export type PersistedAgentToolParam =
  | PersistedAgentToolParamPersistedAgentToolConfigParamFunction
  | PersistedAgentToolParamPersistedAgentToolConfigParamToolSearch
  | PersistedAgentToolParamPersistedAgentToolConfigParamProgrammaticToolCalling
  | PersistedAgentToolParamPersistedAgentToolConfigParamMcp
  | PersistedAgentToolParamPersistedAgentToolConfigParamWebSearch
  | PersistedAgentToolParamPersistedAgentToolConfigParamComputerUse
  | PersistedAgentToolParamPersistedAgentToolConfigParamAutomations;

export interface PersistedAgentToolParamPersistedAgentToolConfigParamFunction {
  description: string;
  name: string;
  parameters: { [key: string]: unknown };
  type: 'function';
  async?: boolean;
  defer_loading?: boolean;
}

export interface PersistedAgentToolParamPersistedAgentToolConfigParamToolSearch {
  type: 'tool_search';
}

export interface PersistedAgentToolParamPersistedAgentToolConfigParamProgrammaticToolCalling {
  type: 'programmatic_tool_calling';
  enabled?: boolean;
}

export interface PersistedAgentToolParamPersistedAgentToolConfigParamMcp {
  server_label: string;
  transport: PersistedMcpTransportParam;
  type: 'mcp';
  allowed_tools?: string[] | null;
  connection_origin?: 'service' | 'environment' | null;
  credential_id?: string | null;
  request_metadata?: { [key: string]: unknown } | null;
  required?: boolean;
}

export interface PersistedAgentToolParamPersistedAgentToolConfigParamWebSearch {
  type: 'web_search';
  allowed_domains?: string[] | null;
  context_size?: 'low' | 'medium' | 'high' | null;
  location?: AgentToolParamAgentToolConfigParamWebSearchLocation | null;
  mode?: 'disabled' | 'cached' | 'live' | null;
}

export interface PersistedAgentToolParamPersistedAgentToolConfigParamComputerUse {
  type: 'computer_use';
  include_screenshots?: boolean;
}

export interface PersistedAgentToolParamPersistedAgentToolConfigParamAutomations {
  type: 'automations';
}

export type PersistedMcpTransport =
  | PersistedMcpTransportPersistedMcpTransportResourceHTTP
  | PersistedMcpTransportPersistedMcpTransportResourceStdio;

export interface PersistedMcpTransportPersistedMcpTransportResourceHTTP {
  headers: { [key: string]: string };
  server_url: string;
  type: 'http';
}

export interface PersistedMcpTransportPersistedMcpTransportResourceStdio {
  args: string[];
  command: string;
  cwd: string;
  env_vars: string[];
  type: 'stdio';
}

export type PersistedMcpTransportParam =
  | PersistedMcpTransportParamPersistedMcpTransportConfigParamHTTP
  | PersistedMcpTransportParamPersistedMcpTransportConfigParamStdio;

export interface PersistedMcpTransportParamPersistedMcpTransportConfigParamHTTP {
  server_url: string;
  type: 'http';
  headers?: { [key: string]: string } | null;
}

export interface PersistedMcpTransportParamPersistedMcpTransportConfigParamStdio {
  command: string;
  cwd: string;
  type: 'stdio';
  args?: string[] | null;
  env_vars?: string[] | null;
}
