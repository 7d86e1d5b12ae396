import type {
  BetaResponseApplyPatchToolCall,
  BetaResponseApplyPatchToolCallOutput,
  BetaResponseCodeInterpreterToolCall,
  BetaResponseCompactionItem,
  BetaResponseComputerToolCall,
  BetaResponseComputerToolCallOutputItem,
  BetaResponseConfigurationUpdateItem,
  BetaResponseCustomToolCallItem,
  BetaResponseCustomToolCallOutputItem,
  BetaResponseFileSearchToolCall,
  BetaResponseFunctionShellToolCall,
  BetaResponseFunctionShellToolCallOutput,
  BetaResponseFunctionToolCallItem,
  BetaResponseFunctionToolCallOutputItem,
  BetaResponseFunctionWebSearch,
  BetaResponseInputMessageItem,
  BetaResponseOutputMessage,
  BetaResponseReasoningItem,
  BetaResponseToolSearchCall,
  BetaResponseToolSearchOutputItem,
} from './parts.ts';
import type { BetaTool } from './tools.ts';
import type {
  ImageDetail,
  ResponseInputFile,
  ResponseInputImage,
  ResponseInputText,
  ResponseOutputRefusal,
  ResponseOutputText,
} from '../../responses/types/content.ts';
import type { ResponseOutputItemImageGenerationCall } from '../../responses/types/hosted-calls.ts';
import type {
  ResponseOutputItemLocalShellCall,
  ResponseOutputItemLocalShellCallOutput,
} from '../../responses/types/shell-calls.ts';
import type {
  ResponseOutputItemMcpApprovalRequest,
  ResponseOutputItemMcpApprovalResponse,
  ResponseOutputItemMcpCall,
  ResponseOutputItemMcpListTools,
} from '../../responses/types/mcp-items.ts';
import type {
  ResponseOutputItemProgram,
  ResponseOutputItemProgramOutput,
} from '../../responses/types/function-calls.ts';

export type BetaResponseItem =
  | BetaResponseInputMessageItem
  | BetaResponseOutputMessage
  | BetaResponseFileSearchToolCall
  | BetaResponseComputerToolCall
  | BetaResponseComputerToolCallOutputItem
  | BetaResponseFunctionWebSearch
  | BetaResponseFunctionToolCallItem
  | BetaResponseFunctionToolCallOutputItem
  | BetaResponseItemAgentMessage
  | BetaResponseItemMultiAgentCall
  | BetaResponseItemMultiAgentCallOutput
  | BetaResponseToolSearchCall
  | BetaResponseToolSearchOutputItem
  | BetaResponseItemAdditionalTools
  | BetaResponseConfigurationUpdateItem
  | BetaResponseReasoningItem
  | BetaResponseItemProgram
  | BetaResponseItemProgramOutput
  | BetaResponseCompactionItem
  | BetaResponseItemImageGenerationCall
  | BetaResponseCodeInterpreterToolCall
  | BetaResponseItemLocalShellCall
  | BetaResponseItemLocalShellCallOutput
  | BetaResponseFunctionShellToolCall
  | BetaResponseFunctionShellToolCallOutput
  | BetaResponseApplyPatchToolCall
  | BetaResponseApplyPatchToolCallOutput
  | BetaResponseItemMcpListTools
  | BetaResponseItemMcpApprovalRequest
  | BetaResponseItemMcpApprovalResponse
  | BetaResponseItemMcpCall
  | BetaResponseCustomToolCallItem
  | BetaResponseCustomToolCallOutputItem;

export interface BetaResponseItemAgentMessage {
  id: string;
  author: string;
  content: (
    | ResponseInputText
    | ResponseOutputText
    | BetaResponseItemAgentMessageText
    | BetaResponseItemAgentMessageSummaryText
    | BetaResponseItemAgentMessageReasoningText
    | ResponseOutputRefusal
    | ResponseInputImage
    | BetaResponseItemAgentMessageComputerScreenshot
    | ResponseInputFile
    | BetaResponseItemAgentMessageEncryptedContent
  )[];
  recipient: string;
  type: 'agent_message';
  agent?: BetaResponseItemAgentMessageAgent;
}

export interface BetaResponseItemAgentMessageText {
  text: string;
  type: 'text';
}

export interface BetaResponseItemAgentMessageSummaryText {
  text: string;
  type: 'summary_text';
}

export interface BetaResponseItemAgentMessageReasoningText {
  text: string;
  type: 'reasoning_text';
}

export interface BetaResponseItemAgentMessageComputerScreenshot {
  detail: ImageDetail;
  file_id: string | null;
  image_url: string | null;
  type: 'computer_screenshot';
  prompt_cache_breakpoint?: BetaResponseItemAgentMessageComputerScreenshotPromptCacheBreakpoint;
}

export interface BetaResponseItemAgentMessageComputerScreenshotPromptCacheBreakpoint {
  mode: 'explicit';
  ttl?: '30m' | '12h';
}

export interface BetaResponseItemAgentMessageEncryptedContent {
  encrypted_content: string;
  type: 'encrypted_content';
}

export interface BetaResponseItemAgentMessageAgent {
  agent_name: string;
}

export interface BetaResponseItemMultiAgentCall {
  id: string;
  action:
    | 'spawn_agent'
    | 'interrupt_agent'
    | 'list_agents'
    | 'send_message'
    | 'followup_task'
    | 'wait_agent';
  arguments: string;
  call_id: string;
  type: 'multi_agent_call';
  agent?: BetaResponseItemMultiAgentCallAgent;
}

export interface BetaResponseItemMultiAgentCallAgent {
  agent_name: string;
}

export interface BetaResponseItemMultiAgentCallOutput {
  id: string;
  action:
    | 'spawn_agent'
    | 'interrupt_agent'
    | 'list_agents'
    | 'send_message'
    | 'followup_task'
    | 'wait_agent';
  call_id: string;
  output: ResponseOutputText[];
  type: 'multi_agent_call_output';
  agent?: BetaResponseItemMultiAgentCallOutputAgent;
}

export interface BetaResponseItemMultiAgentCallOutputAgent {
  agent_name: string;
}

export interface BetaResponseItemAdditionalTools {
  id: string;
  role:
    | 'unknown'
    | 'user'
    | 'assistant'
    | 'system'
    | 'critic'
    | 'discriminator'
    | 'developer'
    | 'tool';
  tools: BetaTool[];
  type: 'additional_tools';
  agent?: BetaResponseItemAdditionalToolsAgent;
}

export interface BetaResponseItemAdditionalToolsAgent {
  agent_name: string;
}

export interface BetaResponseItemProgram extends ResponseOutputItemProgram {
  agent?: BetaResponseItemProgramAgent;
}

export interface BetaResponseItemProgramAgent {
  agent_name: string;
}

export interface BetaResponseItemProgramOutput extends ResponseOutputItemProgramOutput {
  agent?: BetaResponseItemProgramOutputAgent;
}

export interface BetaResponseItemProgramOutputAgent {
  agent_name: string;
}

export interface BetaResponseItemImageGenerationCall extends ResponseOutputItemImageGenerationCall {
  agent?: BetaResponseItemImageGenerationCallAgent | null;
}

export interface BetaResponseItemImageGenerationCallAgent {
  agent_name: string;
}

export interface BetaResponseItemLocalShellCall extends ResponseOutputItemLocalShellCall {
  agent?: BetaResponseItemLocalShellCallAgent | null;
}

export interface BetaResponseItemLocalShellCallAgent {
  agent_name: string;
}

export interface BetaResponseItemLocalShellCallOutput extends ResponseOutputItemLocalShellCallOutput {
  agent?: BetaResponseItemLocalShellCallOutputAgent | null;
}

export interface BetaResponseItemLocalShellCallOutputAgent {
  agent_name: string;
}

export interface BetaResponseItemMcpListTools extends ResponseOutputItemMcpListTools {
  agent?: BetaResponseItemMcpListToolsAgent | null;
}

export interface BetaResponseItemMcpListToolsAgent {
  agent_name: string;
}

export interface BetaResponseItemMcpApprovalRequest extends ResponseOutputItemMcpApprovalRequest {
  agent?: BetaResponseItemMcpApprovalRequestAgent | null;
}

export interface BetaResponseItemMcpApprovalRequestAgent {
  agent_name: string;
}

export interface BetaResponseItemMcpApprovalResponse extends ResponseOutputItemMcpApprovalResponse {
  agent?: BetaResponseItemMcpApprovalResponseAgent | null;
}

export interface BetaResponseItemMcpApprovalResponseAgent {
  agent_name: string;
}

export interface BetaResponseItemMcpCall extends ResponseOutputItemMcpCall {
  agent?: BetaResponseItemMcpCallAgent | null;
}

export interface BetaResponseItemMcpCallAgent {
  agent_name: string;
}
