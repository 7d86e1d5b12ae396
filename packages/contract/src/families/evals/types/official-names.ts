import type {
  Eval,
  EvalGraderPython,
  EvalGraderScoreModel,
  EvalGraderTextSimilarity,
  EvalLogs,
} from './evals.ts';
import type {
  EvalChatMessage,
  EvalContent,
  EvalFileContent,
  EvalFileID,
  EvalInput,
  EvalInputImage,
  EvalItem,
  EvalItemReference,
  EvalOutput,
  EvalOutputText,
  EvalPerModelUsage,
  EvalPerTestingCriteriaResult,
  EvalResponses,
  EvalResult,
  EvalResultCounts,
  EvalRun,
  EvalRunListResponseResponsesResponses,
  EvalRunOutputItem,
  EvalSample,
  EvalSamplingParams,
  EvalTemplate,
  EvalText,
  EvalUsage,
} from './runs.ts';

/*
 * Further names that the official package has for types which are written once in
 * this contract. With its dots put back, each is the name that programs written
 * for it import.
 */
export type OutputItemRetrieveResponse = EvalRunOutputItem;
export type OutputItemRetrieveResponseResult = EvalResult;
export type OutputItemRetrieveResponseSample = EvalSample;
export type OutputItemRetrieveResponseSampleInput = EvalInput;
export type OutputItemRetrieveResponseSampleOutput = EvalOutput;
export type OutputItemRetrieveResponseSampleUsage = EvalUsage;
export type OutputItemListResponse = EvalRunOutputItem;
export type OutputItemListResponseResult = EvalResult;
export type OutputItemListResponseSample = EvalSample;
export type OutputItemListResponseSampleInput = EvalInput;
export type OutputItemListResponseSampleOutput = EvalOutput;
export type OutputItemListResponseSampleUsage = EvalUsage;
export type CreateEvalCompletionsRunDataSourceFileContent = EvalFileContent;
export type CreateEvalCompletionsRunDataSourceFileContentContent = EvalContent;
export type CreateEvalCompletionsRunDataSourceFileID = EvalFileID;
export type CreateEvalCompletionsRunDataSourceTemplateEvalItem = EvalItem;
export type CreateEvalCompletionsRunDataSourceTemplateEvalItemOutputText = EvalOutputText;
export type CreateEvalCompletionsRunDataSourceTemplateEvalItemInputImage = EvalInputImage;
export type CreateEvalCompletionsRunDataSourceItemReference = EvalItemReference;
export type CreateEvalJSONLRunDataSourceFileContent = EvalFileContent;
export type CreateEvalJSONLRunDataSourceFileContentContent = EvalContent;
export type CreateEvalJSONLRunDataSourceFileID = EvalFileID;
export type EvalRunCreateResponse = EvalRun;
export type EvalRunCreateResponseResponses = EvalResponses;
export type EvalRunCreateResponseResponsesFileContent = EvalFileContent;
export type EvalRunCreateResponseResponsesFileContentContent = EvalContent;
export type EvalRunCreateResponseResponsesFileID = EvalFileID;
export type EvalRunCreateResponseResponsesResponses = EvalRunListResponseResponsesResponses;
export type EvalRunCreateResponseResponsesTemplate = EvalTemplate;
export type EvalRunCreateResponseResponsesTemplateChatMessage = EvalChatMessage;
export type EvalRunCreateResponseResponsesTemplateEvalItem = EvalItem;
export type EvalRunCreateResponseResponsesTemplateEvalItemOutputText = EvalOutputText;
export type EvalRunCreateResponseResponsesTemplateEvalItemInputImage = EvalInputImage;
export type EvalRunCreateResponseResponsesItemReference = EvalItemReference;
export type EvalRunCreateResponseResponsesSamplingParams = EvalSamplingParams;
export type EvalRunCreateResponseResponsesSamplingParamsText = EvalText;
export type EvalRunCreateResponsePerModelUsage = EvalPerModelUsage;
export type EvalRunCreateResponsePerTestingCriteriaResult = EvalPerTestingCriteriaResult;
export type EvalRunCreateResponseResultCounts = EvalResultCounts;
export type EvalRunRetrieveResponse = EvalRun;
export type EvalRunRetrieveResponseResponses = EvalResponses;
export type EvalRunRetrieveResponseResponsesFileContent = EvalFileContent;
export type EvalRunRetrieveResponseResponsesFileContentContent = EvalContent;
export type EvalRunRetrieveResponseResponsesFileID = EvalFileID;
export type EvalRunRetrieveResponseResponsesResponses = EvalRunListResponseResponsesResponses;
export type EvalRunRetrieveResponseResponsesTemplate = EvalTemplate;
export type EvalRunRetrieveResponseResponsesTemplateChatMessage = EvalChatMessage;
export type EvalRunRetrieveResponseResponsesTemplateEvalItem = EvalItem;
export type EvalRunRetrieveResponseResponsesTemplateEvalItemOutputText = EvalOutputText;
export type EvalRunRetrieveResponseResponsesTemplateEvalItemInputImage = EvalInputImage;
export type EvalRunRetrieveResponseResponsesItemReference = EvalItemReference;
export type EvalRunRetrieveResponseResponsesSamplingParams = EvalSamplingParams;
export type EvalRunRetrieveResponseResponsesSamplingParamsText = EvalText;
export type EvalRunRetrieveResponsePerModelUsage = EvalPerModelUsage;
export type EvalRunRetrieveResponsePerTestingCriteriaResult = EvalPerTestingCriteriaResult;
export type EvalRunRetrieveResponseResultCounts = EvalResultCounts;
export type EvalRunListResponse = EvalRun;
export type EvalRunListResponseResponses = EvalResponses;
export type EvalRunListResponseResponsesFileContent = EvalFileContent;
export type EvalRunListResponseResponsesFileContentContent = EvalContent;
export type EvalRunListResponseResponsesFileID = EvalFileID;
export type EvalRunListResponseResponsesTemplate = EvalTemplate;
export type EvalRunListResponseResponsesTemplateChatMessage = EvalChatMessage;
export type EvalRunListResponseResponsesTemplateEvalItem = EvalItem;
export type EvalRunListResponseResponsesTemplateEvalItemOutputText = EvalOutputText;
export type EvalRunListResponseResponsesTemplateEvalItemInputImage = EvalInputImage;
export type EvalRunListResponseResponsesItemReference = EvalItemReference;
export type EvalRunListResponseResponsesSamplingParams = EvalSamplingParams;
export type EvalRunListResponseResponsesSamplingParamsText = EvalText;
export type EvalRunListResponsePerModelUsage = EvalPerModelUsage;
export type EvalRunListResponsePerTestingCriteriaResult = EvalPerTestingCriteriaResult;
export type EvalRunListResponseResultCounts = EvalResultCounts;
export type EvalRunCancelResponse = EvalRun;
export type EvalRunCancelResponseResponses = EvalResponses;
export type EvalRunCancelResponseResponsesFileContent = EvalFileContent;
export type EvalRunCancelResponseResponsesFileContentContent = EvalContent;
export type EvalRunCancelResponseResponsesFileID = EvalFileID;
export type EvalRunCancelResponseResponsesResponses = EvalRunListResponseResponsesResponses;
export type EvalRunCancelResponseResponsesTemplate = EvalTemplate;
export type EvalRunCancelResponseResponsesTemplateChatMessage = EvalChatMessage;
export type EvalRunCancelResponseResponsesTemplateEvalItem = EvalItem;
export type EvalRunCancelResponseResponsesTemplateEvalItemOutputText = EvalOutputText;
export type EvalRunCancelResponseResponsesTemplateEvalItemInputImage = EvalInputImage;
export type EvalRunCancelResponseResponsesItemReference = EvalItemReference;
export type EvalRunCancelResponseResponsesSamplingParams = EvalSamplingParams;
export type EvalRunCancelResponseResponsesSamplingParamsText = EvalText;
export type EvalRunCancelResponsePerModelUsage = EvalPerModelUsage;
export type EvalRunCancelResponsePerTestingCriteriaResult = EvalPerTestingCriteriaResult;
export type EvalRunCancelResponseResultCounts = EvalResultCounts;
export type EvalRunCreateParamsCreateEvalResponsesRunDataSourceFileContent = EvalFileContent;
export type EvalRunCreateParamsCreateEvalResponsesRunDataSourceFileContentContent = EvalContent;
export type EvalRunCreateParamsCreateEvalResponsesRunDataSourceFileID = EvalFileID;
export type EvalRunCreateParamsCreateEvalResponsesRunDataSourceResponses =
  EvalRunListResponseResponsesResponses;
export type EvalRunCreateParamsCreateEvalResponsesRunDataSourceTemplate = EvalTemplate;
export type EvalRunCreateParamsCreateEvalResponsesRunDataSourceTemplateChatMessage =
  EvalChatMessage;
export type EvalRunCreateParamsCreateEvalResponsesRunDataSourceTemplateEvalItem = EvalItem;
export type EvalRunCreateParamsCreateEvalResponsesRunDataSourceTemplateEvalItemOutputText =
  EvalOutputText;
export type EvalRunCreateParamsCreateEvalResponsesRunDataSourceTemplateEvalItemInputImage =
  EvalInputImage;
export type EvalRunCreateParamsCreateEvalResponsesRunDataSourceItemReference = EvalItemReference;
export type EvalRunCreateParamsCreateEvalResponsesRunDataSourceSamplingParams = EvalSamplingParams;
export type EvalRunCreateParamsCreateEvalResponsesRunDataSourceSamplingParamsText = EvalText;
export type EvalCreateResponse = Eval;
export type EvalCreateResponseLogs = EvalLogs;
export type EvalCreateResponseEvalGraderTextSimilarity = EvalGraderTextSimilarity;
export type EvalCreateResponseEvalGraderPython = EvalGraderPython;
export type EvalCreateResponseEvalGraderScoreModel = EvalGraderScoreModel;
export type EvalRetrieveResponse = Eval;
export type EvalRetrieveResponseLogs = EvalLogs;
export type EvalRetrieveResponseEvalGraderTextSimilarity = EvalGraderTextSimilarity;
export type EvalRetrieveResponseEvalGraderPython = EvalGraderPython;
export type EvalRetrieveResponseEvalGraderScoreModel = EvalGraderScoreModel;
export type EvalUpdateResponse = Eval;
export type EvalUpdateResponseLogs = EvalLogs;
export type EvalUpdateResponseEvalGraderTextSimilarity = EvalGraderTextSimilarity;
export type EvalUpdateResponseEvalGraderPython = EvalGraderPython;
export type EvalUpdateResponseEvalGraderScoreModel = EvalGraderScoreModel;
export type EvalListResponse = Eval;
export type EvalListResponseLogs = EvalLogs;
export type EvalListResponseEvalGraderTextSimilarity = EvalGraderTextSimilarity;
export type EvalListResponseEvalGraderPython = EvalGraderPython;
export type EvalListResponseEvalGraderScoreModel = EvalGraderScoreModel;
export type EvalCreateParamsLabelModelEvalItem = EvalItem;
export type EvalCreateParamsLabelModelEvalItemOutputText = EvalOutputText;
export type EvalCreateParamsLabelModelEvalItemInputImage = EvalInputImage;
