import type {
  McpToolCallError,
  ResponseApplyPatchToolCall,
  ResponseApplyPatchToolCallOutput,
  ResponseCodeInterpreterToolCall,
  ResponseCompactionItem,
  ResponseComputerToolCall,
  ResponseComputerToolCallOutputItem,
  ResponseConfigurationUpdateItem,
  ResponseCustomToolCall,
  ResponseCustomToolCallItem,
  ResponseCustomToolCallOutputItem,
  ResponseFileSearchToolCall,
  ResponseFunctionShellToolCall,
  ResponseFunctionShellToolCallOutput,
  ResponseFunctionToolCall,
  ResponseFunctionToolCallItem,
  ResponseFunctionToolCallOutputItem,
  ResponseFunctionWebSearch,
  ResponseInputMessageItem,
  ResponseReasoningItem,
  ResponseToolSearchCall,
  ResponseToolSearchOutputItem,
} from './tool-calls.ts';
import type { ResponseOutputMessage } from './content.ts';
import type { Tool } from './tools.ts';
import type { Integer } from '../../../scalars.ts';

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
  | ResponseItemAdditionalTools
  | ResponseConfigurationUpdateItem
  | ResponseReasoningItem
  | ResponseItemProgram
  | ResponseItemProgramOutput
  | ResponseCompactionItem
  | ResponseItemImageGenerationCall
  | ResponseCodeInterpreterToolCall
  | ResponseItemLocalShellCall
  | ResponseItemLocalShellCallOutput
  | ResponseFunctionShellToolCall
  | ResponseFunctionShellToolCallOutput
  | ResponseApplyPatchToolCall
  | ResponseApplyPatchToolCallOutput
  | ResponseItemMcpListTools
  | ResponseItemMcpApprovalRequest
  | ResponseItemMcpApprovalResponse
  | ResponseItemMcpCall
  | ResponseCustomToolCallItem
  | ResponseCustomToolCallOutputItem;

export interface ResponseItemAdditionalTools {
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
  tools: Tool[];
  type: 'additional_tools';
}

export interface ResponseItemProgram {
  id: string;
  call_id: string;
  code: string;
  fingerprint: string;
  type: 'program';
}

export interface ResponseItemProgramOutput {
  id: string;
  call_id: string;
  result: string;
  status: 'completed' | 'incomplete';
  type: 'program_output';
}

export interface ResponseItemImageGenerationCall {
  id: string;
  result: string | null;
  status: 'in_progress' | 'completed' | 'generating' | 'failed';
  type: 'image_generation_call';
  action?: 'generate' | 'edit' | 'auto' | null;
  background?: 'transparent' | 'opaque' | 'auto' | null;
  error?: ResponseItemImageGenerationCallError;
  output_format?: 'png' | 'webp' | 'jpeg' | 'gif' | 'svg' | null;
  quality?: 'low' | 'medium' | 'high' | 'xhigh' | 'max' | 'auto' | null;
  revised_prompt?: string | null;
  size?: (string & {}) | '1024x1024' | '1024x1536' | '1536x1024' | null;
  svg_usage?: ResponseItemImageGenerationCallSvgUsage;
}

export interface ResponseItemImageGenerationCallError {
  code: string | null;
  message: string;
  param: string | null;
  type: string;
  moderation_details?: ResponseItemImageGenerationCallErrorModerationDetails;
}

export interface ResponseItemImageGenerationCallErrorModerationDetails {
  categories: string[];
  moderation_stage: 'input' | 'output' | 'unknown';
}

export interface ResponseItemImageGenerationCallSvgUsage {
  input_tokens: Integer;
  model: string;
  output_tokens: Integer;
  reasoning_tokens: Integer;
  total_tokens: Integer;
}

export interface ResponseItemLocalShellCall {
  id: string;
  action: ResponseItemLocalShellCallAction;
  call_id: string;
  status: 'in_progress' | 'completed' | 'incomplete';
  type: 'local_shell_call';
}

export interface ResponseItemLocalShellCallAction {
  command: string[];
  env: {
    [key: string]: string;
  };
  type: 'exec';
  timeout_ms?: Integer | null;
  user?: string | null;
  working_directory?: string | null;
}

export interface ResponseItemLocalShellCallOutput {
  id: string;
  output: string;
  type: 'local_shell_call_output';
  status?: 'in_progress' | 'completed' | 'incomplete' | null;
}

export interface ResponseItemMcpListTools {
  id: string;
  server_label: string;
  tools: ResponseItemMcpListToolsTool[];
  type: 'mcp_list_tools';
  error?: string | null;
}

export interface ResponseItemMcpListToolsTool {
  input_schema: unknown;
  name: string;
  annotations?: unknown | null;
  description?: string | null;
}

export interface ResponseItemMcpApprovalRequest {
  id: string;
  arguments: string;
  name: string;
  server_label: string;
  type: 'mcp_approval_request';
}

export interface ResponseItemMcpApprovalResponse {
  id: string;
  approval_request_id: string;
  approve: boolean;
  type: 'mcp_approval_response';
  reason?: string | null;
}

export interface ResponseItemMcpCall {
  id: string;
  arguments: string;
  name: string;
  server_label: string;
  type: 'mcp_call';
  approval_request_id?: string | null;
  error?: McpToolCallError | null;
  output?: string | null;
  status?: 'in_progress' | 'completed' | 'incomplete' | 'calling' | 'failed';
}

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

export interface ResponseOutputItemProgram {
  id: string;
  call_id: string;
  code: string;
  fingerprint: string;
  type: 'program';
}

export interface ResponseOutputItemProgramOutput {
  id: string;
  call_id: string;
  result: string;
  status: 'completed' | 'incomplete';
  type: 'program_output';
}

export interface ResponseOutputItemAdditionalTools {
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
  tools: Tool[];
  type: 'additional_tools';
}

export interface ResponseOutputItemImageGenerationCall {
  id: string;
  result: string | null;
  status: 'in_progress' | 'completed' | 'generating' | 'failed';
  type: 'image_generation_call';
  action?: 'generate' | 'edit' | 'auto' | null;
  background?: 'transparent' | 'opaque' | 'auto' | null;
  error?: ResponseOutputItemImageGenerationCallError;
  output_format?: 'png' | 'webp' | 'jpeg' | 'gif' | 'svg' | null;
  quality?: 'low' | 'medium' | 'high' | 'xhigh' | 'max' | 'auto' | null;
  revised_prompt?: string | null;
  size?: (string & {}) | '1024x1024' | '1024x1536' | '1536x1024' | null;
  svg_usage?: ResponseOutputItemImageGenerationCallSvgUsage;
}

export interface ResponseOutputItemImageGenerationCallError {
  code: string | null;
  message: string;
  param: string | null;
  type: string;
  moderation_details?: ResponseOutputItemImageGenerationCallErrorModerationDetails;
}

export interface ResponseOutputItemImageGenerationCallErrorModerationDetails {
  categories: string[];
  moderation_stage: 'input' | 'output' | 'unknown';
}

export interface ResponseOutputItemImageGenerationCallSvgUsage {
  input_tokens: Integer;
  model: string;
  output_tokens: Integer;
  reasoning_tokens: Integer;
  total_tokens: Integer;
}

export interface ResponseOutputItemLocalShellCall {
  id: string;
  action: ResponseOutputItemLocalShellCallAction;
  call_id: string;
  status: 'in_progress' | 'completed' | 'incomplete';
  type: 'local_shell_call';
}

export interface ResponseOutputItemLocalShellCallAction {
  command: string[];
  env: {
    [key: string]: string;
  };
  type: 'exec';
  timeout_ms?: Integer | null;
  user?: string | null;
  working_directory?: string | null;
}

export interface ResponseOutputItemLocalShellCallOutput {
  id: string;
  output: string;
  type: 'local_shell_call_output';
  status?: 'in_progress' | 'completed' | 'incomplete' | null;
}

export interface ResponseOutputItemMcpCall {
  id: string;
  arguments: string;
  name: string;
  server_label: string;
  type: 'mcp_call';
  approval_request_id?: string | null;
  error?: McpToolCallError | null;
  output?: string | null;
  status?: 'in_progress' | 'completed' | 'incomplete' | 'calling' | 'failed';
}

export interface ResponseOutputItemMcpListTools {
  id: string;
  server_label: string;
  tools: ResponseOutputItemMcpListToolsTool[];
  type: 'mcp_list_tools';
  error?: string | null;
}

export interface ResponseOutputItemMcpListToolsTool {
  input_schema: unknown;
  name: string;
  annotations?: unknown | null;
  description?: string | null;
}

export interface ResponseOutputItemMcpApprovalRequest {
  id: string;
  arguments: string;
  name: string;
  server_label: string;
  type: 'mcp_approval_request';
}

export interface ResponseOutputItemMcpApprovalResponse {
  id: string;
  approval_request_id: string;
  approve: boolean;
  type: 'mcp_approval_response';
  reason?: string | null;
}
