import type {
  AssistantStreamEvent,
  ImageFile,
  ThreadMessage as Message,
  MessageDelta,
  Run,
  RunStep,
  RunStepDelta,
  Text,
  TextDelta,
  ToolCall,
  ToolCallDelta,
} from '@unabridged/contract';
import type { BaseEvents } from '../streaming/event-stream.ts';

/** Events of a run that is streamed. Deltas come with what they belong to, as far as it has come. */
export interface AssistantStreamEvents extends BaseEvents {
  /** Every event of the API. */
  event: (event: AssistantStreamEvent) => void;
  /** The run at its end. */
  run: (run: Run) => void;
  messageCreated: (message: Message) => void;
  messageDelta: (delta: MessageDelta, snapshot: Message) => void;
  messageDone: (message: Message) => void;
  runStepCreated: (step: RunStep) => void;
  runStepDelta: (delta: RunStepDelta, snapshot: RunStep) => void;
  runStepDone: (step: RunStep, snapshot: RunStep) => void;
  toolCallCreated: (call: ToolCall) => void;
  toolCallDelta: (delta: ToolCallDelta, snapshot: ToolCall) => void;
  toolCallDone: (call: ToolCall) => void;
  textCreated: (text: Text) => void;
  textDelta: (delta: TextDelta, snapshot: Text) => void;
  textDone: (text: Text, snapshot: Message) => void;
  imageFileDone: (image: ImageFile, snapshot: Message) => void;
}
