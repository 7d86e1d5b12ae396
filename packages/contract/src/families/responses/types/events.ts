import type { Response } from './response.ts';
import type { ResponseOutputRefusal, ResponseOutputText } from './content.ts';
import type { ResponseOutputItem } from './items.ts';
import type { Integer } from '../../../scalars.ts';

export interface ResponseAudioDeltaEvent {
  delta: string;
  sequence_number: Integer;
  type: 'response.audio.delta';
}

export interface ResponseAudioDoneEvent {
  sequence_number: Integer;
  type: 'response.audio.done';
}

export interface ResponseAudioTranscriptDeltaEvent {
  delta: string;
  sequence_number: Integer;
  type: 'response.audio.transcript.delta';
}

export interface ResponseAudioTranscriptDoneEvent {
  sequence_number: Integer;
  type: 'response.audio.transcript.done';
}

export interface ResponseCodeInterpreterCallCodeDeltaEvent {
  delta: string;
  item_id: string;
  output_index: Integer;
  sequence_number: Integer;
  type: 'response.code_interpreter_call_code.delta';
}

export interface ResponseCodeInterpreterCallCodeDoneEvent {
  code: string;
  item_id: string;
  output_index: Integer;
  sequence_number: Integer;
  type: 'response.code_interpreter_call_code.done';
}

export interface ResponseCodeInterpreterCallCompletedEvent {
  item_id: string;
  output_index: Integer;
  sequence_number: Integer;
  type: 'response.code_interpreter_call.completed';
}

export interface ResponseCodeInterpreterCallInProgressEvent {
  item_id: string;
  output_index: Integer;
  sequence_number: Integer;
  type: 'response.code_interpreter_call.in_progress';
}

export interface ResponseCodeInterpreterCallInterpretingEvent {
  item_id: string;
  output_index: Integer;
  sequence_number: Integer;
  type: 'response.code_interpreter_call.interpreting';
}

export interface ResponseCompactionCompactingEvent {
  item_id: string;
  output_index: Integer;
  sequence_number: Integer;
  type: 'response.compaction.compacting';
}

export interface ResponseCompletedEvent {
  response: Response;
  sequence_number: Integer;
  type: 'response.completed';
}

export interface ResponseContentPartAddedEvent {
  content_index: Integer;
  item_id: string;
  output_index: Integer;
  part: ResponseOutputText | ResponseOutputRefusal | ResponseContentPartAddedEventReasoningText;
  sequence_number: Integer;
  type: 'response.content_part.added';
}

export interface ResponseContentPartAddedEventReasoningText {
  text: string;
  type: 'reasoning_text';
}

export interface ResponseContentPartDoneEvent {
  content_index: Integer;
  item_id: string;
  output_index: Integer;
  part: ResponseOutputText | ResponseOutputRefusal | ResponseContentPartDoneEventReasoningText;
  sequence_number: Integer;
  type: 'response.content_part.done';
}

export interface ResponseContentPartDoneEventReasoningText {
  text: string;
  type: 'reasoning_text';
}

export interface ResponseCreatedEvent {
  response: Response;
  sequence_number: Integer;
  type: 'response.created';
}

export interface ResponseCustomToolCallInputDeltaEvent {
  delta: string;
  item_id: string;
  output_index: Integer;
  sequence_number: Integer;
  type: 'response.custom_tool_call_input.delta';
}

export interface ResponseCustomToolCallInputDoneEvent {
  input: string;
  item_id: string;
  output_index: Integer;
  sequence_number: Integer;
  type: 'response.custom_tool_call_input.done';
}

export interface ResponseErrorEvent {
  code: string | null;
  message: string;
  param: string | null;
  sequence_number: Integer;
  type: 'error';
}

export interface ResponseFailedEvent {
  response: Response;
  sequence_number: Integer;
  type: 'response.failed';
}

export interface ResponseFileSearchCallCompletedEvent {
  item_id: string;
  output_index: Integer;
  sequence_number: Integer;
  type: 'response.file_search_call.completed';
}

export interface ResponseFileSearchCallInProgressEvent {
  item_id: string;
  output_index: Integer;
  sequence_number: Integer;
  type: 'response.file_search_call.in_progress';
}

export interface ResponseFileSearchCallSearchingEvent {
  item_id: string;
  output_index: Integer;
  sequence_number: Integer;
  type: 'response.file_search_call.searching';
}

export interface ResponseFunctionCallArgumentsDeltaEvent {
  delta: string;
  item_id: string;
  output_index: Integer;
  sequence_number: Integer;
  type: 'response.function_call_arguments.delta';
}

export interface ResponseFunctionCallArgumentsDoneEvent {
  arguments: string;
  item_id: string;
  output_index: Integer;
  sequence_number: Integer;
  type: 'response.function_call_arguments.done';
}

export interface ResponseImageGenCallCompletedEvent {
  item_id: string;
  output_index: Integer;
  sequence_number: Integer;
  type: 'response.image_generation_call.completed';
}

export interface ResponseImageGenCallGeneratingEvent {
  item_id: string;
  output_index: Integer;
  sequence_number: Integer;
  type: 'response.image_generation_call.generating';
}

export interface ResponseImageGenCallInProgressEvent {
  item_id: string;
  output_index: Integer;
  sequence_number: Integer;
  type: 'response.image_generation_call.in_progress';
}

export interface ResponseImageGenCallPartialImageEvent {
  item_id: string;
  output_index: Integer;
  partial_image_b64: string;
  partial_image_index: Integer;
  sequence_number: Integer;
  type: 'response.image_generation_call.partial_image';
  background?: string;
  output_format?: string;
  quality?: string;
  size?: string;
}

export interface ResponseInProgressEvent {
  response: Response;
  sequence_number: Integer;
  type: 'response.in_progress';
}

export interface ResponseIncompleteEvent {
  response: Response;
  sequence_number: Integer;
  type: 'response.incomplete';
}

export interface ResponseMcpCallArgumentsDeltaEvent {
  delta: string;
  item_id: string;
  output_index: Integer;
  sequence_number: Integer;
  type: 'response.mcp_call_arguments.delta';
}

export interface ResponseMcpCallArgumentsDoneEvent {
  arguments: string;
  item_id: string;
  output_index: Integer;
  sequence_number: Integer;
  type: 'response.mcp_call_arguments.done';
}

export interface ResponseMcpCallCompletedEvent {
  item_id: string;
  output_index: Integer;
  sequence_number: Integer;
  type: 'response.mcp_call.completed';
}

export interface ResponseMcpCallFailedEvent {
  item_id: string;
  output_index: Integer;
  sequence_number: Integer;
  type: 'response.mcp_call.failed';
}

export interface ResponseMcpCallInProgressEvent {
  item_id: string;
  output_index: Integer;
  sequence_number: Integer;
  type: 'response.mcp_call.in_progress';
}

export interface ResponseMcpListToolsCompletedEvent {
  item_id: string;
  output_index: Integer;
  sequence_number: Integer;
  type: 'response.mcp_list_tools.completed';
}

export interface ResponseMcpListToolsFailedEvent {
  item_id: string;
  output_index: Integer;
  sequence_number: Integer;
  type: 'response.mcp_list_tools.failed';
}

export interface ResponseMcpListToolsInProgressEvent {
  item_id: string;
  output_index: Integer;
  sequence_number: Integer;
  type: 'response.mcp_list_tools.in_progress';
}

export interface ResponseOutputItemAddedEvent {
  item: ResponseOutputItem;
  output_index: Integer;
  sequence_number: Integer;
  type: 'response.output_item.added';
}

export interface ResponseOutputItemDoneEvent {
  item: ResponseOutputItem;
  output_index: Integer;
  sequence_number: Integer;
  type: 'response.output_item.done';
}

export interface ResponseOutputTextAnnotationAddedEvent {
  annotation:
    | ResponseOutputTextAnnotationAddedEventFileCitation
    | ResponseOutputTextAnnotationAddedEventURLCitation
    | ResponseOutputTextAnnotationAddedEventContainerFileCitation
    | ResponseOutputTextAnnotationAddedEventFilePath
    | null;
  annotation_index: Integer;
  content_index: Integer;
  item_id: string;
  output_index: Integer;
  sequence_number: Integer;
  type: 'response.output_text.annotation.added';
}

export interface ResponseOutputTextAnnotationAddedEventFileCitation {
  file_id: string;
  filename: string;
  index: Integer;
  type: 'file_citation';
}

export interface ResponseOutputTextAnnotationAddedEventURLCitation {
  end_index: Integer;
  start_index: Integer;
  title: string;
  type: 'url_citation';
  url: string;
}

export interface ResponseOutputTextAnnotationAddedEventContainerFileCitation {
  container_id: string;
  end_index: Integer;
  file_id: string;
  filename: string;
  start_index: Integer;
  type: 'container_file_citation';
}

export interface ResponseOutputTextAnnotationAddedEventFilePath {
  file_id: string;
  index: Integer;
  type: 'file_path';
}

export interface ResponseQueuedEvent {
  response: Response;
  sequence_number: Integer;
  type: 'response.queued';
}

export interface ResponseReasoningSummaryPartAddedEvent {
  item_id: string;
  output_index: Integer;
  part: ResponseReasoningSummaryPartAddedEventPart;
  sequence_number: Integer;
  summary_index: Integer;
  type: 'response.reasoning_summary_part.added';
}

export interface ResponseReasoningSummaryPartAddedEventPart {
  text: string;
  type: 'summary_text';
}

export interface ResponseReasoningSummaryPartDoneEvent {
  item_id: string;
  output_index: Integer;
  part: ResponseReasoningSummaryPartDoneEventPart;
  sequence_number: Integer;
  summary_index: Integer;
  type: 'response.reasoning_summary_part.done';
  status?: 'incomplete';
}

export interface ResponseReasoningSummaryPartDoneEventPart {
  text: string;
  type: 'summary_text';
}

export interface ResponseReasoningSummaryTextDeltaEvent {
  delta: string;
  item_id: string;
  output_index: Integer;
  sequence_number: Integer;
  summary_index: Integer;
  type: 'response.reasoning_summary_text.delta';
}

export interface ResponseReasoningSummaryTextDoneEvent {
  item_id: string;
  output_index: Integer;
  sequence_number: Integer;
  summary_index: Integer;
  text: string;
  type: 'response.reasoning_summary_text.done';
}

export interface ResponseReasoningTextDeltaEvent {
  content_index: Integer;
  delta: string;
  item_id: string;
  output_index: Integer;
  sequence_number: Integer;
  type: 'response.reasoning_text.delta';
}

export interface ResponseReasoningTextDoneEvent {
  content_index: Integer;
  item_id: string;
  output_index: Integer;
  sequence_number: Integer;
  text: string;
  type: 'response.reasoning_text.done';
}

export interface ResponseRefusalDeltaEvent {
  content_index: Integer;
  delta: string;
  item_id: string;
  output_index: Integer;
  sequence_number: Integer;
  type: 'response.refusal.delta';
}

export interface ResponseRefusalDoneEvent {
  content_index: Integer;
  item_id: string;
  output_index: Integer;
  refusal: string;
  sequence_number: Integer;
  type: 'response.refusal.done';
}

export interface ResponseShellCallCommandAddedEvent {
  command: string;
  command_index: Integer;
  output_index: Integer;
  sequence_number: Integer;
  type: 'response.shell_call_command.added';
}

export interface ResponseShellCallCommandDeltaEvent {
  command_index: Integer;
  delta: string;
  output_index: Integer;
  sequence_number: Integer;
  type: 'response.shell_call_command.delta';
  obfuscation?: string;
}

export interface ResponseShellCallCommandDoneEvent {
  command: string;
  command_index: Integer;
  output_index: Integer;
  sequence_number: Integer;
  type: 'response.shell_call_command.done';
}

export interface ResponseShellCallOutputContentDeltaEvent {
  command_index: Integer;
  delta: ResponseShellCallOutputContentDeltaEventDelta;
  item_id: string;
  output_index: Integer;
  sequence_number: Integer;
  type: 'response.shell_call_output_content.delta';
}

export interface ResponseShellCallOutputContentDeltaEventDelta {
  stderr?: string;
  stdout?: string;
}

export interface ResponseShellCallOutputContentDoneEvent {
  command_index: Integer;
  item_id: string;
  output: ResponseShellCallOutputContentDoneEventOutput[];
  output_index: Integer;
  sequence_number: Integer;
  type: 'response.shell_call_output_content.done';
}

export interface ResponseShellCallOutputContentDoneEventOutput {
  outcome:
    | ResponseShellCallOutputContentDoneEventOutputTimeout
    | ResponseShellCallOutputContentDoneEventOutputExit;
  stderr: string;
  stdout: string;
  created_by?: string;
}

export interface ResponseShellCallOutputContentDoneEventOutputTimeout {
  type: 'timeout';
}

export interface ResponseShellCallOutputContentDoneEventOutputExit {
  exit_code: Integer;
  type: 'exit';
}

export type ResponseStreamEvent =
  | ResponseAudioDeltaEvent
  | ResponseAudioDoneEvent
  | ResponseAudioTranscriptDeltaEvent
  | ResponseAudioTranscriptDoneEvent
  | ResponseCodeInterpreterCallCodeDeltaEvent
  | ResponseCodeInterpreterCallCodeDoneEvent
  | ResponseCodeInterpreterCallCompletedEvent
  | ResponseCodeInterpreterCallInProgressEvent
  | ResponseCodeInterpreterCallInterpretingEvent
  | ResponseCompactionCompactingEvent
  | ResponseCompletedEvent
  | ResponseContentPartAddedEvent
  | ResponseContentPartDoneEvent
  | ResponseCreatedEvent
  | ResponseErrorEvent
  | ResponseFileSearchCallCompletedEvent
  | ResponseFileSearchCallInProgressEvent
  | ResponseFileSearchCallSearchingEvent
  | ResponseFunctionCallArgumentsDeltaEvent
  | ResponseFunctionCallArgumentsDoneEvent
  | ResponseShellCallCommandAddedEvent
  | ResponseShellCallCommandDeltaEvent
  | ResponseShellCallCommandDoneEvent
  | ResponseShellCallOutputContentDeltaEvent
  | ResponseShellCallOutputContentDoneEvent
  | ResponseInProgressEvent
  | ResponseFailedEvent
  | ResponseIncompleteEvent
  | ResponseOutputItemAddedEvent
  | ResponseOutputItemDoneEvent
  | ResponseReasoningSummaryPartAddedEvent
  | ResponseReasoningSummaryPartDoneEvent
  | ResponseReasoningSummaryTextDeltaEvent
  | ResponseReasoningSummaryTextDoneEvent
  | ResponseReasoningTextDeltaEvent
  | ResponseReasoningTextDoneEvent
  | ResponseRefusalDeltaEvent
  | ResponseRefusalDoneEvent
  | ResponseTextDeltaEvent
  | ResponseTextDoneEvent
  | ResponseWebSearchCallCompletedEvent
  | ResponseWebSearchCallInProgressEvent
  | ResponseWebSearchCallSearchingEvent
  | ResponseImageGenCallCompletedEvent
  | ResponseImageGenCallGeneratingEvent
  | ResponseImageGenCallInProgressEvent
  | ResponseImageGenCallPartialImageEvent
  | ResponseMcpCallArgumentsDeltaEvent
  | ResponseMcpCallArgumentsDoneEvent
  | ResponseMcpCallCompletedEvent
  | ResponseMcpCallFailedEvent
  | ResponseMcpCallInProgressEvent
  | ResponseMcpListToolsCompletedEvent
  | ResponseMcpListToolsFailedEvent
  | ResponseMcpListToolsInProgressEvent
  | ResponseOutputTextAnnotationAddedEvent
  | ResponseQueuedEvent
  | ResponseCustomToolCallInputDeltaEvent
  | ResponseCustomToolCallInputDoneEvent;

export interface ResponseTextDeltaEvent {
  content_index: Integer;
  delta: string;
  item_id: string;
  logprobs: ResponseTextDeltaEventLogprob[];
  output_index: Integer;
  sequence_number: Integer;
  type: 'response.output_text.delta';
}

export interface ResponseTextDeltaEventLogprob {
  token: string;
  logprob: number;
  top_logprobs?: ResponseTextDeltaEventLogprobTopLogprob[];
}

export interface ResponseTextDeltaEventLogprobTopLogprob {
  token?: string;
  logprob?: number;
}

export interface ResponseTextDoneEvent {
  content_index: Integer;
  item_id: string;
  logprobs: ResponseTextDoneEventLogprob[];
  output_index: Integer;
  sequence_number: Integer;
  text: string;
  type: 'response.output_text.done';
}

export interface ResponseTextDoneEventLogprob {
  token: string;
  logprob: number;
  top_logprobs?: ResponseTextDoneEventLogprobTopLogprob[];
}

export interface ResponseTextDoneEventLogprobTopLogprob {
  token?: string;
  logprob?: number;
}

export interface ResponseWebSearchCallCompletedEvent {
  item_id: string;
  output_index: Integer;
  sequence_number: Integer;
  type: 'response.web_search_call.completed';
}

export interface ResponseWebSearchCallInProgressEvent {
  item_id: string;
  output_index: Integer;
  sequence_number: Integer;
  type: 'response.web_search_call.in_progress';
}

export interface ResponseWebSearchCallSearchingEvent {
  item_id: string;
  output_index: Integer;
  sequence_number: Integer;
  type: 'response.web_search_call.searching';
}
