import type { Integer } from '../../../scalars.ts';
import type { ObfuscatedEventBase, OutputItemEventBase, ResponseEventBase } from './event-parts.ts';
import type { ShellCommandOutput } from './shell-calls.ts';

/** More of the arguments of a function call. */
export interface ResponseFunctionCallArgumentsDeltaEvent
  extends OutputItemEventBase, ObfuscatedEventBase {
  type: 'response.function_call_arguments.delta';
  /** JSON text that follows. */
  delta: string;
}

/** The arguments of a function call are done. */
export interface ResponseFunctionCallArgumentsDoneEvent extends OutputItemEventBase {
  type: 'response.function_call_arguments.done';
  /** The whole JSON text. */
  arguments: string;
}

/** More of the input of a custom tool. */
export interface ResponseCustomToolCallInputDeltaEvent
  extends OutputItemEventBase, ObfuscatedEventBase {
  type: 'response.custom_tool_call_input.delta';
  /** What follows. */
  delta: string;
}

/** The input of a custom tool is done. */
export interface ResponseCustomToolCallInputDoneEvent extends OutputItemEventBase {
  type: 'response.custom_tool_call_input.done';
  /** The whole input. */
  input: string;
}

/** A search of vector stores was begun. */
export interface ResponseFileSearchCallInProgressEvent extends OutputItemEventBase {
  type: 'response.file_search_call.in_progress';
}

/** Vector stores are being searched. */
export interface ResponseFileSearchCallSearchingEvent extends OutputItemEventBase {
  type: 'response.file_search_call.searching';
}

/** A search of vector stores is done. */
export interface ResponseFileSearchCallCompletedEvent extends OutputItemEventBase {
  type: 'response.file_search_call.completed';
}

/** A step on the web was begun. */
export interface ResponseWebSearchCallInProgressEvent extends OutputItemEventBase {
  type: 'response.web_search_call.in_progress';
}

/** The web is being searched. */
export interface ResponseWebSearchCallSearchingEvent extends OutputItemEventBase {
  type: 'response.web_search_call.searching';
}

/** A step on the web is done. */
export interface ResponseWebSearchCallCompletedEvent extends OutputItemEventBase {
  type: 'response.web_search_call.completed';
}

/** A run of Python was begun. */
export interface ResponseCodeInterpreterCallInProgressEvent extends OutputItemEventBase {
  type: 'response.code_interpreter_call.in_progress';
}

/** Python is running. */
export interface ResponseCodeInterpreterCallInterpretingEvent extends OutputItemEventBase {
  type: 'response.code_interpreter_call.interpreting';
}

/** A run of Python is done. */
export interface ResponseCodeInterpreterCallCompletedEvent extends OutputItemEventBase {
  type: 'response.code_interpreter_call.completed';
}

/** More of the Python code. */
export interface ResponseCodeInterpreterCallCodeDeltaEvent
  extends OutputItemEventBase, ObfuscatedEventBase {
  type: 'response.code_interpreter_call_code.delta';
  /** What follows. */
  delta: string;
}

/** The Python code is done. */
export interface ResponseCodeInterpreterCallCodeDoneEvent extends OutputItemEventBase {
  type: 'response.code_interpreter_call_code.done';
  /** The whole code. */
  code: string;
}

/** An image was begun. */
export interface ResponseImageGenCallInProgressEvent extends OutputItemEventBase {
  type: 'response.image_generation_call.in_progress';
}

/** An image is being made. */
export interface ResponseImageGenCallGeneratingEvent extends OutputItemEventBase {
  type: 'response.image_generation_call.generating';
}

/** An unfinished image. */
export interface ResponseImageGenCallPartialImageEvent extends OutputItemEventBase {
  type: 'response.image_generation_call.partial_image';
  /** The image in base64. */
  partial_image_b64: string;
  /** Which unfinished image this is, from 0. */
  partial_image_index: Integer;
  /** Background of the image. */
  background?: string;
  /** Format of the image. */
  output_format?: string;
  /** Quality of the image. */
  quality?: string;
  /** Width and height in pixels. */
  size?: string;
}

/** An image is done. */
export interface ResponseImageGenCallCompletedEvent extends OutputItemEventBase {
  type: 'response.image_generation_call.completed';
}

/** More of the arguments of a call of an MCP tool. */
export interface ResponseMcpCallArgumentsDeltaEvent
  extends OutputItemEventBase, ObfuscatedEventBase {
  type: 'response.mcp_call_arguments.delta';
  /** JSON text that follows. */
  delta: string;
}

/** The arguments of a call of an MCP tool are done. */
export interface ResponseMcpCallArgumentsDoneEvent extends OutputItemEventBase {
  type: 'response.mcp_call_arguments.done';
  /** The whole JSON text. */
  arguments: string;
}

/** A call of an MCP tool was begun. */
export interface ResponseMcpCallInProgressEvent extends OutputItemEventBase {
  type: 'response.mcp_call.in_progress';
}

/** A call of an MCP tool is done. */
export interface ResponseMcpCallCompletedEvent extends OutputItemEventBase {
  type: 'response.mcp_call.completed';
}

/** A call of an MCP tool failed. */
export interface ResponseMcpCallFailedEvent extends OutputItemEventBase {
  type: 'response.mcp_call.failed';
}

/** The tools of an MCP server are being listed. */
export interface ResponseMcpListToolsInProgressEvent extends OutputItemEventBase {
  type: 'response.mcp_list_tools.in_progress';
}

/** The tools of an MCP server are listed. */
export interface ResponseMcpListToolsCompletedEvent extends OutputItemEventBase {
  type: 'response.mcp_list_tools.completed';
}

/** The tools of an MCP server could not be listed. */
export interface ResponseMcpListToolsFailedEvent extends OutputItemEventBase {
  type: 'response.mcp_list_tools.failed';
}

/** What events about a command line have. */
export interface ShellCommandEventBase extends ResponseEventBase {
  /** Place of the command in the call's `commands`, from 0. */
  command_index: Integer;
  /** Place of the call in `output`, from 0. */
  output_index: Integer;
}

/** A command line was begun. */
export interface ResponseShellCallCommandAddedEvent extends ShellCommandEventBase {
  type: 'response.shell_call_command.added';
  /** The command so far. */
  command: string;
}

/** More of a command line. */
export interface ResponseShellCallCommandDeltaEvent
  extends ShellCommandEventBase, ObfuscatedEventBase {
  type: 'response.shell_call_command.delta';
  /** What follows. */
  delta: string;
}

/** A command line is done. */
export interface ResponseShellCallCommandDoneEvent extends ShellCommandEventBase {
  type: 'response.shell_call_command.done';
  /** The whole command. */
  command: string;
}

/** More of what a command prints. */
export interface ResponseShellCallOutputContentDeltaEvent
  extends OutputItemEventBase, ObfuscatedEventBase {
  type: 'response.shell_call_output_content.delta';
  /** Place of the command in the call's `commands`, from 0. */
  command_index: Integer;
  /** What follows. */
  delta: ResponseShellCallOutputContentDeltaEventDelta;
}

/** More of what a command prints. */
export interface ResponseShellCallOutputContentDeltaEventDelta {
  /** What follows as errors. */
  stderr?: string;
  /** What follows. */
  stdout?: string;
}

/** A command printed everything. */
export interface ResponseShellCallOutputContentDoneEvent extends OutputItemEventBase {
  type: 'response.shell_call_output_content.done';
  /** Place of the command in the call's `commands`, from 0. */
  command_index: Integer;
  /** What it printed, and how it ended. */
  output: ShellCommandOutput[];
}
