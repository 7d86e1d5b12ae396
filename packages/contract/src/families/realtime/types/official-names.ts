import type { BetaRealtimeSessionCreateParamsTurnDetection } from './beta-sessions.ts';
import type {
  RealtimeAlways,
  RealtimeAudio,
  RealtimeClientSecret,
  RealtimeExpiresAfter,
  RealtimeID,
  RealtimeInput,
  RealtimeInputAudioNoiseReduction,
  RealtimeInputAudioTranscription,
  RealtimeNever,
  RealtimeNoiseReduction,
  RealtimeOutput,
  RealtimePart,
  RealtimeSemanticVad,
  RealtimeServerVad,
  RealtimeTool,
  RealtimeTracingConfiguration,
  RealtimeTranscription,
  RealtimeTurnDetection,
} from './session.ts';
import type { RealtimeMcpToolApprovalFilter, RealtimeMcpToolFilter } from './items.ts';
import type { RealtimeTranslationSessionAudioInputNoiseReduction } from './translation.ts';

/*
 * Further names that the official package has for types which are written once in
 * this contract. With its dots put back, each is the name that programs written
 * for it import.
 */
export type BetaRealtimeSessionCreateResponseClientSecret = RealtimeClientSecret;
export type BetaRealtimeSessionCreateResponseTool = RealtimeTool;
export type BetaRealtimeSessionCreateResponseTracingConfiguration = RealtimeTracingConfiguration;
export type BetaRealtimeSessionCreateResponseTurnDetection = RealtimeTurnDetection;
export type BetaRealtimeSessionCreateParamsInputAudioNoiseReduction =
  RealtimeInputAudioNoiseReduction;
export type BetaRealtimeSessionCreateParamsTool = RealtimeTool;
export type BetaRealtimeSessionCreateParamsTracingConfiguration = RealtimeTracingConfiguration;
export type BetaRealtimeTranscriptionSessionClientSecret = RealtimeClientSecret;
export type BetaRealtimeTranscriptionSessionInputAudioTranscription =
  RealtimeInputAudioTranscription;
export type BetaRealtimeTranscriptionSessionTurnDetection = RealtimeTurnDetection;
export type BetaRealtimeTranscriptionSessionCreateParamsInputAudioNoiseReduction =
  RealtimeInputAudioNoiseReduction;
export type BetaRealtimeTranscriptionSessionCreateParamsInputAudioTranscription =
  RealtimeInputAudioTranscription;
export type BetaRealtimeTranscriptionSessionCreateParamsTurnDetection =
  BetaRealtimeSessionCreateParamsTurnDetection;
export type RealtimeSessionCreateResponseAudioInputNoiseReduction = RealtimeNoiseReduction;
export type RealtimeSessionCreateResponseAudioInputServerVad = RealtimeServerVad;
export type RealtimeSessionCreateResponseAudioInputSemanticVad = RealtimeSemanticVad;
export type RealtimeSessionCreateResponseMcpToolMcpToolFilter = RealtimeMcpToolFilter;
export type RealtimeSessionCreateResponseMcpToolMcpToolApprovalFilter =
  RealtimeMcpToolApprovalFilter;
export type RealtimeSessionCreateResponseMcpToolMcpToolApprovalFilterAlways = RealtimeAlways;
export type RealtimeSessionCreateResponseMcpToolMcpToolApprovalFilterNever = RealtimeNever;
export type RealtimeSessionCreateResponseTracingConfiguration = RealtimeTracingConfiguration;
export type RealtimeTranscriptionSessionCreateResponseAudioInputNoiseReduction =
  RealtimeNoiseReduction;
export type RealtimeClientSecretCreateParamsExpiresAfter = RealtimeExpiresAfter;
export type RealtimeTranslationClientSecretCreateParamsExpiresAfter = RealtimeExpiresAfter;
export type RealtimeAudioConfigInputNoiseReduction = RealtimeNoiseReduction;
export type RealtimeAudioConfigOutputID = RealtimeID;
export type RealtimeAudioInputTurnDetectionServerVad = RealtimeServerVad;
export type RealtimeAudioInputTurnDetectionSemanticVad = RealtimeSemanticVad;
export type RealtimeResponseCreateAudioOutputOutputID = RealtimeID;
export type RealtimeResponseCreateMcpToolMcpToolFilter = RealtimeMcpToolFilter;
export type RealtimeResponseCreateMcpToolMcpToolApprovalFilter = RealtimeMcpToolApprovalFilter;
export type RealtimeResponseCreateMcpToolMcpToolApprovalFilterAlways = RealtimeAlways;
export type RealtimeResponseCreateMcpToolMcpToolApprovalFilterNever = RealtimeNever;
export type RealtimeToolsConfigUnionMcpMcpToolFilter = RealtimeMcpToolFilter;
export type RealtimeToolsConfigUnionMcpMcpToolApprovalFilter = RealtimeMcpToolApprovalFilter;
export type RealtimeToolsConfigUnionMcpMcpToolApprovalFilterAlways = RealtimeAlways;
export type RealtimeToolsConfigUnionMcpMcpToolApprovalFilterNever = RealtimeNever;
export type RealtimeTracingConfigTracingConfiguration = RealtimeTracingConfiguration;
export type RealtimeTranscriptionSessionAudioInputNoiseReduction = RealtimeNoiseReduction;
export type RealtimeTranscriptionSessionAudioInputTurnDetectionServerVad = RealtimeServerVad;
export type RealtimeTranscriptionSessionAudioInputTurnDetectionSemanticVad = RealtimeSemanticVad;
export type RealtimeTranslationSessionAudio = RealtimeAudio;
export type RealtimeTranslationSessionAudioInput = RealtimeInput;
export type RealtimeTranslationSessionAudioInputTranscription = RealtimeTranscription;
export type RealtimeTranslationSessionAudioOutput = RealtimeOutput;
export type RealtimeTranslationSessionCreateRequestAudio = RealtimeAudio;
export type RealtimeTranslationSessionCreateRequestAudioInput = RealtimeInput;
export type RealtimeTranslationSessionCreateRequestAudioInputNoiseReduction =
  RealtimeTranslationSessionAudioInputNoiseReduction;
export type RealtimeTranslationSessionCreateRequestAudioInputTranscription = RealtimeTranscription;
export type RealtimeTranslationSessionCreateRequestAudioOutput = RealtimeOutput;
export type RealtimeTranslationSessionUpdateRequestAudio = RealtimeAudio;
export type RealtimeTranslationSessionUpdateRequestAudioInput = RealtimeInput;
export type RealtimeTranslationSessionUpdateRequestAudioInputNoiseReduction =
  RealtimeTranslationSessionAudioInputNoiseReduction;
export type RealtimeTranslationSessionUpdateRequestAudioInputTranscription = RealtimeTranscription;
export type RealtimeTranslationSessionUpdateRequestAudioOutput = RealtimeOutput;
export type RealtimeResponseContentPartAddedEventPart = RealtimePart;
export type RealtimeResponseContentPartDoneEventPart = RealtimePart;
