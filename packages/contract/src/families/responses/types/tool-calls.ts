import type { ReasoningEffort, ResponseFormatText } from '../../shared/types.ts';
import type { ResponseFormatTextJSONSchemaConfig } from './response.ts';
import type {
  ResponseInputFile,
  ResponseInputFileContent,
  ResponseInputImage,
  ResponseInputImageContent,
  ResponseInputMessageContentList,
  ResponseInputText,
  ResponseInputTextContent,
} from './content.ts';
import type { Tool } from './tools.ts';
import type { Integer } from '../../../scalars.ts';

export type ComputerAction =
  | ComputerActionClick
  | ComputerActionDoubleClick
  | ComputerActionDrag
  | ComputerActionKeypress
  | ComputerActionMove
  | ComputerActionScreenshot
  | ComputerActionScroll
  | ComputerActionType
  | ComputerActionWait;

export interface ComputerActionClick {
  button: 'left' | 'right' | 'wheel' | 'back' | 'forward';
  type: 'click';
  x: Integer;
  y: Integer;
  keys?: string[] | null;
}

export interface ComputerActionDoubleClick {
  keys: string[] | null;
  type: 'double_click';
  x: Integer;
  y: Integer;
}

export interface ComputerActionDrag {
  path: ComputerActionDragPath[];
  type: 'drag';
  keys?: string[] | null;
}

export interface ComputerActionDragPath {
  x: Integer;
  y: Integer;
}

export interface ComputerActionKeypress {
  keys: string[];
  type: 'keypress';
}

export interface ComputerActionMove {
  type: 'move';
  x: Integer;
  y: Integer;
  keys?: string[] | null;
}

export interface ComputerActionScreenshot {
  type: 'screenshot';
}

export interface ComputerActionScroll {
  scroll_x: Integer;
  scroll_y: Integer;
  type: 'scroll';
  x: Integer;
  y: Integer;
  keys?: string[] | null;
}

export interface ComputerActionType {
  text: string;
  type: 'type';
}

export interface ComputerActionWait {
  type: 'wait';
}

export type ComputerActionList = ComputerAction[];

export type McpToolCallError =
  | McpToolCallErrorMcpProtocolError
  | McpToolCallErrorMcpToolExecutionError
  | McpToolCallErrorHTTPError;

export interface McpToolCallErrorMcpProtocolError {
  code: number;
  message: string;
  type: 'mcp_protocol_error';
}

export interface McpToolCallErrorMcpToolExecutionError {
  content: unknown;
  type: 'mcp_tool_execution_error';
}

export interface McpToolCallErrorHTTPError {
  code: number;
  message: string;
  type: 'http_error';
}

export interface ResponseApplyPatchToolCall {
  id: string;
  call_id: string;
  operation:
    | ResponseApplyPatchToolCallCreateFile
    | ResponseApplyPatchToolCallDeleteFile
    | ResponseApplyPatchToolCallUpdateFile;
  status: 'in_progress' | 'completed';
  type: 'apply_patch_call';
  caller?: ResponseApplyPatchToolCallDirect | ResponseApplyPatchToolCallProgram | null;
  created_by?: string;
}

export interface ResponseApplyPatchToolCallCreateFile {
  diff: string;
  path: string;
  type: 'create_file';
}

export interface ResponseApplyPatchToolCallDeleteFile {
  path: string;
  type: 'delete_file';
}

export interface ResponseApplyPatchToolCallUpdateFile {
  diff: string;
  path: string;
  type: 'update_file';
}

export interface ResponseApplyPatchToolCallDirect {
  type: 'direct';
}

export interface ResponseApplyPatchToolCallProgram {
  caller_id: string;
  type: 'program';
}

export interface ResponseApplyPatchToolCallOutput {
  id: string;
  call_id: string;
  status: 'completed' | 'failed';
  type: 'apply_patch_call_output';
  caller?: ResponseApplyPatchToolCallOutputDirect | ResponseApplyPatchToolCallOutputProgram | null;
  created_by?: string;
  output?: string | null;
}

export interface ResponseApplyPatchToolCallOutputDirect {
  type: 'direct';
}

export interface ResponseApplyPatchToolCallOutputProgram {
  caller_id: string;
  type: 'program';
}

export interface ResponseCodeInterpreterToolCall {
  id: string;
  code: string | null;
  container_id: string;
  outputs: (ResponseCodeInterpreterToolCallLogs | ResponseCodeInterpreterToolCallImage)[] | null;
  status: 'in_progress' | 'completed' | 'incomplete' | 'interpreting' | 'failed';
  type: 'code_interpreter_call';
}

export interface ResponseCodeInterpreterToolCallLogs {
  logs: string;
  type: 'logs';
}

export interface ResponseCodeInterpreterToolCallImage {
  type: 'image';
  url: string;
}

export interface ResponseCompactionItem {
  id: string;
  encrypted_content: string;
  type: 'compaction';
  created_by?: string;
}

export interface ResponseComputerToolCall {
  id: string;
  call_id: string;
  pending_safety_checks: ResponseComputerToolCallPendingSafetyCheck[];
  status: 'in_progress' | 'completed' | 'incomplete';
  type: 'computer_call';
  action?:
    | ResponseComputerToolCallClick
    | ResponseComputerToolCallDoubleClick
    | ResponseComputerToolCallDrag
    | ResponseComputerToolCallKeypress
    | ResponseComputerToolCallMove
    | ResponseComputerToolCallScreenshot
    | ResponseComputerToolCallScroll
    | ResponseComputerToolCallType
    | ResponseComputerToolCallWait;
  actions?: ComputerActionList;
}

export interface ResponseComputerToolCallPendingSafetyCheck {
  id: string;
  code?: string | null;
  message?: string | null;
}

export interface ResponseComputerToolCallClick {
  button: 'left' | 'right' | 'wheel' | 'back' | 'forward';
  type: 'click';
  x: Integer;
  y: Integer;
  keys?: string[] | null;
}

export interface ResponseComputerToolCallDoubleClick {
  keys: string[] | null;
  type: 'double_click';
  x: Integer;
  y: Integer;
}

export interface ResponseComputerToolCallDrag {
  path: ResponseComputerToolCallDragPath[];
  type: 'drag';
  keys?: string[] | null;
}

export interface ResponseComputerToolCallDragPath {
  x: Integer;
  y: Integer;
}

export interface ResponseComputerToolCallKeypress {
  keys: string[];
  type: 'keypress';
}

export interface ResponseComputerToolCallMove {
  type: 'move';
  x: Integer;
  y: Integer;
  keys?: string[] | null;
}

export interface ResponseComputerToolCallScreenshot {
  type: 'screenshot';
}

export interface ResponseComputerToolCallScroll {
  scroll_x: Integer;
  scroll_y: Integer;
  type: 'scroll';
  x: Integer;
  y: Integer;
  keys?: string[] | null;
}

export interface ResponseComputerToolCallType {
  text: string;
  type: 'type';
}

export interface ResponseComputerToolCallWait {
  type: 'wait';
}

export interface ResponseComputerToolCallOutputItem {
  id: string;
  call_id: string;
  output: ResponseComputerToolCallOutputScreenshot;
  status: 'completed' | 'incomplete' | 'failed' | 'in_progress';
  type: 'computer_call_output';
  acknowledged_safety_checks?: ResponseComputerToolCallOutputItemAcknowledgedSafetyCheck[];
  created_by?: string;
}

export interface ResponseComputerToolCallOutputItemAcknowledgedSafetyCheck {
  id: string;
  code?: string | null;
  message?: string | null;
}

export interface ResponseComputerToolCallOutputScreenshot {
  type: 'computer_screenshot';
  file_id?: string;
  image_url?: string;
}

export interface ResponseConfigurationUpdateItem {
  id: string;
  type: 'configuration_update';
  reasoning?: ResponseConfigurationUpdateItemReasoning;
  text?: ResponseConfigurationUpdateItemText;
}

export interface ResponseConfigurationUpdateItemReasoning {
  effort?: ReasoningEffort | null;
}

export interface ResponseConfigurationUpdateItemText {
  format: ResponseFormatText | ResponseFormatTextJSONSchemaConfig;
}

export interface ResponseContainerReference {
  container_id: string;
  type: 'container_reference';
}

export interface ResponseCustomToolCall {
  call_id: string;
  input: string;
  name: string;
  type: 'custom_tool_call';
  id?: string;
  async?: boolean;
  caller?: ResponseCustomToolCallDirect | ResponseCustomToolCallProgram | null;
  namespace?: string;
}

export interface ResponseCustomToolCallDirect {
  type: 'direct';
}

export interface ResponseCustomToolCallProgram {
  caller_id: string;
  type: 'program';
}

export interface ResponseCustomToolCallItem extends ResponseCustomToolCall {
  id: string;
  status: 'in_progress' | 'completed' | 'incomplete';
  created_by?: string;
}

export interface ResponseCustomToolCallOutput {
  call_id: string;
  output: string | (ResponseInputText | ResponseInputImage | ResponseInputFile)[];
  type: 'custom_tool_call_output';
  id?: string;
  caller?: ResponseCustomToolCallOutputDirect | ResponseCustomToolCallOutputProgram | null;
}

export interface ResponseCustomToolCallOutputDirect {
  type: 'direct';
}

export interface ResponseCustomToolCallOutputProgram {
  caller_id: string;
  type: 'program';
}

export interface ResponseCustomToolCallOutputItem extends ResponseCustomToolCallOutput {
  id: string;
  status: 'in_progress' | 'completed' | 'incomplete';
  created_by?: string;
}

export interface ResponseFileSearchToolCall {
  id: string;
  queries: string[];
  status: 'in_progress' | 'searching' | 'completed' | 'incomplete' | 'failed';
  type: 'file_search_call';
  results?: ResponseFileSearchToolCallResult[] | null;
}

export interface ResponseFileSearchToolCallResult {
  attributes?: {
    [key: string]: string | number | boolean;
  } | null;
  file_id?: string;
  filename?: string;
  score?: number;
  text?: string;
}

export type ResponseFunctionCallOutputItem =
  | ResponseInputTextContent
  | ResponseInputImageContent
  | ResponseInputFileContent;

export type ResponseFunctionCallOutputItemList = ResponseFunctionCallOutputItem[];

export interface ResponseFunctionShellCallOutputContent {
  outcome:
    | ResponseFunctionShellCallOutputContentTimeout
    | ResponseFunctionShellCallOutputContentExit;
  stderr: string;
  stdout: string;
}

export interface ResponseFunctionShellCallOutputContentTimeout {
  type: 'timeout';
}

export interface ResponseFunctionShellCallOutputContentExit {
  exit_code: Integer;
  type: 'exit';
}

export interface ResponseFunctionShellToolCall {
  id: string;
  action: ResponseFunctionShellToolCallAction;
  call_id: string;
  environment: ResponseLocalEnvironment | ResponseContainerReference | null;
  status: 'in_progress' | 'completed' | 'incomplete';
  type: 'shell_call';
  caller?: ResponseFunctionShellToolCallDirect | ResponseFunctionShellToolCallProgram | null;
  created_by?: string;
}

export interface ResponseFunctionShellToolCallAction {
  commands: string[];
  max_output_length: Integer | null;
  timeout_ms: Integer | null;
}

export interface ResponseFunctionShellToolCallDirect {
  type: 'direct';
}

export interface ResponseFunctionShellToolCallProgram {
  caller_id: string;
  type: 'program';
}

export interface ResponseFunctionShellToolCallOutput {
  id: string;
  call_id: string;
  max_output_length: Integer | null;
  output: ResponseFunctionShellToolCallOutputOutput[];
  status: 'in_progress' | 'completed' | 'incomplete';
  type: 'shell_call_output';
  caller?:
    | ResponseFunctionShellToolCallOutputDirect
    | ResponseFunctionShellToolCallOutputProgram
    | null;
  created_by?: string;
}

export interface ResponseFunctionShellToolCallOutputOutput {
  outcome:
    | ResponseFunctionShellToolCallOutputOutputTimeout
    | ResponseFunctionShellToolCallOutputOutputExit;
  stderr: string;
  stdout: string;
  created_by?: string;
}

export interface ResponseFunctionShellToolCallOutputOutputTimeout {
  type: 'timeout';
}

export interface ResponseFunctionShellToolCallOutputOutputExit {
  exit_code: Integer;
  type: 'exit';
}

export interface ResponseFunctionShellToolCallOutputDirect {
  type: 'direct';
}

export interface ResponseFunctionShellToolCallOutputProgram {
  caller_id: string;
  type: 'program';
}

export interface ResponseFunctionToolCall {
  arguments: string;
  call_id: string;
  name: string;
  type: 'function_call';
  id?: string;
  async?: boolean;
  caller?: ResponseFunctionToolCallDirect | ResponseFunctionToolCallProgram | null;
  namespace?: string;
  status?: 'in_progress' | 'completed' | 'incomplete';
}

export interface ResponseFunctionToolCallDirect {
  type: 'direct';
}

export interface ResponseFunctionToolCallProgram {
  caller_id: string;
  type: 'program';
}

export interface ResponseFunctionToolCallItem extends ResponseFunctionToolCall {
  id: string;
  status: 'in_progress' | 'completed' | 'incomplete';
  created_by?: string;
}

export interface ResponseFunctionToolCallOutputItem {
  id: string;
  output: string | (ResponseInputText | ResponseInputImage | ResponseInputFile)[];
  status: 'in_progress' | 'completed' | 'incomplete';
  type: 'function_call_output';
  call_id?: string;
  caller?:
    | ResponseFunctionToolCallOutputItemDirect
    | ResponseFunctionToolCallOutputItemProgram
    | null;
  created_by?: string;
  name?: string;
  namespace?: string;
}

export interface ResponseFunctionToolCallOutputItemDirect {
  type: 'direct';
}

export interface ResponseFunctionToolCallOutputItemProgram {
  caller_id: string;
  type: 'program';
}

export interface ResponseFunctionWebSearch {
  id: string;
  action:
    | ResponseFunctionWebSearchSearch
    | ResponseFunctionWebSearchOpenPage
    | ResponseFunctionWebSearchFind;
  status: 'in_progress' | 'searching' | 'completed' | 'failed' | 'incomplete';
  type: 'web_search_call';
}

export interface ResponseFunctionWebSearchSearch {
  type: 'search';
  queries?: string[];
  query?: string;
  sources?: ResponseFunctionWebSearchSearchSource[];
}

export interface ResponseFunctionWebSearchSearchSource {
  type: 'url';
  url: string;
}

export interface ResponseFunctionWebSearchOpenPage {
  type: 'open_page';
  url?: string | null;
}

export interface ResponseFunctionWebSearchFind {
  pattern: string;
  type: 'find_in_page';
  url: string;
}

export interface ResponseInputMessageItem {
  id: string;
  content: ResponseInputMessageContentList;
  role: 'user' | 'system' | 'developer';
  type: 'message';
  status?: 'in_progress' | 'completed' | 'incomplete';
}

export interface ResponseLocalEnvironment {
  type: 'local';
}

export interface ResponseReasoningItem {
  id: string;
  summary: ResponseReasoningItemSummary[];
  type: 'reasoning';
  content?: ResponseReasoningItemContent[];
  encrypted_content?: string | null;
  status?: 'in_progress' | 'completed' | 'incomplete';
}

export interface ResponseReasoningItemSummary {
  text: string;
  type: 'summary_text';
}

export interface ResponseReasoningItemContent {
  text: string;
  type: 'reasoning_text';
}

export interface ResponseToolSearchCall {
  id: string;
  arguments: unknown;
  call_id: string | null;
  execution: 'server' | 'client';
  status: 'in_progress' | 'completed' | 'incomplete';
  type: 'tool_search_call';
  created_by?: string;
}

export interface ResponseToolSearchOutputItem {
  id: string;
  call_id: string | null;
  execution: 'server' | 'client';
  status: 'in_progress' | 'completed' | 'incomplete';
  tools: Tool[];
  type: 'tool_search_output';
  created_by?: string;
}
