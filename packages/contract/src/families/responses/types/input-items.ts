import type { ResponseInputMessageContentList, ResponseOutputMessage } from './content.ts';
import type {
  ResponseComputerToolCall,
  ResponseInputItemComputerCallOutput,
} from './computer-calls.ts';
import type {
  ResponseCompactionItemParam,
  ResponseConfigurationUpdateItemParam,
  ResponseInputItemAdditionalTools,
  ResponseInputItemCompactionTrigger,
  ResponseInputItemItemReference,
  ResponseReasoningItem,
} from './context-items.ts';
import type {
  ResponseCustomToolCall,
  ResponseCustomToolCallOutput,
  ResponseFunctionToolCall,
  ResponseInputItemFunctionCallOutput,
  ResponseInputItemProgram,
  ResponseInputItemProgramOutput,
  ResponseInputItemToolSearchCall,
  ResponseToolSearchOutputItemParam,
} from './function-calls.ts';
import type {
  ResponseCodeInterpreterToolCall,
  ResponseFileSearchToolCall,
  ResponseFunctionWebSearch,
  ResponseOutputItemImageGenerationCall,
} from './hosted-calls.ts';
import type { ItemStatus } from './items.ts';
import type {
  ResponseInputItemMcpApprovalResponse,
  ResponseOutputItemMcpApprovalRequest,
  ResponseOutputItemMcpCall,
  ResponseOutputItemMcpListTools,
} from './mcp-items.ts';
import type {
  ResponseInputItemApplyPatchCall,
  ResponseInputItemApplyPatchCallOutput,
  ResponseInputItemShellCall,
  ResponseInputItemShellCallOutput,
  ResponseOutputItemLocalShellCall,
  ResponseOutputItemLocalShellCallOutput,
} from './shell-calls.ts';

/** What a response is made from, oldest first. */
export type ResponseInput = ResponseInputItem[];

/** Something that a response is made from: a message, an earlier output item, a tool's output. */
export type ResponseInputItem =
  | EasyInputMessage
  | ResponseInputItemMessage
  | ResponseOutputMessage
  | ResponseFileSearchToolCall
  | ResponseComputerToolCall
  | ResponseInputItemComputerCallOutput
  | ResponseFunctionWebSearch
  | ResponseFunctionToolCall
  | ResponseInputItemFunctionCallOutput
  | ResponseInputItemToolSearchCall
  | ResponseToolSearchOutputItemParam
  | ResponseInputItemAdditionalTools
  | ResponseConfigurationUpdateItemParam
  | ResponseReasoningItem
  | ResponseCompactionItemParam
  | ResponseOutputItemImageGenerationCall
  | ResponseCodeInterpreterToolCall
  | ResponseOutputItemLocalShellCall
  | ResponseOutputItemLocalShellCallOutput
  | ResponseInputItemShellCall
  | ResponseInputItemShellCallOutput
  | ResponseInputItemApplyPatchCall
  | ResponseInputItemApplyPatchCallOutput
  | ResponseOutputItemMcpListTools
  | ResponseOutputItemMcpApprovalRequest
  | ResponseInputItemMcpApprovalResponse
  | ResponseOutputItemMcpCall
  | ResponseCustomToolCallOutput
  | ResponseCustomToolCall
  | ResponseInputItemCompactionTrigger
  | ResponseInputItemItemReference
  | ResponseInputItemProgram
  | ResponseInputItemProgramOutput;

/** A message in its short form: a role and text or parts. */
export interface EasyInputMessage {
  /** Text, or parts in reading order. */
  content: string | ResponseInputMessageContentList;
  /** Who speaks. `developer` and `system` go before `user`; `assistant` is an earlier answer. */
  role: 'user' | 'assistant' | 'system' | 'developer';
  /** For earlier answers: whether it spoke about the work, or was the final answer. */
  phase?: 'commentary' | 'final_answer' | null;
  /** Says that this is a message; may be left out. */
  type?: 'message';
}

/** A message to the model. */
export interface ResponseInputItemMessage {
  /** Parts of the message, in reading order. */
  content: ResponseInputMessageContentList;
  /** Who speaks. `developer` and `system` go before `user`. */
  role: 'user' | 'system' | 'developer';
  /** How far the message has come. */
  status?: ItemStatus;
  /** Says that this is a message; may be left out. */
  type?: 'message';
}
