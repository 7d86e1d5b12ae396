import type { Integer } from '../../../scalars.ts';
import type {
  AgentContent,
  AgentRequest,
  InputContent,
  InputContentParam,
  SummaryText,
  WebSearchAction,
} from './agents.ts';
import type { AgentSessionAssistantMessage } from './session-items.ts';

export interface AgentCloseSubagentCallItem {
  id: string;
  recipient_agent_id: string;
  sender_agent_id: string;
  status: AgentFunctionCallStatus;
  turn_id: string;
  type: 'close_subagent_call';
}

export interface AgentCommandExecutionItem {
  id: string;
  command: string;
  cwd: string | null;
  duration_ms: Integer | null;
  exit_code: Integer | null;
  output: string | null;
  status: AgentFunctionCallStatus;
  turn_id: string;
  type: 'command_execution';
}

export interface AgentCreateSubagentCallItem {
  id: string;
  agent_id: string;
  content: AgentContent[];
  model: string | null;
  reasoning_effort: string | null;
  status: AgentFunctionCallStatus;
  turn_id: string;
  type: 'create_subagent_call';
}

export interface AgentFunctionCallItem {
  id: string;
  arguments: unknown;
  call_id: string;
  name: string;
  status: AgentFunctionCallStatus;
  turn_id: string;
  type: 'function_call';
}

export type AgentFunctionCallOutput = string | InputContent[];

export type AgentFunctionCallOutputParam = string | InputContentParam[];

export type AgentFunctionCallStatus = 'in_progress' | 'completed' | 'failed' | 'incomplete';

export interface AgentInterruptSubagentCallItem {
  id: string;
  recipient_agent_id: string;
  sender_agent_id: string;
  status: AgentFunctionCallStatus;
  turn_id: string;
  type: 'interrupt_subagent_call';
}

export interface AgentMcpCallItem {
  id: string;
  arguments: unknown;
  error: unknown;
  name: string;
  output: unknown;
  server_label: string;
  status: AgentFunctionCallStatus;
  turn_id: string;
  type: 'mcp_call';
}

export type AgentOutputItem =
  | AgentSessionAssistantMessage
  | AgentReasoningItem
  | AgentFunctionCallItem
  | AgentMcpCallItem
  | AgentComputerUseCallItemResource
  | AgentBrowserAuthenticationRequestItemResource
  | AgentWebSearchCallItem
  | AgentCommandExecutionItem
  | AgentCreateSubagentCallItem
  | AgentSendSubagentInputCallItem
  | AgentResumeSubagentCallItem
  | AgentWaitForSubagentsCallItem
  | AgentInterruptSubagentCallItem
  | AgentCloseSubagentCallItem;

export type AgentOutputItemStatus = 'in_progress' | 'completed' | 'incomplete';

export interface AgentReasoningItem {
  id: string;
  status: AgentOutputItemStatus | null;
  summary: SummaryText[];
  turn_id: string;
  type: 'reasoning';
}

export interface AgentResumeSubagentCallItem {
  id: string;
  recipient_agent_id: string;
  sender_agent_id: string;
  status: AgentFunctionCallStatus;
  turn_id: string;
  type: 'resume_subagent_call';
}

export interface AgentSendSubagentInputCallItem {
  id: string;
  content: AgentContent[];
  recipient_agent_id: string;
  sender_agent_id: string;
  status: AgentFunctionCallStatus;
  turn_id: string;
  type: 'send_subagent_input_call';
}

export interface AgentWaitForSubagentsCallItem {
  id: string;
  recipient_agent_ids: string[];
  sender_agent_id: string;
  status: AgentFunctionCallStatus;
  turn_id: string;
  type: 'wait_for_subagents_call';
}

export interface AgentWebSearchCallItem {
  id: string;
  action: WebSearchAction | null;
  status: AgentOutputItemStatus;
  turn_id: string;
  type: 'web_search_call';
}

export interface AgentComputerUseCallItemResource {
  id: string;
  output: AgentOutput | null;
  status: AgentFunctionCallStatus;
  title: string | null;
  turn_id: string;
  type: 'computer_use_call';
}

export interface AgentOutput {
  image_url: string;
  type: 'computer_screenshot';
}

export interface AgentBrowserAuthenticationRequestItemResource {
  id: string;
  request: AgentRequest;
  request_id: string;
  turn_id: string;
  type: 'computer_use_approval_request';
}
