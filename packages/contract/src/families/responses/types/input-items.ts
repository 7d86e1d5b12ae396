import type { ResponseInputMessageContentList, ResponseOutputMessage } from './content.ts';
import type { ReasoningEffort, ResponseFormatText } from '../../shared/types.ts';
import type { ResponseFormatTextJSONSchemaConfig } from './response.ts';
import type {
  McpToolCallError,
  ResponseCodeInterpreterToolCall,
  ResponseComputerToolCall,
  ResponseComputerToolCallOutputScreenshot,
  ResponseCustomToolCall,
  ResponseCustomToolCallOutput,
  ResponseFileSearchToolCall,
  ResponseFunctionCallOutputItemList,
  ResponseFunctionShellCallOutputContent,
  ResponseFunctionToolCall,
  ResponseFunctionWebSearch,
  ResponseReasoningItem,
} from './tool-calls.ts';
import type {
  ApplyPatchTool,
  ComputerTool,
  ComputerUsePreviewTool,
  ContainerNetworkPolicyAllowlist,
  ContainerNetworkPolicyDisabled,
  ContainerReference,
  CustomTool,
  FileSearchTool,
  FunctionShellTool,
  FunctionTool,
  LocalEnvironment,
  Tool,
  ToolSearchOutputNamespaceTool,
  ToolSearchTool,
  WebSearchPreviewTool,
  WebSearchTool,
} from './tools.ts';
import type { Integer } from '../../../scalars.ts';

export interface EasyInputMessage {
  content: string | ResponseInputMessageContentList;
  role: 'user' | 'assistant' | 'system' | 'developer';
  phase?: 'commentary' | 'final_answer' | null;
  type?: 'message';
}

export interface ResponseCompactionItemParam {
  encrypted_content: string;
  type: 'compaction';
  id?: string | null;
}

export interface ResponseConfigurationUpdateItemParam {
  type: 'configuration_update';
  id?: string | null;
  reasoning?: ResponseConfigurationUpdateItemParamReasoning;
  text?: ResponseConfigurationUpdateItemParamText;
}

export interface ResponseConfigurationUpdateItemParamReasoning {
  effort?: ReasoningEffort | null;
}

export interface ResponseConfigurationUpdateItemParamText {
  format: ResponseFormatText | ResponseFormatTextJSONSchemaConfig;
}

export type ResponseInput = ResponseInputItem[];

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
  | ResponseInputItemImageGenerationCall
  | ResponseCodeInterpreterToolCall
  | ResponseInputItemLocalShellCall
  | ResponseInputItemLocalShellCallOutput
  | ResponseInputItemShellCall
  | ResponseInputItemShellCallOutput
  | ResponseInputItemApplyPatchCall
  | ResponseInputItemApplyPatchCallOutput
  | ResponseInputItemMcpListTools
  | ResponseInputItemMcpApprovalRequest
  | ResponseInputItemMcpApprovalResponse
  | ResponseInputItemMcpCall
  | ResponseCustomToolCallOutput
  | ResponseCustomToolCall
  | ResponseInputItemCompactionTrigger
  | ResponseInputItemItemReference
  | ResponseInputItemProgram
  | ResponseInputItemProgramOutput;

export interface ResponseInputItemMessage {
  content: ResponseInputMessageContentList;
  role: 'user' | 'system' | 'developer';
  status?: 'in_progress' | 'completed' | 'incomplete';
  type?: 'message';
}

export interface ResponseInputItemComputerCallOutput {
  call_id: string;
  output: ResponseComputerToolCallOutputScreenshot;
  type: 'computer_call_output';
  id?: string | null;
  acknowledged_safety_checks?: ResponseInputItemComputerCallOutputAcknowledgedSafetyCheck[] | null;
  status?: 'in_progress' | 'completed' | 'incomplete' | null;
}

export interface ResponseInputItemComputerCallOutputAcknowledgedSafetyCheck {
  id: string;
  code?: string | null;
  message?: string | null;
}

export interface ResponseInputItemFunctionCallOutput {
  output: string | ResponseFunctionCallOutputItemList;
  type: 'function_call_output';
  id?: string | null;
  call_id?: string | null;
  caller?:
    | ResponseInputItemFunctionCallOutputDirect
    | ResponseInputItemFunctionCallOutputProgram
    | null;
  name?: string | null;
  namespace?: string | null;
  status?: 'in_progress' | 'completed' | 'incomplete' | null;
}

export interface ResponseInputItemFunctionCallOutputDirect {
  type: 'direct';
}

export interface ResponseInputItemFunctionCallOutputProgram {
  caller_id: string;
  type: 'program';
}

export interface ResponseInputItemToolSearchCall {
  arguments: unknown;
  type: 'tool_search_call';
  id?: string | null;
  call_id?: string | null;
  execution?: 'server' | 'client';
  status?: 'in_progress' | 'completed' | 'incomplete' | null;
}

export interface ResponseInputItemAdditionalTools {
  role: 'developer';
  tools: Tool[];
  type: 'additional_tools';
  id?: string | null;
}

export interface ResponseInputItemImageGenerationCall {
  id: string;
  result: string | null;
  status: 'in_progress' | 'completed' | 'generating' | 'failed';
  type: 'image_generation_call';
  action?: 'generate' | 'edit' | 'auto' | null;
  background?: 'transparent' | 'opaque' | 'auto' | null;
  error?: ResponseInputItemImageGenerationCallError;
  output_format?: 'png' | 'webp' | 'jpeg' | 'gif' | 'svg' | null;
  quality?: 'low' | 'medium' | 'high' | 'xhigh' | 'max' | 'auto' | null;
  revised_prompt?: string | null;
  size?: (string & {}) | '1024x1024' | '1024x1536' | '1536x1024' | null;
  svg_usage?: ResponseInputItemImageGenerationCallSvgUsage;
}

export interface ResponseInputItemImageGenerationCallError {
  code: string | null;
  message: string;
  param: string | null;
  type: string;
  moderation_details?: ResponseInputItemImageGenerationCallErrorModerationDetails;
}

export interface ResponseInputItemImageGenerationCallErrorModerationDetails {
  categories: string[];
  moderation_stage: 'input' | 'output' | 'unknown';
}

export interface ResponseInputItemImageGenerationCallSvgUsage {
  input_tokens: Integer;
  model: string;
  output_tokens: Integer;
  reasoning_tokens: Integer;
  total_tokens: Integer;
}

export interface ResponseInputItemLocalShellCall {
  id: string;
  action: ResponseInputItemLocalShellCallAction;
  call_id: string;
  status: 'in_progress' | 'completed' | 'incomplete';
  type: 'local_shell_call';
}

export interface ResponseInputItemLocalShellCallAction {
  command: string[];
  env: {
    [key: string]: string;
  };
  type: 'exec';
  timeout_ms?: Integer | null;
  user?: string | null;
  working_directory?: string | null;
}

export interface ResponseInputItemLocalShellCallOutput {
  id: string;
  output: string;
  type: 'local_shell_call_output';
  status?: 'in_progress' | 'completed' | 'incomplete' | null;
}

export interface ResponseInputItemShellCall {
  action: ResponseInputItemShellCallAction;
  call_id: string;
  type: 'shell_call';
  id?: string | null;
  caller?: ResponseInputItemShellCallDirect | ResponseInputItemShellCallProgram | null;
  environment?: LocalEnvironment | ContainerReference | null;
  status?: 'in_progress' | 'completed' | 'incomplete' | null;
}

export interface ResponseInputItemShellCallAction {
  commands: string[];
  max_output_length?: Integer | null;
  timeout_ms?: Integer | null;
}

export interface ResponseInputItemShellCallDirect {
  type: 'direct';
}

export interface ResponseInputItemShellCallProgram {
  caller_id: string;
  type: 'program';
}

export interface ResponseInputItemShellCallOutput {
  call_id: string;
  output: ResponseFunctionShellCallOutputContent[];
  type: 'shell_call_output';
  id?: string | null;
  caller?: ResponseInputItemShellCallOutputDirect | ResponseInputItemShellCallOutputProgram | null;
  max_output_length?: Integer | null;
  status?: 'in_progress' | 'completed' | 'incomplete' | null;
}

export interface ResponseInputItemShellCallOutputDirect {
  type: 'direct';
}

export interface ResponseInputItemShellCallOutputProgram {
  caller_id: string;
  type: 'program';
}

export interface ResponseInputItemApplyPatchCall {
  call_id: string;
  operation:
    | ResponseInputItemApplyPatchCallCreateFile
    | ResponseInputItemApplyPatchCallDeleteFile
    | ResponseInputItemApplyPatchCallUpdateFile;
  status: 'in_progress' | 'completed';
  type: 'apply_patch_call';
  id?: string | null;
  caller?: ResponseInputItemApplyPatchCallDirect | ResponseInputItemApplyPatchCallProgram | null;
}

export interface ResponseInputItemApplyPatchCallCreateFile {
  diff: string;
  path: string;
  type: 'create_file';
}

export interface ResponseInputItemApplyPatchCallDeleteFile {
  path: string;
  type: 'delete_file';
}

export interface ResponseInputItemApplyPatchCallUpdateFile {
  diff: string;
  path: string;
  type: 'update_file';
}

export interface ResponseInputItemApplyPatchCallDirect {
  type: 'direct';
}

export interface ResponseInputItemApplyPatchCallProgram {
  caller_id: string;
  type: 'program';
}

export interface ResponseInputItemApplyPatchCallOutput {
  call_id: string;
  status: 'completed' | 'failed';
  type: 'apply_patch_call_output';
  id?: string | null;
  caller?:
    | ResponseInputItemApplyPatchCallOutputDirect
    | ResponseInputItemApplyPatchCallOutputProgram
    | null;
  output?: string | null;
}

export interface ResponseInputItemApplyPatchCallOutputDirect {
  type: 'direct';
}

export interface ResponseInputItemApplyPatchCallOutputProgram {
  caller_id: string;
  type: 'program';
}

export interface ResponseInputItemMcpListTools {
  id: string;
  server_label: string;
  tools: ResponseInputItemMcpListToolsTool[];
  type: 'mcp_list_tools';
  error?: string | null;
}

export interface ResponseInputItemMcpListToolsTool {
  input_schema: unknown;
  name: string;
  annotations?: unknown | null;
  description?: string | null;
}

export interface ResponseInputItemMcpApprovalRequest {
  id: string;
  arguments: string;
  name: string;
  server_label: string;
  type: 'mcp_approval_request';
}

export interface ResponseInputItemMcpApprovalResponse {
  approval_request_id: string;
  approve: boolean;
  type: 'mcp_approval_response';
  id?: string | null;
  reason?: string | null;
}

export interface ResponseInputItemMcpCall {
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

export interface ResponseInputItemCompactionTrigger {
  type: 'compaction_trigger';
  id?: string | null;
}

export interface ResponseInputItemItemReference {
  id: string;
  type?: 'item_reference' | null;
}

export interface ResponseInputItemProgram {
  id: string;
  call_id: string;
  code: string;
  fingerprint: string;
  type: 'program';
}

export interface ResponseInputItemProgramOutput {
  id: string;
  call_id: string;
  result: string;
  status: 'completed' | 'incomplete';
  type: 'program_output';
}

export interface ResponseToolSearchOutputItemParam {
  tools: (
    | FunctionTool
    | FileSearchTool
    | ComputerTool
    | ComputerUsePreviewTool
    | WebSearchTool
    | ResponseToolSearchOutputItemParamMcp
    | ResponseToolSearchOutputItemParamCodeInterpreter
    | ResponseToolSearchOutputItemParamProgrammaticToolCalling
    | ResponseToolSearchOutputItemParamImageGeneration
    | ResponseToolSearchOutputItemParamLocalShell
    | FunctionShellTool
    | CustomTool
    | ToolSearchOutputNamespaceTool
    | ToolSearchTool
    | WebSearchPreviewTool
    | ApplyPatchTool
  )[];
  type: 'tool_search_output';
  id?: string | null;
  call_id?: string | null;
  execution?: 'server' | 'client';
  status?: 'in_progress' | 'completed' | 'incomplete' | null;
}

export interface ResponseToolSearchOutputItemParamMcp {
  server_label: string;
  type: 'mcp';
  allowed_callers?: ('direct' | 'programmatic')[] | null;
  allowed_tools?: string[] | ResponseToolSearchOutputItemParamMcpMcpToolFilter | null;
  authorization?: string;
  connector_id?:
    | 'connector_dropbox'
    | 'connector_gmail'
    | 'connector_googlecalendar'
    | 'connector_googledrive'
    | 'connector_microsoftteams'
    | 'connector_outlookcalendar'
    | 'connector_outlookemail'
    | 'connector_sharepoint';
  defer_loading?: boolean;
  headers?: {
    [key: string]: string;
  } | null;
  require_approval?:
    | ResponseToolSearchOutputItemParamMcpMcpToolApprovalFilter
    | 'always'
    | 'never'
    | null;
  server_description?: string;
  server_url?: string;
  tunnel_id?: string;
}

export interface ResponseToolSearchOutputItemParamMcpMcpToolFilter {
  read_only?: boolean;
  tool_names?: string[];
}

export interface ResponseToolSearchOutputItemParamMcpMcpToolApprovalFilter {
  always?: ResponseToolSearchOutputItemParamMcpMcpToolApprovalFilterAlways;
  never?: ResponseToolSearchOutputItemParamMcpMcpToolApprovalFilterNever;
}

export interface ResponseToolSearchOutputItemParamMcpMcpToolApprovalFilterAlways {
  read_only?: boolean;
  tool_names?: string[];
}

export interface ResponseToolSearchOutputItemParamMcpMcpToolApprovalFilterNever {
  read_only?: boolean;
  tool_names?: string[];
}

export interface ResponseToolSearchOutputItemParamCodeInterpreter {
  container: string | ResponseToolSearchOutputItemParamCodeInterpreterCodeInterpreterToolAuto;
  type: 'code_interpreter';
  allowed_callers?: ('direct' | 'programmatic')[] | null;
}

export interface ResponseToolSearchOutputItemParamCodeInterpreterCodeInterpreterToolAuto {
  type: 'auto';
  file_ids?: string[];
  memory_limit?: '1g' | '4g' | '16g' | '64g' | null;
  network_policy?: ContainerNetworkPolicyDisabled | ContainerNetworkPolicyAllowlist;
}

export interface ResponseToolSearchOutputItemParamProgrammaticToolCalling {
  type: 'programmatic_tool_calling';
}

export interface ResponseToolSearchOutputItemParamImageGeneration {
  type: 'image_generation';
  action?: 'generate' | 'edit' | 'auto';
  background?: 'transparent' | 'opaque' | 'auto';
  complexity?: 'low' | 'medium' | 'high';
  frame_count?: Integer;
  frame_duration_ms?: Integer;
  input_fidelity?: 'high' | 'low' | null;
  input_image_mask?: ResponseToolSearchOutputItemParamImageGenerationInputImageMask;
  model?:
    | (string & {})
    | 'gpt-image-1'
    | 'gpt-image-1-mini'
    | 'gpt-image-2'
    | 'gpt-image-2-2026-04-21'
    | 'gpt-image-2.5-sunburst'
    | 'gpt-image-2.5-sunburst-2026-09-08'
    | 'gpt-image-2.5-flare'
    | 'gpt-image-2.5-flare-2026-09-08'
    | 'gpt-image-2.6-sunburst'
    | 'gpt-image-2.6-flare'
    | 'gpt-image-1.5'
    | 'chatgpt-image-latest';
  moderation?: 'auto' | 'low';
  output_compression?: number;
  output_format?: 'png' | 'webp' | 'jpeg' | 'gif' | 'svg';
  partial_images?: Integer;
  quality?: 'low' | 'medium' | 'high' | 'xhigh' | 'max' | 'auto';
  size?: (string & {}) | '1024x1024' | '1024x1536' | '1536x1024' | 'auto';
  svg?: ResponseToolSearchOutputItemParamImageGenerationSvg;
}

export interface ResponseToolSearchOutputItemParamImageGenerationInputImageMask {
  file_id?: string;
  image_url?: string;
}

export interface ResponseToolSearchOutputItemParamImageGenerationSvg {
  model?: string;
  reasoning?: ResponseToolSearchOutputItemParamImageGenerationSvgReasoning | null;
}

export interface ResponseToolSearchOutputItemParamImageGenerationSvgReasoning {
  effort?: 'none' | 'minimal' | 'low' | 'medium' | 'high' | 'xhigh' | 'max';
}

export interface ResponseToolSearchOutputItemParamLocalShell {
  type: 'local_shell';
}
