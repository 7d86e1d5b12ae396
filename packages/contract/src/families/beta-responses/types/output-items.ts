import type {
  BetaResponseApplyPatchToolCall,
  BetaResponseApplyPatchToolCallOutput,
  BetaResponseCodeInterpreterToolCall,
  BetaResponseCompactionItem,
  BetaResponseComputerToolCall,
  BetaResponseComputerToolCallOutputItem,
  BetaResponseCustomToolCall,
  BetaResponseCustomToolCallOutputItem,
  BetaResponseFileSearchToolCall,
  BetaResponseFunctionShellToolCall,
  BetaResponseFunctionShellToolCallOutput,
  BetaResponseFunctionToolCall,
  BetaResponseFunctionToolCallOutputItem,
  BetaResponseFunctionWebSearch,
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

export type BetaResponseOutputItem =
  | BetaResponseOutputMessage
  | BetaResponseFileSearchToolCall
  | BetaResponseFunctionToolCall
  | BetaResponseFunctionToolCallOutputItem
  | BetaResponseOutputItemAgentMessage
  | BetaResponseOutputItemMultiAgentCall
  | BetaResponseOutputItemMultiAgentCallOutput
  | BetaResponseFunctionWebSearch
  | BetaResponseComputerToolCall
  | BetaResponseComputerToolCallOutputItem
  | BetaResponseReasoningItem
  | BetaResponseOutputItemProgram
  | BetaResponseOutputItemProgramOutput
  | BetaResponseToolSearchCall
  | BetaResponseToolSearchOutputItem
  | BetaResponseOutputItemAdditionalTools
  | BetaResponseCompactionItem
  | BetaResponseOutputItemImageGenerationCall
  | BetaResponseCodeInterpreterToolCall
  | BetaResponseOutputItemLocalShellCall
  | BetaResponseOutputItemLocalShellCallOutput
  | BetaResponseFunctionShellToolCall
  | BetaResponseFunctionShellToolCallOutput
  | BetaResponseApplyPatchToolCall
  | BetaResponseApplyPatchToolCallOutput
  | BetaResponseOutputItemMcpCall
  | BetaResponseOutputItemMcpListTools
  | BetaResponseOutputItemMcpApprovalRequest
  | BetaResponseOutputItemMcpApprovalResponse
  | BetaResponseCustomToolCall
  | BetaResponseCustomToolCallOutputItem;

export interface BetaResponseOutputItemAgentMessage {
  id: string;
  author: string;
  content: (
    | ResponseInputText
    | ResponseOutputText
    | BetaResponseOutputItemAgentMessageText
    | BetaResponseOutputItemAgentMessageSummaryText
    | BetaResponseOutputItemAgentMessageReasoningText
    | ResponseOutputRefusal
    | ResponseInputImage
    | BetaResponseOutputItemAgentMessageComputerScreenshot
    | ResponseInputFile
    | BetaResponseOutputItemAgentMessageEncryptedContent
  )[];
  recipient: string;
  type: 'agent_message';
  agent?: BetaResponseOutputItemAgentMessageAgent;
}

export interface BetaResponseOutputItemAgentMessageText {
  text: string;
  type: 'text';
}

export interface BetaResponseOutputItemAgentMessageSummaryText {
  text: string;
  type: 'summary_text';
}

export interface BetaResponseOutputItemAgentMessageReasoningText {
  text: string;
  type: 'reasoning_text';
}

export interface BetaResponseOutputItemAgentMessageComputerScreenshot {
  detail: ImageDetail;
  file_id: string | null;
  image_url: string | null;
  type: 'computer_screenshot';
  prompt_cache_breakpoint?: BetaResponseOutputItemAgentMessageComputerScreenshotPromptCacheBreakpoint;
}

export interface BetaResponseOutputItemAgentMessageComputerScreenshotPromptCacheBreakpoint {
  mode: 'explicit';
  ttl?: '30m' | '12h';
}

export interface BetaResponseOutputItemAgentMessageEncryptedContent {
  encrypted_content: string;
  type: 'encrypted_content';
}

export interface BetaResponseOutputItemAgentMessageAgent {
  agent_name: string;
}

export interface BetaResponseOutputItemMultiAgentCall {
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
  agent?: BetaResponseOutputItemMultiAgentCallAgent;
}

export interface BetaResponseOutputItemMultiAgentCallAgent {
  agent_name: string;
}

export interface BetaResponseOutputItemMultiAgentCallOutput {
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
  agent?: BetaResponseOutputItemMultiAgentCallOutputAgent;
}

export interface BetaResponseOutputItemMultiAgentCallOutputAgent {
  agent_name: string;
}

export interface BetaResponseOutputItemProgram extends ResponseOutputItemProgram {
  agent?: BetaResponseOutputItemProgramAgent;
}

export interface BetaResponseOutputItemProgramAgent {
  agent_name: string;
}

export interface BetaResponseOutputItemProgramOutput extends ResponseOutputItemProgramOutput {
  agent?: BetaResponseOutputItemProgramOutputAgent;
}

export interface BetaResponseOutputItemProgramOutputAgent {
  agent_name: string;
}

export interface BetaResponseOutputItemAdditionalTools {
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
  agent?: BetaResponseOutputItemAdditionalToolsAgent;
}

export interface BetaResponseOutputItemAdditionalToolsAgent {
  agent_name: string;
}

export interface BetaResponseOutputItemImageGenerationCall extends ResponseOutputItemImageGenerationCall {
  agent?: BetaResponseOutputItemImageGenerationCallAgent | null;
}

export interface BetaResponseOutputItemImageGenerationCallAgent {
  agent_name: string;
}

export interface BetaResponseOutputItemLocalShellCall extends ResponseOutputItemLocalShellCall {
  agent?: BetaResponseOutputItemLocalShellCallAgent | null;
}

export interface BetaResponseOutputItemLocalShellCallAgent {
  agent_name: string;
}

export interface BetaResponseOutputItemLocalShellCallOutput extends ResponseOutputItemLocalShellCallOutput {
  agent?: BetaResponseOutputItemLocalShellCallOutputAgent | null;
}

export interface BetaResponseOutputItemLocalShellCallOutputAgent {
  agent_name: string;
}

export interface BetaResponseOutputItemMcpCall extends ResponseOutputItemMcpCall {
  agent?: BetaResponseOutputItemMcpCallAgent | null;
}

export interface BetaResponseOutputItemMcpCallAgent {
  agent_name: string;
}

export interface BetaResponseOutputItemMcpListTools extends ResponseOutputItemMcpListTools {
  agent?: BetaResponseOutputItemMcpListToolsAgent | null;
}

export interface BetaResponseOutputItemMcpListToolsAgent {
  agent_name: string;
}

export interface BetaResponseOutputItemMcpApprovalRequest extends ResponseOutputItemMcpApprovalRequest {
  agent?: BetaResponseOutputItemMcpApprovalRequestAgent | null;
}

export interface BetaResponseOutputItemMcpApprovalRequestAgent {
  agent_name: string;
}

export interface BetaResponseOutputItemMcpApprovalResponse extends ResponseOutputItemMcpApprovalResponse {
  agent?: BetaResponseOutputItemMcpApprovalResponseAgent | null;
}

export interface BetaResponseOutputItemMcpApprovalResponseAgent {
  agent_name: string;
}
