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

/** Something in a conversation: a message, a call of a tool, its output, a thought. */
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

/** An image that the model made. */
export interface ConversationItemImageGenerationCall {
  type: 'image_generation_call';
  /** Unique id of the item, `ig_…`. */
  id: string;
  /** The image in base64; null until it is done. */
  result: string | null;
  /** How far the image has come. */
  status: 'in_progress' | 'completed' | 'generating' | 'failed';
  /** Whether it was made anew or edited. */
  action?: 'generate' | 'edit' | 'auto' | null;
  /** Background of the image. */
  background?: 'transparent' | 'opaque' | 'auto' | null;
  /** Why it failed. */
  error?: ConversationItemImageGenerationCallError;
  /** Format of the image. */
  output_format?: 'png' | 'webp' | 'jpeg' | 'gif' | 'svg' | null;
  /** Quality of the image. */
  quality?: 'low' | 'medium' | 'high' | 'xhigh' | 'max' | 'auto' | null;
  /** The prompt as the model rewrote it. */
  revised_prompt?: string | null;
  /** Width and height in pixels. */
  size?: (string & {}) | '1024x1024' | '1024x1536' | '1536x1024' | null;
  /** Tokens spent on drawing an SVG. */
  svg_usage?: ConversationItemImageGenerationCallSvgUsage;
}

/** Why an image could not be made. */
export interface ConversationItemImageGenerationCallError {
  /** Stable identifier, such as `moderation_blocked`. */
  code: string | null;
  /** What failed, for a person. */
  message: string;
  /** Parameter at fault. */
  param: string | null;
  /** Kind of error, such as `image_generation_user_error`. */
  type: string;
  /** What moderation objected to. */
  moderation_details?: ConversationItemImageGenerationCallErrorModerationDetails;
}

/** What moderation objected to. */
export interface ConversationItemImageGenerationCallErrorModerationDetails {
  /** Categories, such as `violence`. */
  categories: string[];
  /** Whether the prompt or the image was objected to. */
  moderation_stage: 'input' | 'output' | 'unknown';
}

/** Tokens spent on drawing an SVG. */
export interface ConversationItemImageGenerationCallSvgUsage {
  /** Tokens read. */
  input_tokens: Integer;
  /** Model that drew it. */
  model: string;
  /** Tokens written, those of thought included. */
  output_tokens: Integer;
  /** Tokens of thought. */
  reasoning_tokens: Integer;
  /** Tokens read and written. */
  total_tokens: Integer;
}

/** Tools that were added in the middle of the conversation. */
export interface ConversationItemAdditionalTools {
  type: 'additional_tools';
  /** Unique id of the item. */
  id: string;
  /** Who added them. */
  role:
    | 'unknown'
    | 'user'
    | 'assistant'
    | 'system'
    | 'critic'
    | 'discriminator'
    | 'developer'
    | 'tool';
  /** The tools. */
  tools: Tool[];
}

/** A program that the model wrote to call tools. */
export interface ConversationItemProgram {
  type: 'program';
  /** Unique id of the item. */
  id: string;
  /** Id that its output and the calls it makes refer to. */
  call_id: string;
  /** Source of the program. */
  code: string;
  /** Opaque text by which the API recognises the program; send it back unchanged. */
  fingerprint: string;
}

/** What such a program returned. */
export interface ConversationItemProgramOutput {
  type: 'program_output';
  /** Unique id of the item. */
  id: string;
  /** Id of the program. */
  call_id: string;
  /** What it returned. */
  result: string;
  /** Whether it ran to its end. */
  status: 'completed' | 'incomplete';
}

/** A command for a shell on your side. */
export interface ConversationItemLocalShellCall {
  type: 'local_shell_call';
  /** Unique id of the item. */
  id: string;
  /** What to run. */
  action: ConversationItemLocalShellCallAction;
  /** Id that the output has to carry. */
  call_id: string;
  /** How far the call has come. */
  status: 'in_progress' | 'completed' | 'incomplete';
}

/** What to run. */
export interface ConversationItemLocalShellCallAction {
  type: 'exec';
  /** The program and its arguments. */
  command: string[];
  /** Variables of its environment. */
  env: { [key: string]: string };
  /** Milliseconds after which it is stopped. */
  timeout_ms?: Integer | null;
  /** User that it runs as. */
  user?: string | null;
  /** Folder that it runs in. */
  working_directory?: string | null;
}

/** What such a command printed. */
export interface ConversationItemLocalShellCallOutput {
  type: 'local_shell_call_output';
  /** Id of the call that this answers. */
  id: string;
  /** The output as JSON text. */
  output: string;
  /** How far the call has come. */
  status?: 'in_progress' | 'completed' | 'incomplete' | null;
}

/** The tools that an MCP server offers. */
export interface ConversationItemMcpListTools {
  type: 'mcp_list_tools';
  /** Unique id of the item, `mcpl_…`. */
  id: string;
  /** Label of the server. */
  server_label: string;
  /** Its tools. */
  tools: ConversationItemMcpListToolsTool[];
  /** Why they could not be listed. */
  error?: string | null;
}

/** A tool that an MCP server offers. */
export interface ConversationItemMcpListToolsTool {
  /** JSON Schema of its arguments. */
  input_schema: unknown;
  /** Name of the tool. */
  name: string;
  /** What else the server says of it. */
  annotations?: unknown | null;
  /** What it does. */
  description?: string | null;
}

/** The model asks whether it may call a tool; answer with an `mcp_approval_response`. */
export interface ConversationItemMcpApprovalRequest {
  type: 'mcp_approval_request';
  /** Unique id of the item, `mcpr_…`. */
  id: string;
  /** Arguments of the call as JSON text. */
  arguments: string;
  /** Name of the tool. */
  name: string;
  /** Label of the server. */
  server_label: string;
}

/** The answer to such a question. */
export interface ConversationItemMcpApprovalResponse {
  type: 'mcp_approval_response';
  /** Unique id of the item. */
  id: string;
  /** Id of the question. */
  approval_request_id: string;
  /** Whether it may. */
  approve: boolean;
  /** Why, for the model. */
  reason?: string | null;
}

/** A call of a tool of an MCP server. */
export interface ConversationItemMcpCall {
  type: 'mcp_call';
  /** Unique id of the item, `mcp_…`. */
  id: string;
  /** Arguments as JSON text. */
  arguments: string;
  /** Name of the tool. */
  name: string;
  /** Label of the server. */
  server_label: string;
  /** Id of the question whether it may be called. */
  approval_request_id?: string | null;
  /** Why it failed. */
  error?: McpToolCallError | null;
  /** What it returned. */
  output?: string | null;
  /** How far the call has come. */
  status?: 'in_progress' | 'completed' | 'incomplete' | 'calling' | 'failed';
}

/** A page of items, or the items that were added. */
export interface ConversationItemList {
  /** The items. */
  data: ConversationItem[];
  /** Id of the first item. */
  first_id: string;
  /** Whether there are further items. */
  has_more: boolean;
  /** Id of the last item. */
  last_id: string;
  object: 'list';
}

/** Params of `conversations.items.create`. */
export interface ConversationItemCreateParams {
  /** Id of the conversation. */
  conversation_id: string;
  /**
   * Items to add at the end, in order.
   * @maxItems 20
   */
  items: ResponseInputItem[];
  /** Additional content for the reply. */
  include?: ResponseIncludable[];
}

/** Params of `conversations.items.retrieve`. */
export interface ConversationItemRetrieveParams {
  /** Id of the item. */
  item_id: string;
  /** Id of the conversation. */
  conversation_id: string;
  /** Additional content for the reply. */
  include?: ResponseIncludable[];
}

/** Params of `conversations.items.list`. */
export interface ConversationItemListParams {
  /** Id of the conversation. */
  conversation_id: string;
  /** Additional content for the reply. */
  include?: ResponseIncludable[];
  /** Oldest first (`asc`) or newest first. Default: `desc`. */
  order?: 'asc' | 'desc';
  /** Id of the item that the page follows. */
  after?: string;
  /**
   * Most items of a page.
   * @minimum 1
   * @maximum 100
   * @default 20
   */
  limit?: Integer;
}

/** Params of `conversations.items.delete`. */
export interface ConversationItemDeleteParams {
  /** Id of the item. */
  item_id: string;
  /** Id of the conversation. */
  conversation_id: string;
}

/** A picture of a screen. */
export interface ComputerScreenshotContent {
  type: 'computer_screenshot';
  /** How closely to look at it. */
  detail: ImageDetail;
  /** Id of an uploaded file that holds it. */
  file_id: string | null;
  /** The picture as an `https:` or `data:` URL. */
  image_url: string | null;
  /** Caches the prompt up to the end of this part. */
  prompt_cache_breakpoint?: ComputerScreenshotContentPromptCacheBreakpoint;
}

/** Marks the end of a prefix that is worth caching, where the request asks for explicit caching. */
export interface ComputerScreenshotContentPromptCacheBreakpoint {
  mode: 'explicit';
  /** How long the prefix stays cached. Default: the request's own `ttl`. */
  ttl?: '30m' | '12h';
}

/** Items that responses go on from and are added to. It does not expire. */
export interface Conversation {
  /** Unique id, `conv_…`. */
  id: string;
  /** When it was created. */
  created_at: UnixSeconds;
  /** Your notes on it. */
  metadata: unknown;
  object: 'conversation';
}

/** A conversation was deleted. */
export interface ConversationDeletedResource {
  /** Id of the conversation. */
  id: string;
  /** Always true. */
  deleted: boolean;
  object: 'conversation.deleted';
}

/** A message of a conversation, from whomever. */
export interface Message {
  type: 'message';
  /** Unique id of the item, `msg_…`. */
  id: string;
  /** Parts of the message, in reading order. */
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
  /** Who speaks. */
  role:
    | 'unknown'
    | 'user'
    | 'assistant'
    | 'system'
    | 'critic'
    | 'discriminator'
    | 'developer'
    | 'tool';
  /** How far the message has come. */
  status: 'in_progress' | 'completed' | 'incomplete';
  /** For answers: whether it speaks about the work while it goes on, or is the final answer. */
  phase?: 'commentary' | 'final_answer' | null;
}

/** What the model thought, in its own words. */
export interface MessageReasoningText {
  type: 'reasoning_text';
  /** The thought itself. */
  text: string;
}

/** What the model thought, as a summary. */
export interface SummaryTextContent {
  type: 'summary_text';
  /** The summary itself. */
  text: string;
}

/** Plain text. */
export interface TextContent {
  type: 'text';
  /** The text itself. */
  text: string;
}

/** Params of `conversations.create`. */
export interface ConversationCreateParams {
  /**
   * Items to begin with, in order.
   * @maxItems 20
   */
  items?: ResponseInputItem[] | null;
  /** Your notes on it. */
  metadata?: Metadata | null;
}

/** Params of `conversations.update`. */
export interface ConversationUpdateParams {
  /** Id of the conversation. */
  conversation_id: string;
  /** Your new notes, in place of all of the old ones. */
  metadata: Metadata | null;
}

/** Params of `conversations.retrieve`. */
export interface ConversationRetrieveParams {
  /** Id of the conversation. */
  conversation_id: string;
}

/** Params of `conversations.delete`. */
export interface ConversationDeleteParams {
  /** Id of the conversation. */
  conversation_id: string;
}
