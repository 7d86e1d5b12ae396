import type { Integer } from '../../../scalars.ts';
import type { Decision } from '../../decisions/types.ts';
import type {
  LiveInputImage,
  LiveInputJSON,
  LiveInputText,
  LiveOutputText,
  LiveRefusal,
} from './sessions.ts';

export interface LiveDecisionAssistantMessage {
  content: string | (LiveOutputText | LiveRefusal)[];
  role: 'assistant';
  id?: string | null;
  phase?: 'commentary' | 'final_answer' | null;
  type?: 'message';
}

export interface LiveDecisionChoiceOption {
  value: string | boolean;
  description?: string;
}

export interface LiveDecisionCreateEvent {
  event_id: string;
  type: 'decision.create';
}

export interface LiveDecisionDeveloperMessage {
  content: string | LiveDecisionInputText[];
  role: 'developer';
  id?: string | null;
  type?: 'message';
}

export interface LiveDecisionEvent {
  delegation_id: string | null;
  event: LiveDecisionEventEvent;
  event_id: string;
  source_event_id: string | null;
  source_event_type: 'session.input_transcript.delta' | 'session.output_transcript.delta' | null;
  trigger_id: string | null;
  type: 'decision.event';
}

export interface LiveDecisionEventEvent {
  decision: Decision;
  type: 'decision.completed';
}

export interface LiveDecisionInputText {
  text: string;
  type: 'input_text';
}

export interface LiveDecisionItemCreateEvent {
  item:
    | LiveDecisionUserMessage
    | LiveDecisionDeveloperMessage
    | LiveDecisionSystemMessage
    | LiveDecisionAssistantMessage
    | LiveDecisionItemCreateEventFunctionCall
    | LiveDecisionItemCreateEventFunctionCallOutput
    | LiveDecisionItemCreateEventCustomToolCall
    | LiveDecisionItemCreateEventCustomToolCallOutput;
  type: 'decision.item.create';
  event_id?: string | null;
}

export interface LiveDecisionItemCreateEventFunctionCall {
  arguments: string;
  call_id: string;
  name: string;
  type: 'function_call';
  id?: string | null;
  namespace?: string | null;
  status?: 'in_progress' | 'completed' | 'incomplete' | null;
}

export interface LiveDecisionItemCreateEventFunctionCallOutput {
  call_id: string;
  output: string | (LiveDecisionInputText | LiveInputImage)[];
  type: 'function_call_output';
  id?: string | null;
  status?: 'in_progress' | 'completed' | 'incomplete' | null;
}

export interface LiveDecisionItemCreateEventCustomToolCall {
  call_id: string;
  input: string;
  name: string;
  type: 'custom_tool_call';
  id?: string | null;
  namespace?: string | null;
  status?: 'in_progress' | 'completed' | 'incomplete' | null;
}

export interface LiveDecisionItemCreateEventCustomToolCallOutput {
  call_id: string;
  output: string | (LiveDecisionInputText | LiveInputImage)[];
  type: 'custom_tool_call_output';
  id?: string | null;
  status?: 'in_progress' | 'completed' | 'incomplete' | null;
}

export interface LiveDecisionItemCreatedEvent {
  event_id: string;
  item:
    | LiveDecisionStoredUserMessage
    | LiveDecisionStoredDeveloperMessage
    | LiveDecisionStoredSystemMessage
    | LiveDecisionStoredAssistantMessage
    | LiveDecisionItemCreatedEventFunctionCall
    | LiveDecisionItemCreatedEventFunctionCallOutput
    | LiveDecisionItemCreatedEventCustomToolCall
    | LiveDecisionItemCreatedEventCustomToolCallOutput;
  type: 'decision.item.created';
  client_event_id?: string;
}

export interface LiveDecisionItemCreatedEventFunctionCall {
  id: string;
  arguments: string;
  call_id: string;
  name: string;
  type: 'function_call';
  namespace?: string | null;
  status?: 'in_progress' | 'completed' | 'incomplete' | null;
}

export interface LiveDecisionItemCreatedEventFunctionCallOutput {
  id: string;
  call_id: string;
  output: string | (LiveDecisionInputText | LiveInputImage)[];
  type: 'function_call_output';
  status?: 'in_progress' | 'completed' | 'incomplete' | null;
}

export interface LiveDecisionItemCreatedEventCustomToolCall {
  id: string;
  call_id: string;
  input: string;
  name: string;
  type: 'custom_tool_call';
  namespace?: string | null;
  status?: 'in_progress' | 'completed' | 'incomplete' | null;
}

export interface LiveDecisionItemCreatedEventCustomToolCallOutput {
  id: string;
  call_id: string;
  output: string | (LiveDecisionInputText | LiveInputImage)[];
  type: 'custom_tool_call_output';
  status?: 'in_progress' | 'completed' | 'incomplete' | null;
}

export interface LiveDecisionItemDeleteEvent {
  item_id: string;
  type: 'decision.item.delete';
  event_id?: string | null;
}

export interface LiveDecisionItemDeletedEvent {
  event_id: string;
  item_id: string;
  type: 'decision.item.deleted';
  client_event_id?: string;
}

export type LiveDecisionJSONObject = { [key: string]: unknown };

export type LiveDecisionQuestion =
  | LiveDecisionQuestionChoice
  | LiveDecisionQuestionPredicate
  | LiveDecisionQuestionScore;

export interface LiveDecisionQuestionChoice {
  choices: LiveDecisionChoiceOption[];
  instructions: string | (LiveDecisionInputText | LiveInputImage | LiveInputJSON)[];
  type: 'choice';
  name?: string;
}

export interface LiveDecisionQuestionPredicate {
  instructions: string | (LiveDecisionInputText | LiveInputImage | LiveInputJSON)[];
  type: 'predicate';
  name?: string;
}

export interface LiveDecisionQuestionScore {
  instructions: string | (LiveDecisionInputText | LiveInputImage | LiveInputJSON)[];
  levels: LiveDecisionQuestionScoreLevel[];
  type: 'score';
  name?: string;
}

export interface LiveDecisionQuestionScoreLevel {
  label: string;
  description?: string;
}

export interface LiveDecisionStoredAssistantMessage {
  id: string;
  content: string | (LiveOutputText | LiveRefusal)[];
  role: 'assistant';
  phase?: 'commentary' | 'final_answer' | null;
  type?: 'message';
}

export interface LiveDecisionStoredDeveloperMessage {
  id: string;
  content: string | LiveDecisionInputText[];
  role: 'developer';
  type?: 'message';
}

export interface LiveDecisionStoredSystemMessage {
  id: string;
  content: string | LiveDecisionInputText[];
  role: 'system';
  type?: 'message';
}

export interface LiveDecisionStoredUserMessage {
  id: string;
  content: string | (LiveInputText | LiveInputImage | LiveInputJSON)[];
  role: 'user';
  type?: 'message';
}

export interface LiveDecisionSystemMessage {
  content: string | LiveDecisionInputText[];
  role: 'system';
  id?: string | null;
  type?: 'message';
}

export interface LiveDecisionTrigger {
  decisions: LiveDecisionTriggerDecisions;
  event_type: 'session.input_transcript.delta' | 'session.output_transcript.delta';
  type: 'decisions';
}

export interface LiveDecisionTriggerDecisions {
  questions: LiveDecisionQuestion[];
}

export interface LiveDecisionUserMessage {
  content: string | (LiveInputText | LiveInputImage | LiveInputJSON)[];
  role: 'user';
  id?: string | null;
  type?: 'message';
}

export interface LiveDecisionsDelegationConfig {
  model: string;
  questions: LiveDecisionQuestion[];
}

export interface LiveDecisionsDelegationUpdateConfig {
  model?: string;
  questions?: LiveDecisionQuestion[];
}

export interface LiveDecisions {
  decisions: LiveDecisionsDelegationConfig;
  type: 'decisions';
  acknowledgement_delay_ms?: Integer;
}
