import type {
  ComputerActionClick,
  ComputerActionDoubleClick,
  ComputerActionDrag,
  ComputerActionDragPath,
  ComputerActionKeypress,
  ComputerActionMove,
  ComputerActionScreenshot,
  ComputerActionScroll,
  ComputerActionType,
  ComputerActionWait,
  ComputerSafetyCheck,
} from './computer-calls.ts';
import type {
  PromptCacheBreakpoint,
  ReasoningSummaryText,
  ReasoningText,
  ResponseOutputTextContainerFileCitation,
  ResponseOutputTextFileCitation,
  ResponseOutputTextFilePath,
  ResponseOutputTextURLCitation,
} from './content.ts';
import type {
  ConfigurationUpdateReasoning,
  ConfigurationUpdateText,
  ResponseOutputItemAdditionalTools,
} from './context-items.ts';
import type { StreamedLogprob, StreamedTopLogprob } from './events-text.ts';
import type {
  ResponseOutputItemProgram,
  ResponseOutputItemProgramOutput,
  ToolCallerDirect,
  ToolCallerProgram,
} from './function-calls.ts';
import type {
  ImageGenerationError,
  ImageGenerationErrorModerationDetails,
  ImageGenerationSvgUsage,
  ResponseOutputItemImageGenerationCall,
} from './hosted-calls.ts';
import type {
  ToolCodeInterpreter,
  ToolCodeInterpreterCodeInterpreterToolAuto,
  ToolImageGeneration,
  ToolImageGenerationInputImageMask,
  ToolImageGenerationSvg,
  ToolImageGenerationSvgReasoning,
  ToolMcp,
  ToolMcpMcpToolApprovalFilter,
  ToolMcpMcpToolFilter,
} from './hosted-tools.ts';
import type {
  McpListedTool,
  ResponseOutputItemMcpApprovalRequest,
  ResponseOutputItemMcpApprovalResponse,
  ResponseOutputItemMcpCall,
  ResponseOutputItemMcpListTools,
} from './mcp-items.ts';
import type { ContextImageParam, ModerationPolicyRule } from './requests.ts';
import type { ResponseImage, ResponseTextConfig } from './response.ts';
import type {
  ApplyPatchCreateFile,
  ApplyPatchDeleteFile,
  ApplyPatchUpdateFile,
  LocalShellAction,
  ResponseOutputItemLocalShellCall,
  ResponseOutputItemLocalShellCallOutput,
  ShellCommandOutput,
  ShellOutcomeExit,
  ShellOutcomeTimeout,
} from './shell-calls.ts';
import type { ContainerReference, ToolLocalShell } from './shell-tools.ts';
import type { ToolChoiceProgrammaticToolCalling } from './tool-choice.ts';
import type { NamespaceTool, NamespaceToolFunction, ToolProgrammaticToolCalling } from './tools.ts';
import type { Misalignment, MisalignmentSteer } from '../../shared/types.ts';

/*
 * Names that the official package has for types which are written once in this
 * contract: it repeats such types under each of their users. With its dots put
 * back, each of these is the name that programs written for it import.
 */
export type ResponseContentReasoningTextContent = ReasoningText;
export type ResponseInputFilePromptCacheBreakpoint = PromptCacheBreakpoint;
export type ResponseInputFileContentPromptCacheBreakpoint = PromptCacheBreakpoint;
export type ResponseInputImagePromptCacheBreakpoint = PromptCacheBreakpoint;
export type ResponseInputImageContentPromptCacheBreakpoint = PromptCacheBreakpoint;
export type ResponseInputTextPromptCacheBreakpoint = PromptCacheBreakpoint;
export type ResponseInputTextContentPromptCacheBreakpoint = PromptCacheBreakpoint;
export type ResponseContentPartAddedEventReasoningText = ReasoningText;
export type ResponseContentPartDoneEventReasoningText = ReasoningText;
export type ResponseOutputTextAnnotationAddedEventFileCitation = ResponseOutputTextFileCitation;
export type ResponseOutputTextAnnotationAddedEventURLCitation = ResponseOutputTextURLCitation;
export type ResponseOutputTextAnnotationAddedEventContainerFileCitation =
  ResponseOutputTextContainerFileCitation;
export type ResponseOutputTextAnnotationAddedEventFilePath = ResponseOutputTextFilePath;
export type ResponseReasoningSummaryPartAddedEventPart = ReasoningSummaryText;
export type ResponseReasoningSummaryPartDoneEventPart = ReasoningSummaryText;
export type ResponseShellCallOutputContentDoneEventOutput = ShellCommandOutput;
export type ResponseShellCallOutputContentDoneEventOutputTimeout = ShellOutcomeTimeout;
export type ResponseShellCallOutputContentDoneEventOutputExit = ShellOutcomeExit;
export type ResponseTextDeltaEventLogprob = StreamedLogprob;
export type ResponseTextDeltaEventLogprobTopLogprob = StreamedTopLogprob;
export type ResponseTextDoneEventLogprob = StreamedLogprob;
export type ResponseTextDoneEventLogprobTopLogprob = StreamedTopLogprob;
export type ResponseConfigurationUpdateItemParamReasoning = ConfigurationUpdateReasoning;
export type ResponseConfigurationUpdateItemParamText = ConfigurationUpdateText;
export type ResponseInputItemComputerCallOutputAcknowledgedSafetyCheck = ComputerSafetyCheck;
export type ResponseInputItemFunctionCallOutputDirect = ToolCallerDirect;
export type ResponseInputItemFunctionCallOutputProgram = ToolCallerProgram;
export type ResponseInputItemImageGenerationCall = ResponseOutputItemImageGenerationCall;
export type ResponseInputItemImageGenerationCallError = ImageGenerationError;
export type ResponseInputItemImageGenerationCallErrorModerationDetails =
  ImageGenerationErrorModerationDetails;
export type ResponseInputItemImageGenerationCallSvgUsage = ImageGenerationSvgUsage;
export type ResponseInputItemLocalShellCall = ResponseOutputItemLocalShellCall;
export type ResponseInputItemLocalShellCallAction = LocalShellAction;
export type ResponseInputItemLocalShellCallOutput = ResponseOutputItemLocalShellCallOutput;
export type ResponseInputItemShellCallDirect = ToolCallerDirect;
export type ResponseInputItemShellCallProgram = ToolCallerProgram;
export type ResponseInputItemShellCallOutputDirect = ToolCallerDirect;
export type ResponseInputItemShellCallOutputProgram = ToolCallerProgram;
export type ResponseInputItemApplyPatchCallCreateFile = ApplyPatchCreateFile;
export type ResponseInputItemApplyPatchCallDeleteFile = ApplyPatchDeleteFile;
export type ResponseInputItemApplyPatchCallUpdateFile = ApplyPatchUpdateFile;
export type ResponseInputItemApplyPatchCallDirect = ToolCallerDirect;
export type ResponseInputItemApplyPatchCallProgram = ToolCallerProgram;
export type ResponseInputItemApplyPatchCallOutputDirect = ToolCallerDirect;
export type ResponseInputItemApplyPatchCallOutputProgram = ToolCallerProgram;
export type ResponseInputItemMcpListTools = ResponseOutputItemMcpListTools;
export type ResponseInputItemMcpListToolsTool = McpListedTool;
export type ResponseInputItemMcpApprovalRequest = ResponseOutputItemMcpApprovalRequest;
export type ResponseInputItemMcpCall = ResponseOutputItemMcpCall;
export type ResponseToolSearchOutputItemParamMcp = ToolMcp;
export type ResponseToolSearchOutputItemParamMcpMcpToolFilter = ToolMcpMcpToolFilter;
export type ResponseToolSearchOutputItemParamMcpMcpToolApprovalFilter =
  ToolMcpMcpToolApprovalFilter;
export type ResponseToolSearchOutputItemParamMcpMcpToolApprovalFilterAlways = ToolMcpMcpToolFilter;
export type ResponseToolSearchOutputItemParamMcpMcpToolApprovalFilterNever = ToolMcpMcpToolFilter;
export type ResponseToolSearchOutputItemParamCodeInterpreter = ToolCodeInterpreter;
export type ResponseToolSearchOutputItemParamCodeInterpreterCodeInterpreterToolAuto =
  ToolCodeInterpreterCodeInterpreterToolAuto;
export type ResponseToolSearchOutputItemParamProgrammaticToolCalling = ToolProgrammaticToolCalling;
export type ResponseToolSearchOutputItemParamImageGeneration = ToolImageGeneration;
export type ResponseToolSearchOutputItemParamImageGenerationInputImageMask =
  ToolImageGenerationInputImageMask;
export type ResponseToolSearchOutputItemParamImageGenerationSvg = ToolImageGenerationSvg;
export type ResponseToolSearchOutputItemParamImageGenerationSvgReasoning =
  ToolImageGenerationSvgReasoning;
export type ResponseToolSearchOutputItemParamLocalShell = ToolLocalShell;
export type ResponseItemAdditionalTools = ResponseOutputItemAdditionalTools;
export type ResponseItemProgram = ResponseOutputItemProgram;
export type ResponseItemProgramOutput = ResponseOutputItemProgramOutput;
export type ResponseItemImageGenerationCall = ResponseOutputItemImageGenerationCall;
export type ResponseItemImageGenerationCallError = ImageGenerationError;
export type ResponseItemImageGenerationCallErrorModerationDetails =
  ImageGenerationErrorModerationDetails;
export type ResponseItemImageGenerationCallSvgUsage = ImageGenerationSvgUsage;
export type ResponseItemLocalShellCall = ResponseOutputItemLocalShellCall;
export type ResponseItemLocalShellCallAction = LocalShellAction;
export type ResponseItemLocalShellCallOutput = ResponseOutputItemLocalShellCallOutput;
export type ResponseItemMcpListTools = ResponseOutputItemMcpListTools;
export type ResponseItemMcpListToolsTool = McpListedTool;
export type ResponseItemMcpApprovalRequest = ResponseOutputItemMcpApprovalRequest;
export type ResponseItemMcpApprovalResponse = ResponseOutputItemMcpApprovalResponse;
export type ResponseItemMcpCall = ResponseOutputItemMcpCall;
export type ResponseOutputItemImageGenerationCallError = ImageGenerationError;
export type ResponseOutputItemImageGenerationCallErrorModerationDetails =
  ImageGenerationErrorModerationDetails;
export type ResponseOutputItemImageGenerationCallSvgUsage = ImageGenerationSvgUsage;
export type ResponseOutputItemLocalShellCallAction = LocalShellAction;
export type ResponseOutputItemMcpListToolsTool = McpListedTool;
export type CompactedResponseImage = ResponseImage;
export type ResponseCreateParamsImage = ContextImageParam;
export type ResponseCreateParamsModerationPolicyInput = ModerationPolicyRule;
export type ResponseCreateParamsModerationPolicyOutput = ModerationPolicyRule;
export type ResponseCreateParamsSpecificProgrammaticToolCallingParam =
  ToolChoiceProgrammaticToolCalling;
export type ResponseCompactParamsImage = ContextImageParam;
export type InputTokenCountParamsText = ResponseTextConfig;
export type InputTokenCountParamsSpecificProgrammaticToolCallingParam =
  ToolChoiceProgrammaticToolCalling;
export type ResponseSpecificProgrammaticToolCallingParam = ToolChoiceProgrammaticToolCalling;
export type ResponseErrorMisalignment = Misalignment;
export type ResponseErrorMisalignmentSteer = MisalignmentSteer;
export type ResponseApplyPatchToolCallCreateFile = ApplyPatchCreateFile;
export type ResponseApplyPatchToolCallDeleteFile = ApplyPatchDeleteFile;
export type ResponseApplyPatchToolCallUpdateFile = ApplyPatchUpdateFile;
export type ResponseApplyPatchToolCallDirect = ToolCallerDirect;
export type ResponseApplyPatchToolCallProgram = ToolCallerProgram;
export type ResponseApplyPatchToolCallOutputDirect = ToolCallerDirect;
export type ResponseApplyPatchToolCallOutputProgram = ToolCallerProgram;
export type ResponseComputerToolCallPendingSafetyCheck = ComputerSafetyCheck;
export type ResponseComputerToolCallClick = ComputerActionClick;
export type ResponseComputerToolCallDoubleClick = ComputerActionDoubleClick;
export type ResponseComputerToolCallDrag = ComputerActionDrag;
export type ResponseComputerToolCallDragPath = ComputerActionDragPath;
export type ResponseComputerToolCallKeypress = ComputerActionKeypress;
export type ResponseComputerToolCallMove = ComputerActionMove;
export type ResponseComputerToolCallScreenshot = ComputerActionScreenshot;
export type ResponseComputerToolCallScroll = ComputerActionScroll;
export type ResponseComputerToolCallType = ComputerActionType;
export type ResponseComputerToolCallWait = ComputerActionWait;
export type ResponseComputerToolCallOutputItemAcknowledgedSafetyCheck = ComputerSafetyCheck;
export type ResponseConfigurationUpdateItemReasoning = ConfigurationUpdateReasoning;
export type ResponseConfigurationUpdateItemText = ConfigurationUpdateText;
export type ResponseContainerReference = ContainerReference;
export type ResponseCustomToolCallDirect = ToolCallerDirect;
export type ResponseCustomToolCallProgram = ToolCallerProgram;
export type ResponseCustomToolCallOutputDirect = ToolCallerDirect;
export type ResponseCustomToolCallOutputProgram = ToolCallerProgram;
export type ResponseFunctionShellCallOutputContentTimeout = ShellOutcomeTimeout;
export type ResponseFunctionShellCallOutputContentExit = ShellOutcomeExit;
export type ResponseFunctionShellToolCallDirect = ToolCallerDirect;
export type ResponseFunctionShellToolCallProgram = ToolCallerProgram;
export type ResponseFunctionShellToolCallOutputOutput = ShellCommandOutput;
export type ResponseFunctionShellToolCallOutputOutputTimeout = ShellOutcomeTimeout;
export type ResponseFunctionShellToolCallOutputOutputExit = ShellOutcomeExit;
export type ResponseFunctionShellToolCallOutputDirect = ToolCallerDirect;
export type ResponseFunctionShellToolCallOutputProgram = ToolCallerProgram;
export type ResponseFunctionToolCallDirect = ToolCallerDirect;
export type ResponseFunctionToolCallProgram = ToolCallerProgram;
export type ResponseFunctionToolCallOutputItemDirect = ToolCallerDirect;
export type ResponseFunctionToolCallOutputItemProgram = ToolCallerProgram;
export type ResponseReasoningItemSummary = ReasoningSummaryText;
export type ResponseReasoningItemContent = ReasoningText;
export type ToolMcpMcpToolApprovalFilterAlways = ToolMcpMcpToolFilter;
export type ToolMcpMcpToolApprovalFilterNever = ToolMcpMcpToolFilter;
export type ToolSearchOutputNamespaceTool = NamespaceTool;
export type ToolSearchOutputNamespaceToolFunction = NamespaceToolFunction;
