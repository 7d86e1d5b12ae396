import type { FunctionDefinition } from '../../shared/types.ts';

/** Leaves the model some of its tools, without changing the cached list. */
export interface ChatCompletionAllowedToolChoice {
  type: 'allowed_tools';
  /** The tools that are left, and whether one has to be called. */
  allowed_tools: ChatCompletionAllowedTools;
}

/** A tool of yours, called with free text. */
export interface ChatCompletionCustomTool {
  type: 'custom';
  /** The tool. */
  custom: ChatCompletionCustomToolCustom;
}

/** Name, purpose and input of a custom tool. */
export interface ChatCompletionCustomToolCustom {
  /** Name that the model calls it by. */
  name: string;
  /** What it does and when to call it, for the model. */
  description?: string;
  /** Form of its input. Default: any text. */
  format?: ChatCompletionCustomToolCustomText | ChatCompletionCustomToolCustomGrammar;
}

/** Any text. */
export interface ChatCompletionCustomToolCustomText {
  type: 'text';
}

/** Text of a grammar. */
export interface ChatCompletionCustomToolCustomGrammar {
  type: 'grammar';
  /** The grammar and its language. */
  grammar: ChatCompletionCustomToolCustomGrammarGrammar;
}

/** A grammar and its language. */
export interface ChatCompletionCustomToolCustomGrammarGrammar {
  /** The grammar. */
  definition: string;
  /** Language that the grammar is written in. */
  syntax: 'lark' | 'regex';
}

/**
 * Has the model call one function, in the form that came before tools.
 * @deprecated Use `ChatCompletionNamedToolChoice`.
 */
export interface ChatCompletionFunctionCallOption {
  /** Name of the function. */
  name: string;
}

/** A function of yours, called with arguments that follow a JSON Schema. */
export interface ChatCompletionFunctionTool {
  type: 'function';
  /** The function. */
  function: FunctionDefinition;
}

/** Has the model call one function. */
export interface ChatCompletionNamedToolChoice {
  type: 'function';
  /** The function. */
  function: ChatCompletionNamedToolChoiceFunction;
}

/** A function by its name. */
export interface ChatCompletionNamedToolChoiceFunction {
  /** Name of the function. */
  name: string;
}

/** Has the model call one custom tool. */
export interface ChatCompletionNamedToolChoiceCustom {
  type: 'custom';
  /** The tool. */
  custom: ChatCompletionNamedToolChoiceCustomCustom;
}

/** A custom tool by its name. */
export interface ChatCompletionNamedToolChoiceCustomCustom {
  /** Name of the tool. */
  name: string;
}

/** Something that the model may call while it answers. */
export type ChatCompletionTool = ChatCompletionFunctionTool | ChatCompletionCustomTool;

/**
 * Which tools the model uses: `none`, those it sees fit (`auto`), at least one (`required`), some
 * of them, or a certain one.
 */
export type ChatCompletionToolChoiceOption =
  | 'none'
  | 'auto'
  | 'required'
  | ChatCompletionAllowedToolChoice
  | ChatCompletionNamedToolChoice
  | ChatCompletionNamedToolChoiceCustom;

/** The tools that are left, and whether one has to be called. */
export interface ChatCompletionAllowedTools {
  /** `auto` lets the model answer without a tool, `required` does not. */
  mode: 'auto' | 'required';
  /** The tools by kind and name, such as `{ type: 'function', function: { name: 'weather' } }`. */
  tools: { [key: string]: unknown }[];
}
