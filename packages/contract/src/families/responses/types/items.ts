import type { ResponseInputMessageContentList, ResponseOutputMessage } from './content.ts';
import type {
  ResponseComputerToolCall,
  ResponseComputerToolCallOutputItem,
} from './computer-calls.ts';
import type {
  ResponseCompactionItem,
  ResponseConfigurationUpdateItem,
  ResponseOutputItemAdditionalTools,
  ResponseReasoningItem,
} from './context-items.ts';
import type {
  ResponseCustomToolCall,
  ResponseCustomToolCallItem,
  ResponseCustomToolCallOutputItem,
  ResponseFunctionToolCall,
  ResponseFunctionToolCallItem,
  ResponseFunctionToolCallOutputItem,
  ResponseOutputItemProgram,
  ResponseOutputItemProgramOutput,
  ResponseToolSearchCall,
  ResponseToolSearchOutputItem,
} from './function-calls.ts';
import type {
  ResponseCodeInterpreterToolCall,
  ResponseFileSearchToolCall,
  ResponseFunctionWebSearch,
  ResponseOutputItemImageGenerationCall,
} from './hosted-calls.ts';
import type {
  ResponseOutputItemMcpApprovalRequest,
  ResponseOutputItemMcpApprovalResponse,
  ResponseOutputItemMcpCall,
  ResponseOutputItemMcpListTools,
} from './mcp-items.ts';
import type {
  ResponseApplyPatchToolCall,
  ResponseApplyPatchToolCallOutput,
  ResponseFunctionShellToolCall,
  ResponseFunctionShellToolCallOutput,
  ResponseOutputItemLocalShellCall,
  ResponseOutputItemLocalShellCallOutput,
} from './shell-calls.ts';

/** How far an item has come. `incomplete` means that it was cut off. */
export type ItemStatus = 'in_progress' | 'completed' | 'incomplete';

/** Something that a response consists of: a message, a thought, a call or its output. */
export type ResponseOutputItem =
  | ResponseOutputMessage
  | ResponseFileSearchToolCall
  | ResponseFunctionToolCall
  | ResponseFunctionToolCallOutputItem
  | ResponseFunctionWebSearch
  | ResponseComputerToolCall
  | ResponseComputerToolCallOutputItem
  | ResponseReasoningItem
  | ResponseOutputItemProgram
  | ResponseOutputItemProgramOutput
  | ResponseToolSearchCall
  | ResponseToolSearchOutputItem
  | ResponseOutputItemAdditionalTools
  | ResponseCompactionItem
  | ResponseOutputItemImageGenerationCall
  | ResponseCodeInterpreterToolCall
  | ResponseOutputItemLocalShellCall
  | ResponseOutputItemLocalShellCallOutput
  | ResponseFunctionShellToolCall
  | ResponseFunctionShellToolCallOutput
  | ResponseApplyPatchToolCall
  | ResponseApplyPatchToolCallOutput
  | ResponseOutputItemMcpCall
  | ResponseOutputItemMcpListTools
  | ResponseOutputItemMcpApprovalRequest
  | ResponseOutputItemMcpApprovalResponse
  | ResponseCustomToolCall
  | ResponseCustomToolCallOutputItem;

/** A stored item of a conversation, of either side. */
export type ResponseItem =
  | ResponseInputMessageItem
  | ResponseOutputMessage
  | ResponseFileSearchToolCall
  | ResponseComputerToolCall
  | ResponseComputerToolCallOutputItem
  | ResponseFunctionWebSearch
  | ResponseFunctionToolCallItem
  | ResponseFunctionToolCallOutputItem
  | ResponseToolSearchCall
  | ResponseToolSearchOutputItem
  | ResponseOutputItemAdditionalTools
  | ResponseConfigurationUpdateItem
  | ResponseReasoningItem
  | ResponseOutputItemProgram
  | ResponseOutputItemProgramOutput
  | ResponseCompactionItem
  | ResponseOutputItemImageGenerationCall
  | ResponseCodeInterpreterToolCall
  | ResponseOutputItemLocalShellCall
  | ResponseOutputItemLocalShellCallOutput
  | ResponseFunctionShellToolCall
  | ResponseFunctionShellToolCallOutput
  | ResponseApplyPatchToolCall
  | ResponseApplyPatchToolCallOutput
  | ResponseOutputItemMcpListTools
  | ResponseOutputItemMcpApprovalRequest
  | ResponseOutputItemMcpApprovalResponse
  | ResponseOutputItemMcpCall
  | ResponseCustomToolCallItem
  | ResponseCustomToolCallOutputItem;

/** A stored message to the model. */
export interface ResponseInputMessageItem {
  type: 'message';
  /** Unique id of the item, `msg_…`. */
  id: string;
  /** Parts of the message, in reading order. */
  content: ResponseInputMessageContentList;
  /** Who speaks. `developer` and `system` go before `user`. */
  role: 'user' | 'system' | 'developer';
  /** How far the message has come. */
  status?: ItemStatus;
}
