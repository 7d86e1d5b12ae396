import type { Integer } from '../../../scalars.ts';

/** The tools that an MCP server offers. */
export interface ResponseOutputItemMcpListTools {
  type: 'mcp_list_tools';
  /** Unique id of the item, `mcpl_…`. */
  id: string;
  /** Label of the server. */
  server_label: string;
  /** Its tools. */
  tools: McpListedTool[];
  /** Why they could not be listed. */
  error?: string | null;
}

/** A tool that an MCP server offers. */
export interface McpListedTool {
  /** JSON Schema of its arguments. */
  input_schema: unknown;
  /** Name of the tool. */
  name: string;
  /** What else the server says of it. */
  annotations?: unknown;
  /** What it does. */
  description?: string | null;
}

/** The model asks whether it may call a tool; answer with an `mcp_approval_response`. */
export interface ResponseOutputItemMcpApprovalRequest {
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

/** A stored answer to such a question. */
export interface ResponseOutputItemMcpApprovalResponse {
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

/** Your answer to such a question. */
export interface ResponseInputItemMcpApprovalResponse {
  type: 'mcp_approval_response';
  /** Id of the question. */
  approval_request_id: string;
  /** Whether it may. */
  approve: boolean;
  /** Unique id of the item. */
  id?: string | null;
  /** Why, for the model. */
  reason?: string | null;
}

/** A call of a tool of an MCP server. */
export interface ResponseOutputItemMcpCall {
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

/** Why a call of an MCP tool failed. */
export type McpToolCallError =
  | McpToolCallErrorMcpProtocolError
  | McpToolCallErrorMcpToolExecutionError
  | McpToolCallErrorHTTPError;

/** The server answered with an error of the protocol. */
export interface McpToolCallErrorMcpProtocolError {
  type: 'mcp_protocol_error';
  /** Code of the error by JSON-RPC. */
  code: Integer;
  /** What failed. */
  message: string;
}

/** The tool itself failed. */
export interface McpToolCallErrorMcpToolExecutionError {
  type: 'mcp_tool_execution_error';
  /** What the tool returned. */
  content: unknown;
}

/** The server could not be reached, or refused. */
export interface McpToolCallErrorHTTPError {
  type: 'http_error';
  /** Status of its reply. */
  code: Integer;
  /** What failed. */
  message: string;
}
