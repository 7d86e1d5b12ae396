import type { Integer } from '../../../scalars.ts';
import type { RealtimeAlways, RealtimeNever } from './session.ts';

export type RealtimeConversationItem =
  | RealtimeConversationItemSystemMessage
  | RealtimeConversationItemUserMessage
  | RealtimeConversationItemAssistantMessage
  | RealtimeConversationItemFunctionCall
  | RealtimeConversationItemFunctionCallOutput
  | RealtimeMcpApprovalResponse
  | RealtimeMcpListTools
  | RealtimeMcpToolCall
  | RealtimeMcpApprovalRequest;

export interface RealtimeConversationItemAssistantMessage {
  content: RealtimeConversationItemAssistantMessageContent[];
  role: 'assistant';
  type: 'message';
  id?: string;
  object?: 'realtime.item';
  status?: 'completed' | 'incomplete' | 'in_progress';
}

export interface RealtimeConversationItemAssistantMessageContent {
  audio?: string;
  text?: string;
  transcript?: string;
  type?: 'output_text' | 'output_audio';
}

export interface RealtimeConversationItemFunctionCall {
  arguments: string;
  name: string;
  type: 'function_call';
  id?: string;
  call_id?: string;
  object?: 'realtime.item';
  status?: 'completed' | 'incomplete' | 'in_progress';
}

export interface RealtimeConversationItemFunctionCallOutput {
  call_id: string;
  output: string;
  type: 'function_call_output';
  id?: string;
  object?: 'realtime.item';
  status?: 'completed' | 'incomplete' | 'in_progress';
}

export interface RealtimeConversationItemSystemMessage {
  content: RealtimeConversationItemSystemMessageContent[];
  role: 'system';
  type: 'message';
  id?: string;
  object?: 'realtime.item';
  status?: 'completed' | 'incomplete' | 'in_progress';
}

export interface RealtimeConversationItemSystemMessageContent {
  text?: string;
  type?: 'input_text';
}

export interface RealtimeConversationItemUserMessage {
  content: RealtimeConversationItemUserMessageContent[];
  role: 'user';
  type: 'message';
  id?: string;
  object?: 'realtime.item';
  status?: 'completed' | 'incomplete' | 'in_progress';
}

export interface RealtimeConversationItemUserMessageContent {
  audio?: string;
  detail?: 'auto' | 'low' | 'high';
  image_url?: string;
  text?: string;
  transcript?: string;
  type?: 'input_text' | 'input_audio' | 'input_image';
}

export interface RealtimeError {
  message: string;
  type: string;
  code?: string | null;
  event_id?: string | null;
  param?: string | null;
}

export interface RealtimeErrorEvent {
  error: RealtimeError;
  event_id: string;
  type: 'error';
}

export interface RealtimeMcpApprovalRequest {
  id: string;
  arguments: string;
  name: string;
  server_label: string;
  type: 'mcp_approval_request';
}

export interface RealtimeMcpApprovalResponse {
  id: string;
  approval_request_id: string;
  approve: boolean;
  type: 'mcp_approval_response';
  reason?: string | null;
}

export interface RealtimeMcpListTools {
  server_label: string;
  tools: RealtimeMcpListToolsTool[];
  type: 'mcp_list_tools';
  id?: string;
}

export interface RealtimeMcpListToolsTool {
  input_schema: unknown;
  name: string;
  annotations?: unknown | null;
  description?: string | null;
}

export interface RealtimeMcpProtocolError {
  code: Integer;
  message: string;
  type: 'protocol_error';
}

export interface RealtimeMcpToolCall {
  id: string;
  arguments: string;
  name: string;
  server_label: string;
  type: 'mcp_call';
  approval_request_id?: string | null;
  error?: RealtimeMcpProtocolError | RealtimeMcpToolExecutionError | RealtimeMcphttpError | null;
  output?: string | null;
}

export interface RealtimeMcpToolExecutionError {
  message: string;
  type: 'tool_execution_error';
}

export interface RealtimeMcphttpError {
  code: Integer;
  message: string;
  type: 'http_error';
}

export interface RealtimeMcpToolFilter {
  read_only?: boolean;
  tool_names?: string[];
}

export interface RealtimeMcpToolApprovalFilter {
  always?: RealtimeAlways;
  never?: RealtimeNever;
}
