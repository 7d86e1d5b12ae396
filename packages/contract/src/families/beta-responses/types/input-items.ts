import type { Integer } from '../../../scalars.ts';
import type {
  BetaResponseCodeInterpreterToolCall,
  BetaResponseCompactionItemParam,
  BetaResponseComputerToolCall,
  BetaResponseConfigurationUpdateItemParam,
  BetaResponseCustomToolCall,
  BetaResponseCustomToolCallOutput,
  BetaResponseFileSearchToolCall,
  BetaResponseFunctionToolCall,
  BetaResponseFunctionWebSearch,
  BetaResponseOutputMessage,
  BetaResponseReasoningItem,
  BetaResponseToolSearchOutputItemParam,
} from './parts.ts';
import type { BetaTool } from './tools.ts';
import type {
  EasyInputMessage,
  ResponseInputItemMessage,
} from '../../responses/types/input-items.ts';
import type {
  ResponseInputImageContent,
  ResponseInputTextContent,
} from '../../responses/types/content.ts';
import type {
  ResponseInputItemApplyPatchCall,
  ResponseInputItemApplyPatchCallOutput,
  ResponseInputItemShellCall,
  ResponseInputItemShellCallOutput,
  ResponseOutputItemLocalShellCall,
  ResponseOutputItemLocalShellCallOutput,
} from '../../responses/types/shell-calls.ts';
import type {
  ResponseInputItemCompactionTrigger,
  ResponseInputItemItemReference,
} from '../../responses/types/context-items.ts';
import type { ResponseInputItemComputerCallOutput } from '../../responses/types/computer-calls.ts';
import type {
  ResponseInputItemFunctionCallOutput,
  ResponseInputItemProgram,
  ResponseInputItemProgramOutput,
  ResponseInputItemToolSearchCall,
} from '../../responses/types/function-calls.ts';
import type {
  ResponseInputItemMcpApprovalResponse,
  ResponseOutputItemMcpApprovalRequest,
  ResponseOutputItemMcpCall,
  ResponseOutputItemMcpListTools,
} from '../../responses/types/mcp-items.ts';
import type { ResponseOutputItemImageGenerationCall } from '../../responses/types/hosted-calls.ts';

export type BetaResponseInputItem =
  | EasyInputMessage
  | BetaResponseInputItemMessage
  | BetaResponseOutputMessage
  | BetaResponseFileSearchToolCall
  | BetaResponseComputerToolCall
  | BetaResponseInputItemComputerCallOutput
  | BetaResponseFunctionWebSearch
  | BetaResponseFunctionToolCall
  | BetaResponseInputItemFunctionCallOutput
  | BetaResponseInputItemAgentMessage
  | BetaResponseInputItemMultiAgentCall
  | BetaResponseInputItemMultiAgentCallOutput
  | BetaResponseInputItemToolSearchCall
  | BetaResponseToolSearchOutputItemParam
  | BetaResponseInputItemAdditionalTools
  | BetaResponseConfigurationUpdateItemParam
  | BetaResponseReasoningItem
  | BetaResponseCompactionItemParam
  | BetaResponseInputItemImageGenerationCall
  | BetaResponseCodeInterpreterToolCall
  | BetaResponseInputItemLocalShellCall
  | BetaResponseInputItemLocalShellCallOutput
  | BetaResponseInputItemShellCall
  | BetaResponseInputItemShellCallOutput
  | BetaResponseInputItemApplyPatchCall
  | BetaResponseInputItemApplyPatchCallOutput
  | BetaResponseInputItemMcpListTools
  | BetaResponseInputItemMcpApprovalRequest
  | BetaResponseInputItemMcpApprovalResponse
  | BetaResponseInputItemMcpCall
  | BetaResponseCustomToolCallOutput
  | BetaResponseCustomToolCall
  | BetaResponseInputItemCompactionTrigger
  | BetaResponseInputItemItemReference
  | BetaResponseInputItemProgram
  | BetaResponseInputItemProgramOutput;

export interface BetaResponseInputItemMessage extends ResponseInputItemMessage {
  agent?: BetaResponseInputItemMessageAgent | null;
}

export interface BetaResponseInputItemMessageAgent {
  agent_name: string;
}

export interface BetaResponseInputItemComputerCallOutput extends ResponseInputItemComputerCallOutput {
  agent?: BetaResponseInputItemComputerCallOutputAgent | null;
}

export interface BetaResponseInputItemComputerCallOutputAgent {
  agent_name: string;
}

export interface BetaResponseInputItemFunctionCallOutput extends ResponseInputItemFunctionCallOutput {
  agent?: BetaResponseInputItemFunctionCallOutputAgent | null;
}

export interface BetaResponseInputItemFunctionCallOutputAgent {
  agent_name: string;
}

export interface BetaResponseInputItemAgentMessage {
  author: string;
  content: (
    | ResponseInputTextContent
    | ResponseInputImageContent
    | BetaResponseInputItemAgentMessageEncryptedContent
  )[];
  recipient: string;
  type: 'agent_message';
  id?: string | null;
  agent?: BetaResponseInputItemAgentMessageAgent | null;
}

export interface BetaResponseInputItemAgentMessageEncryptedContent {
  encrypted_content: string;
  type: 'encrypted_content';
}

export interface BetaResponseInputItemAgentMessageAgent {
  agent_name: string;
}

export interface BetaResponseInputItemMultiAgentCall {
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
  id?: string | null;
  agent?: BetaResponseInputItemMultiAgentCallAgent | null;
}

export interface BetaResponseInputItemMultiAgentCallAgent {
  agent_name: string;
}

export interface BetaResponseInputItemMultiAgentCallOutput {
  action:
    | 'spawn_agent'
    | 'interrupt_agent'
    | 'list_agents'
    | 'send_message'
    | 'followup_task'
    | 'wait_agent';
  call_id: string;
  output: BetaResponseInputItemMultiAgentCallOutputOutput[];
  type: 'multi_agent_call_output';
  id?: string | null;
  agent?: BetaResponseInputItemMultiAgentCallOutputAgent | null;
}

export interface BetaResponseInputItemMultiAgentCallOutputOutput {
  text: string;
  type: 'output_text';
  annotations?: (
    | BetaResponseInputItemMultiAgentCallOutputOutputFileCitation
    | BetaResponseInputItemMultiAgentCallOutputOutputURLCitation
    | BetaResponseInputItemMultiAgentCallOutputOutputContainerFileCitation
  )[];
}

export interface BetaResponseInputItemMultiAgentCallOutputOutputFileCitation {
  file_id: string;
  filename: string;
  index: Integer;
  type: 'file_citation';
}

export interface BetaResponseInputItemMultiAgentCallOutputOutputURLCitation {
  end_index: Integer;
  start_index: Integer;
  title: string;
  type: 'url_citation';
  url: string;
}

export interface BetaResponseInputItemMultiAgentCallOutputOutputContainerFileCitation {
  container_id: string;
  end_index: Integer;
  file_id: string;
  filename: string;
  start_index: Integer;
  type: 'container_file_citation';
}

export interface BetaResponseInputItemMultiAgentCallOutputAgent {
  agent_name: string;
}

export interface BetaResponseInputItemToolSearchCall extends ResponseInputItemToolSearchCall {
  agent?: BetaResponseInputItemToolSearchCallAgent | null;
}

export interface BetaResponseInputItemToolSearchCallAgent {
  agent_name: string;
}

export interface BetaResponseInputItemAdditionalTools {
  role: 'developer';
  tools: BetaTool[];
  type: 'additional_tools';
  id?: string | null;
  agent?: BetaResponseInputItemAdditionalToolsAgent | null;
}

export interface BetaResponseInputItemAdditionalToolsAgent {
  agent_name: string;
}

export interface BetaResponseInputItemImageGenerationCall extends ResponseOutputItemImageGenerationCall {
  agent?: BetaResponseInputItemImageGenerationCallAgent | null;
}

export interface BetaResponseInputItemImageGenerationCallAgent {
  agent_name: string;
}

export interface BetaResponseInputItemLocalShellCall extends ResponseOutputItemLocalShellCall {
  agent?: BetaResponseInputItemLocalShellCallAgent | null;
}

export interface BetaResponseInputItemLocalShellCallAgent {
  agent_name: string;
}

export interface BetaResponseInputItemLocalShellCallOutput extends ResponseOutputItemLocalShellCallOutput {
  agent?: BetaResponseInputItemLocalShellCallOutputAgent | null;
}

export interface BetaResponseInputItemLocalShellCallOutputAgent {
  agent_name: string;
}

export interface BetaResponseInputItemShellCall extends ResponseInputItemShellCall {
  agent?: BetaResponseInputItemShellCallAgent | null;
}

export interface BetaResponseInputItemShellCallAgent {
  agent_name: string;
}

export interface BetaResponseInputItemShellCallOutput extends ResponseInputItemShellCallOutput {
  agent?: BetaResponseInputItemShellCallOutputAgent | null;
}

export interface BetaResponseInputItemShellCallOutputAgent {
  agent_name: string;
}

export interface BetaResponseInputItemApplyPatchCall extends ResponseInputItemApplyPatchCall {
  agent?: BetaResponseInputItemApplyPatchCallAgent | null;
}

export interface BetaResponseInputItemApplyPatchCallAgent {
  agent_name: string;
}

export interface BetaResponseInputItemApplyPatchCallOutput extends ResponseInputItemApplyPatchCallOutput {
  agent?: BetaResponseInputItemApplyPatchCallOutputAgent | null;
}

export interface BetaResponseInputItemApplyPatchCallOutputAgent {
  agent_name: string;
}

export interface BetaResponseInputItemMcpListTools extends ResponseOutputItemMcpListTools {
  agent?: BetaResponseInputItemMcpListToolsAgent | null;
}

export interface BetaResponseInputItemMcpListToolsAgent {
  agent_name: string;
}

export interface BetaResponseInputItemMcpApprovalRequest extends ResponseOutputItemMcpApprovalRequest {
  agent?: BetaResponseInputItemMcpApprovalRequestAgent | null;
}

export interface BetaResponseInputItemMcpApprovalRequestAgent {
  agent_name: string;
}

export interface BetaResponseInputItemMcpApprovalResponse extends ResponseInputItemMcpApprovalResponse {
  agent?: BetaResponseInputItemMcpApprovalResponseAgent | null;
}

export interface BetaResponseInputItemMcpApprovalResponseAgent {
  agent_name: string;
}

export interface BetaResponseInputItemMcpCall extends ResponseOutputItemMcpCall {
  agent?: BetaResponseInputItemMcpCallAgent | null;
}

export interface BetaResponseInputItemMcpCallAgent {
  agent_name: string;
}

export interface BetaResponseInputItemCompactionTrigger extends ResponseInputItemCompactionTrigger {
  agent?: BetaResponseInputItemCompactionTriggerAgent | null;
}

export interface BetaResponseInputItemCompactionTriggerAgent {
  agent_name: string;
}

export interface BetaResponseInputItemItemReference extends ResponseInputItemItemReference {
  agent?: BetaResponseInputItemItemReferenceAgent | null;
}

export interface BetaResponseInputItemItemReferenceAgent {
  agent_name: string;
}

export interface BetaResponseInputItemProgram extends ResponseInputItemProgram {
  agent?: BetaResponseInputItemProgramAgent | null;
}

export interface BetaResponseInputItemProgramAgent {
  agent_name: string;
}

export interface BetaResponseInputItemProgramOutput extends ResponseInputItemProgramOutput {
  agent?: BetaResponseInputItemProgramOutputAgent | null;
}

export interface BetaResponseInputItemProgramOutputAgent {
  agent_name: string;
}
