// Parameters of the operations that can stream, with `stream` settled.
export type {
  AgentSessionCreateParamsNonStreaming,
  AgentSessionCreateParamsStreaming,
} from './agents/agent-sessions-service.ts';
export type {
  TranscriptionCreateParamsNonStreaming,
  TranscriptionCreateParamsStreaming,
} from './audio/audio-transcriptions-service.ts';
export type {
  BetaResponseCreateParamsNonStreaming,
  BetaResponseCreateParamsStreaming,
  BetaResponseRetrieveParamsNonStreaming,
  BetaResponseRetrieveParamsStreaming,
} from './beta-responses-service.ts';
export type {
  ChatCompletionCreateParamsNonStreaming,
  ChatCompletionCreateParamsStreaming,
} from './chat/chat-completions-service.ts';
export type {
  CompletionCreateParamsNonStreaming,
  CompletionCreateParamsStreaming,
} from './completions-service.ts';
export type {
  ImageEditParamsNonStreaming,
  ImageEditParamsStreaming,
  ImageGenerateParamsNonStreaming,
  ImageGenerateParamsStreaming,
} from './images-service.ts';
export type {
  ThreadCreateAndRunParamsNonStreaming,
  ThreadCreateAndRunParamsStreaming,
  ThreadCreateAndRunPollParams,
  ThreadCreateAndRunStreamParams,
} from './threads-service.ts';
export type {
  RunCreateAndPollParams,
  RunCreateAndStreamParams,
  RunStreamParams,
  RunSubmitToolOutputsAndPollParams,
  RunSubmitToolOutputsStreamParams,
  ThreadRunCreateParamsNonStreaming,
  ThreadRunCreateParamsStreaming,
  ThreadRunSubmitToolOutputsParamsNonStreaming,
  ThreadRunSubmitToolOutputsParamsStreaming,
} from './threads/thread-runs-service.ts';
