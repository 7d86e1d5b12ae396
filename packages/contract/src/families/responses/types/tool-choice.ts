/**
 * Which tools the model uses: none, its own choice, at least one, some of those given, or one
 * that it has to use.
 */
export type ToolChoice =
  | ToolChoiceOptions
  | ToolChoiceAllowed
  | ToolChoiceTypes
  | ToolChoiceFunction
  | ToolChoiceMcp
  | ToolChoiceCustom
  | ToolChoiceProgrammaticToolCalling
  | ToolChoiceApplyPatch
  | ToolChoiceShell;

/** `none` calls no tool, `auto` leaves it to the model, `required` calls at least one. */
export type ToolChoiceOptions = 'none' | 'auto' | 'required';

/** Narrows the choice to some of the request's tools, without changing the cached list. */
export interface ToolChoiceAllowed {
  type: 'allowed_tools';
  /** Whether one of them has to be called. */
  mode: 'auto' | 'required';
  /** The tools, such as `{"type": "function", "name": "get_weather"}`. */
  tools: { [key: string]: unknown }[];
}

/** Has the model use a tool of this kind. */
export interface ToolChoiceTypes {
  /** The kind of tool. */
  type:
    | 'file_search'
    | 'web_search_preview'
    | 'computer'
    | 'computer_use_preview'
    | 'computer_use'
    | 'web_search_preview_2025_03_11'
    | 'image_generation'
    | 'code_interpreter'
    | 'mcp';
}

/** Has the model call a function. */
export interface ToolChoiceFunction {
  type: 'function';
  /** Name of the function. */
  name: string;
}

/** Has the model call a tool of an MCP server. */
export interface ToolChoiceMcp {
  type: 'mcp';
  /** Label of the server. */
  server_label: string;
  /** Name of the tool. Default: any of the server's. */
  name?: string | null;
}

/** Has the model call a custom tool. */
export interface ToolChoiceCustom {
  type: 'custom';
  /** Name of the tool. */
  name: string;
}

/** Has the model write a program that calls tools. */
export interface ToolChoiceProgrammaticToolCalling {
  type: 'programmatic_tool_calling';
}

/** Has the model make a patch. */
export interface ToolChoiceApplyPatch {
  type: 'apply_patch';
}

/** Has the model run shell commands. */
export interface ToolChoiceShell {
  type: 'shell';
}
