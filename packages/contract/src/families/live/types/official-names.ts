import type {
  LiveAllowedToolsChoiceParam,
  LiveAudio,
  LiveContent,
  LiveDelegation,
  LiveInputImage,
  LiveInputJSON,
  LiveInputText,
  LiveOutput,
  LiveOutputText,
  LiveReasoning,
  LiveRefusal,
  LiveResponses,
  LiveSession,
  LiveSessionConfigAudio,
  LiveText,
  LiveTransport,
} from './sessions.ts';
import type {
  LiveAllowlist,
  LiveApplyPatch,
  LiveApplyPatchToolChoice,
  LiveCodeInterpreter,
  LiveCodeInterpreterToolChoice,
  LiveComputer,
  LiveComputerToolChoice,
  LiveContainerAuto,
  LiveContainerReference,
  LiveCustom,
  LiveCustomToolChoice,
  LiveDisabled,
  LiveFileSearch,
  LiveFileSearchToolChoice,
  LiveFunctionToolChoiceParam,
  LiveImageGeneration,
  LiveImageGenerationToolChoice,
  LiveInline,
  LiveLocal,
  LiveMCPToolChoiceParam,
  LiveMcp,
  LiveNamespace,
  LiveProgrammaticToolCalling,
  LiveProgrammaticToolCallingToolChoice,
  LiveShell,
  LiveShellToolChoice,
  LiveSkill,
  LiveSkillReference,
  LiveSource,
  LiveToolSearch,
  LiveWebSearch,
  LiveWebSearchPreview,
  LiveWebSearchToolChoice,
} from './responses-delegation.ts';
import type {
  LiveConnectClientEvent,
  LiveConnectServerEvent,
  LiveServerEventTransportFailedError,
} from './event-unions.ts';
import type { LiveDecisions } from './decisions.ts';
import type {
  LiveSessionInputAudioAppend,
  LiveTransportAnswered,
  LiveTransportDtmfReceived,
  LiveTransportDtmfSend,
  LiveTransportDtmfSent,
  LiveTransportFailed,
  LiveTransportRinging,
} from './events.ts';

/*
 * Further names that the official package has for types which are written once in
 * this contract. With its dots put back, each is the name that programs written
 * for it import.
 */
export type LiveSessionForkResponseSession = LiveSession;
export type LiveSessionForkResponseTransport = LiveTransport;
export type LiveSessionAcceptParamsSessionAudio = LiveAudio;
export type LiveSessionAcceptParamsSessionAudioOutput = LiveOutput;
export type LiveSessionAcceptParamsSessionResponses = LiveResponses;
export type LiveSessionAcceptParamsSessionDecisions = LiveDecisions;
export type LiveSessionForkParamsTransport = LiveTransport;
export type LiveForkServerEventSessionInputAudioAppend = LiveSessionInputAudioAppend;
export type LiveForkServerEventTransportDtmfReceived = LiveTransportDtmfReceived;
export type LiveForkServerEventTransportDtmfSend = LiveTransportDtmfSend;
export type LiveForkServerEventTransportDtmfSent = LiveTransportDtmfSent;
export type LiveForkServerEventTransportRinging = LiveTransportRinging;
export type LiveForkServerEventTransportAnswered = LiveTransportAnswered;
export type LiveForkServerEventTransportFailed = LiveTransportFailed;
export type LiveForkServerEventTransportFailedError = LiveServerEventTransportFailedError;
export type LiveSidebandClientEvent = LiveConnectClientEvent;
export type LiveSidebandServerEvent = LiveConnectServerEvent;
export type LiveConnectServerEventSessionInputAudioAppend = LiveSessionInputAudioAppend;
export type LiveConnectServerEventTransportDtmfReceived = LiveTransportDtmfReceived;
export type LiveConnectServerEventTransportDtmfSend = LiveTransportDtmfSend;
export type LiveConnectServerEventTransportDtmfSent = LiveTransportDtmfSent;
export type LiveConnectServerEventTransportRinging = LiveTransportRinging;
export type LiveConnectServerEventTransportAnswered = LiveTransportAnswered;
export type LiveConnectServerEventTransportFailed = LiveTransportFailed;
export type LiveConnectServerEventTransportFailedError = LiveServerEventTransportFailedError;
export type LiveDecisionAssistantMessageOutputText = LiveOutputText;
export type LiveDecisionAssistantMessageRefusal = LiveRefusal;
export type LiveDecisionItemCreateEventFunctionCallOutputInputImage = LiveInputImage;
export type LiveDecisionItemCreateEventCustomToolCallOutputInputImage = LiveInputImage;
export type LiveDecisionItemCreatedEventFunctionCallOutputInputImage = LiveInputImage;
export type LiveDecisionItemCreatedEventCustomToolCallOutputInputImage = LiveInputImage;
export type LiveDecisionQuestionChoiceInputImage = LiveInputImage;
export type LiveDecisionQuestionChoiceInputJSON = LiveInputJSON;
export type LiveDecisionQuestionPredicateInputImage = LiveInputImage;
export type LiveDecisionQuestionPredicateInputJSON = LiveInputJSON;
export type LiveDecisionQuestionScoreInputImage = LiveInputImage;
export type LiveDecisionQuestionScoreInputJSON = LiveInputJSON;
export type LiveDecisionStoredAssistantMessageOutputText = LiveOutputText;
export type LiveDecisionStoredAssistantMessageRefusal = LiveRefusal;
export type LiveDecisionStoredUserMessageInputText = LiveInputText;
export type LiveDecisionStoredUserMessageInputImage = LiveInputImage;
export type LiveDecisionStoredUserMessageInputJSON = LiveInputJSON;
export type LiveDecisionUserMessageInputText = LiveInputText;
export type LiveDecisionUserMessageInputImage = LiveInputImage;
export type LiveDecisionUserMessageInputJSON = LiveInputJSON;
export type LiveForkSessionConfigDelegation = LiveDelegation;
export type LiveInitialItemDeveloperContent = LiveContent;
export type LiveInitialItemUserContent = LiveContent;
export type LiveInitialItemAssistantOutputText = LiveOutputText;
export type LiveMediaSessionConfigAudio = LiveAudio;
export type LiveMediaSessionConfigAudioOutput = LiveOutput;
export type LiveMediaSessionConfigResponses = LiveResponses;
export type LiveMediaSessionConfigDecisions = LiveDecisions;
export type LiveMediaSessionForkConfigDelegation = LiveDelegation;
export type LiveResponsesDelegationConfigReasoning = LiveReasoning;
export type LiveResponsesDelegationConfigText = LiveText;
export type LiveResponsesDelegationConfigLiveFunctionToolChoiceParam = LiveFunctionToolChoiceParam;
export type LiveResponsesDelegationConfigLiveMCPToolChoiceParam = LiveMCPToolChoiceParam;
export type LiveResponsesDelegationConfigFileSearchToolChoice = LiveFileSearchToolChoice;
export type LiveResponsesDelegationConfigWebSearchToolChoice = LiveWebSearchToolChoice;
export type LiveResponsesDelegationConfigWebSearchPreview = LiveWebSearchPreview;
export type LiveResponsesDelegationConfigImageGenerationToolChoice = LiveImageGenerationToolChoice;
export type LiveResponsesDelegationConfigComputerToolChoice = LiveComputerToolChoice;
export type LiveResponsesDelegationConfigCodeInterpreterToolChoice = LiveCodeInterpreterToolChoice;
export type LiveResponsesDelegationConfigProgrammaticToolCallingToolChoice =
  LiveProgrammaticToolCallingToolChoice;
export type LiveResponsesDelegationConfigShellToolChoice = LiveShellToolChoice;
export type LiveResponsesDelegationConfigCustomToolChoice = LiveCustomToolChoice;
export type LiveResponsesDelegationConfigApplyPatchToolChoice = LiveApplyPatchToolChoice;
export type LiveResponsesDelegationConfigLiveAllowedToolsChoiceParam = LiveAllowedToolsChoiceParam;
export type LiveResponsesDelegationConfigLiveAllowedToolsChoiceParamLiveFunctionToolChoiceParam =
  LiveFunctionToolChoiceParam;
export type LiveResponsesDelegationConfigLiveAllowedToolsChoiceParamLiveMCPToolChoiceParam =
  LiveMCPToolChoiceParam;
export type LiveResponsesDelegationConfigLiveAllowedToolsChoiceParamFileSearchToolChoice =
  LiveFileSearchToolChoice;
export type LiveResponsesDelegationConfigLiveAllowedToolsChoiceParamWebSearchToolChoice =
  LiveWebSearchToolChoice;
export type LiveResponsesDelegationConfigLiveAllowedToolsChoiceParamWebSearchPreview =
  LiveWebSearchPreview;
export type LiveResponsesDelegationConfigLiveAllowedToolsChoiceParamImageGenerationToolChoice =
  LiveImageGenerationToolChoice;
export type LiveResponsesDelegationConfigLiveAllowedToolsChoiceParamComputerToolChoice =
  LiveComputerToolChoice;
export type LiveResponsesDelegationConfigLiveAllowedToolsChoiceParamCodeInterpreterToolChoice =
  LiveCodeInterpreterToolChoice;
export type LiveResponsesDelegationConfigLiveAllowedToolsChoiceParamProgrammaticToolCallingToolChoice =
  LiveProgrammaticToolCallingToolChoice;
export type LiveResponsesDelegationConfigLiveAllowedToolsChoiceParamShellToolChoice =
  LiveShellToolChoice;
export type LiveResponsesDelegationConfigLiveAllowedToolsChoiceParamCustomToolChoice =
  LiveCustomToolChoice;
export type LiveResponsesDelegationConfigLiveAllowedToolsChoiceParamApplyPatchToolChoice =
  LiveApplyPatchToolChoice;
export type LiveResponsesDelegationConfigWebSearch = LiveWebSearch;
export type LiveResponsesDelegationConfigFileSearch = LiveFileSearch;
export type LiveResponsesDelegationConfigCodeInterpreter = LiveCodeInterpreter;
export type LiveResponsesDelegationConfigShell = LiveShell;
export type LiveResponsesDelegationConfigShellContainerAuto = LiveContainerAuto;
export type LiveResponsesDelegationConfigShellContainerAutoDisabled = LiveDisabled;
export type LiveResponsesDelegationConfigShellContainerAutoAllowlist = LiveAllowlist;
export type LiveResponsesDelegationConfigShellContainerAutoSkillReference = LiveSkillReference;
export type LiveResponsesDelegationConfigShellContainerAutoInline = LiveInline;
export type LiveResponsesDelegationConfigShellContainerAutoInlineSource = LiveSource;
export type LiveResponsesDelegationConfigShellContainerReference = LiveContainerReference;
export type LiveResponsesDelegationConfigShellLocal = LiveLocal;
export type LiveResponsesDelegationConfigShellLocalSkill = LiveSkill;
export type LiveResponsesDelegationConfigImageGeneration = LiveImageGeneration;
export type LiveResponsesDelegationConfigMcp = LiveMcp;
export type LiveResponsesDelegationConfigCustom = LiveCustom;
export type LiveResponsesDelegationConfigNamespace = LiveNamespace;
export type LiveResponsesDelegationConfigToolSearch = LiveToolSearch;
export type LiveResponsesDelegationConfigProgrammaticToolCalling = LiveProgrammaticToolCalling;
export type LiveResponsesDelegationConfigComputer = LiveComputer;
export type LiveResponsesDelegationConfigApplyPatch = LiveApplyPatch;
export type LiveResponsesDelegationUpdateConfigReasoning = LiveReasoning;
export type LiveResponsesDelegationUpdateConfigText = LiveText;
export type LiveResponsesDelegationUpdateConfigLiveFunctionToolChoiceParam =
  LiveFunctionToolChoiceParam;
export type LiveResponsesDelegationUpdateConfigLiveMCPToolChoiceParam = LiveMCPToolChoiceParam;
export type LiveResponsesDelegationUpdateConfigFileSearchToolChoice = LiveFileSearchToolChoice;
export type LiveResponsesDelegationUpdateConfigWebSearchToolChoice = LiveWebSearchToolChoice;
export type LiveResponsesDelegationUpdateConfigWebSearchPreview = LiveWebSearchPreview;
export type LiveResponsesDelegationUpdateConfigImageGenerationToolChoice =
  LiveImageGenerationToolChoice;
export type LiveResponsesDelegationUpdateConfigComputerToolChoice = LiveComputerToolChoice;
export type LiveResponsesDelegationUpdateConfigCodeInterpreterToolChoice =
  LiveCodeInterpreterToolChoice;
export type LiveResponsesDelegationUpdateConfigProgrammaticToolCallingToolChoice =
  LiveProgrammaticToolCallingToolChoice;
export type LiveResponsesDelegationUpdateConfigShellToolChoice = LiveShellToolChoice;
export type LiveResponsesDelegationUpdateConfigCustomToolChoice = LiveCustomToolChoice;
export type LiveResponsesDelegationUpdateConfigApplyPatchToolChoice = LiveApplyPatchToolChoice;
export type LiveResponsesDelegationUpdateConfigLiveAllowedToolsChoiceParam =
  LiveAllowedToolsChoiceParam;
export type LiveResponsesDelegationUpdateConfigLiveAllowedToolsChoiceParamLiveFunctionToolChoiceParam =
  LiveFunctionToolChoiceParam;
export type LiveResponsesDelegationUpdateConfigLiveAllowedToolsChoiceParamLiveMCPToolChoiceParam =
  LiveMCPToolChoiceParam;
export type LiveResponsesDelegationUpdateConfigLiveAllowedToolsChoiceParamFileSearchToolChoice =
  LiveFileSearchToolChoice;
export type LiveResponsesDelegationUpdateConfigLiveAllowedToolsChoiceParamWebSearchToolChoice =
  LiveWebSearchToolChoice;
export type LiveResponsesDelegationUpdateConfigLiveAllowedToolsChoiceParamWebSearchPreview =
  LiveWebSearchPreview;
export type LiveResponsesDelegationUpdateConfigLiveAllowedToolsChoiceParamImageGenerationToolChoice =
  LiveImageGenerationToolChoice;
export type LiveResponsesDelegationUpdateConfigLiveAllowedToolsChoiceParamComputerToolChoice =
  LiveComputerToolChoice;
export type LiveResponsesDelegationUpdateConfigLiveAllowedToolsChoiceParamCodeInterpreterToolChoice =
  LiveCodeInterpreterToolChoice;
export type LiveResponsesDelegationUpdateConfigLiveAllowedToolsChoiceParamProgrammaticToolCallingToolChoice =
  LiveProgrammaticToolCallingToolChoice;
export type LiveResponsesDelegationUpdateConfigLiveAllowedToolsChoiceParamShellToolChoice =
  LiveShellToolChoice;
export type LiveResponsesDelegationUpdateConfigLiveAllowedToolsChoiceParamCustomToolChoice =
  LiveCustomToolChoice;
export type LiveResponsesDelegationUpdateConfigLiveAllowedToolsChoiceParamApplyPatchToolChoice =
  LiveApplyPatchToolChoice;
export type LiveResponsesDelegationUpdateConfigWebSearch = LiveWebSearch;
export type LiveResponsesDelegationUpdateConfigFileSearch = LiveFileSearch;
export type LiveResponsesDelegationUpdateConfigCodeInterpreter = LiveCodeInterpreter;
export type LiveResponsesDelegationUpdateConfigShell = LiveShell;
export type LiveResponsesDelegationUpdateConfigShellContainerAuto = LiveContainerAuto;
export type LiveResponsesDelegationUpdateConfigShellContainerAutoDisabled = LiveDisabled;
export type LiveResponsesDelegationUpdateConfigShellContainerAutoAllowlist = LiveAllowlist;
export type LiveResponsesDelegationUpdateConfigShellContainerAutoSkillReference =
  LiveSkillReference;
export type LiveResponsesDelegationUpdateConfigShellContainerAutoInline = LiveInline;
export type LiveResponsesDelegationUpdateConfigShellContainerAutoInlineSource = LiveSource;
export type LiveResponsesDelegationUpdateConfigShellContainerReference = LiveContainerReference;
export type LiveResponsesDelegationUpdateConfigShellLocal = LiveLocal;
export type LiveResponsesDelegationUpdateConfigShellLocalSkill = LiveSkill;
export type LiveResponsesDelegationUpdateConfigImageGeneration = LiveImageGeneration;
export type LiveResponsesDelegationUpdateConfigMcp = LiveMcp;
export type LiveResponsesDelegationUpdateConfigCustom = LiveCustom;
export type LiveResponsesDelegationUpdateConfigNamespace = LiveNamespace;
export type LiveResponsesDelegationUpdateConfigToolSearch = LiveToolSearch;
export type LiveResponsesDelegationUpdateConfigProgrammaticToolCalling =
  LiveProgrammaticToolCalling;
export type LiveResponsesDelegationUpdateConfigComputer = LiveComputer;
export type LiveResponsesDelegationUpdateConfigApplyPatch = LiveApplyPatch;
export type LiveServerEventSessionInputAudioAppend = LiveSessionInputAudioAppend;
export type LiveServerEventTransportDtmfReceived = LiveTransportDtmfReceived;
export type LiveServerEventTransportDtmfSend = LiveTransportDtmfSend;
export type LiveServerEventTransportDtmfSent = LiveTransportDtmfSent;
export type LiveServerEventTransportRinging = LiveTransportRinging;
export type LiveServerEventTransportAnswered = LiveTransportAnswered;
export type LiveServerEventTransportFailed = LiveTransportFailed;
export type LiveSessionConfigAudioOutput = LiveOutput;
export type LiveSessionConfigResponses = LiveResponses;
export type LiveSessionConfigDecisions = LiveDecisions;
export type LiveSessionResourceAudio = LiveSessionConfigAudio;
export type LiveSessionResourceAudioOutput = LiveOutput;
export type LiveSessionResourceResponses = LiveResponses;
export type LiveSessionResourceDecisions = LiveDecisions;
export type LiveCreateResponseSession = LiveSession;
export type LiveCreateResponseTransport = LiveTransport;
export type LiveCreateParamsTransport = LiveTransport;
