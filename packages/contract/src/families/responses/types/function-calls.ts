import type {
  ResponseFunctionCallOutputItemList,
  ResponseInputFile,
  ResponseInputImage,
  ResponseInputText,
} from './content.ts';
import type { ItemStatus } from './items.ts';
import type { Tool } from './tools.ts';

/** Who called a tool: the model itself, or a program that the model wrote. */
export type ToolCaller = ToolCallerDirect | ToolCallerProgram;

/** The model itself called. */
export interface ToolCallerDirect {
  type: 'direct';
}

/** A program that the model wrote called. */
export interface ToolCallerProgram {
  type: 'program';
  /**
   * `call_id` of the program.
   * @minLength 1
   * @maxLength 64
   */
  caller_id: string;
}

/** The model asks for a call of your function; answer with a `function_call_output`. */
export interface ResponseFunctionToolCall {
  type: 'function_call';
  /** Arguments as JSON text. Parse it with care: a cut-off call can hold invalid JSON. */
  arguments: string;
  /** Id that the output has to carry. */
  call_id: string;
  /** Name of the function. */
  name: string;
  /** Unique id of the item, `fc_…`. */
  id?: string;
  /** Whether the model goes on while the result is awaited. */
  async?: boolean;
  /** Who called. */
  caller?: ToolCaller | null;
  /** Namespace of the function. */
  namespace?: string;
  /** How far the call has come. */
  status?: ItemStatus;
}

/** A stored function call. */
export interface ResponseFunctionToolCallItem extends ResponseFunctionToolCall {
  /** Unique id of the item, `fc_…`. */
  id: string;
  /** How far the call has come. */
  status: ItemStatus;
  /** Who made the item. */
  created_by?: string;
}

/** Your function's result, in answer to a `function_call`. */
export interface ResponseInputItemFunctionCallOutput {
  type: 'function_call_output';
  /**
   * The result: text, often JSON, or parts with images and files.
   * @maxLength 10485760
   */
  output: string | ResponseFunctionCallOutputItemList;
  /** Unique id of the item, where it was stored before. */
  id?: string | null;
  /**
   * Id of the call that this answers.
   * @minLength 1
   * @maxLength 64
   */
  call_id?: string | null;
  /** Who called, as in the call. */
  caller?: ToolCaller | null;
  /**
   * Name of the function.
   * @minLength 1
   * @maxLength 128
   */
  name?: string | null;
  /**
   * Namespace of the function.
   * @minLength 1
   * @maxLength 64
   * @pattern ^[a-zA-Z0-9_-]+$
   */
  namespace?: string | null;
  /** How far the call has come. */
  status?: ItemStatus | null;
}

/** A stored function result. */
export interface ResponseFunctionToolCallOutputItem {
  type: 'function_call_output';
  /** Unique id of the item, `fco_…`. */
  id: string;
  /** The result: text, often JSON, or parts with images and files. */
  output: string | (ResponseInputText | ResponseInputImage | ResponseInputFile)[];
  /** How far the call has come. */
  status: ItemStatus;
  /** Id of the call that this answers. */
  call_id?: string;
  /** Who called. */
  caller?: ToolCaller | null;
  /** Who made the item. */
  created_by?: string;
  /** Name of the function. */
  name?: string;
  /** Namespace of the function. */
  namespace?: string;
}

/** The model asks for a call of your custom tool; answer with a `custom_tool_call_output`. */
export interface ResponseCustomToolCall {
  type: 'custom_tool_call';
  /** Id that the output has to carry. */
  call_id: string;
  /** Free text, or text of the tool's grammar. */
  input: string;
  /** Name of the tool. */
  name: string;
  /** Unique id of the item, `ctc_…`. */
  id?: string;
  /** Whether the model goes on while the result is awaited. */
  async?: boolean;
  /** Who called. */
  caller?: ToolCaller | null;
  /** Namespace of the tool. */
  namespace?: string;
}

/** A stored custom tool call. */
export interface ResponseCustomToolCallItem extends ResponseCustomToolCall {
  /** Unique id of the item, `ctc_…`. */
  id: string;
  /** How far the call has come. */
  status: ItemStatus;
  /** Who made the item. */
  created_by?: string;
}

/** Your custom tool's result, in answer to a `custom_tool_call`. */
export interface ResponseCustomToolCallOutput {
  type: 'custom_tool_call_output';
  /** Id of the call that this answers. */
  call_id: string;
  /** The result: text, or parts with images and files. */
  output: string | (ResponseInputText | ResponseInputImage | ResponseInputFile)[];
  /** Unique id of the item. */
  id?: string;
  /** Who called, as in the call. */
  caller?: ToolCaller | null;
}

/** A stored custom tool result. */
export interface ResponseCustomToolCallOutputItem extends ResponseCustomToolCallOutput {
  /** Unique id of the item. */
  id: string;
  /** How far the call has come. */
  status: ItemStatus;
  /** Who made the item. */
  created_by?: string;
}

/** The model searches the deferred tools. */
export interface ResponseToolSearchCall {
  type: 'tool_search_call';
  /** Unique id of the item. */
  id: string;
  /** Arguments of the search. */
  arguments: unknown;
  /** Id that the output has to carry; null where the API searches. */
  call_id: string | null;
  /** Who searches: the API, or you. */
  execution: 'server' | 'client';
  /** How far the call has come. */
  status: ItemStatus;
  /** Who made the item. */
  created_by?: string;
}

/** A tool search, sent back as input. */
export interface ResponseInputItemToolSearchCall {
  type: 'tool_search_call';
  /** Arguments of the search. */
  arguments: unknown;
  /** Unique id of the item. */
  id?: string | null;
  /**
   * Id that the output has to carry.
   * @minLength 1
   * @maxLength 64
   */
  call_id?: string | null;
  /** Who searches: the API, or you. */
  execution?: 'server' | 'client';
  /** How far the call has come. */
  status?: ItemStatus | null;
}

/** The tools that a search found, from now on at the model's hand. */
export interface ResponseToolSearchOutputItem {
  type: 'tool_search_output';
  /** Unique id of the item. */
  id: string;
  /** Id of the call that this answers; null where the API searched. */
  call_id: string | null;
  /** Who searched. */
  execution: 'server' | 'client';
  /** How far the call has come. */
  status: ItemStatus;
  /** The tools found. */
  tools: Tool[];
  /** Who made the item. */
  created_by?: string;
}

/** The tools that your search found, in answer to a `tool_search_call`. */
export interface ResponseToolSearchOutputItemParam {
  type: 'tool_search_output';
  /** The tools found. */
  tools: Tool[];
  /** Unique id of the item. */
  id?: string | null;
  /**
   * Id of the call that this answers.
   * @minLength 1
   * @maxLength 64
   */
  call_id?: string | null;
  /** Who searched. */
  execution?: 'server' | 'client';
  /** How far the call has come. */
  status?: ItemStatus | null;
}

/** A program that the model wrote to call tools. */
export interface ResponseOutputItemProgram {
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
export interface ResponseOutputItemProgramOutput {
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

/** A program, sent back as input. */
export interface ResponseInputItemProgram {
  type: 'program';
  /** Unique id of the item. */
  id: string;
  /**
   * Id that its output and the calls it makes refer to.
   * @minLength 1
   * @maxLength 64
   */
  call_id: string;
  /**
   * Source of the program.
   * @maxLength 10485760
   */
  code: string;
  /**
   * Opaque text by which the API recognises the program; send it back unchanged.
   * @maxLength 10485760
   */
  fingerprint: string;
}

/** What a program returned, sent back as input. */
export interface ResponseInputItemProgramOutput {
  type: 'program_output';
  /** Unique id of the item. */
  id: string;
  /**
   * Id of the program.
   * @minLength 1
   * @maxLength 64
   */
  call_id: string;
  /**
   * What it returned.
   * @maxLength 10485760
   */
  result: string;
  /** Whether it ran to its end. */
  status: 'completed' | 'incomplete';
}
