import type {
  ApplyPatchCreateFile,
  ApplyPatchDeleteFile,
  ApplyPatchUpdateFile,
  LocalShellAction,
  ResponseFunctionShellCallOutputContent,
  ResponseFunctionShellToolCallAction,
  ResponseInputItemShellCallAction,
  ResponseLocalEnvironment,
  ShellCommandOutput,
  ShellOutcomeExit,
  ShellOutcomeTimeout,
} from '../../responses/types/shell-calls.ts';
import type {
  ApplyPatchTool,
  ContainerAuto,
  ContainerNetworkPolicyAllowlist,
  ContainerNetworkPolicyDisabled,
  ContainerNetworkPolicyDomainSecret,
  ContainerReference,
  FunctionShellTool,
  InlineSkill,
  InlineSkillSource,
  LocalEnvironment,
  LocalSkill,
  SkillReference,
  ToolLocalShell,
} from '../../responses/types/shell-tools.ts';
import type {
  ComputerAction,
  ComputerActionClick,
  ComputerActionDoubleClick,
  ComputerActionDrag,
  ComputerActionDragPath,
  ComputerActionKeypress,
  ComputerActionList,
  ComputerActionMove,
  ComputerActionScreenshot,
  ComputerActionScroll,
  ComputerActionType,
  ComputerActionWait,
  ComputerSafetyCheck,
  ResponseComputerToolCallOutputScreenshot,
} from '../../responses/types/computer-calls.ts';
import type {
  ComputerTool,
  ComputerUsePreviewTool,
  FileSearchToolRankingOptions,
  FileSearchToolRankingOptionsHybridSearch,
  ToolCodeInterpreter,
  ToolCodeInterpreterCodeInterpreterToolAuto,
  ToolImageGeneration,
  ToolImageGenerationInputImageMask,
  ToolImageGenerationSvg,
  ToolImageGenerationSvgReasoning,
  ToolMcp,
  ToolMcpMcpToolApprovalFilter,
  ToolMcpMcpToolFilter,
  WebSearchPreviewTool,
  WebSearchPreviewToolUserLocation,
  WebSearchTool,
  WebSearchToolFilters,
  WebSearchToolUserLocation,
} from '../../responses/types/hosted-tools.ts';
import type {
  ContextImageParam,
  InputTokenCountResponse,
  ModerationPolicyRule,
  ResponseCompactParamsPromptCacheOptions,
  ResponseCreateParamsAccessPrograms,
  ResponseCreateParamsContextManagement,
  ResponseCreateParamsModeration,
  ResponseCreateParamsModerationPolicy,
  ResponseCreateParamsPromptCacheOptions,
  ResponseCreateParamsStreamOptions,
} from '../../responses/types/requests.ts';
import type { EasyInputMessage } from '../../responses/types/input-items.ts';
import type {
  FunctionTool,
  NamespaceToolFunction,
  ToolProgrammaticToolCalling,
  ToolSearchTool,
} from '../../responses/types/tools.ts';
import type {
  ImageDetail,
  PromptCacheBreakpoint,
  ReasoningSummaryText,
  ReasoningText,
  ResponseFunctionCallOutputItem,
  ResponseFunctionCallOutputItemList,
  ResponseInputContent,
  ResponseInputFile,
  ResponseInputFileContent,
  ResponseInputImage,
  ResponseInputImageContent,
  ResponseInputMessageContentList,
  ResponseInputText,
  ResponseInputTextContent,
  ResponseOutputRefusal,
  ResponseOutputText,
  ResponseOutputTextContainerFileCitation,
  ResponseOutputTextFileCitation,
  ResponseOutputTextFilePath,
  ResponseOutputTextLogprob,
  ResponseOutputTextLogprobTopLogprob,
  ResponseOutputTextURLCitation,
} from '../../responses/types/content.ts';
import type {
  ImageGenerationError,
  ImageGenerationErrorModerationDetails,
  ImageGenerationSvgUsage,
  ResponseCodeInterpreterToolCallImage,
  ResponseCodeInterpreterToolCallLogs,
  ResponseFileSearchToolCallResult,
  ResponseFunctionWebSearchOpenPage,
  ResponseFunctionWebSearchSearch,
  ResponseFunctionWebSearchSearchSource,
} from '../../responses/types/hosted-calls.ts';
import type {
  McpListedTool,
  McpToolCallError,
  McpToolCallErrorHTTPError,
  McpToolCallErrorMcpProtocolError,
  McpToolCallErrorMcpToolExecutionError,
} from '../../responses/types/mcp-items.ts';
import type { Misalignment, MisalignmentSteer } from '../../shared/types.ts';
import type {
  ResponseAccessPrograms,
  ResponseCacheHit,
  ResponseCacheMiss,
  ResponseComparisonResponseNotFound,
  ResponseConversation,
  ResponseConversationParam,
  ResponseError,
  ResponseFormatTextJSONSchemaConfig,
  ResponseImage,
  ResponseIncludable,
  ResponseIncompleteDetails,
  ResponseInputTransformation,
  ResponseModeration,
  ResponseModerationError,
  ResponseModerationModerationResult,
  ResponsePrompt,
  ResponsePromptCacheOptions,
  ResponseStatus,
  ResponseUnavailable,
  ServiceTier,
} from '../../responses/types/response.ts';
import type { ResponseShellCallOutputContentDeltaEventDelta } from '../../responses/types/events-tools.ts';
import type {
  ResponseSteerAcceptedEvent,
  ResponseSteerAcceptedEventSteer,
  ResponseSteerErrorCode,
  ResponseSteerFailedEventError,
  ResponseSteerInputContent,
  ResponseSteerInputItemListFunctionCallOutputDirect,
  ResponseSteerInputItemListFunctionCallOutputProgram,
  ResponseSteerPendingEvent,
  ResponseSteerPendingEventSteer,
  ResponseSteerPendingReason,
  ResponseSteerRequiredInput,
  ResponseSteerRequiredInputApplyPatchCallOutput,
  ResponseSteerRequiredInputComputerCallOutput,
  ResponseSteerRequiredInputCustomToolCallOutput,
  ResponseSteerRequiredInputFunctionCallOutput,
  ResponseSteerRequiredInputMcpApprovalResponse,
  ResponseSteerRequiredInputShellCallOutput,
  ResponseSteerRequiredInputToolSearchOutput,
  ResponsesClientEventResponseCreateAccessPrograms,
  ResponsesClientEventResponseCreateContextManagement,
  ResponsesClientEventResponseCreateImage,
  ResponsesClientEventResponseCreateModeration,
  ResponsesClientEventResponseCreateModerationPolicy,
  ResponsesClientEventResponseCreateModerationPolicyInput,
  ResponsesClientEventResponseCreateModerationPolicyOutput,
  ResponsesClientEventResponseCreatePromptCacheOptions,
  ResponsesClientEventResponseCreateStreamOptions,
} from '../../responses/types/websocket.ts';
import type {
  ResponseToolUsage,
  ResponseToolUsageImageGen,
  ResponseToolUsageImageGenCachedTokensDetails,
  ResponseToolUsageImageGenInputTokensDetails,
  ResponseToolUsageImageGenOutputTokensDetails,
  ResponseToolUsageWebSearch,
  ResponseUsage,
  ResponseUsageInputTokensDetails,
  ResponseUsageInputTokensDetailsCacheWriteTokensDetails,
  ResponseUsageOutputTokensDetails,
} from '../../responses/types/usage.ts';
import type { StreamedLogprob, StreamedTopLogprob } from '../../responses/types/events-text.ts';
import type { ToolCallerDirect, ToolCallerProgram } from '../../responses/types/function-calls.ts';
import type {
  ToolChoiceAllowed,
  ToolChoiceApplyPatch,
  ToolChoiceCustom,
  ToolChoiceFunction,
  ToolChoiceMcp,
  ToolChoiceOptions,
  ToolChoiceShell,
} from '../../responses/types/tool-choice.ts';

/*
 * Further names that the official package has for types which are written once in
 * this contract. With its dots put back, each is the name that programs written
 * for it import.
 */
export type BetaInputTokenCountResponse = InputTokenCountResponse;
export type BetaApplyPatchTool = ApplyPatchTool;
export type BetaCompactedResponseImage = ResponseImage;
export type BetaComputerAction = ComputerAction;
export type BetaComputerActionClick = ComputerActionClick;
export type BetaComputerActionDoubleClick = ComputerActionDoubleClick;
export type BetaComputerActionDrag = ComputerActionDrag;
export type BetaComputerActionDragPath = ComputerActionDragPath;
export type BetaComputerActionKeypress = ComputerActionKeypress;
export type BetaComputerActionMove = ComputerActionMove;
export type BetaComputerActionScreenshot = ComputerActionScreenshot;
export type BetaComputerActionScroll = ComputerActionScroll;
export type BetaComputerActionType = ComputerActionType;
export type BetaComputerActionWait = ComputerActionWait;
export type BetaComputerActionList = ComputerActionList;
export type BetaComputerTool = ComputerTool;
export type BetaComputerUsePreviewTool = ComputerUsePreviewTool;
export type BetaContainerAuto = ContainerAuto;
export type BetaContainerNetworkPolicyAllowlist = ContainerNetworkPolicyAllowlist;
export type BetaContainerNetworkPolicyDisabled = ContainerNetworkPolicyDisabled;
export type BetaContainerNetworkPolicyDomainSecret = ContainerNetworkPolicyDomainSecret;
export type BetaContainerReference = ContainerReference;
export type BetaEasyInputMessage = EasyInputMessage;
export type BetaFileSearchToolRankingOptions = FileSearchToolRankingOptions;
export type BetaFileSearchToolRankingOptionsHybridSearch = FileSearchToolRankingOptionsHybridSearch;
export type BetaFunctionShellTool = FunctionShellTool;
export type BetaFunctionTool = FunctionTool;
export type BetaImageDetail = ImageDetail;
export type BetaInlineSkill = InlineSkill;
export type BetaInlineSkillSource = InlineSkillSource;
export type BetaLocalEnvironment = LocalEnvironment;
export type BetaLocalSkill = LocalSkill;
export type BetaMcpToolCallError = McpToolCallError;
export type BetaMcpToolCallErrorMcpProtocolError = McpToolCallErrorMcpProtocolError;
export type BetaMcpToolCallErrorMcpToolExecutionError = McpToolCallErrorMcpToolExecutionError;
export type BetaMcpToolCallErrorHTTPError = McpToolCallErrorHTTPError;
export type BetaNamespaceToolFunction = NamespaceToolFunction;
export type BetaResponseAccessPrograms = ResponseAccessPrograms;
export type BetaResponseIncompleteDetails = ResponseIncompleteDetails;
export type BetaResponseConversation = ResponseConversation;
export type BetaResponseImage = ResponseImage;
export type BetaResponseInputTransformation = ResponseInputTransformation;
export type BetaResponseModeration = ResponseModeration;
export type BetaResponseModerationModerationResult = ResponseModerationModerationResult;
export type BetaResponseModerationError = ResponseModerationError;
export type BetaResponseCacheMiss = ResponseCacheMiss;
export type BetaResponseCacheHit = ResponseCacheHit;
export type BetaResponseComparisonResponseNotFound = ResponseComparisonResponseNotFound;
export type BetaResponseUnavailable = ResponseUnavailable;
export type BetaResponsePromptCacheOptions = ResponsePromptCacheOptions;
export type BetaResponseToolUsage = ResponseToolUsage;
export type BetaResponseToolUsageImageGen = ResponseToolUsageImageGen;
export type BetaResponseToolUsageImageGenInputTokensDetails =
  ResponseToolUsageImageGenInputTokensDetails;
export type BetaResponseToolUsageImageGenCachedTokensDetails =
  ResponseToolUsageImageGenCachedTokensDetails;
export type BetaResponseToolUsageImageGenOutputTokensDetails =
  ResponseToolUsageImageGenOutputTokensDetails;
export type BetaResponseToolUsageWebSearch = ResponseToolUsageWebSearch;
export type BetaResponseApplyPatchToolCallCreateFile = ApplyPatchCreateFile;
export type BetaResponseApplyPatchToolCallDeleteFile = ApplyPatchDeleteFile;
export type BetaResponseApplyPatchToolCallUpdateFile = ApplyPatchUpdateFile;
export type BetaResponseApplyPatchToolCallDirect = ToolCallerDirect;
export type BetaResponseApplyPatchToolCallProgram = ToolCallerProgram;
export type BetaResponseApplyPatchToolCallOutputDirect = ToolCallerDirect;
export type BetaResponseApplyPatchToolCallOutputProgram = ToolCallerProgram;
export type BetaResponseCodeInterpreterToolCallLogs = ResponseCodeInterpreterToolCallLogs;
export type BetaResponseCodeInterpreterToolCallImage = ResponseCodeInterpreterToolCallImage;
export type BetaResponseComputerToolCallPendingSafetyCheck = ComputerSafetyCheck;
export type BetaResponseComputerToolCallOutputItemAcknowledgedSafetyCheck = ComputerSafetyCheck;
export type BetaResponseComputerToolCallOutputScreenshot = ResponseComputerToolCallOutputScreenshot;
export type BetaResponseContainerReference = ContainerReference;
export type BetaResponseContentPartAddedEventReasoningText = ReasoningText;
export type BetaResponseContentPartDoneEventReasoningText = ReasoningText;
export type BetaResponseConversationParam = ResponseConversationParam;
export type BetaResponseCustomToolCallDirect = ToolCallerDirect;
export type BetaResponseCustomToolCallProgram = ToolCallerProgram;
export type BetaResponseCustomToolCallOutputDirect = ToolCallerDirect;
export type BetaResponseCustomToolCallOutputProgram = ToolCallerProgram;
export type BetaResponseError = ResponseError;
export type BetaResponseErrorMisalignment = Misalignment;
export type BetaResponseErrorMisalignmentSteer = MisalignmentSteer;
export type BetaResponseFileSearchToolCallResult = ResponseFileSearchToolCallResult;
export type BetaResponseFormatTextJSONSchemaConfig = ResponseFormatTextJSONSchemaConfig;
export type BetaResponseFunctionCallOutputItem = ResponseFunctionCallOutputItem;
export type BetaResponseFunctionCallOutputItemList = ResponseFunctionCallOutputItemList;
export type BetaResponseFunctionShellCallOutputContent = ResponseFunctionShellCallOutputContent;
export type BetaResponseFunctionShellCallOutputContentTimeout = ShellOutcomeTimeout;
export type BetaResponseFunctionShellCallOutputContentExit = ShellOutcomeExit;
export type BetaResponseFunctionShellToolCallAction = ResponseFunctionShellToolCallAction;
export type BetaResponseFunctionShellToolCallDirect = ToolCallerDirect;
export type BetaResponseFunctionShellToolCallProgram = ToolCallerProgram;
export type BetaResponseFunctionShellToolCallOutputOutput = ShellCommandOutput;
export type BetaResponseFunctionShellToolCallOutputOutputTimeout = ShellOutcomeTimeout;
export type BetaResponseFunctionShellToolCallOutputOutputExit = ShellOutcomeExit;
export type BetaResponseFunctionShellToolCallOutputDirect = ToolCallerDirect;
export type BetaResponseFunctionShellToolCallOutputProgram = ToolCallerProgram;
export type BetaResponseFunctionToolCallDirect = ToolCallerDirect;
export type BetaResponseFunctionToolCallProgram = ToolCallerProgram;
export type BetaResponseFunctionToolCallOutputItemDirect = ToolCallerDirect;
export type BetaResponseFunctionToolCallOutputItemProgram = ToolCallerProgram;
export type BetaResponseFunctionWebSearchSearch = ResponseFunctionWebSearchSearch;
export type BetaResponseFunctionWebSearchSearchSource = ResponseFunctionWebSearchSearchSource;
export type BetaResponseFunctionWebSearchOpenPage = ResponseFunctionWebSearchOpenPage;
export type BetaResponseIncludable = ResponseIncludable;
export type BetaResponseInputContent = ResponseInputContent;
export type BetaResponseInputFile = ResponseInputFile;
export type BetaResponseInputFilePromptCacheBreakpoint = PromptCacheBreakpoint;
export type BetaResponseInputFileContent = ResponseInputFileContent;
export type BetaResponseInputFileContentPromptCacheBreakpoint = PromptCacheBreakpoint;
export type BetaResponseInputImage = ResponseInputImage;
export type BetaResponseInputImagePromptCacheBreakpoint = PromptCacheBreakpoint;
export type BetaResponseInputImageContent = ResponseInputImageContent;
export type BetaResponseInputImageContentPromptCacheBreakpoint = PromptCacheBreakpoint;
export type BetaResponseInputItemComputerCallOutputAcknowledgedSafetyCheck = ComputerSafetyCheck;
export type BetaResponseInputItemFunctionCallOutputDirect = ToolCallerDirect;
export type BetaResponseInputItemFunctionCallOutputProgram = ToolCallerProgram;
export type BetaResponseInputItemImageGenerationCallError = ImageGenerationError;
export type BetaResponseInputItemImageGenerationCallErrorModerationDetails =
  ImageGenerationErrorModerationDetails;
export type BetaResponseInputItemImageGenerationCallSvgUsage = ImageGenerationSvgUsage;
export type BetaResponseInputItemLocalShellCallAction = LocalShellAction;
export type BetaResponseInputItemShellCallAction = ResponseInputItemShellCallAction;
export type BetaResponseInputItemShellCallDirect = ToolCallerDirect;
export type BetaResponseInputItemShellCallProgram = ToolCallerProgram;
export type BetaResponseInputItemShellCallOutputDirect = ToolCallerDirect;
export type BetaResponseInputItemShellCallOutputProgram = ToolCallerProgram;
export type BetaResponseInputItemApplyPatchCallCreateFile = ApplyPatchCreateFile;
export type BetaResponseInputItemApplyPatchCallDeleteFile = ApplyPatchDeleteFile;
export type BetaResponseInputItemApplyPatchCallUpdateFile = ApplyPatchUpdateFile;
export type BetaResponseInputItemApplyPatchCallDirect = ToolCallerDirect;
export type BetaResponseInputItemApplyPatchCallProgram = ToolCallerProgram;
export type BetaResponseInputItemApplyPatchCallOutputDirect = ToolCallerDirect;
export type BetaResponseInputItemApplyPatchCallOutputProgram = ToolCallerProgram;
export type BetaResponseInputItemMcpListToolsTool = McpListedTool;
export type BetaResponseInputMessageContentList = ResponseInputMessageContentList;
export type BetaResponseInputText = ResponseInputText;
export type BetaResponseInputTextPromptCacheBreakpoint = PromptCacheBreakpoint;
export type BetaResponseInputTextContent = ResponseInputTextContent;
export type BetaResponseInputTextContentPromptCacheBreakpoint = PromptCacheBreakpoint;
export type BetaResponseItemImageGenerationCallError = ImageGenerationError;
export type BetaResponseItemImageGenerationCallErrorModerationDetails =
  ImageGenerationErrorModerationDetails;
export type BetaResponseItemImageGenerationCallSvgUsage = ImageGenerationSvgUsage;
export type BetaResponseItemLocalShellCallAction = LocalShellAction;
export type BetaResponseItemMcpListToolsTool = McpListedTool;
export type BetaResponseLocalEnvironment = ResponseLocalEnvironment;
export type BetaResponseOutputItemImageGenerationCallError = ImageGenerationError;
export type BetaResponseOutputItemImageGenerationCallErrorModerationDetails =
  ImageGenerationErrorModerationDetails;
export type BetaResponseOutputItemImageGenerationCallSvgUsage = ImageGenerationSvgUsage;
export type BetaResponseOutputItemLocalShellCallAction = LocalShellAction;
export type BetaResponseOutputItemMcpListToolsTool = McpListedTool;
export type BetaResponseOutputRefusal = ResponseOutputRefusal;
export type BetaResponseOutputText = ResponseOutputText;
export type BetaResponseOutputTextFileCitation = ResponseOutputTextFileCitation;
export type BetaResponseOutputTextURLCitation = ResponseOutputTextURLCitation;
export type BetaResponseOutputTextContainerFileCitation = ResponseOutputTextContainerFileCitation;
export type BetaResponseOutputTextFilePath = ResponseOutputTextFilePath;
export type BetaResponseOutputTextLogprob = ResponseOutputTextLogprob;
export type BetaResponseOutputTextLogprobTopLogprob = ResponseOutputTextLogprobTopLogprob;
export type BetaResponseOutputTextAnnotationAddedEventFileCitation = ResponseOutputTextFileCitation;
export type BetaResponseOutputTextAnnotationAddedEventURLCitation = ResponseOutputTextURLCitation;
export type BetaResponseOutputTextAnnotationAddedEventContainerFileCitation =
  ResponseOutputTextContainerFileCitation;
export type BetaResponseOutputTextAnnotationAddedEventFilePath = ResponseOutputTextFilePath;
export type BetaResponsePrompt = ResponsePrompt;
export type BetaResponseReasoningItemSummary = ReasoningSummaryText;
export type BetaResponseReasoningItemContent = ReasoningText;
export type BetaResponseReasoningSummaryPartAddedEventPart = ReasoningSummaryText;
export type BetaResponseReasoningSummaryPartDoneEventPart = ReasoningSummaryText;
export type BetaResponseShellCallOutputContentDeltaEventDelta =
  ResponseShellCallOutputContentDeltaEventDelta;
export type BetaResponseShellCallOutputContentDoneEventOutput = ShellCommandOutput;
export type BetaResponseShellCallOutputContentDoneEventOutputTimeout = ShellOutcomeTimeout;
export type BetaResponseShellCallOutputContentDoneEventOutputExit = ShellOutcomeExit;
export type BetaResponseStatus = ResponseStatus;
export type BetaResponseSteerAcceptedEvent = ResponseSteerAcceptedEvent;
export type BetaResponseSteerAcceptedEventSteer = ResponseSteerAcceptedEventSteer;
export type BetaResponseSteerErrorCode = ResponseSteerErrorCode;
export type BetaResponseSteerFailedEventError = ResponseSteerFailedEventError;
export type BetaResponseSteerInputItemListFunctionCallOutputDirect =
  ResponseSteerInputItemListFunctionCallOutputDirect;
export type BetaResponseSteerInputItemListFunctionCallOutputProgram =
  ResponseSteerInputItemListFunctionCallOutputProgram;
export type BetaResponseSteerInputContent = ResponseSteerInputContent;
export type BetaResponseSteerPendingEvent = ResponseSteerPendingEvent;
export type BetaResponseSteerPendingEventSteer = ResponseSteerPendingEventSteer;
export type BetaResponseSteerPendingReason = ResponseSteerPendingReason;
export type BetaResponseSteerRequiredInput = ResponseSteerRequiredInput;
export type BetaResponseSteerRequiredInputFunctionCallOutput =
  ResponseSteerRequiredInputFunctionCallOutput;
export type BetaResponseSteerRequiredInputCustomToolCallOutput =
  ResponseSteerRequiredInputCustomToolCallOutput;
export type BetaResponseSteerRequiredInputComputerCallOutput =
  ResponseSteerRequiredInputComputerCallOutput;
export type BetaResponseSteerRequiredInputShellCallOutput =
  ResponseSteerRequiredInputShellCallOutput;
export type BetaResponseSteerRequiredInputApplyPatchCallOutput =
  ResponseSteerRequiredInputApplyPatchCallOutput;
export type BetaResponseSteerRequiredInputToolSearchOutput =
  ResponseSteerRequiredInputToolSearchOutput;
export type BetaResponseSteerRequiredInputMcpApprovalResponse =
  ResponseSteerRequiredInputMcpApprovalResponse;
export type BetaResponseTextDeltaEventLogprob = StreamedLogprob;
export type BetaResponseTextDeltaEventLogprobTopLogprob = StreamedTopLogprob;
export type BetaResponseTextDoneEventLogprob = StreamedLogprob;
export type BetaResponseTextDoneEventLogprobTopLogprob = StreamedTopLogprob;
export type BetaResponseToolSearchOutputItemParamMcp = ToolMcp;
export type BetaResponseToolSearchOutputItemParamMcpMcpToolFilter = ToolMcpMcpToolFilter;
export type BetaResponseToolSearchOutputItemParamMcpMcpToolApprovalFilter =
  ToolMcpMcpToolApprovalFilter;
export type BetaResponseToolSearchOutputItemParamMcpMcpToolApprovalFilterAlways =
  ToolMcpMcpToolFilter;
export type BetaResponseToolSearchOutputItemParamMcpMcpToolApprovalFilterNever =
  ToolMcpMcpToolFilter;
export type BetaResponseToolSearchOutputItemParamCodeInterpreter = ToolCodeInterpreter;
export type BetaResponseToolSearchOutputItemParamCodeInterpreterCodeInterpreterToolAuto =
  ToolCodeInterpreterCodeInterpreterToolAuto;
export type BetaResponseToolSearchOutputItemParamProgrammaticToolCalling =
  ToolProgrammaticToolCalling;
export type BetaResponseToolSearchOutputItemParamImageGeneration = ToolImageGeneration;
export type BetaResponseToolSearchOutputItemParamImageGenerationInputImageMask =
  ToolImageGenerationInputImageMask;
export type BetaResponseToolSearchOutputItemParamImageGenerationSvg = ToolImageGenerationSvg;
export type BetaResponseToolSearchOutputItemParamImageGenerationSvgReasoning =
  ToolImageGenerationSvgReasoning;
export type BetaResponseToolSearchOutputItemParamLocalShell = ToolLocalShell;
export type BetaResponseUsage = ResponseUsage;
export type BetaResponseUsageInputTokensDetails = ResponseUsageInputTokensDetails;
export type BetaResponseUsageInputTokensDetailsCacheWriteTokensDetails =
  ResponseUsageInputTokensDetailsCacheWriteTokensDetails;
export type BetaResponseUsageOutputTokensDetails = ResponseUsageOutputTokensDetails;
export type BetaResponsesClientEventResponseCreateAccessPrograms =
  ResponsesClientEventResponseCreateAccessPrograms;
export type BetaResponsesClientEventResponseCreateContextManagement =
  ResponsesClientEventResponseCreateContextManagement;
export type BetaResponsesClientEventResponseCreateImage = ResponsesClientEventResponseCreateImage;
export type BetaResponsesClientEventResponseCreateModeration =
  ResponsesClientEventResponseCreateModeration;
export type BetaResponsesClientEventResponseCreateModerationPolicy =
  ResponsesClientEventResponseCreateModerationPolicy;
export type BetaResponsesClientEventResponseCreateModerationPolicyInput =
  ResponsesClientEventResponseCreateModerationPolicyInput;
export type BetaResponsesClientEventResponseCreateModerationPolicyOutput =
  ResponsesClientEventResponseCreateModerationPolicyOutput;
export type BetaResponsesClientEventResponseCreatePromptCacheOptions =
  ResponsesClientEventResponseCreatePromptCacheOptions;
export type BetaResponsesClientEventResponseCreateStreamOptions =
  ResponsesClientEventResponseCreateStreamOptions;
export type BetaServiceTier = ServiceTier;
export type BetaSkillReference = SkillReference;
export type BetaToolMcp = ToolMcp;
export type BetaToolMcpMcpToolFilter = ToolMcpMcpToolFilter;
export type BetaToolMcpMcpToolApprovalFilter = ToolMcpMcpToolApprovalFilter;
export type BetaToolMcpMcpToolApprovalFilterAlways = ToolMcpMcpToolFilter;
export type BetaToolMcpMcpToolApprovalFilterNever = ToolMcpMcpToolFilter;
export type BetaToolCodeInterpreter = ToolCodeInterpreter;
export type BetaToolCodeInterpreterCodeInterpreterToolAuto =
  ToolCodeInterpreterCodeInterpreterToolAuto;
export type BetaToolProgrammaticToolCalling = ToolProgrammaticToolCalling;
export type BetaToolImageGeneration = ToolImageGeneration;
export type BetaToolImageGenerationInputImageMask = ToolImageGenerationInputImageMask;
export type BetaToolImageGenerationSvg = ToolImageGenerationSvg;
export type BetaToolImageGenerationSvgReasoning = ToolImageGenerationSvgReasoning;
export type BetaToolLocalShell = ToolLocalShell;
export type BetaToolChoiceAllowed = ToolChoiceAllowed;
export type BetaToolChoiceApplyPatch = ToolChoiceApplyPatch;
export type BetaToolChoiceCustom = ToolChoiceCustom;
export type BetaToolChoiceFunction = ToolChoiceFunction;
export type BetaToolChoiceMcp = ToolChoiceMcp;
export type BetaToolChoiceOptions = ToolChoiceOptions;
export type BetaToolChoiceShell = ToolChoiceShell;
export type BetaToolSearchOutputNamespaceToolFunction = NamespaceToolFunction;
export type BetaToolSearchTool = ToolSearchTool;
export type BetaWebSearchPreviewTool = WebSearchPreviewTool;
export type BetaWebSearchPreviewToolUserLocation = WebSearchPreviewToolUserLocation;
export type BetaWebSearchTool = WebSearchTool;
export type BetaWebSearchToolFilters = WebSearchToolFilters;
export type BetaWebSearchToolUserLocation = WebSearchToolUserLocation;
export type BetaResponseCreateParamsAccessPrograms = ResponseCreateParamsAccessPrograms;
export type BetaResponseCreateParamsContextManagement = ResponseCreateParamsContextManagement;
export type BetaResponseCreateParamsImage = ContextImageParam;
export type BetaResponseCreateParamsModeration = ResponseCreateParamsModeration;
export type BetaResponseCreateParamsModerationPolicy = ResponseCreateParamsModerationPolicy;
export type BetaResponseCreateParamsModerationPolicyInput = ModerationPolicyRule;
export type BetaResponseCreateParamsModerationPolicyOutput = ModerationPolicyRule;
export type BetaResponseCreateParamsPromptCacheOptions = ResponseCreateParamsPromptCacheOptions;
export type BetaResponseCreateParamsStreamOptions = ResponseCreateParamsStreamOptions;
export type BetaResponseCompactParamsImage = ContextImageParam;
export type BetaResponseCompactParamsPromptCacheOptions = ResponseCompactParamsPromptCacheOptions;
