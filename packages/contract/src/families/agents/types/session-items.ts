import type {
  AgentBrowserAuthenticationCancelParam,
  AgentBrowserAuthenticationSubmitParam,
  AgentBrowserOriginAccessParam,
  AgentContent,
  InputContentParam,
  OutputText,
} from './agents.ts';
import type {
  AgentBrowserAuthenticationRequestItemResource,
  AgentCloseSubagentCallItem,
  AgentCommandExecutionItem,
  AgentComputerUseCallItemResource,
  AgentCreateSubagentCallItem,
  AgentFunctionCallItem,
  AgentFunctionCallOutput,
  AgentFunctionCallOutputParam,
  AgentFunctionCallStatus,
  AgentInterruptSubagentCallItem,
  AgentMcpCallItem,
  AgentOutputItemStatus,
  AgentReasoningItem,
  AgentResumeSubagentCallItem,
  AgentSendSubagentInputCallItem,
  AgentWaitForSubagentsCallItem,
  AgentWebSearchCallItem,
} from './items.ts';

export interface AgentSessionAssistantMessage {
  id: string;
  content: OutputText[];
  phase: 'commentary' | 'final_answer' | null;
  role: 'assistant';
  status: AgentOutputItemStatus;
  turn_id: string;
  type: 'message';
}

export interface AgentSessionInputMessageParam {
  content: InputContentParam[];
  role: 'user';
  type?: 'message';
}

export type AgentSessionInputParam =
  | AgentSessionInputParamSessionInputParamAgentSessionInputMcpApprovalRequestResult
  | AgentSessionInputParamSessionInputParamAgentSessionInputComputerUseApprovalRequestResult
  | AgentSessionInputParamSessionInputParamAgentSessionInputMessage
  | AgentSessionInputParamSessionInputParamAgentSessionInputCancel
  | AgentSessionInputParamSessionInputParamAgentSessionInputToolResult;

export interface AgentSessionInputParamSessionInputParamAgentSessionInputMcpApprovalRequestResult {
  request_id: string;
  response: AgentSessionInputParamSessionInputParamAgentSessionInputMcpApprovalRequestResultResponse;
  type: 'agent.session.input.mcp_approval_request_result';
}

export interface AgentSessionInputParamSessionInputParamAgentSessionInputMcpApprovalRequestResultResponse {
  decision: 'approve' | 'deny' | 'cancel';
  type: 'mcp_tool_call';
}

export interface AgentSessionInputParamSessionInputParamAgentSessionInputComputerUseApprovalRequestResult {
  request_id: string;
  response:
    | AgentBrowserAuthenticationSubmitParam
    | AgentBrowserAuthenticationCancelParam
    | AgentBrowserOriginAccessParam;
  type: 'agent.session.input.computer_use_approval_request_result';
}

export interface AgentSessionInputParamSessionInputParamAgentSessionInputMessage {
  input: AgentSessionInputMessageParam[];
  type: 'agent.session.input.message';
}

export interface AgentSessionInputParamSessionInputParamAgentSessionInputCancel {
  type: 'agent.session.input.cancel';
}

export interface AgentSessionInputParamSessionInputParamAgentSessionInputToolResult {
  call_id: string;
  success: boolean;
  turn_id: string;
  type: 'agent.session.input.tool_result';
  error?: string | null;
  output?: AgentFunctionCallOutputParam | null;
}

export type AgentSessionItem =
  | AgentSessionMessage
  | AgentReasoningItem
  | AgentFunctionCallItem
  | AgentSessionItemFunctionCallOutputItemResource
  | AgentSessionItemAgentMessageItemResource
  | AgentMcpCallItem
  | AgentComputerUseCallItemResource
  | AgentBrowserAuthenticationRequestItemResource
  | AgentSessionItemComputerUseApprovalRequestResultItemResource
  | AgentWebSearchCallItem
  | AgentCommandExecutionItem
  | AgentCreateSubagentCallItem
  | AgentSendSubagentInputCallItem
  | AgentResumeSubagentCallItem
  | AgentWaitForSubagentsCallItem
  | AgentInterruptSubagentCallItem
  | AgentCloseSubagentCallItem;

export interface AgentSessionItemFunctionCallOutputItemResource {
  id: string;
  call_id: string;
  error: string | null;
  output: AgentFunctionCallOutput | null;
  status: AgentFunctionCallStatus;
  turn_id: string;
  type: 'function_call_output';
}

export interface AgentSessionItemAgentMessageItemResource {
  id: string;
  content: AgentContent[];
  recipient_agent_id: string;
  sender_agent_id: string;
  turn_id: string;
  type: 'agent_message';
}

export interface AgentSessionItemComputerUseApprovalRequestResultItemResource {
  id: string;
  request_id: string;
  response:
    | AgentSessionItemComputerUseApprovalRequestResultItemResourceComputerUseApprovalResponseKindResourceBrowserAuthenticationSubmitResource
    | AgentSessionItemComputerUseApprovalRequestResultItemResourceComputerUseApprovalResponseKindResourceBrowserAuthenticationCancelResource;
  turn_id: string;
  type: 'computer_use_approval_request_result';
}

export interface AgentSessionItemComputerUseApprovalRequestResultItemResourceComputerUseApprovalResponseKindResourceBrowserAuthenticationSubmitResource {
  action: 'submit';
  selected_option: string | null;
  type: 'browser_authentication';
}

export interface AgentSessionItemComputerUseApprovalRequestResultItemResourceComputerUseApprovalResponseKindResourceBrowserAuthenticationCancelResource {
  action: 'cancel';
  type: 'browser_authentication';
}

export interface AgentSessionMessage {
  id: string | null;
  content: AgentSessionMessageContent[];
  phase: 'commentary' | 'final_answer' | null;
  role: 'user' | 'assistant';
  status: AgentOutputItemStatus;
  turn_id: string;
  type: 'message';
}

export type AgentSessionMessageContent =
  | AgentSessionMessageContentMessageContentResourceInputText
  | AgentSessionMessageContentMessageContentResourceInputImage
  | AgentSessionMessageContentMessageContentResourceOutputText;

export interface AgentSessionMessageContentMessageContentResourceInputText {
  text: string;
  type: 'input_text';
}

export interface AgentSessionMessageContentMessageContentResourceInputImage {
  image_url: string;
  type: 'input_image';
}

export interface AgentSessionMessageContentMessageContentResourceOutputText {
  text: string;
  type: 'output_text';
}

export interface AgentSessionItemList {
  object: 'list';
  data: AgentSessionItem[];
  first_id?: string | null;
  last_id?: string | null;
  has_more: boolean;
}
