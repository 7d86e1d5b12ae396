import type { Integer } from '../../scalars.ts';
import type { DecisionInputJSON, DecisionQuestionInputPart } from '../shared/types.ts';

export interface Decision {
  answers: (
    | DecisionAnswerResourcePredicate
    | DecisionAnswerResourceChoice
    | DecisionAnswerResourceScore
    | DecisionAnswerResourceRefusal
  )[];
  model: string;
  usage: DecisionUsage;
}

export interface DecisionAnswerResourcePredicate {
  name: string | null;
  probability: number;
  type: 'predicate';
}

export interface DecisionAnswerResourceChoice {
  choice: string | boolean;
  confidence: number;
  name: string | null;
  probabilities: DecisionAnswerResourceChoiceProbability[];
  type: 'choice';
}

export interface DecisionAnswerResourceChoiceProbability {
  probability: number;
  value: string | boolean;
}

export interface DecisionAnswerResourceScore {
  confidence: number;
  name: string | null;
  probabilities: DecisionAnswerResourceScoreProbability[];
  score: number;
  type: 'score';
}

export interface DecisionAnswerResourceScoreProbability {
  label: string;
  probability: number;
  value: number;
}

export interface DecisionAnswerResourceRefusal {
  name: string | null;
  type: 'refusal';
}

export interface DecisionUsage {
  input_tokens: Integer;
  input_tokens_details: DecisionUsageInputTokensDetails;
  output_tokens: Integer;
  output_tokens_details: DecisionUsageOutputTokensDetails;
  total_tokens: Integer;
}

export interface DecisionUsageInputTokensDetails {
  cache_write_tokens: Integer;
  cached_tokens: Integer;
}

export interface DecisionUsageOutputTokensDetails {
  reasoning_tokens: Integer;
}

export interface DecisionInputImage {
  image_url: string;
  type: 'input_image';
  detail?: 'low' | 'high' | 'auto' | 'original' | null;
  prompt_cache_breakpoint?: DecisionPromptCacheBreakpoint | null;
}

export type DecisionInputPart = DecisionInputText | DecisionInputImage | DecisionInputJSON;

export interface DecisionInputText {
  text: string;
  type: 'input_text';
  prompt_cache_breakpoint?: DecisionPromptCacheBreakpoint | null;
}

export interface DecisionPromptCacheBreakpoint {
  mode: 'explicit';
}

export interface DecisionCreateParams {
  input:
    | string
    | (
        | DecisionCreateParamsDecisionInputUserMessage
        | DecisionCreateParamsDecisionInputDeveloperMessage
        | DecisionCreateParamsDecisionInputSystemMessage
        | DecisionCreateParamsDecisionInputAssistantMessage
        | DecisionCreateParamsDecisionInputFunctionCall
        | DecisionCreateParamsDecisionInputFunctionCallOutput
        | DecisionCreateParamsDecisionInputCustomToolCall
        | DecisionCreateParamsDecisionInputCustomToolCallOutput
      )[];
  model: string;
  questions: (
    | DecisionCreateParamsQuestionParamPredicate
    | DecisionCreateParamsQuestionParamChoice
    | DecisionCreateParamsQuestionParamScore
  )[];
  prompt_cache_key?: string | null;
  prompt_cache_options?: DecisionCreateParamsPromptCacheOptions | null;
  safety_identifier?: string | null;
}

export interface DecisionCreateParamsDecisionInputUserMessage {
  content: string | DecisionInputPart[];
  role: 'user';
  type?: 'message';
}

export interface DecisionCreateParamsDecisionInputDeveloperMessage {
  content: string | DecisionInputText[];
  role: 'developer';
  type?: 'message';
}

export interface DecisionCreateParamsDecisionInputSystemMessage {
  content: string | DecisionInputText[];
  role: 'system';
  type?: 'message';
}

export interface DecisionCreateParamsDecisionInputAssistantMessage {
  content:
    | string
    | (
        | DecisionCreateParamsDecisionInputAssistantMessageDecisionInputOutputText
        | DecisionCreateParamsDecisionInputAssistantMessageDecisionInputRefusal
      )[];
  role: 'assistant';
  phase?: 'commentary' | 'final_answer' | null;
  type?: 'message';
}

export interface DecisionCreateParamsDecisionInputAssistantMessageDecisionInputOutputText {
  text: string;
  type: 'output_text';
}

export interface DecisionCreateParamsDecisionInputAssistantMessageDecisionInputRefusal {
  refusal: string;
  type: 'refusal';
}

export interface DecisionCreateParamsDecisionInputFunctionCall {
  arguments: string;
  call_id: string;
  name: string;
  type: 'function_call';
  id?: string | null;
  namespace?: string | null;
  status?: 'in_progress' | 'completed' | 'incomplete' | null;
}

export interface DecisionCreateParamsDecisionInputFunctionCallOutput {
  call_id: string;
  output: string | (DecisionInputText | DecisionInputImage)[];
  type: 'function_call_output';
  id?: string | null;
  status?: 'in_progress' | 'completed' | 'incomplete' | null;
}

export interface DecisionCreateParamsDecisionInputCustomToolCall {
  call_id: string;
  input: string;
  name: string;
  type: 'custom_tool_call';
  id?: string | null;
  namespace?: string | null;
  status?: 'in_progress' | 'completed' | 'incomplete' | null;
}

export interface DecisionCreateParamsDecisionInputCustomToolCallOutput {
  call_id: string;
  output: string | (DecisionInputText | DecisionInputImage)[];
  type: 'custom_tool_call_output';
  id?: string | null;
  status?: 'in_progress' | 'completed' | 'incomplete' | null;
}

export interface DecisionCreateParamsQuestionParamPredicate {
  instructions: string | DecisionQuestionInputPart[];
  type: 'predicate';
  name?: string;
}

export interface DecisionCreateParamsQuestionParamChoice {
  choices: DecisionCreateParamsQuestionParamChoiceChoice[];
  instructions: string | DecisionQuestionInputPart[];
  type: 'choice';
  name?: string;
}

export interface DecisionCreateParamsQuestionParamChoiceChoice {
  value: string | boolean;
  description?: string;
}

export interface DecisionCreateParamsQuestionParamScore {
  instructions: string | DecisionQuestionInputPart[];
  levels: DecisionCreateParamsQuestionParamScoreLevel[];
  type: 'score';
  name?: string;
}

export interface DecisionCreateParamsQuestionParamScoreLevel {
  label: string;
  description?: string;
}

export interface DecisionCreateParamsPromptCacheOptions {
  mode?: 'implicit' | 'explicit' | null;
  ttl?: '30m';
}
