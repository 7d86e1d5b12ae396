import type { CustomToolInputFormat } from '../../shared/types.ts';
import type {
  ComputerTool,
  ComputerUsePreviewTool,
  FileSearchTool,
  ToolCodeInterpreter,
  ToolImageGeneration,
  ToolMcp,
  WebSearchPreviewTool,
  WebSearchTool,
} from './hosted-tools.ts';
import type { ApplyPatchTool, FunctionShellTool, ToolLocalShell } from './shell-tools.ts';

/** Something that the model may use while it answers. */
export type Tool =
  | FunctionTool
  | FileSearchTool
  | ComputerTool
  | ComputerUsePreviewTool
  | WebSearchTool
  | ToolMcp
  | ToolCodeInterpreter
  | ToolProgrammaticToolCalling
  | ToolImageGeneration
  | ToolLocalShell
  | FunctionShellTool
  | CustomTool
  | NamespaceTool
  | ToolSearchTool
  | WebSearchPreviewTool
  | ApplyPatchTool;

/** Who may call a tool: the model itself, or a program that the model wrote. */
export type ToolCallerKind = 'direct' | 'programmatic';

/** A function of yours, called with arguments that follow a JSON Schema. */
export interface FunctionTool {
  type: 'function';
  /** Name that the model calls it by: letters, digits, `_` and `-`. */
  name: string;
  /** JSON Schema of the arguments, an object; null where there are none. */
  parameters: { [key: string]: unknown } | null;
  /**
   * Makes the arguments follow the schema exactly; the schema then keeps to the structured-output
   * subset.
   * @default true
   */
  strict: boolean | null;
  /**
   * Who may call it. Default: the model alone.
   * @minItems 1
   */
  allowed_callers?: ToolCallerKind[] | null;
  /** Lets the model go on while the result is awaited. */
  async?: boolean;
  /** Keeps the definition out of the prompt until tool search loads it. */
  defer_loading?: boolean;
  /** What it does and when to call it, for the model. */
  description?: string | null;
  /** JSON Schema of the result, for programs that the model writes. */
  output_schema?: { [key: string]: unknown } | null;
}

/** A tool of yours, called with free text. */
export interface CustomTool {
  type: 'custom';
  /** Name that the model calls it by. */
  name: string;
  /**
   * Who may call it. Default: the model alone.
   * @minItems 1
   */
  allowed_callers?: ToolCallerKind[] | null;
  /** Lets the model go on while the result is awaited. */
  async?: boolean;
  /** Keeps the definition out of the prompt until tool search loads it. */
  defer_loading?: boolean;
  /** What it does and when to call it, for the model. */
  description?: string;
  /** Form of its input. Default: any text. */
  format?: CustomToolInputFormat;
}

/** Tools under a common name, which the model sees as one group. */
export interface NamespaceTool {
  type: 'namespace';
  /** What the tools have in common, for the model. */
  description: string;
  /**
   * Name of the group.
   * @minLength 1
   */
  name: string;
  /**
   * The tools in it.
   * @minItems 1
   */
  tools: (NamespaceToolFunction | CustomTool)[];
}

/** A function in a namespace. */
export interface NamespaceToolFunction {
  type: 'function';
  /**
   * Name that the model calls it by.
   * @minLength 1
   * @maxLength 128
   * @pattern ^[a-zA-Z0-9_-]+$
   */
  name: string;
  /**
   * Who may call it. Default: the model alone.
   * @minItems 1
   */
  allowed_callers?: ToolCallerKind[] | null;
  /** Lets the model go on while the result is awaited. */
  async?: boolean;
  /** Keeps the definition out of the prompt until tool search loads it. */
  defer_loading?: boolean;
  /** What it does and when to call it, for the model. */
  description?: string | null;
  /** JSON Schema of the result, for programs that the model writes. */
  output_schema?: { [key: string]: unknown } | null;
  /** JSON Schema of the arguments. */
  parameters?: unknown;
  /** Makes the arguments follow the schema exactly. */
  strict?: boolean | null;
}

/** Lets the model write a program that calls other tools, and see only the program's result. */
export interface ToolProgrammaticToolCalling {
  type: 'programmatic_tool_calling';
}

/** Lets the model look for tools whose definitions are deferred. */
export interface ToolSearchTool {
  type: 'tool_search';
  /** When to search, for the model. */
  description?: string | null;
  /** Who searches: the API, or you in answer to a `tool_search_call`. Default: `server`. */
  execution?: 'server' | 'client';
  /** JSON Schema of the search's arguments, where you search. */
  parameters?: unknown;
}
