import type { FunctionDefinition } from '../../shared/types.ts';

export interface ChatCompletionAllowedToolChoice {
  allowed_tools: ChatCompletionAllowedTools;
  type: 'allowed_tools';
}

export interface ChatCompletionCustomTool {
  custom: ChatCompletionCustomToolCustom;
  type: 'custom';
}

export interface ChatCompletionCustomToolCustom {
  name: string;
  description?: string;
  format?: ChatCompletionCustomToolCustomText | ChatCompletionCustomToolCustomGrammar;
}

export interface ChatCompletionCustomToolCustomText {
  type: 'text';
}

export interface ChatCompletionCustomToolCustomGrammar {
  grammar: ChatCompletionCustomToolCustomGrammarGrammar;
  type: 'grammar';
}

export interface ChatCompletionCustomToolCustomGrammarGrammar {
  definition: string;
  syntax: 'lark' | 'regex';
}

export interface ChatCompletionFunctionCallOption {
  name: string;
}

export interface ChatCompletionFunctionTool {
  function: FunctionDefinition;
  type: 'function';
}

export interface ChatCompletionNamedToolChoice {
  function: ChatCompletionNamedToolChoiceFunction;
  type: 'function';
}

export interface ChatCompletionNamedToolChoiceFunction {
  name: string;
}

export interface ChatCompletionNamedToolChoiceCustom {
  custom: ChatCompletionNamedToolChoiceCustomCustom;
  type: 'custom';
}

export interface ChatCompletionNamedToolChoiceCustomCustom {
  name: string;
}

export type ChatCompletionTool = ChatCompletionFunctionTool | ChatCompletionCustomTool;

export type ChatCompletionToolChoiceOption =
  | 'none'
  | 'auto'
  | 'required'
  | ChatCompletionAllowedToolChoice
  | ChatCompletionNamedToolChoice
  | ChatCompletionNamedToolChoiceCustom;

export interface ChatCompletionAllowedTools {
  mode: 'auto' | 'required';
  tools: {
    [key: string]: unknown;
  }[];
}
