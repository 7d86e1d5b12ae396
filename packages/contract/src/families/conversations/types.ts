import type { Integer, UnixSeconds } from '../../scalars.ts';
import type {
  ImageDetail,
  ResponseInputFile,
  ResponseInputImage,
  ResponseInputText,
  ResponseOutputRefusal,
  ResponseOutputText,
} from '../responses/types/content.ts';
import type { McpToolCallError } from '../responses/types/mcp-items.ts';
import type { Metadata } from '../shared/types.ts';
import type {
  ResponseApplyPatchToolCall,
  ResponseApplyPatchToolCallOutput,
  ResponseFunctionShellToolCall,
  ResponseFunctionShellToolCallOutput,
} from '../responses/types/shell-calls.ts';
import type {
  ResponseCodeInterpreterToolCall,
  ResponseFileSearchToolCall,
  ResponseFunctionWebSearch,
} from '../responses/types/hosted-calls.ts';
import type {
  ResponseCompactionItem,
  ResponseConfigurationUpdateItem,
  ResponseReasoningItem,
} from '../responses/types/context-items.ts';
import type {
  ResponseComputerToolCall,
  ResponseComputerToolCallOutputItem,
} from '../responses/types/computer-calls.ts';
import type {
  ResponseCustomToolCall,
  ResponseCustomToolCallOutput,
  ResponseFunctionToolCallItem,
  ResponseFunctionToolCallOutputItem,
  ResponseToolSearchCall,
  ResponseToolSearchOutputItem,
} from '../responses/types/function-calls.ts';
import type { ResponseIncludable } from '../responses/types/response.ts';
import type { ResponseInputItem } from '../responses/types/input-items.ts';
import type { Tool } from '../responses/types/tools.ts';

export type ConversationItem =
  | Message
  | ResponseFunctionToolCallItem
  | ResponseFunctionToolCallOutputItem
  | ResponseFileSearchToolCall
  | ResponseFunctionWebSearch
  | ConversationItemImageGenerationCall
  | ResponseComputerToolCall
  | ResponseComputerToolCallOutputItem
  | ResponseToolSearchCall
  | ResponseToolSearchOutputItem
  | ConversationItemAdditionalTools
  | ResponseConfigurationUpdateItem
  | ResponseReasoningItem
  | ConversationItemProgram
  | ConversationItemProgramOutput
  | ResponseCompactionItem
  | ResponseCodeInterpreterToolCall
  | ConversationItemLocalShellCall
  | ConversationItemLocalShellCallOutput
  | ResponseFunctionShellToolCall
  | ResponseFunctionShellToolCallOutput
  | ResponseApplyPatchToolCall
  | ResponseApplyPatchToolCallOutput
  | ConversationItemMcpListTools
  | ConversationItemMcpApprovalRequest
  | ConversationItemMcpApprovalResponse
  | ConversationItemMcpCall
  | ResponseCustomToolCall
  | ResponseCustomToolCallOutput;

export interface ConversationItemImageGenerationCall {
  id: string;
  result: string | null;
  status: 'in_progress' | 'completed' | 'generating' | 'failed';
  type: 'image_generation_call';
  action?: 'generate' | 'edit' | 'auto' | null;
  background?: 'transparent' | 'opaque' | 'auto' | null;
  error?: ConversationItemImageGenerationCallError;
  output_format?: 'png' | 'webp' | 'jpeg' | 'gif' | 'svg' | null;
  quality?: 'low' | 'medium' | 'high' | 'xhigh' | 'max' | 'auto' | null;
  revised_prompt?: string | null;
  size?: (string & {}) | '1024x1024' | '1024x1536' | '1536x1024' | null;
  svg_usage?: ConversationItemImageGenerationCallSvgUsage;
}

export interface ConversationItemImageGenerationCallError {
  code: string | null;
  message: string;
  param: string | null;
  type: string;
  moderation_details?: ConversationItemImageGenerationCallErrorModerationDetails;
}

export interface ConversationItemImageGenerationCallErrorModerationDetails {
  categories: string[];
  moderation_stage: 'input' | 'output' | 'unknown';
}

export interface ConversationItemImageGenerationCallSvgUsage {
  input_tokens: Integer;
  model: string;
  output_tokens: Integer;
  reasoning_tokens: Integer;
  total_tokens: Integer;
}

export interface ConversationItemAdditionalTools {
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

export interface ConversationItemProgram {
  id: string;
  call_id: string;
  code: string;
  fingerprint: string;
  type: 'program';
}

export interface ConversationItemProgramOutput {
  id: string;
  call_id: string;
  result: string;
  status: 'completed' | 'incomplete';
  type: 'program_output';
}

export interface ConversationItemLocalShellCall {
  id: string;
  action: ConversationItemLocalShellCallAction;
  call_id: string;
  status: 'in_progress' | 'completed' | 'incomplete';
  type: 'local_shell_call';
}

export interface ConversationItemLocalShellCallAction {
  command: string[];
  env: { [key: string]: string };
  type: 'exec';
  timeout_ms?: Integer | null;
  user?: string | null;
  working_directory?: string | null;
}

export interface ConversationItemLocalShellCallOutput {
  id: string;
  output: string;
  type: 'local_shell_call_output';
  status?: 'in_progress' | 'completed' | 'incomplete' | null;
}

export interface ConversationItemMcpListTools {
  id: string;
  server_label: string;
  tools: ConversationItemMcpListToolsTool[];
  type: 'mcp_list_tools';
  error?: string | null;
}

export interface ConversationItemMcpListToolsTool {
  input_schema: unknown;
  name: string;
  annotations?: unknown | null;
  description?: string | null;
}

export interface ConversationItemMcpApprovalRequest {
  id: string;
  arguments: string;
  name: string;
  server_label: string;
  type: 'mcp_approval_request';
}

export interface ConversationItemMcpApprovalResponse {
  id: string;
  approval_request_id: string;
  approve: boolean;
  type: 'mcp_approval_response';
  reason?: string | null;
}

export interface ConversationItemMcpCall {
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

export interface ConversationItemList {
  data: ConversationItem[];
  first_id: string;
  has_more: boolean;
  last_id: string;
  object: 'list';
}

export interface ConversationItemCreateParams {
  conversation_id: string;
  items: ResponseInputItem[];
  include?: ResponseIncludable[];
}

export interface ConversationItemRetrieveParams {
  item_id: string;
  conversation_id: string;
  include?: ResponseIncludable[];
}

export interface ConversationItemListParams {
  conversation_id: string;
  include?: ResponseIncludable[];
  order?: 'asc' | 'desc';
  after?: string;
  limit?: Integer;
}

export interface ConversationItemDeleteParams {
  item_id: string;
  conversation_id: string;
}

export interface ComputerScreenshotContent {
  detail: ImageDetail;
  file_id: string | null;
  image_url: string | null;
  type: 'computer_screenshot';
  prompt_cache_breakpoint?: ComputerScreenshotContentPromptCacheBreakpoint;
}

export interface ComputerScreenshotContentPromptCacheBreakpoint {
  mode: 'explicit';
  ttl?: '30m' | '12h';
}

export interface Conversation {
  id: string;
  created_at: UnixSeconds;
  metadata: unknown;
  object: 'conversation';
}

export interface ConversationDeletedResource {
  id: string;
  deleted: boolean;
  object: 'conversation.deleted';
}

export interface Message {
  id: string;
  content: (
    | ResponseInputText
    | ResponseOutputText
    | TextContent
    | SummaryTextContent
    | MessageReasoningText
    | ResponseOutputRefusal
    | ResponseInputImage
    | ComputerScreenshotContent
    | ResponseInputFile
  )[];
  role:
    | 'unknown'
    | 'user'
    | 'assistant'
    | 'system'
    | 'critic'
    | 'discriminator'
    | 'developer'
    | 'tool';
  status: 'in_progress' | 'completed' | 'incomplete';
  type: 'message';
  phase?: 'commentary' | 'final_answer' | null;
}

export interface MessageReasoningText {
  text: string;
  type: 'reasoning_text';
}

export interface SummaryTextContent {
  text: string;
  type: 'summary_text';
}

export interface TextContent {
  text: string;
  type: 'text';
}

export interface ConversationCreateParams {
  items?: ResponseInputItem[] | null;
  metadata?: Metadata | null;
}

export interface ConversationUpdateParams {
  conversation_id: string;
  metadata: Metadata | null;
}

export interface ConversationRetrieveParams {
  conversation_id: string;
}

export interface ConversationDeleteParams {
  conversation_id: string;
}
