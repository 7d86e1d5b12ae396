// Written by tools/compat/write-client-names.ts from the names of openai 7.57.0.
import type * as Types from '../../responses/types.ts';
import type * as Package from '../../index.ts';

/** Version of the package `openai` whose names the client has. */
export type OfficialVersion = '7.57.0';

declare module '../openai.ts' {
  namespace OpenAI {
    export namespace Decisions {
      export import Decision = OpenAI.Decision;
      export import DecisionInputImage = OpenAI.DecisionInputImage;
      export import DecisionInputPart = OpenAI.DecisionInputPart;
      export import DecisionInputText = OpenAI.DecisionInputText;
      export import DecisionPromptCacheBreakpoint = OpenAI.DecisionPromptCacheBreakpoint;
      export type DecisionQuestionInputImage = Types.DecisionQuestionInputImage;
      export type DecisionQuestionInputPart = Types.DecisionQuestionInputPart;
      export type DecisionQuestionInputText = Types.DecisionQuestionInputText;
      export import DecisionCreateParams = OpenAI.DecisionCreateParams;
    }
    export type Decision = Types.Decision;
    export namespace Decision {
      export type AnswerResourcePredicate = Types.DecisionAnswerResourcePredicate;
      export type AnswerResourceChoice = Types.DecisionAnswerResourceChoice;
      export namespace AnswerResourceChoice {
        export type Probability = Types.DecisionAnswerResourceChoiceProbability;
      }
      export type AnswerResourceScore = Types.DecisionAnswerResourceScore;
      export namespace AnswerResourceScore {
        export type Probability = Types.DecisionAnswerResourceScoreProbability;
      }
      export type AnswerResourceRefusal = Types.DecisionAnswerResourceRefusal;
      export type Usage = Types.DecisionUsage;
      export namespace Usage {
        export type InputTokensDetails = Types.DecisionUsageInputTokensDetails;
        export type OutputTokensDetails = Types.DecisionUsageOutputTokensDetails;
      }
    }
    export type DecisionInputImage = Types.DecisionInputImage;
    export type DecisionInputPart = Types.DecisionInputPart;
    export type DecisionInputText = Types.DecisionInputText;
    export type DecisionPromptCacheBreakpoint = Types.DecisionPromptCacheBreakpoint;
    export type DecisionCreateParams = Types.DecisionCreateParams;
    export namespace DecisionCreateParams {
      export type DecisionInputUserMessage = Types.DecisionCreateParamsDecisionInputUserMessage;
      export type DecisionInputDeveloperMessage =
        Types.DecisionCreateParamsDecisionInputDeveloperMessage;
      export type DecisionInputSystemMessage = Types.DecisionCreateParamsDecisionInputSystemMessage;
      export type DecisionInputAssistantMessage =
        Types.DecisionCreateParamsDecisionInputAssistantMessage;
      export namespace DecisionInputAssistantMessage {
        export type DecisionInputOutputText =
          Types.DecisionCreateParamsDecisionInputAssistantMessageDecisionInputOutputText;
        export type DecisionInputRefusal =
          Types.DecisionCreateParamsDecisionInputAssistantMessageDecisionInputRefusal;
      }
      export type DecisionInputFunctionCall = Types.DecisionCreateParamsDecisionInputFunctionCall;
      export type DecisionInputFunctionCallOutput =
        Types.DecisionCreateParamsDecisionInputFunctionCallOutput;
      export type DecisionInputCustomToolCall =
        Types.DecisionCreateParamsDecisionInputCustomToolCall;
      export type DecisionInputCustomToolCallOutput =
        Types.DecisionCreateParamsDecisionInputCustomToolCallOutput;
      export type QuestionParamPredicate = Types.DecisionCreateParamsQuestionParamPredicate;
      export type QuestionParamChoice = Types.DecisionCreateParamsQuestionParamChoice;
      export namespace QuestionParamChoice {
        export type Choice = Types.DecisionCreateParamsQuestionParamChoiceChoice;
      }
      export type QuestionParamScore = Types.DecisionCreateParamsQuestionParamScore;
      export namespace QuestionParamScore {
        export type Level = Types.DecisionCreateParamsQuestionParamScoreLevel;
      }
      export type PromptCacheOptions = Types.DecisionCreateParamsPromptCacheOptions;
    }
    export namespace Completions {
      export import Completion = OpenAI.Completion;
      export import CompletionChoice = OpenAI.CompletionChoice;
      export import CompletionUsage = OpenAI.CompletionUsage;
      export import CompletionCreateParams = OpenAI.CompletionCreateParams;
      export import CompletionCreateParamsNonStreaming = OpenAI.CompletionCreateParamsNonStreaming;
      export import CompletionCreateParamsStreaming = OpenAI.CompletionCreateParamsStreaming;
    }
    export type Completion = Types.Completion;
    export type CompletionChoice = Types.CompletionChoice;
    export namespace CompletionChoice {
      export type Logprobs = Types.CompletionChoiceLogprobs;
    }
    export type CompletionUsage = Types.CompletionUsage;
    export namespace CompletionUsage {
      export type CompletionTokensDetails = Types.CompletionUsageCompletionTokensDetails;
      export type PromptTokensDetails = Types.CompletionUsagePromptTokensDetails;
    }
    export type CompletionCreateParams = Types.CompletionCreateParams;
    export namespace CompletionCreateParams {
      export type CompletionCreateParamsNonStreaming = Package.CompletionCreateParamsNonStreaming;
      export type CompletionCreateParamsStreaming = Package.CompletionCreateParamsStreaming;
    }
    export type CompletionCreateParamsNonStreaming = Package.CompletionCreateParamsNonStreaming;
    export type CompletionCreateParamsStreaming = Package.CompletionCreateParamsStreaming;
    export namespace Chat {
      export type ChatModel = Types.ChatModel;
      export namespace Completions {
        export import ChatCompletion = OpenAI.ChatCompletion;
        export import ChatCompletionAllowedToolChoice = OpenAI.ChatCompletionAllowedToolChoice;
        export import ChatCompletionAssistantMessageParam = OpenAI.ChatCompletionAssistantMessageParam;
        export import ChatCompletionAudio = OpenAI.ChatCompletionAudio;
        export import ChatCompletionAudioParam = OpenAI.ChatCompletionAudioParam;
        export import ChatCompletionChunk = OpenAI.ChatCompletionChunk;
        export import ChatCompletionContentPart = OpenAI.ChatCompletionContentPart;
        export import ChatCompletionContentPartImage = OpenAI.ChatCompletionContentPartImage;
        export import ChatCompletionContentPartInputAudio = OpenAI.ChatCompletionContentPartInputAudio;
        export import ChatCompletionContentPartRefusal = OpenAI.ChatCompletionContentPartRefusal;
        export import ChatCompletionContentPartText = OpenAI.ChatCompletionContentPartText;
        export import ChatCompletionCustomTool = OpenAI.ChatCompletionCustomTool;
        export import ChatCompletionDeleted = OpenAI.ChatCompletionDeleted;
        export import ChatCompletionDeveloperMessageParam = OpenAI.ChatCompletionDeveloperMessageParam;
        export import ChatCompletionFunctionCallOption = OpenAI.ChatCompletionFunctionCallOption;
        export import ChatCompletionFunctionMessageParam = OpenAI.ChatCompletionFunctionMessageParam;
        export import ChatCompletionFunctionTool = OpenAI.ChatCompletionFunctionTool;
        export import ChatCompletionMessage = OpenAI.ChatCompletionMessage;
        export import ChatCompletionMessageCustomToolCall = OpenAI.ChatCompletionMessageCustomToolCall;
        export import ChatCompletionMessageFunctionToolCall = OpenAI.ChatCompletionMessageFunctionToolCall;
        export import ChatCompletionMessageParam = OpenAI.ChatCompletionMessageParam;
        export import ChatCompletionMessageToolCall = OpenAI.ChatCompletionMessageToolCall;
        export import ChatCompletionModality = OpenAI.ChatCompletionModality;
        export import ChatCompletionNamedToolChoice = OpenAI.ChatCompletionNamedToolChoice;
        export import ChatCompletionNamedToolChoiceCustom = OpenAI.ChatCompletionNamedToolChoiceCustom;
        export import ChatCompletionPredictionContent = OpenAI.ChatCompletionPredictionContent;
        export import ChatCompletionRole = OpenAI.ChatCompletionRole;
        export import ChatCompletionStoreMessage = OpenAI.ChatCompletionStoreMessage;
        export import ChatCompletionStreamOptions = OpenAI.ChatCompletionStreamOptions;
        export import ChatCompletionSystemMessageParam = OpenAI.ChatCompletionSystemMessageParam;
        export import ChatCompletionTokenLogprob = OpenAI.ChatCompletionTokenLogprob;
        export import ChatCompletionTool = OpenAI.ChatCompletionTool;
        export import ChatCompletionToolChoiceOption = OpenAI.ChatCompletionToolChoiceOption;
        export import ChatCompletionToolMessageParam = OpenAI.ChatCompletionToolMessageParam;
        export import ChatCompletionUserMessageParam = OpenAI.ChatCompletionUserMessageParam;
        export import ChatCompletionAllowedTools = OpenAI.ChatCompletionAllowedTools;
        export import ChatCompletionReasoningEffort = OpenAI.ChatCompletionReasoningEffort;
        export import ChatCompletionsPage = OpenAI.ChatCompletionsPage;
        export import ChatCompletionCreateParams = OpenAI.ChatCompletionCreateParams;
        export import ChatCompletionCreateParamsNonStreaming = OpenAI.ChatCompletionCreateParamsNonStreaming;
        export import ChatCompletionCreateParamsStreaming = OpenAI.ChatCompletionCreateParamsStreaming;
        export import ChatCompletionUpdateParams = OpenAI.ChatCompletionUpdateParams;
        export import ChatCompletionListParams = OpenAI.ChatCompletionListParams;
        export namespace Messages {
          export import MessageListParams = OpenAI.Chat.Completions.MessageListParams;
        }
        export type MessageListParams = Types.ChatCompletionMessageListParams;
      }
      export import ChatCompletion = OpenAI.ChatCompletion;
      export import ChatCompletionAllowedToolChoice = OpenAI.ChatCompletionAllowedToolChoice;
      export import ChatCompletionAssistantMessageParam = OpenAI.ChatCompletionAssistantMessageParam;
      export import ChatCompletionAudio = OpenAI.ChatCompletionAudio;
      export import ChatCompletionAudioParam = OpenAI.ChatCompletionAudioParam;
      export import ChatCompletionChunk = OpenAI.ChatCompletionChunk;
      export import ChatCompletionContentPart = OpenAI.ChatCompletionContentPart;
      export import ChatCompletionContentPartImage = OpenAI.ChatCompletionContentPartImage;
      export import ChatCompletionContentPartInputAudio = OpenAI.ChatCompletionContentPartInputAudio;
      export import ChatCompletionContentPartRefusal = OpenAI.ChatCompletionContentPartRefusal;
      export import ChatCompletionContentPartText = OpenAI.ChatCompletionContentPartText;
      export import ChatCompletionCustomTool = OpenAI.ChatCompletionCustomTool;
      export import ChatCompletionDeleted = OpenAI.ChatCompletionDeleted;
      export import ChatCompletionDeveloperMessageParam = OpenAI.ChatCompletionDeveloperMessageParam;
      export import ChatCompletionFunctionCallOption = OpenAI.ChatCompletionFunctionCallOption;
      export import ChatCompletionFunctionMessageParam = OpenAI.ChatCompletionFunctionMessageParam;
      export import ChatCompletionFunctionTool = OpenAI.ChatCompletionFunctionTool;
      export import ChatCompletionMessage = OpenAI.ChatCompletionMessage;
      export import ChatCompletionMessageCustomToolCall = OpenAI.ChatCompletionMessageCustomToolCall;
      export import ChatCompletionMessageFunctionToolCall = OpenAI.ChatCompletionMessageFunctionToolCall;
      export import ChatCompletionMessageParam = OpenAI.ChatCompletionMessageParam;
      export import ChatCompletionMessageToolCall = OpenAI.ChatCompletionMessageToolCall;
      export import ChatCompletionModality = OpenAI.ChatCompletionModality;
      export import ChatCompletionNamedToolChoice = OpenAI.ChatCompletionNamedToolChoice;
      export import ChatCompletionNamedToolChoiceCustom = OpenAI.ChatCompletionNamedToolChoiceCustom;
      export import ChatCompletionPredictionContent = OpenAI.ChatCompletionPredictionContent;
      export import ChatCompletionRole = OpenAI.ChatCompletionRole;
      export import ChatCompletionStoreMessage = OpenAI.ChatCompletionStoreMessage;
      export import ChatCompletionStreamOptions = OpenAI.ChatCompletionStreamOptions;
      export import ChatCompletionSystemMessageParam = OpenAI.ChatCompletionSystemMessageParam;
      export import ChatCompletionTokenLogprob = OpenAI.ChatCompletionTokenLogprob;
      export import ChatCompletionTool = OpenAI.ChatCompletionTool;
      export import ChatCompletionToolChoiceOption = OpenAI.ChatCompletionToolChoiceOption;
      export import ChatCompletionToolMessageParam = OpenAI.ChatCompletionToolMessageParam;
      export import ChatCompletionUserMessageParam = OpenAI.ChatCompletionUserMessageParam;
      export import ChatCompletionAllowedTools = OpenAI.ChatCompletionAllowedTools;
      export import ChatCompletionReasoningEffort = OpenAI.ChatCompletionReasoningEffort;
      export import ChatCompletionsPage = OpenAI.ChatCompletionsPage;
      export import ChatCompletionCreateParams = OpenAI.ChatCompletionCreateParams;
      export import ChatCompletionCreateParamsNonStreaming = OpenAI.ChatCompletionCreateParamsNonStreaming;
      export import ChatCompletionCreateParamsStreaming = OpenAI.ChatCompletionCreateParamsStreaming;
      export import ChatCompletionUpdateParams = OpenAI.ChatCompletionUpdateParams;
      export import ChatCompletionListParams = OpenAI.ChatCompletionListParams;
    }
    export type ChatCompletion = Types.ChatCompletion;
    export namespace ChatCompletion {
      export type Choice = Types.ChatCompletionChoice;
      export namespace Choice {
        export type Logprobs = Types.ChatCompletionChoiceLogprobs;
      }
      export type Moderation = Types.ChatCompletionModeration;
      export namespace Moderation {
        export type ModerationResults = Types.ChatCompletionModerationModerationResults;
        export namespace ModerationResults {
          export type Result = Types.ChatCompletionModerationModerationResultsResult;
        }
        export type Error = Types.ChatCompletionModerationError;
      }
    }
    export type ChatCompletionAllowedToolChoice = Types.ChatCompletionAllowedToolChoice;
    export type ChatCompletionAssistantMessageParam = Types.ChatCompletionAssistantMessageParam;
    export namespace ChatCompletionAssistantMessageParam {
      export type Audio = Types.ChatCompletionAssistantMessageParamAudio;
      export type FunctionCall = Types.ChatCompletionAssistantMessageParamFunctionCall;
    }
    export type ChatCompletionAudio = Types.ChatCompletionAudio;
    export type ChatCompletionAudioParam = Types.ChatCompletionAudioParam;
    export namespace ChatCompletionAudioParam {
      export type ID = Types.ChatCompletionAudioParamID;
    }
    export type ChatCompletionChunk = Types.ChatCompletionChunk;
    export namespace ChatCompletionChunk {
      export type Choice = Types.ChatCompletionChunkChoice;
      export namespace Choice {
        export type Delta = Types.ChatCompletionChunkChoiceDelta;
        export namespace Delta {
          export type Audio = Types.ChatCompletionChunkChoiceDeltaAudio;
          export type FunctionCall = Types.ChatCompletionChunkChoiceDeltaFunctionCall;
          export type ToolCall = Types.ChatCompletionChunkChoiceDeltaToolCall;
          export namespace ToolCall {
            export type Custom = Types.ChatCompletionChunkChoiceDeltaToolCallCustom;
            export type Function = Types.ChatCompletionChunkChoiceDeltaToolCallFunction;
          }
        }
        export type Logprobs = Types.ChatCompletionChunkChoiceLogprobs;
      }
      export type Moderation = Types.ChatCompletionChunkModeration;
      export namespace Moderation {
        export type ModerationResults = Types.ChatCompletionChunkModerationModerationResults;
        export namespace ModerationResults {
          export type Result = Types.ChatCompletionChunkModerationModerationResultsResult;
        }
        export type Error = Types.ChatCompletionChunkModerationError;
      }
    }
    export type ChatCompletionContentPart = Types.ChatCompletionContentPart;
    export namespace ChatCompletionContentPart {
      export type File = Types.ChatCompletionContentPartFile;
      export namespace File {
        export type File = Types.ChatCompletionContentPartFileFile;
        export type PromptCacheBreakpoint =
          Types.ChatCompletionContentPartFilePromptCacheBreakpoint;
      }
    }
    export type ChatCompletionContentPartImage = Types.ChatCompletionContentPartImage;
    export namespace ChatCompletionContentPartImage {
      export type ImageURL = Types.ChatCompletionContentPartImageImageURL;
      export type PromptCacheBreakpoint = Types.ChatCompletionContentPartImagePromptCacheBreakpoint;
    }
    export type ChatCompletionContentPartInputAudio = Types.ChatCompletionContentPartInputAudio;
    export namespace ChatCompletionContentPartInputAudio {
      export type InputAudio = Types.ChatCompletionContentPartInputAudioInputAudio;
      export type PromptCacheBreakpoint =
        Types.ChatCompletionContentPartInputAudioPromptCacheBreakpoint;
    }
    export type ChatCompletionContentPartRefusal = Types.ChatCompletionContentPartRefusal;
    export type ChatCompletionContentPartText = Types.ChatCompletionContentPartText;
    export namespace ChatCompletionContentPartText {
      export type PromptCacheBreakpoint = Types.ChatCompletionContentPartTextPromptCacheBreakpoint;
    }
    export type ChatCompletionCustomTool = Types.ChatCompletionCustomTool;
    export namespace ChatCompletionCustomTool {
      export type Custom = Types.ChatCompletionCustomToolCustom;
      export namespace Custom {
        export type Text = Types.ChatCompletionCustomToolCustomText;
        export type Grammar = Types.ChatCompletionCustomToolCustomGrammar;
        export namespace Grammar {
          export type Grammar = Types.ChatCompletionCustomToolCustomGrammarGrammar;
        }
      }
    }
    export type ChatCompletionDeleted = Types.ChatCompletionDeleted;
    export type ChatCompletionDeveloperMessageParam = Types.ChatCompletionDeveloperMessageParam;
    export type ChatCompletionFunctionCallOption = Types.ChatCompletionFunctionCallOption;
    export type ChatCompletionFunctionMessageParam = Types.ChatCompletionFunctionMessageParam;
    export type ChatCompletionFunctionTool = Types.ChatCompletionFunctionTool;
    export type ChatCompletionMessage = Types.ChatCompletionMessage;
    export namespace ChatCompletionMessage {
      export type Annotation = Types.ChatCompletionMessageAnnotation;
      export namespace Annotation {
        export type URLCitation = Types.ChatCompletionMessageAnnotationURLCitation;
      }
      export type FunctionCall = Types.ChatCompletionMessageFunctionCall;
    }
    export type ChatCompletionMessageCustomToolCall = Types.ChatCompletionMessageCustomToolCall;
    export namespace ChatCompletionMessageCustomToolCall {
      export type Custom = Types.ChatCompletionMessageCustomToolCallCustom;
    }
    export type ChatCompletionMessageFunctionToolCall = Types.ChatCompletionMessageFunctionToolCall;
    export namespace ChatCompletionMessageFunctionToolCall {
      export type Function = Types.ChatCompletionMessageFunctionToolCallFunction;
    }
    export type ChatCompletionMessageParam = Types.ChatCompletionMessageParam;
    export type ChatCompletionMessageToolCall = Types.ChatCompletionMessageToolCall;
    export type ChatCompletionModality = Types.ChatCompletionModality;
    export type ChatCompletionNamedToolChoice = Types.ChatCompletionNamedToolChoice;
    export namespace ChatCompletionNamedToolChoice {
      export type Function = Types.ChatCompletionNamedToolChoiceFunction;
    }
    export type ChatCompletionNamedToolChoiceCustom = Types.ChatCompletionNamedToolChoiceCustom;
    export namespace ChatCompletionNamedToolChoiceCustom {
      export type Custom = Types.ChatCompletionNamedToolChoiceCustomCustom;
    }
    export type ChatCompletionPredictionContent = Types.ChatCompletionPredictionContent;
    export type ChatCompletionRole = Types.ChatCompletionRole;
    export type ChatCompletionStoreMessage = Types.ChatCompletionStoreMessage;
    export type ChatCompletionStreamOptions = Types.ChatCompletionStreamOptions;
    export type ChatCompletionSystemMessageParam = Types.ChatCompletionSystemMessageParam;
    export type ChatCompletionTokenLogprob = Types.ChatCompletionTokenLogprob;
    export namespace ChatCompletionTokenLogprob {
      export type TopLogprob = Types.ChatCompletionTokenLogprobTopLogprob;
    }
    export type ChatCompletionTool = Types.ChatCompletionTool;
    export type ChatCompletionToolChoiceOption = Types.ChatCompletionToolChoiceOption;
    export type ChatCompletionToolMessageParam = Types.ChatCompletionToolMessageParam;
    export type ChatCompletionUserMessageParam = Types.ChatCompletionUserMessageParam;
    export type ChatCompletionAllowedTools = Types.ChatCompletionAllowedTools;
    export type ChatCompletionReasoningEffort = Types.ChatCompletionReasoningEffort;
    export type ChatCompletionsPage = Package.CursorPage<Types.ChatCompletion>;
    export type ChatCompletionCreateParams = Types.ChatCompletionCreateParams;
    export namespace ChatCompletionCreateParams {
      export type Function = Types.ChatCompletionCreateParamsFunction;
      export type Moderation = Types.ChatCompletionCreateParamsModeration;
      export namespace Moderation {
        export type Policy = Types.ChatCompletionCreateParamsModerationPolicy;
        export namespace Policy {
          export type Input = Types.ChatCompletionCreateParamsModerationPolicyInput;
          export type Output = Types.ChatCompletionCreateParamsModerationPolicyOutput;
        }
      }
      export type PromptCacheOptions = Types.ChatCompletionCreateParamsPromptCacheOptions;
      export type WebSearchOptions = Types.ChatCompletionCreateParamsWebSearchOptions;
      export namespace WebSearchOptions {
        export type UserLocation = Types.ChatCompletionCreateParamsWebSearchOptionsUserLocation;
        export namespace UserLocation {
          export type Approximate =
            Types.ChatCompletionCreateParamsWebSearchOptionsUserLocationApproximate;
        }
      }
      export type ChatCompletionCreateParamsNonStreaming =
        Package.ChatCompletionCreateParamsNonStreaming;
      export type ChatCompletionCreateParamsStreaming = Package.ChatCompletionCreateParamsStreaming;
    }
    export type ChatCompletionCreateParamsNonStreaming =
      Package.ChatCompletionCreateParamsNonStreaming;
    export type ChatCompletionCreateParamsStreaming = Package.ChatCompletionCreateParamsStreaming;
    export type ChatCompletionUpdateParams = Types.ChatCompletionUpdateParams;
    export type ChatCompletionListParams = Types.ChatCompletionListParams;
    export namespace Embeddings {
      export import CreateEmbeddingResponse = OpenAI.CreateEmbeddingResponse;
      export import Embedding = OpenAI.Embedding;
      export import EmbeddingModel = OpenAI.EmbeddingModel;
      export import EmbeddingCreateParams = OpenAI.EmbeddingCreateParams;
    }
    export type CreateEmbeddingResponse = Types.CreateEmbeddingResponse;
    export namespace CreateEmbeddingResponse {
      export type Usage = Types.CreateEmbeddingResponseUsage;
    }
    export type Embedding = Types.Embedding;
    export type EmbeddingModel = Types.EmbeddingModel;
    export type EmbeddingCreateParams = Types.EmbeddingCreateParams;
    export namespace Files {
      export import FileDeleted = OpenAI.FileDeleted;
      export import FileObject = OpenAI.FileObject;
      export import FilePurpose = OpenAI.FilePurpose;
      export import FileObjectsPage = OpenAI.FileObjectsPage;
      export import FileCreateParams = OpenAI.FileCreateParams;
      export import FileListParams = OpenAI.FileListParams;
    }
    export type FileDeleted = Types.FileDeleted;
    export type FileObject = Types.FileObject;
    export type FilePurpose = Types.FilePurpose;
    export type FileObjectsPage = Package.CursorPage<Types.FileObject>;
    export type FileCreateParams = Types.FileCreateParams;
    export namespace FileCreateParams {
      export type ExpiresAfter = Types.FileCreateParamsExpiresAfter;
    }
    export type FileListParams = Types.FileListParams;
    export namespace Images {
      export import Image = OpenAI.Image;
      export import ImageEditCompletedEvent = OpenAI.ImageEditCompletedEvent;
      export import ImageEditPartialImageEvent = OpenAI.ImageEditPartialImageEvent;
      export import ImageEditStreamEvent = OpenAI.ImageEditStreamEvent;
      export import ImageGenCompletedEvent = OpenAI.ImageGenCompletedEvent;
      export import ImageGenPartialImageEvent = OpenAI.ImageGenPartialImageEvent;
      export import ImageGenStreamEvent = OpenAI.ImageGenStreamEvent;
      export import ImageModel = OpenAI.ImageModel;
      export import ImagesResponse = OpenAI.ImagesResponse;
      export import ImageCreateVariationParams = OpenAI.ImageCreateVariationParams;
      export import ImageEditParams = OpenAI.ImageEditParams;
      export import ImageEditParamsNonStreaming = OpenAI.ImageEditParamsNonStreaming;
      export import ImageEditParamsStreaming = OpenAI.ImageEditParamsStreaming;
      export import ImageGenerateParams = OpenAI.ImageGenerateParams;
      export import ImageGenerateParamsNonStreaming = OpenAI.ImageGenerateParamsNonStreaming;
      export import ImageGenerateParamsStreaming = OpenAI.ImageGenerateParamsStreaming;
    }
    export type Image = Types.Image;
    export type ImageEditCompletedEvent = Types.ImageEditCompletedEvent;
    export namespace ImageEditCompletedEvent {
      export type Usage = Types.ImageEditCompletedEventUsage;
      export namespace Usage {
        export type InputTokensDetails = Types.ImageEditCompletedEventUsageInputTokensDetails;
      }
    }
    export type ImageEditPartialImageEvent = Types.ImageEditPartialImageEvent;
    export type ImageEditStreamEvent = Types.ImageEditStreamEvent;
    export type ImageGenCompletedEvent = Types.ImageGenCompletedEvent;
    export namespace ImageGenCompletedEvent {
      export type Usage = Types.ImageGenCompletedEventUsage;
      export namespace Usage {
        export type InputTokensDetails = Types.ImageGenCompletedEventUsageInputTokensDetails;
      }
    }
    export type ImageGenPartialImageEvent = Types.ImageGenPartialImageEvent;
    export type ImageGenStreamEvent = Types.ImageGenStreamEvent;
    export type ImageModel = Types.ImageModel;
    export type ImagesResponse = Types.ImagesResponse;
    export namespace ImagesResponse {
      export type SvgUsage = Types.ImagesResponseSvgUsage;
      export type Usage = Types.ImagesResponseUsage;
      export namespace Usage {
        export type InputTokensDetails = Types.ImagesResponseUsageInputTokensDetails;
        export type OutputTokensDetails = Types.ImagesResponseUsageOutputTokensDetails;
      }
    }
    export type ImageCreateVariationParams = Types.ImageCreateVariationParams;
    export type ImageEditParams = Types.ImageEditParams;
    export namespace ImageEditParams {
      export type Svg = Types.ImageEditParamsSvg;
      export namespace Svg {
        export type Reasoning = Types.ImageEditParamsSvgReasoning;
      }
      export type ImageEditParamsNonStreaming = Package.ImageEditParamsNonStreaming;
      export type ImageEditParamsStreaming = Package.ImageEditParamsStreaming;
    }
    export type ImageEditParamsNonStreaming = Package.ImageEditParamsNonStreaming;
    export type ImageEditParamsStreaming = Package.ImageEditParamsStreaming;
    export type ImageGenerateParams = Types.ImageGenerateParams;
    export namespace ImageGenerateParams {
      export type Svg = Types.ImageGenerateParamsSvg;
      export namespace Svg {
        export type Reasoning = Types.ImageGenerateParamsSvgReasoning;
      }
      export type ImageGenerateParamsNonStreaming = Package.ImageGenerateParamsNonStreaming;
      export type ImageGenerateParamsStreaming = Package.ImageGenerateParamsStreaming;
    }
    export type ImageGenerateParamsNonStreaming = Package.ImageGenerateParamsNonStreaming;
    export type ImageGenerateParamsStreaming = Package.ImageGenerateParamsStreaming;
    export namespace ContentProvenanceChecks {
      export import ContentProvenanceCheck = OpenAI.ContentProvenanceCheck;
      export import ContentProvenanceCheckCreateParams = OpenAI.ContentProvenanceCheckCreateParams;
    }
    export type ContentProvenanceCheck = Types.ContentProvenanceCheck;
    export namespace ContentProvenanceCheck {
      export type C2PA = Types.ContentProvenanceCheckC2PA;
      export type SynthID = Types.ContentProvenanceCheckSynthID;
    }
    export type ContentProvenanceCheckCreateParams = Types.ContentProvenanceCheckCreateParams;
    export namespace Audio {
      export import AudioModel = OpenAI.AudioModel;
      export import AudioResponseFormat = OpenAI.AudioResponseFormat;
      export namespace Transcriptions {
        export import Transcription = OpenAI.Audio.Transcription;
        export import TranscriptionDiarized = OpenAI.Audio.TranscriptionDiarized;
        export import TranscriptionDiarizedSegment = OpenAI.Audio.TranscriptionDiarizedSegment;
        export import TranscriptionInclude = OpenAI.Audio.TranscriptionInclude;
        export import TranscriptionLanguage = OpenAI.Audio.TranscriptionLanguage;
        export import TranscriptionSegment = OpenAI.Audio.TranscriptionSegment;
        export import TranscriptionStreamEvent = OpenAI.Audio.TranscriptionStreamEvent;
        export import TranscriptionTextDeltaEvent = OpenAI.Audio.TranscriptionTextDeltaEvent;
        export import TranscriptionTextDoneEvent = OpenAI.Audio.TranscriptionTextDoneEvent;
        export import TranscriptionTextSegmentEvent = OpenAI.Audio.TranscriptionTextSegmentEvent;
        export import TranscriptionVerbose = OpenAI.Audio.TranscriptionVerbose;
        export import TranscriptionWord = OpenAI.Audio.TranscriptionWord;
        export import TranscriptionCreateResponse = OpenAI.Audio.TranscriptionCreateResponse;
        export import TranscriptionCreateParams = OpenAI.Audio.TranscriptionCreateParams;
        export import TranscriptionCreateParamsNonStreaming = OpenAI.Audio.TranscriptionCreateParamsNonStreaming;
        export import TranscriptionCreateParamsStreaming = OpenAI.Audio.TranscriptionCreateParamsStreaming;
      }
      export type Transcription = Types.Transcription;
      export namespace Transcription {
        export type Logprob = Types.TranscriptionLogprob;
        export type Tokens = Types.TranscriptionTokens;
        export namespace Tokens {
          export type InputTokenDetails = Types.TranscriptionTokensInputTokenDetails;
        }
        export type Duration = Types.TranscriptionDuration;
      }
      export type TranscriptionDiarized = Types.TranscriptionDiarized;
      export namespace TranscriptionDiarized {
        export type Tokens = Types.TranscriptionDiarizedTokens;
        export namespace Tokens {
          export type InputTokenDetails = Types.TranscriptionDiarizedTokensInputTokenDetails;
        }
        export type Duration = Types.TranscriptionDiarizedDuration;
      }
      export type TranscriptionDiarizedSegment = Types.TranscriptionDiarizedSegment;
      export type TranscriptionInclude = Types.TranscriptionInclude;
      export type TranscriptionLanguage = Types.TranscriptionLanguage;
      export type TranscriptionSegment = Types.TranscriptionSegment;
      export type TranscriptionStreamEvent = Types.TranscriptionStreamEvent;
      export type TranscriptionTextDeltaEvent = Types.TranscriptionTextDeltaEvent;
      export namespace TranscriptionTextDeltaEvent {
        export type Logprob = Types.TranscriptionTextDeltaEventLogprob;
      }
      export type TranscriptionTextDoneEvent = Types.TranscriptionTextDoneEvent;
      export namespace TranscriptionTextDoneEvent {
        export type Logprob = Types.TranscriptionTextDoneEventLogprob;
        export type Usage = Types.TranscriptionTextDoneEventUsage;
        export namespace Usage {
          export type InputTokenDetails = Types.TranscriptionTextDoneEventUsageInputTokenDetails;
        }
      }
      export type TranscriptionTextSegmentEvent = Types.TranscriptionTextSegmentEvent;
      export type TranscriptionVerbose = Types.TranscriptionVerbose;
      export namespace TranscriptionVerbose {
        export type Usage = Types.TranscriptionVerboseUsage;
      }
      export type TranscriptionWord = Types.TranscriptionWord;
      export type TranscriptionCreateResponse = Types.TranscriptionCreateResponse;
      export type TranscriptionCreateParams = Types.TranscriptionCreateParams;
      export namespace TranscriptionCreateParams {
        export type VadConfig = Types.TranscriptionCreateParamsVadConfig;
        export type TranscriptionCreateParamsNonStreaming =
          Package.TranscriptionCreateParamsNonStreaming;
        export type TranscriptionCreateParamsStreaming = Package.TranscriptionCreateParamsStreaming;
      }
      export type TranscriptionCreateParamsNonStreaming =
        Package.TranscriptionCreateParamsNonStreaming;
      export type TranscriptionCreateParamsStreaming = Package.TranscriptionCreateParamsStreaming;
      export namespace Translations {
        export import Translation = OpenAI.Audio.Translation;
        export import TranslationVerbose = OpenAI.Audio.TranslationVerbose;
        export import TranslationCreateParams = OpenAI.Audio.TranslationCreateParams;
      }
      export type Translation = Types.Translation;
      export type TranslationVerbose = Types.TranslationVerbose;
      export type TranslationCreateParams = Types.TranslationCreateParams;
      export namespace Speech {
        export import SpeechModel = OpenAI.Audio.SpeechModel;
        export import SpeechCreateParams = OpenAI.Audio.SpeechCreateParams;
      }
      export type SpeechModel = Types.SpeechModel;
      export type SpeechCreateParams = Types.SpeechCreateParams;
      export namespace SpeechCreateParams {
        export type ID = Types.SpeechCreateParamsID;
      }
      export namespace Voices {
        export import Voice = OpenAI.Audio.Voice;
        export import VoiceDeleted = OpenAI.Audio.VoiceDeleted;
        export import VoiceCreateParams = OpenAI.Audio.VoiceCreateParams;
      }
      export type Voice = Types.Voice;
      export type VoiceDeleted = Types.VoiceDeleted;
      export type VoiceCreateParams = Types.VoiceCreateParams;
      export namespace VoiceCreateParams {
        export type Consent = Types.VoiceCreateParamsConsent;
        export type Prompt = Types.VoiceCreateParamsPrompt;
      }
      export namespace VoiceConsents {
        export import VoiceConsent = OpenAI.Audio.VoiceConsent;
        export import VoiceConsentDeleted = OpenAI.Audio.VoiceConsentDeleted;
        export import VoiceConsentsPage = OpenAI.Audio.VoiceConsentsPage;
        export import VoiceConsentCreateParams = OpenAI.Audio.VoiceConsentCreateParams;
        export import VoiceConsentUpdateParams = OpenAI.Audio.VoiceConsentUpdateParams;
        export import VoiceConsentListParams = OpenAI.Audio.VoiceConsentListParams;
      }
      export type VoiceConsent = Types.VoiceConsent;
      export type VoiceConsentDeleted = Types.VoiceConsentDeleted;
      export type VoiceConsentsPage = Package.CursorPage<Types.VoiceConsent>;
      export type VoiceConsentCreateParams = Types.VoiceConsentCreateParams;
      export type VoiceConsentUpdateParams = Types.VoiceConsentUpdateParams;
      export type VoiceConsentListParams = Types.VoiceConsentListParams;
    }
    export type AudioModel = Types.AudioModel;
    export type AudioResponseFormat = Types.AudioResponseFormat;
    export namespace Moderations {
      export import Moderation = OpenAI.Moderation;
      export import ModerationImageURLInput = OpenAI.ModerationImageURLInput;
      export import ModerationModel = OpenAI.ModerationModel;
      export import ModerationMultiModalInput = OpenAI.ModerationMultiModalInput;
      export import ModerationTextInput = OpenAI.ModerationTextInput;
      export import ModerationCreateResponse = OpenAI.ModerationCreateResponse;
      export import ModerationCreateParams = OpenAI.ModerationCreateParams;
    }
    export type Moderation = Types.Moderation;
    export namespace Moderation {
      export type Categories = Types.ModerationCategories;
      export type CategoryAppliedInputTypes = Types.ModerationCategoryAppliedInputTypes;
      export type CategoryScores = Types.ModerationCategoryScores;
    }
    export type ModerationImageURLInput = Types.ModerationImageURLInput;
    export namespace ModerationImageURLInput {
      export type ImageURL = Types.ModerationImageURLInputImageURL;
    }
    export type ModerationModel = Types.ModerationModel;
    export type ModerationMultiModalInput = Types.ModerationMultiModalInput;
    export type ModerationTextInput = Types.ModerationTextInput;
    export type ModerationCreateResponse = Types.ModerationCreateResponse;
    export type ModerationCreateParams = Types.ModerationCreateParams;
    export namespace Models {
      export import Model = OpenAI.Model;
      export import ModelDeleted = OpenAI.ModelDeleted;
      export import ModelsPage = OpenAI.ModelsPage;
    }
    export type Model = Types.Model;
    export type ModelDeleted = Types.ModelDeleted;
    export type ModelsPage = Package.Page<Types.Model>;
    export namespace FineTuning {
      export namespace Methods {
        export import DpoHyperparameters = OpenAI.FineTuning.DpoHyperparameters;
        export import DpoMethod = OpenAI.FineTuning.DpoMethod;
        export import ReinforcementHyperparameters = OpenAI.FineTuning.ReinforcementHyperparameters;
        export import ReinforcementMethod = OpenAI.FineTuning.ReinforcementMethod;
        export import SupervisedHyperparameters = OpenAI.FineTuning.SupervisedHyperparameters;
        export import SupervisedMethod = OpenAI.FineTuning.SupervisedMethod;
      }
      export type DpoHyperparameters = Types.DpoHyperparameters;
      export type DpoMethod = Types.DpoMethod;
      export type ReinforcementHyperparameters = Types.ReinforcementHyperparameters;
      export type ReinforcementMethod = Types.ReinforcementMethod;
      export type SupervisedHyperparameters = Types.SupervisedHyperparameters;
      export type SupervisedMethod = Types.SupervisedMethod;
      export namespace Jobs {
        export import FineTuningJob = OpenAI.FineTuning.FineTuningJob;
        export import FineTuningJobEvent = OpenAI.FineTuning.FineTuningJobEvent;
        export import FineTuningJobWandbIntegration = OpenAI.FineTuning.FineTuningJobWandbIntegration;
        export import FineTuningJobWandbIntegrationObject = OpenAI.FineTuning.FineTuningJobWandbIntegrationObject;
        export import FineTuningJobsPage = OpenAI.FineTuning.FineTuningJobsPage;
        export import FineTuningJobEventsPage = OpenAI.FineTuning.FineTuningJobEventsPage;
        export import JobCreateParams = OpenAI.FineTuning.JobCreateParams;
        export import JobListParams = OpenAI.FineTuning.JobListParams;
        export import JobListEventsParams = OpenAI.FineTuning.JobListEventsParams;
        export namespace Checkpoints {
          export import FineTuningJobCheckpoint = OpenAI.FineTuning.Jobs.FineTuningJobCheckpoint;
          export import FineTuningJobCheckpointsPage = OpenAI.FineTuning.Jobs.FineTuningJobCheckpointsPage;
          export import CheckpointListParams = OpenAI.FineTuning.Jobs.CheckpointListParams;
        }
        export type FineTuningJobCheckpoint = Types.FineTuningJobCheckpoint;
        export namespace FineTuningJobCheckpoint {
          export type Metrics = Types.FineTuningJobCheckpointMetrics;
        }
        export type FineTuningJobCheckpointsPage =
          Package.CursorPage<Types.FineTuningJobCheckpoint>;
        export type CheckpointListParams = Types.CheckpointListParams;
      }
      export type FineTuningJob = Types.FineTuningJob;
      export namespace FineTuningJob {
        export type Error = Types.FineTuningJobError;
        export type Hyperparameters = Types.FineTuningJobHyperparameters;
        export type Method = Types.FineTuningJobMethod;
      }
      export type FineTuningJobEvent = Types.FineTuningJobEvent;
      export type FineTuningJobWandbIntegration = Types.FineTuningJobWandbIntegration;
      export type FineTuningJobWandbIntegrationObject = Types.FineTuningJobWandbIntegrationObject;
      export type FineTuningJobsPage = Package.CursorPage<Types.FineTuningJob>;
      export type FineTuningJobEventsPage = Package.CursorPage<Types.FineTuningJobEvent>;
      export type JobCreateParams = Types.JobCreateParams;
      export namespace JobCreateParams {
        export type Hyperparameters = Types.JobCreateParamsHyperparameters;
        export type Integration = Types.JobCreateParamsIntegration;
        export namespace Integration {
          export type Wandb = Types.JobCreateParamsIntegrationWandb;
        }
        export type Method = Types.JobCreateParamsMethod;
      }
      export type JobListParams = Types.JobListParams;
      export type JobListEventsParams = Types.JobListEventsParams;
      export namespace Checkpoints {
        export namespace Permissions {
          export import PermissionCreateResponse = OpenAI.FineTuning.Checkpoints.PermissionCreateResponse;
          export import PermissionRetrieveResponse = OpenAI.FineTuning.Checkpoints.PermissionRetrieveResponse;
          export import PermissionListResponse = OpenAI.FineTuning.Checkpoints.PermissionListResponse;
          export import PermissionDeleteResponse = OpenAI.FineTuning.Checkpoints.PermissionDeleteResponse;
          export import PermissionCreateResponsesPage = OpenAI.FineTuning.Checkpoints.PermissionCreateResponsesPage;
          export import PermissionListResponsesPage = OpenAI.FineTuning.Checkpoints.PermissionListResponsesPage;
          export import PermissionCreateParams = OpenAI.FineTuning.Checkpoints.PermissionCreateParams;
          export import PermissionRetrieveParams = OpenAI.FineTuning.Checkpoints.PermissionRetrieveParams;
          export import PermissionListParams = OpenAI.FineTuning.Checkpoints.PermissionListParams;
          export import PermissionDeleteParams = OpenAI.FineTuning.Checkpoints.PermissionDeleteParams;
        }
        export type PermissionCreateResponse = Types.PermissionCreateResponse;
        export type PermissionRetrieveResponse = Types.PermissionRetrieveResponse;
        export namespace PermissionRetrieveResponse {
          export type Data = Types.PermissionRetrieveResponseData;
        }
        export type PermissionListResponse = Types.PermissionListResponse;
        export type PermissionDeleteResponse = Types.PermissionDeleteResponse;
        export type PermissionCreateResponsesPage = Package.Page<Types.PermissionCreateResponse>;
        export type PermissionListResponsesPage =
          Package.ConversationCursorPage<Types.PermissionListResponse>;
        export type PermissionCreateParams = Types.PermissionCreateParams;
        export type PermissionRetrieveParams = Types.PermissionRetrieveParams;
        export type PermissionListParams = Types.PermissionListParams;
        export type PermissionDeleteParams = Types.PermissionDeleteParams;
      }
      export namespace Alpha {
        export namespace Graders {
          export import GraderRunResponse = OpenAI.FineTuning.Alpha.GraderRunResponse;
          export import GraderValidateResponse = OpenAI.FineTuning.Alpha.GraderValidateResponse;
          export import GraderRunParams = OpenAI.FineTuning.Alpha.GraderRunParams;
          export import GraderValidateParams = OpenAI.FineTuning.Alpha.GraderValidateParams;
        }
        export type GraderRunResponse = Types.GraderRunResponse;
        export namespace GraderRunResponse {
          export type Metadata = Types.GraderRunResponseMetadata;
          export namespace Metadata {
            export type Errors = Types.GraderRunResponseMetadataErrors;
          }
        }
        export type GraderValidateResponse = Types.GraderValidateResponse;
        export type GraderRunParams = Types.GraderRunParams;
        export type GraderValidateParams = Types.GraderValidateParams;
      }
    }
    export namespace Graders {
      export namespace GraderModels {
        export import GraderInputs = OpenAI.Graders.GraderInputs;
        export import LabelModelGrader = OpenAI.Graders.LabelModelGrader;
        export import MultiGrader = OpenAI.Graders.MultiGrader;
        export import PythonGrader = OpenAI.Graders.PythonGrader;
        export import ScoreModelGrader = OpenAI.Graders.ScoreModelGrader;
        export import StringCheckGrader = OpenAI.Graders.StringCheckGrader;
        export import TextSimilarityGrader = OpenAI.Graders.TextSimilarityGrader;
      }
      export type GraderInputs = Types.GraderInputs;
      export namespace GraderInputs {
        export type OutputText = Types.GraderInputsOutputText;
        export type InputImage = Types.GraderInputsInputImage;
      }
      export type LabelModelGrader = Types.LabelModelGrader;
      export namespace LabelModelGrader {
        export type Input = Types.LabelModelGraderInput;
        export namespace Input {
          export type OutputText = Types.LabelModelGraderInputOutputText;
          export type InputImage = Types.LabelModelGraderInputInputImage;
        }
      }
      export type MultiGrader = Types.MultiGrader;
      export type PythonGrader = Types.PythonGrader;
      export type ScoreModelGrader = Types.ScoreModelGrader;
      export namespace ScoreModelGrader {
        export type Input = Types.ScoreModelGraderInput;
        export namespace Input {
          export type OutputText = Types.ScoreModelGraderInputOutputText;
          export type InputImage = Types.ScoreModelGraderInputInputImage;
        }
        export type SamplingParams = Types.ScoreModelGraderSamplingParams;
      }
      export type StringCheckGrader = Types.StringCheckGrader;
      export type TextSimilarityGrader = Types.TextSimilarityGrader;
    }
    export namespace VectorStores {
      export import AutoFileChunkingStrategyParam = OpenAI.AutoFileChunkingStrategyParam;
      export import FileChunkingStrategy = OpenAI.FileChunkingStrategy;
      export import FileChunkingStrategyParam = OpenAI.FileChunkingStrategyParam;
      export import OtherFileChunkingStrategyObject = OpenAI.OtherFileChunkingStrategyObject;
      export import StaticFileChunkingStrategy = OpenAI.StaticFileChunkingStrategy;
      export import StaticFileChunkingStrategyObject = OpenAI.StaticFileChunkingStrategyObject;
      export import StaticFileChunkingStrategyObjectParam = OpenAI.StaticFileChunkingStrategyObjectParam;
      export import VectorStore = OpenAI.VectorStore;
      export import VectorStoreDeleted = OpenAI.VectorStoreDeleted;
      export import VectorStoreSearchResponse = OpenAI.VectorStoreSearchResponse;
      export import VectorStoresPage = OpenAI.VectorStoresPage;
      export import VectorStoreSearchResponsesPage = OpenAI.VectorStoreSearchResponsesPage;
      export import VectorStoreCreateParams = OpenAI.VectorStoreCreateParams;
      export import VectorStoreUpdateParams = OpenAI.VectorStoreUpdateParams;
      export import VectorStoreListParams = OpenAI.VectorStoreListParams;
      export import VectorStoreSearchParams = OpenAI.VectorStoreSearchParams;
      export namespace Files {
        export import VectorStoreFile = OpenAI.VectorStores.VectorStoreFile;
        export import VectorStoreFileDeleted = OpenAI.VectorStores.VectorStoreFileDeleted;
        export import FileContentResponse = OpenAI.VectorStores.FileContentResponse;
        export import VectorStoreFilesPage = OpenAI.VectorStores.VectorStoreFilesPage;
        export import FileContentResponsesPage = OpenAI.VectorStores.FileContentResponsesPage;
        export import FileCreateParams = OpenAI.VectorStores.FileCreateParams;
        export import FileRetrieveParams = OpenAI.VectorStores.FileRetrieveParams;
        export import FileUpdateParams = OpenAI.VectorStores.FileUpdateParams;
        export import FileListParams = OpenAI.VectorStores.FileListParams;
        export import FileDeleteParams = OpenAI.VectorStores.FileDeleteParams;
        export import FileContentParams = OpenAI.VectorStores.FileContentParams;
      }
      export type VectorStoreFile = Types.VectorStoreFile;
      export namespace VectorStoreFile {
        export type LastError = Types.VectorStoreFileLastError;
      }
      export type VectorStoreFileDeleted = Types.VectorStoreFileDeleted;
      export type FileContentResponse = Types.VectorStoreFileContentResponse;
      export type VectorStoreFilesPage = Package.CursorPage<Types.VectorStoreFile>;
      export type FileContentResponsesPage = Package.Page<Types.VectorStoreFileContentResponse>;
      export type FileCreateParams = Types.VectorStoreFileCreateParams;
      export type FileRetrieveParams = Types.VectorStoreFileRetrieveParams;
      export type FileUpdateParams = Types.VectorStoreFileUpdateParams;
      export type FileListParams = Types.VectorStoreFileListParams;
      export type FileDeleteParams = Types.VectorStoreFileDeleteParams;
      export type FileContentParams = Types.VectorStoreFileContentParams;
      export namespace FileBatches {
        export import VectorStoreFileBatch = OpenAI.VectorStores.VectorStoreFileBatch;
        export import FileBatchCreateParams = OpenAI.VectorStores.FileBatchCreateParams;
        export import FileBatchRetrieveParams = OpenAI.VectorStores.FileBatchRetrieveParams;
        export import FileBatchCancelParams = OpenAI.VectorStores.FileBatchCancelParams;
        export import FileBatchListFilesParams = OpenAI.VectorStores.FileBatchListFilesParams;
      }
      export type VectorStoreFileBatch = Types.VectorStoreFileBatch;
      export namespace VectorStoreFileBatch {
        export type FileCounts = Types.VectorStoreFileBatchFileCounts;
      }
      export type FileBatchCreateParams = Types.FileBatchCreateParams;
      export namespace FileBatchCreateParams {
        export type File = Types.FileBatchCreateParamsFile;
      }
      export type FileBatchRetrieveParams = Types.FileBatchRetrieveParams;
      export type FileBatchCancelParams = Types.FileBatchCancelParams;
      export type FileBatchListFilesParams = Types.FileBatchListFilesParams;
    }
    export type AutoFileChunkingStrategyParam = Types.AutoFileChunkingStrategyParam;
    export type FileChunkingStrategy = Types.FileChunkingStrategy;
    export type FileChunkingStrategyParam = Types.FileChunkingStrategyParam;
    export type OtherFileChunkingStrategyObject = Types.OtherFileChunkingStrategyObject;
    export type StaticFileChunkingStrategy = Types.StaticFileChunkingStrategy;
    export type StaticFileChunkingStrategyObject = Types.StaticFileChunkingStrategyObject;
    export type StaticFileChunkingStrategyObjectParam = Types.StaticFileChunkingStrategyObjectParam;
    export type VectorStore = Types.VectorStore;
    export namespace VectorStore {
      export type FileCounts = Types.VectorStoreFileCounts;
      export type ExpiresAfter = Types.VectorStoreExpiresAfter;
    }
    export type VectorStoreDeleted = Types.VectorStoreDeleted;
    export type VectorStoreSearchResponse = Types.VectorStoreSearchResponse;
    export namespace VectorStoreSearchResponse {
      export type Content = Types.VectorStoreSearchResponseContent;
    }
    export type VectorStoresPage = Package.CursorPage<Types.VectorStore>;
    export type VectorStoreSearchResponsesPage = Package.Page<Types.VectorStoreSearchResponse>;
    export type VectorStoreCreateParams = Types.VectorStoreCreateParams;
    export namespace VectorStoreCreateParams {
      export type ExpiresAfter = Types.VectorStoreCreateParamsExpiresAfter;
    }
    export type VectorStoreUpdateParams = Types.VectorStoreUpdateParams;
    export namespace VectorStoreUpdateParams {
      export type ExpiresAfter = Types.VectorStoreUpdateParamsExpiresAfter;
    }
    export type VectorStoreListParams = Types.VectorStoreListParams;
    export type VectorStoreSearchParams = Types.VectorStoreSearchParams;
    export namespace VectorStoreSearchParams {
      export type RankingOptions = Types.VectorStoreSearchParamsRankingOptions;
    }
    export namespace Safety {
      export namespace Cases {
        export import SafetyCase = OpenAI.Safety.SafetyCase;
      }
      export type SafetyCase = Types.SafetyCase;
      export namespace SafetyCase {
        export type Notice = Types.SafetyCaseNotice;
      }
      export namespace Alerts {
        export import SafetyAlert = OpenAI.Safety.SafetyAlert;
      }
      export type SafetyAlert = Types.SafetyAlert;
    }
    export namespace Webhooks {
      export type AgentEnvironmentExpiredWebhookEvent = Types.AgentEnvironmentExpiredWebhookEvent;
      export namespace AgentEnvironmentExpiredWebhookEvent {
        export type Data = Types.AgentEnvironmentExpiredWebhookEventData;
      }
      export type AgentEnvironmentFailedWebhookEvent = Types.AgentEnvironmentFailedWebhookEvent;
      export namespace AgentEnvironmentFailedWebhookEvent {
        export type Data = Types.AgentEnvironmentFailedWebhookEventData;
      }
      export type AgentEnvironmentReadyWebhookEvent = Types.AgentEnvironmentReadyWebhookEvent;
      export namespace AgentEnvironmentReadyWebhookEvent {
        export type Data = Types.AgentEnvironmentReadyWebhookEventData;
      }
      export type AgentEnvironmentSuspendedWebhookEvent =
        Types.AgentEnvironmentSuspendedWebhookEvent;
      export namespace AgentEnvironmentSuspendedWebhookEvent {
        export type Data = Types.AgentEnvironmentSuspendedWebhookEventData;
      }
      export type AgentSessionActionRequiredWebhookEvent =
        Types.AgentSessionActionRequiredWebhookEvent;
      export namespace AgentSessionActionRequiredWebhookEvent {
        export type Data = Types.AgentSessionActionRequiredWebhookEventData;
        export namespace Data {
          export type RequiredAction =
            Types.AgentSessionActionRequiredWebhookEventDataRequiredAction;
        }
      }
      export type AgentSessionCreatedWebhookEvent = Types.AgentSessionCreatedWebhookEvent;
      export namespace AgentSessionCreatedWebhookEvent {
        export type Data = Types.AgentSessionCreatedWebhookEventData;
        export namespace Data {
          export type Connect = Types.AgentSessionCreatedWebhookEventDataConnect;
        }
      }
      export type AgentSessionFailedWebhookEvent = Types.AgentSessionFailedWebhookEvent;
      export namespace AgentSessionFailedWebhookEvent {
        export type Data = Types.AgentSessionFailedWebhookEventData;
      }
      export type AgentSessionIdleWebhookEvent = Types.AgentSessionIdleWebhookEvent;
      export namespace AgentSessionIdleWebhookEvent {
        export type Data = Types.AgentSessionIdleWebhookEventData;
      }
      export type AgentSessionInProgressWebhookEvent = Types.AgentSessionInProgressWebhookEvent;
      export namespace AgentSessionInProgressWebhookEvent {
        export type Data = Types.AgentSessionInProgressWebhookEventData;
      }
      export type BatchCancelledWebhookEvent = Types.BatchCancelledWebhookEvent;
      export namespace BatchCancelledWebhookEvent {
        export type Data = Types.BatchCancelledWebhookEventData;
      }
      export type BatchCompletedWebhookEvent = Types.BatchCompletedWebhookEvent;
      export namespace BatchCompletedWebhookEvent {
        export type Data = Types.BatchCompletedWebhookEventData;
      }
      export type BatchExpiredWebhookEvent = Types.BatchExpiredWebhookEvent;
      export namespace BatchExpiredWebhookEvent {
        export type Data = Types.BatchExpiredWebhookEventData;
      }
      export type BatchFailedWebhookEvent = Types.BatchFailedWebhookEvent;
      export namespace BatchFailedWebhookEvent {
        export type Data = Types.BatchFailedWebhookEventData;
      }
      export type DeletedWebhookEndpoint = Types.DeletedWebhookEndpoint;
      export type EvalRunCanceledWebhookEvent = Types.EvalRunCanceledWebhookEvent;
      export namespace EvalRunCanceledWebhookEvent {
        export type Data = Types.EvalRunCanceledWebhookEventData;
      }
      export type EvalRunFailedWebhookEvent = Types.EvalRunFailedWebhookEvent;
      export namespace EvalRunFailedWebhookEvent {
        export type Data = Types.EvalRunFailedWebhookEventData;
      }
      export type EvalRunSucceededWebhookEvent = Types.EvalRunSucceededWebhookEvent;
      export namespace EvalRunSucceededWebhookEvent {
        export type Data = Types.EvalRunSucceededWebhookEventData;
      }
      export type FineTuningJobCancelledWebhookEvent = Types.FineTuningJobCancelledWebhookEvent;
      export namespace FineTuningJobCancelledWebhookEvent {
        export type Data = Types.FineTuningJobCancelledWebhookEventData;
      }
      export type FineTuningJobFailedWebhookEvent = Types.FineTuningJobFailedWebhookEvent;
      export namespace FineTuningJobFailedWebhookEvent {
        export type Data = Types.FineTuningJobFailedWebhookEventData;
      }
      export type FineTuningJobSucceededWebhookEvent = Types.FineTuningJobSucceededWebhookEvent;
      export namespace FineTuningJobSucceededWebhookEvent {
        export type Data = Types.FineTuningJobSucceededWebhookEventData;
      }
      export type LiveCallIncomingWebhookEvent = Types.LiveCallIncomingWebhookEvent;
      export namespace LiveCallIncomingWebhookEvent {
        export type Data = Types.LiveCallIncomingWebhookEventData;
        export namespace Data {
          export type SipHeader = Types.LiveCallIncomingWebhookEventDataSipHeader;
        }
      }
      export type LiveTransportConnectedWebhookEvent = Types.LiveTransportConnectedWebhookEvent;
      export namespace LiveTransportConnectedWebhookEvent {
        export type Data = Types.LiveTransportConnectedWebhookEventData;
      }
      export type LiveTransportIncomingWebhookEvent = Types.LiveTransportIncomingWebhookEvent;
      export namespace LiveTransportIncomingWebhookEvent {
        export type Data = Types.LiveTransportIncomingWebhookEventData;
        export namespace Data {
          export type SipHeader = Types.LiveTransportIncomingWebhookEventDataSipHeader;
        }
      }
      export type RealtimeCallIncomingWebhookEvent = Types.RealtimeCallIncomingWebhookEvent;
      export namespace RealtimeCallIncomingWebhookEvent {
        export type Data = Types.RealtimeCallIncomingWebhookEventData;
        export namespace Data {
          export type SipHeader = Types.RealtimeCallIncomingWebhookEventDataSipHeader;
        }
      }
      export type ResponseCancelledWebhookEvent = Types.ResponseCancelledWebhookEvent;
      export namespace ResponseCancelledWebhookEvent {
        export type Data = Types.ResponseCancelledWebhookEventData;
      }
      export type ResponseCompletedWebhookEvent = Types.ResponseCompletedWebhookEvent;
      export namespace ResponseCompletedWebhookEvent {
        export type Data = Types.ResponseCompletedWebhookEventData;
      }
      export type ResponseFailedWebhookEvent = Types.ResponseFailedWebhookEvent;
      export namespace ResponseFailedWebhookEvent {
        export type Data = Types.ResponseFailedWebhookEventData;
      }
      export type ResponseIncompleteWebhookEvent = Types.ResponseIncompleteWebhookEvent;
      export namespace ResponseIncompleteWebhookEvent {
        export type Data = Types.ResponseIncompleteWebhookEventData;
      }
      export type SafetyAlertCreatedWebhookEvent = Types.SafetyAlertCreatedWebhookEvent;
      export namespace SafetyAlertCreatedWebhookEvent {
        export type Data = Types.SafetyAlertCreatedWebhookEventData;
      }
      export type SafetyDeactivationIssuedWebhookEvent = Types.SafetyDeactivationIssuedWebhookEvent;
      export namespace SafetyDeactivationIssuedWebhookEvent {
        export type Data = Types.SafetyDeactivationIssuedWebhookEventData;
      }
      export type SafetyOrgAlertCreatedWebhookEvent = Types.SafetyOrgAlertCreatedWebhookEvent;
      export namespace SafetyOrgAlertCreatedWebhookEvent {
        export type Data = Types.SafetyOrgAlertCreatedWebhookEventData;
      }
      export type SafetyWarningIssuedWebhookEvent = Types.SafetyWarningIssuedWebhookEvent;
      export namespace SafetyWarningIssuedWebhookEvent {
        export type Data = Types.SafetyWarningIssuedWebhookEventData;
      }
      export type UnwrapWebhookEvent = Types.UnwrapWebhookEvent;
      export type WebhookEndpoint = Types.WebhookEndpoint;
      export type WebhookEndpointList = Types.WebhookEndpointList;
      export type WebhookEndpointTestResult = Types.WebhookEndpointTestResult;
      export type WebhookEndpointWithSecret = Types.WebhookEndpointWithSecret;
      export type WebhookEventTypeList = Types.WebhookEventTypeList;
      export type WebhookEndpointsPage = Package.CursorPage<Types.WebhookEndpoint>;
      export type WebhookCreateParams = Types.WebhookCreateParams;
      export type WebhookUpdateParams = Types.WebhookUpdateParams;
      export type WebhookListParams = Types.WebhookListParams;
      export type WebhookRotateSecretParams = Types.WebhookRotateSecretParams;
      export type WebhookTestParams = Types.WebhookTestParams;
    }
    export namespace Beta {
      export namespace Realtime {
        export import ConversationItem = OpenAI.Beta.ConversationItem;
        export import RealtimeClientEvent = OpenAI.Beta.RealtimeClientEvent;
        export import RealtimeResponse = OpenAI.Beta.RealtimeResponse;
        export import RealtimeResponseStatus = OpenAI.Beta.RealtimeResponseStatus;
        export import RealtimeResponseUsage = OpenAI.Beta.RealtimeResponseUsage;
        export import RealtimeServerEvent = OpenAI.Beta.RealtimeServerEvent;
        export import ResponseAudioDeltaEvent = OpenAI.Beta.ResponseAudioDeltaEvent;
        export import ResponseAudioDoneEvent = OpenAI.Beta.ResponseAudioDoneEvent;
        export import ResponseAudioTranscriptDeltaEvent = OpenAI.Beta.ResponseAudioTranscriptDeltaEvent;
        export import ResponseAudioTranscriptDoneEvent = OpenAI.Beta.ResponseAudioTranscriptDoneEvent;
        export import ResponseContentPartAddedEvent = OpenAI.Beta.ResponseContentPartAddedEvent;
        export import ResponseContentPartDoneEvent = OpenAI.Beta.ResponseContentPartDoneEvent;
        export import ResponseCreatedEvent = OpenAI.Beta.ResponseCreatedEvent;
        export import ResponseFunctionCallArgumentsDeltaEvent = OpenAI.Beta.ResponseFunctionCallArgumentsDeltaEvent;
        export import ResponseFunctionCallArgumentsDoneEvent = OpenAI.Beta.ResponseFunctionCallArgumentsDoneEvent;
        export import ResponseOutputItemAddedEvent = OpenAI.Beta.ResponseOutputItemAddedEvent;
        export import ResponseOutputItemDoneEvent = OpenAI.Beta.ResponseOutputItemDoneEvent;
        export import ResponseTextDeltaEvent = OpenAI.Beta.ResponseTextDeltaEvent;
        export import ResponseTextDoneEvent = OpenAI.Beta.ResponseTextDoneEvent;
        export namespace Sessions {
          export import SessionCreateResponse = OpenAI.Beta.Realtime.SessionCreateResponse;
          export import SessionCreateParams = OpenAI.Beta.Realtime.SessionCreateParams;
        }
        export type SessionCreateResponse = Types.BetaRealtimeSessionCreateResponse;
        export namespace SessionCreateResponse {
          export type ClientSecret = Types.BetaRealtimeSessionCreateResponseClientSecret;
          export type InputAudioTranscription =
            Types.BetaRealtimeSessionCreateResponseInputAudioTranscription;
          export type Tool = Types.BetaRealtimeSessionCreateResponseTool;
          export type TracingConfiguration =
            Types.BetaRealtimeSessionCreateResponseTracingConfiguration;
          export type TurnDetection = Types.BetaRealtimeSessionCreateResponseTurnDetection;
        }
        export type SessionCreateParams = Types.BetaRealtimeSessionCreateParams;
        export namespace SessionCreateParams {
          export type ClientSecret = Types.BetaRealtimeSessionCreateParamsClientSecret;
          export namespace ClientSecret {
            export type ExpiresAfter =
              Types.BetaRealtimeSessionCreateParamsClientSecretExpiresAfter;
          }
          export type InputAudioNoiseReduction =
            Types.BetaRealtimeSessionCreateParamsInputAudioNoiseReduction;
          export type InputAudioTranscription =
            Types.BetaRealtimeSessionCreateParamsInputAudioTranscription;
          export type Tool = Types.BetaRealtimeSessionCreateParamsTool;
          export type TracingConfiguration =
            Types.BetaRealtimeSessionCreateParamsTracingConfiguration;
          export type TurnDetection = Types.BetaRealtimeSessionCreateParamsTurnDetection;
        }
        export namespace TranscriptionSessions {
          export import TranscriptionSession = OpenAI.Beta.Realtime.TranscriptionSession;
          export import TranscriptionSessionCreateParams = OpenAI.Beta.Realtime.TranscriptionSessionCreateParams;
        }
        export type TranscriptionSession = Types.BetaRealtimeTranscriptionSession;
        export namespace TranscriptionSession {
          export type ClientSecret = Types.BetaRealtimeTranscriptionSessionClientSecret;
          export type InputAudioTranscription =
            Types.BetaRealtimeTranscriptionSessionInputAudioTranscription;
          export type TurnDetection = Types.BetaRealtimeTranscriptionSessionTurnDetection;
        }
        export type TranscriptionSessionCreateParams =
          Types.BetaRealtimeTranscriptionSessionCreateParams;
        export namespace TranscriptionSessionCreateParams {
          export type ClientSecret = Types.BetaRealtimeTranscriptionSessionCreateParamsClientSecret;
          export namespace ClientSecret {
            export type ExpiresAt =
              Types.BetaRealtimeTranscriptionSessionCreateParamsClientSecretExpiresAt;
          }
          export type InputAudioNoiseReduction =
            Types.BetaRealtimeTranscriptionSessionCreateParamsInputAudioNoiseReduction;
          export type InputAudioTranscription =
            Types.BetaRealtimeTranscriptionSessionCreateParamsInputAudioTranscription;
          export type TurnDetection =
            Types.BetaRealtimeTranscriptionSessionCreateParamsTurnDetection;
        }
      }
      export type ConversationItem = Types.ConversationItem;
      export type RealtimeClientEvent = Types.RealtimeClientEvent;
      export type RealtimeResponse = Types.RealtimeResponse;
      export type RealtimeResponseStatus = Types.RealtimeResponseStatus;
      export namespace RealtimeResponseStatus {
        export type Error = Types.RealtimeResponseStatusError;
      }
      export type RealtimeResponseUsage = Types.RealtimeResponseUsage;
      export namespace RealtimeResponseUsage {
        export type InputTokenDetails = Types.RealtimeResponseUsageInputTokenDetails;
        export type OutputTokenDetails = Types.RealtimeResponseUsageOutputTokenDetails;
      }
      export type RealtimeServerEvent = Types.RealtimeServerEvent;
      export namespace RealtimeServerEvent {
        export type ConversationItemRetrieved = Types.RealtimeServerEventConversationItemRetrieved;
        export type OutputAudioBufferStarted = Types.RealtimeServerEventOutputAudioBufferStarted;
        export type OutputAudioBufferStopped = Types.RealtimeServerEventOutputAudioBufferStopped;
        export type OutputAudioBufferCleared = Types.RealtimeServerEventOutputAudioBufferCleared;
      }
      export type ResponseAudioDeltaEvent = Types.ResponseAudioDeltaEvent;
      export type ResponseAudioDoneEvent = Types.ResponseAudioDoneEvent;
      export type ResponseAudioTranscriptDeltaEvent = Types.ResponseAudioTranscriptDeltaEvent;
      export type ResponseAudioTranscriptDoneEvent = Types.ResponseAudioTranscriptDoneEvent;
      export type ResponseContentPartAddedEvent = Types.ResponseContentPartAddedEvent;
      export type ResponseContentPartDoneEvent = Types.ResponseContentPartDoneEvent;
      export type ResponseCreatedEvent = Types.ResponseCreatedEvent;
      export type ResponseFunctionCallArgumentsDeltaEvent =
        Types.ResponseFunctionCallArgumentsDeltaEvent;
      export type ResponseFunctionCallArgumentsDoneEvent =
        Types.ResponseFunctionCallArgumentsDoneEvent;
      export type ResponseOutputItemAddedEvent = Types.ResponseOutputItemAddedEvent;
      export type ResponseOutputItemDoneEvent = Types.ResponseOutputItemDoneEvent;
      export type ResponseTextDeltaEvent = Types.ResponseTextDeltaEvent;
      export type ResponseTextDoneEvent = Types.ResponseTextDoneEvent;
      export namespace Agents {
        export import Agent = OpenAI.Beta.Agent;
        export import AgentBrowserAuthenticationCancelParam = OpenAI.Beta.AgentBrowserAuthenticationCancelParam;
        export import AgentBrowserAuthenticationSubmitParam = OpenAI.Beta.AgentBrowserAuthenticationSubmitParam;
        export import AgentBrowserOriginAccessParam = OpenAI.Beta.AgentBrowserOriginAccessParam;
        export import AgentCloseSubagentCallItem = OpenAI.Beta.AgentCloseSubagentCallItem;
        export import AgentCommandExecutionItem = OpenAI.Beta.AgentCommandExecutionItem;
        export import AgentContent = OpenAI.Beta.AgentContent;
        export import AgentCreateSubagentCallItem = OpenAI.Beta.AgentCreateSubagentCallItem;
        export import AgentDeleted = OpenAI.Beta.AgentDeleted;
        export import AgentFunctionCallItem = OpenAI.Beta.AgentFunctionCallItem;
        export import AgentFunctionCallOutput = OpenAI.Beta.AgentFunctionCallOutput;
        export import AgentFunctionCallOutputParam = OpenAI.Beta.AgentFunctionCallOutputParam;
        export import AgentFunctionCallStatus = OpenAI.Beta.AgentFunctionCallStatus;
        export import AgentInterruptSubagentCallItem = OpenAI.Beta.AgentInterruptSubagentCallItem;
        export import AgentMcpCallItem = OpenAI.Beta.AgentMcpCallItem;
        export import AgentOutputCommandExecutionOutputDeltaEvent = OpenAI.Beta.AgentOutputCommandExecutionOutputDeltaEvent;
        export import AgentOutputItem = OpenAI.Beta.AgentOutputItem;
        export import AgentOutputItemStatus = OpenAI.Beta.AgentOutputItemStatus;
        export import AgentReasoning = OpenAI.Beta.AgentReasoning;
        export import AgentReasoningItem = OpenAI.Beta.AgentReasoningItem;
        export import AgentReasoningParam = OpenAI.Beta.AgentReasoningParam;
        export import AgentResumeSubagentCallItem = OpenAI.Beta.AgentResumeSubagentCallItem;
        export import AgentSendSubagentInputCallItem = OpenAI.Beta.AgentSendSubagentInputCallItem;
        export import AgentSession = OpenAI.Beta.AgentSession;
        export import AgentSessionAssistantMessage = OpenAI.Beta.AgentSessionAssistantMessage;
        export import AgentSessionCreatedEvent = OpenAI.Beta.AgentSessionCreatedEvent;
        export import AgentSessionDeleted = OpenAI.Beta.AgentSessionDeleted;
        export import AgentSessionEnvironmentConnectedEvent = OpenAI.Beta.AgentSessionEnvironmentConnectedEvent;
        export import AgentSessionEnvironmentDisconnectedEvent = OpenAI.Beta.AgentSessionEnvironmentDisconnectedEvent;
        export import AgentSessionEnvironmentExpiredEvent = OpenAI.Beta.AgentSessionEnvironmentExpiredEvent;
        export import AgentSessionEnvironmentFailedEvent = OpenAI.Beta.AgentSessionEnvironmentFailedEvent;
        export import AgentSessionEnvironmentPendingEvent = OpenAI.Beta.AgentSessionEnvironmentPendingEvent;
        export import AgentSessionEnvironmentReadyEvent = OpenAI.Beta.AgentSessionEnvironmentReadyEvent;
        export import AgentSessionEnvironmentResetEvent = OpenAI.Beta.AgentSessionEnvironmentResetEvent;
        export import AgentSessionEnvironmentState = OpenAI.Beta.AgentSessionEnvironmentState;
        export import AgentSessionEnvironmentSuspendedEvent = OpenAI.Beta.AgentSessionEnvironmentSuspendedEvent;
        export import AgentSessionErrorEvent = OpenAI.Beta.AgentSessionErrorEvent;
        export import AgentSessionEvent = OpenAI.Beta.AgentSessionEvent;
        export import AgentSessionFailedEvent = OpenAI.Beta.AgentSessionFailedEvent;
        export import AgentSessionIdleEvent = OpenAI.Beta.AgentSessionIdleEvent;
        export import AgentSessionInProgressEvent = OpenAI.Beta.AgentSessionInProgressEvent;
        export import AgentSessionInputMessageParam = OpenAI.Beta.AgentSessionInputMessageParam;
        export import AgentSessionInputParam = OpenAI.Beta.AgentSessionInputParam;
        export import AgentSessionItem = OpenAI.Beta.AgentSessionItem;
        export import AgentSessionMessage = OpenAI.Beta.AgentSessionMessage;
        export import AgentSessionMessageContent = OpenAI.Beta.AgentSessionMessageContent;
        export import AgentSessionRequiresActionEvent = OpenAI.Beta.AgentSessionRequiresActionEvent;
        export import AgentSessionSubagentActiveEvent = OpenAI.Beta.AgentSessionSubagentActiveEvent;
        export import AgentSessionSubagentClosedEvent = OpenAI.Beta.AgentSessionSubagentClosedEvent;
        export import AgentSessionSubagentCreatedEvent = OpenAI.Beta.AgentSessionSubagentCreatedEvent;
        export import AgentSessionTurnCancelledEvent = OpenAI.Beta.AgentSessionTurnCancelledEvent;
        export import AgentSessionTurnCompletedEvent = OpenAI.Beta.AgentSessionTurnCompletedEvent;
        export import AgentSessionTurnContentPartAddedEvent = OpenAI.Beta.AgentSessionTurnContentPartAddedEvent;
        export import AgentSessionTurnContentPartDoneEvent = OpenAI.Beta.AgentSessionTurnContentPartDoneEvent;
        export import AgentSessionTurnCreatedEvent = OpenAI.Beta.AgentSessionTurnCreatedEvent;
        export import AgentSessionTurnFailedEvent = OpenAI.Beta.AgentSessionTurnFailedEvent;
        export import AgentSessionTurnInProgressEvent = OpenAI.Beta.AgentSessionTurnInProgressEvent;
        export import AgentSessionTurnItemAddedEvent = OpenAI.Beta.AgentSessionTurnItemAddedEvent;
        export import AgentSessionTurnItemDoneEvent = OpenAI.Beta.AgentSessionTurnItemDoneEvent;
        export import AgentSessionTurnOutputTextDeltaEvent = OpenAI.Beta.AgentSessionTurnOutputTextDeltaEvent;
        export import AgentSessionTurnOutputTextDoneEvent = OpenAI.Beta.AgentSessionTurnOutputTextDoneEvent;
        export import AgentSessionTurnReasoningSummaryPartAddedEvent = OpenAI.Beta.AgentSessionTurnReasoningSummaryPartAddedEvent;
        export import AgentSessionTurnReasoningSummaryPartDoneEvent = OpenAI.Beta.AgentSessionTurnReasoningSummaryPartDoneEvent;
        export import AgentSessionTurnReasoningSummaryTextDeltaEvent = OpenAI.Beta.AgentSessionTurnReasoningSummaryTextDeltaEvent;
        export import AgentSessionTurnReasoningSummaryTextDoneEvent = OpenAI.Beta.AgentSessionTurnReasoningSummaryTextDoneEvent;
        export import AgentText = OpenAI.Beta.AgentText;
        export import AgentTextParam = OpenAI.Beta.AgentTextParam;
        export import AgentTool = OpenAI.Beta.AgentTool;
        export import AgentToolParam = OpenAI.Beta.AgentToolParam;
        export import AgentWaitForSubagentsCallItem = OpenAI.Beta.AgentWaitForSubagentsCallItem;
        export import AgentWebSearchCallItem = OpenAI.Beta.AgentWebSearchCallItem;
        export import Environment = OpenAI.Beta.Environment;
        export import EnvironmentParam = OpenAI.Beta.EnvironmentParam;
        export import HostedEnvironmentFile = OpenAI.Beta.HostedEnvironmentFile;
        export import HostedEnvironmentFileID = OpenAI.Beta.HostedEnvironmentFileID;
        export import HostedEnvironmentFileParam = OpenAI.Beta.HostedEnvironmentFileParam;
        export import HostedPlugin = OpenAI.Beta.HostedPlugin;
        export import HostedPluginParam = OpenAI.Beta.HostedPluginParam;
        export import HostedSkill = OpenAI.Beta.HostedSkill;
        export import HostedSkillParam = OpenAI.Beta.HostedSkillParam;
        export import HostedSkillReference = OpenAI.Beta.HostedSkillReference;
        export import InlineCapabilitySourceParam = OpenAI.Beta.InlineCapabilitySourceParam;
        export import InputContent = OpenAI.Beta.InputContent;
        export import InputContentParam = OpenAI.Beta.InputContentParam;
        export import McpTransport = OpenAI.Beta.McpTransport;
        export import McpTransportParam = OpenAI.Beta.McpTransportParam;
        export import MultiAgentConfig = OpenAI.Beta.MultiAgentConfig;
        export import MultiAgentConfigParam = OpenAI.Beta.MultiAgentConfigParam;
        export import OutputText = OpenAI.Beta.OutputText;
        export import PersistedAgentTool = OpenAI.Beta.PersistedAgentTool;
        export import PersistedAgentToolParam = OpenAI.Beta.PersistedAgentToolParam;
        export import PersistedMcpTransport = OpenAI.Beta.PersistedMcpTransport;
        export import PersistedMcpTransportParam = OpenAI.Beta.PersistedMcpTransportParam;
        export import SessionError = OpenAI.Beta.SessionError;
        export import SessionTurnError = OpenAI.Beta.SessionTurnError;
        export import SetupCommandParam = OpenAI.Beta.SetupCommandParam;
        export import Subagent = OpenAI.Beta.Subagent;
        export import SummaryText = OpenAI.Beta.SummaryText;
        export import TextFormat = OpenAI.Beta.TextFormat;
        export import TextFormatParam = OpenAI.Beta.TextFormatParam;
        export import TokenUsage = OpenAI.Beta.TokenUsage;
        export import WebSearchAction = OpenAI.Beta.WebSearchAction;
        export import AgentsPage = OpenAI.Beta.AgentsPage;
        export import AgentCreateParams = OpenAI.Beta.AgentCreateParams;
        export import AgentUpdateParams = OpenAI.Beta.AgentUpdateParams;
        export import AgentListParams = OpenAI.Beta.AgentListParams;
        export namespace Automations {
          export import Automation = OpenAI.Beta.Agents.Automation;
          export import AutomationAgentConfig = OpenAI.Beta.Agents.AutomationAgentConfig;
          export import AutomationCreatedBy = OpenAI.Beta.Agents.AutomationCreatedBy;
          export import AutomationDeleted = OpenAI.Beta.Agents.AutomationDeleted;
          export import AutomationEnvironment = OpenAI.Beta.Agents.AutomationEnvironment;
          export import AutomationTarget = OpenAI.Beta.Agents.AutomationTarget;
          export import AutomationTargetParam = OpenAI.Beta.Agents.AutomationTargetParam;
          export import OneTimeAutomation = OpenAI.Beta.Agents.OneTimeAutomation;
          export import PeriodicAutomation = OpenAI.Beta.Agents.PeriodicAutomation;
          export import CreateAutomationParamsPeriodic = OpenAI.Beta.Agents.CreateAutomationParamsPeriodic;
          export import CreateAutomationParamsOnce = OpenAI.Beta.Agents.CreateAutomationParamsOnce;
          export import AutomationsPage = OpenAI.Beta.Agents.AutomationsPage;
          export import AutomationCreateParams = OpenAI.Beta.Agents.AutomationCreateParams;
          export import AutomationUpdateParams = OpenAI.Beta.Agents.AutomationUpdateParams;
          export import AutomationListParams = OpenAI.Beta.Agents.AutomationListParams;
          export namespace Invocations {
            export import AutomationInvocation = OpenAI.Beta.Agents.Automations.AutomationInvocation;
            export import AutomationInvocationSource = OpenAI.Beta.Agents.Automations.AutomationInvocationSource;
            export import AutomationInvocationsPage = OpenAI.Beta.Agents.Automations.AutomationInvocationsPage;
            export import InvocationRetrieveParams = OpenAI.Beta.Agents.Automations.InvocationRetrieveParams;
            export import InvocationListParams = OpenAI.Beta.Agents.Automations.InvocationListParams;
          }
          export type AutomationInvocation = Types.AutomationInvocation;
          export namespace AutomationInvocation {
            export type Error = Types.AutomationInvocationError;
          }
          export type AutomationInvocationSource = Types.AutomationInvocationSource;
          export namespace AutomationInvocationSource {
            export type AutomationInvocationSourceResourceManual =
              Types.AutomationInvocationSourceAutomationInvocationSourceResourceManual;
            export type AutomationInvocationSourceResourceAutomation =
              Types.AutomationInvocationSourceAutomationInvocationSourceResourceAutomation;
          }
          export type AutomationInvocationsPage = Package.CursorPage<Types.AutomationInvocation>;
          export type InvocationRetrieveParams = Types.InvocationRetrieveParams;
          export type InvocationListParams = Types.InvocationListParams;
        }
        export type Automation = Types.Automation;
        export type AutomationAgentConfig = Types.AutomationAgentConfig;
        export namespace AutomationAgentConfig {
          export type Compaction = Types.AutomationAgentConfigCompaction;
          export type Experimental = Types.AutomationAgentConfigExperimental;
        }
        export type AutomationCreatedBy = Types.AutomationCreatedBy;
        export namespace AutomationCreatedBy {
          export type AutomationCreatedByResourceDeveloper =
            Types.AutomationCreatedByAutomationCreatedByResourceDeveloper;
          export type AutomationCreatedByResourceAgent =
            Types.AutomationCreatedByAutomationCreatedByResourceAgent;
        }
        export type AutomationDeleted = Types.AutomationDeleted;
        export type AutomationEnvironment = Types.AutomationEnvironment;
        export namespace AutomationEnvironment {
          export type AutomationEnvironmentResourceNone =
            Types.AutomationEnvironmentAutomationEnvironmentResourceNone;
          export type AutomationEnvironmentResourceOpenAIHosted =
            Types.AutomationEnvironmentAutomationEnvironmentResourceOpenAIHosted;
          export namespace AutomationEnvironmentResourceOpenAIHosted {
            export type Desktop =
              Types.AutomationEnvironmentAutomationEnvironmentResourceOpenAIHostedDesktop;
            export type HostedTemplateFileResourceFileID =
              Types.AutomationEnvironmentAutomationEnvironmentResourceOpenAIHostedHostedTemplateFileResourceFileID;
            export type HostedTemplateFileResourceInline =
              Types.AutomationEnvironmentAutomationEnvironmentResourceOpenAIHostedHostedTemplateFileResourceInline;
            export type Network =
              Types.AutomationEnvironmentAutomationEnvironmentResourceOpenAIHostedNetwork;
            export type Packages =
              Types.AutomationEnvironmentAutomationEnvironmentResourceOpenAIHostedPackages;
            export type HostedTemplateSkillResourceSkillReference =
              Types.AutomationEnvironmentAutomationEnvironmentResourceOpenAIHostedHostedTemplateSkillResourceSkillReference;
            export type HostedTemplateSkillResourceInline =
              Types.AutomationEnvironmentAutomationEnvironmentResourceOpenAIHostedHostedTemplateSkillResourceInline;
          }
          export type AutomationEnvironmentResourceSelfHosted =
            Types.AutomationEnvironmentAutomationEnvironmentResourceSelfHosted;
        }
        export type AutomationTarget = Types.AutomationTarget;
        export namespace AutomationTarget {
          export type AutomationTargetResourceNewSession =
            Types.AutomationTargetAutomationTargetResourceNewSession;
          export namespace AutomationTargetResourceNewSession {
            export type Input = Types.AutomationTargetAutomationTargetResourceNewSessionInput;
          }
          export type AutomationTargetResourceExistingSession =
            Types.AutomationTargetAutomationTargetResourceExistingSession;
        }
        export type AutomationTargetParam = Types.AutomationTargetParam;
        export namespace AutomationTargetParam {
          export type AutomationTargetParamNewSession =
            Types.AutomationTargetParamAutomationTargetParamNewSession;
          export namespace AutomationTargetParamNewSession {
            export type Agent = Types.AutomationTargetParamAutomationTargetParamNewSessionAgent;
            export namespace Agent {
              export type Compaction =
                Types.AutomationTargetParamAutomationTargetParamNewSessionAgentCompaction;
              export type Experimental =
                Types.AutomationTargetParamAutomationTargetParamNewSessionAgentExperimental;
            }
          }
          export type AutomationTargetParamExistingSession =
            Types.AutomationTargetParamAutomationTargetParamExistingSession;
        }
        export type OneTimeAutomation = Types.OneTimeAutomation;
        export type PeriodicAutomation = Types.PeriodicAutomation;
        export type CreateAutomationParamsPeriodic = Types.CreateAutomationParamsPeriodic;
        export type CreateAutomationParamsOnce = Types.CreateAutomationParamsOnce;
        export type AutomationsPage = Package.CursorPage<Types.Automation>;
        export type AutomationCreateParams = Types.AutomationCreateParams;
        export type AutomationUpdateParams = Types.AutomationUpdateParams;
        export type AutomationListParams = Types.AutomationListParams;
        export namespace Environments {
          export import EnvironmentInfo = OpenAI.Beta.Agents.EnvironmentInfo;
          export import EnvironmentCreateParams = OpenAI.Beta.Agents.EnvironmentCreateParams;
          export import EnvironmentListParams = OpenAI.Beta.Agents.EnvironmentListParams;
          export namespace Files {
            export import EnvironmentFile = OpenAI.Beta.Agents.Environments.EnvironmentFile;
            export import EnvironmentFilesPage = OpenAI.Beta.Agents.Environments.EnvironmentFilesPage;
            export import FileCreateParams = OpenAI.Beta.Agents.Environments.FileCreateParams;
            export import FileListParams = OpenAI.Beta.Agents.Environments.FileListParams;
          }
          export type EnvironmentFile = Types.EnvironmentFile;
          export type EnvironmentFilesPage = Package.TokenPage<Types.EnvironmentFile>;
          export type FileCreateParams = Types.AgentEnvironmentFileCreateParams;
          export namespace FileCreateParams {
            export type HostedEnvironmentFileParamFileID =
              Types.AgentEnvironmentFileCreateParamsHostedEnvironmentFileParamFileID;
            export type HostedEnvironmentFileParamInline =
              Types.AgentEnvironmentFileCreateParamsHostedEnvironmentFileParamInline;
          }
          export type FileListParams = Types.AgentEnvironmentFileListParams;
          export namespace Templates {
            export import EnvironmentTemplate = OpenAI.Beta.Agents.Environments.EnvironmentTemplate;
            export import EnvironmentTemplateDeleted = OpenAI.Beta.Agents.Environments.EnvironmentTemplateDeleted;
            export import EnvironmentTemplatesPage = OpenAI.Beta.Agents.Environments.EnvironmentTemplatesPage;
            export import TemplateCreateParams = OpenAI.Beta.Agents.Environments.TemplateCreateParams;
            export import TemplateUpdateParams = OpenAI.Beta.Agents.Environments.TemplateUpdateParams;
            export import TemplateListParams = OpenAI.Beta.Agents.Environments.TemplateListParams;
          }
          export type EnvironmentTemplate = Types.EnvironmentTemplate;
          export namespace EnvironmentTemplate {
            export type HostedTemplateFileResourceFileID =
              Types.EnvironmentTemplateHostedTemplateFileResourceFileID;
            export type HostedTemplateFileResourceInline =
              Types.EnvironmentTemplateHostedTemplateFileResourceInline;
            export type Network = Types.EnvironmentTemplateNetwork;
            export type Packages = Types.EnvironmentTemplatePackages;
            export type HostedTemplateSkillResourceSkillReference =
              Types.EnvironmentTemplateHostedTemplateSkillResourceSkillReference;
            export type HostedTemplateSkillResourceInline =
              Types.EnvironmentTemplateHostedTemplateSkillResourceInline;
            export type Desktop = Types.EnvironmentTemplateDesktop;
          }
          export type EnvironmentTemplateDeleted = Types.EnvironmentTemplateDeleted;
          export type EnvironmentTemplatesPage = Package.CursorPage<Types.EnvironmentTemplate>;
          export type TemplateCreateParams = Types.TemplateCreateParams;
          export namespace TemplateCreateParams {
            export type Desktop = Types.TemplateCreateParamsDesktop;
            export type Network = Types.TemplateCreateParamsNetwork;
            export type Packages = Types.TemplateCreateParamsPackages;
          }
          export type TemplateUpdateParams = Types.TemplateUpdateParams;
          export namespace TemplateUpdateParams {
            export type Desktop = Types.TemplateUpdateParamsDesktop;
            export type Network = Types.TemplateUpdateParamsNetwork;
            export type Packages = Types.TemplateUpdateParamsPackages;
          }
          export type TemplateListParams = Types.TemplateListParams;
        }
        export type EnvironmentInfo = Types.EnvironmentInfo;
        export type EnvironmentCreateParams = Types.EnvironmentCreateParams;
        export namespace EnvironmentCreateParams {
          export type Environment = Types.EnvironmentCreateParamsEnvironment;
          export namespace Environment {
            export type Desktop = Types.EnvironmentCreateParamsEnvironmentDesktop;
            export type Network = Types.EnvironmentCreateParamsEnvironmentNetwork;
            export type Packages = Types.EnvironmentCreateParamsEnvironmentPackages;
          }
        }
        export type EnvironmentListParams = Types.EnvironmentListParams;
        export namespace Vaults {
          export import Vault = OpenAI.Beta.Agents.Vault;
          export import VaultDeleted = OpenAI.Beta.Agents.VaultDeleted;
          export import VaultStatus = OpenAI.Beta.Agents.VaultStatus;
          export import VaultStatusFilter = OpenAI.Beta.Agents.VaultStatusFilter;
          export import VaultsPage = OpenAI.Beta.Agents.VaultsPage;
          export import VaultCreateParams = OpenAI.Beta.Agents.VaultCreateParams;
          export import VaultUpdateParams = OpenAI.Beta.Agents.VaultUpdateParams;
          export import VaultListParams = OpenAI.Beta.Agents.VaultListParams;
          export namespace Credentials {
            export import Credential = OpenAI.Beta.Agents.Vaults.Credential;
            export import CredentialAuth = OpenAI.Beta.Agents.Vaults.CredentialAuth;
            export import CredentialAuthCreateParam = OpenAI.Beta.Agents.Vaults.CredentialAuthCreateParam;
            export import CredentialAuthRotateParam = OpenAI.Beta.Agents.Vaults.CredentialAuthRotateParam;
            export import CredentialDeleted = OpenAI.Beta.Agents.Vaults.CredentialDeleted;
            export import CredentialNetworking = OpenAI.Beta.Agents.Vaults.CredentialNetworking;
            export import CredentialNetworkingParam = OpenAI.Beta.Agents.Vaults.CredentialNetworkingParam;
            export import McpOauthTokenEndpointAuth = OpenAI.Beta.Agents.Vaults.McpOauthTokenEndpointAuth;
            export import McpOauthTokenEndpointAuthCreateParam = OpenAI.Beta.Agents.Vaults.McpOauthTokenEndpointAuthCreateParam;
            export import McpOauthTokenEndpointAuthRotateParam = OpenAI.Beta.Agents.Vaults.McpOauthTokenEndpointAuthRotateParam;
            export import CredentialsPage = OpenAI.Beta.Agents.Vaults.CredentialsPage;
            export import CredentialCreateParams = OpenAI.Beta.Agents.Vaults.CredentialCreateParams;
            export import CredentialRetrieveParams = OpenAI.Beta.Agents.Vaults.CredentialRetrieveParams;
            export import CredentialUpdateParams = OpenAI.Beta.Agents.Vaults.CredentialUpdateParams;
            export import CredentialListParams = OpenAI.Beta.Agents.Vaults.CredentialListParams;
            export import CredentialDeleteParams = OpenAI.Beta.Agents.Vaults.CredentialDeleteParams;
          }
          export type Credential = Types.Credential;
          export type CredentialAuth = Types.CredentialAuth;
          export namespace CredentialAuth {
            export type VaultCredentialAuthResourceMcpOauth =
              Types.CredentialAuthVaultCredentialAuthResourceMcpOauth;
            export namespace VaultCredentialAuthResourceMcpOauth {
              export type Refresh = Types.CredentialAuthVaultCredentialAuthResourceMcpOauthRefresh;
            }
            export type VaultCredentialAuthResourceStaticBearer =
              Types.CredentialAuthVaultCredentialAuthResourceStaticBearer;
            export type VaultCredentialAuthResourceEnvironmentVariable =
              Types.CredentialAuthVaultCredentialAuthResourceEnvironmentVariable;
          }
          export type CredentialAuthCreateParam = Types.CredentialAuthCreateParam;
          export namespace CredentialAuthCreateParam {
            export type CreateVaultCredentialAuthParamMcpOauth =
              Types.CredentialAuthCreateParamCreateVaultCredentialAuthParamMcpOauth;
            export namespace CreateVaultCredentialAuthParamMcpOauth {
              export type Refresh =
                Types.CredentialAuthCreateParamCreateVaultCredentialAuthParamMcpOauthRefresh;
            }
            export type CreateVaultCredentialAuthParamStaticBearer =
              Types.CredentialAuthCreateParamCreateVaultCredentialAuthParamStaticBearer;
            export type CreateVaultCredentialAuthParamEnvironmentVariable =
              Types.CredentialAuthCreateParamCreateVaultCredentialAuthParamEnvironmentVariable;
          }
          export type CredentialAuthRotateParam = Types.CredentialAuthRotateParam;
          export namespace CredentialAuthRotateParam {
            export type RotateVaultCredentialAuthParamMcpOauth =
              Types.CredentialAuthRotateParamRotateVaultCredentialAuthParamMcpOauth;
            export namespace RotateVaultCredentialAuthParamMcpOauth {
              export type Refresh =
                Types.CredentialAuthRotateParamRotateVaultCredentialAuthParamMcpOauthRefresh;
            }
            export type RotateVaultCredentialAuthParamStaticBearer =
              Types.CredentialAuthRotateParamRotateVaultCredentialAuthParamStaticBearer;
            export type RotateVaultCredentialAuthParamEnvironmentVariable =
              Types.CredentialAuthRotateParamRotateVaultCredentialAuthParamEnvironmentVariable;
          }
          export type CredentialDeleted = Types.CredentialDeleted;
          export type CredentialNetworking = Types.CredentialNetworking;
          export namespace CredentialNetworking {
            export type VaultCredentialNetworkingResourceUnrestricted =
              Types.CredentialNetworkingVaultCredentialNetworkingResourceUnrestricted;
            export type VaultCredentialNetworkingResourceLimited =
              Types.CredentialNetworkingVaultCredentialNetworkingResourceLimited;
          }
          export type CredentialNetworkingParam = Types.CredentialNetworkingParam;
          export namespace CredentialNetworkingParam {
            export type VaultCredentialNetworkingParamUnrestricted =
              Types.CredentialNetworkingParamVaultCredentialNetworkingParamUnrestricted;
            export type VaultCredentialNetworkingParamLimited =
              Types.CredentialNetworkingParamVaultCredentialNetworkingParamLimited;
          }
          export type McpOauthTokenEndpointAuth = Types.McpOauthTokenEndpointAuth;
          export namespace McpOauthTokenEndpointAuth {
            export type McpOauthTokenEndpointAuthResourceNone =
              Types.McpOauthTokenEndpointAuthMcpOauthTokenEndpointAuthResourceNone;
            export type McpOauthTokenEndpointAuthResourceClientSecretBasic =
              Types.McpOauthTokenEndpointAuthMcpOauthTokenEndpointAuthResourceClientSecretBasic;
            export type McpOauthTokenEndpointAuthResourceClientSecretPost =
              Types.McpOauthTokenEndpointAuthMcpOauthTokenEndpointAuthResourceClientSecretPost;
          }
          export type McpOauthTokenEndpointAuthCreateParam =
            Types.McpOauthTokenEndpointAuthCreateParam;
          export namespace McpOauthTokenEndpointAuthCreateParam {
            export type CreateMcpOauthTokenEndpointAuthParamNone =
              Types.McpOauthTokenEndpointAuthCreateParamCreateMcpOauthTokenEndpointAuthParamNone;
            export type CreateMcpOauthTokenEndpointAuthParamClientSecretBasic =
              Types.McpOauthTokenEndpointAuthCreateParamCreateMcpOauthTokenEndpointAuthParamClientSecretBasic;
            export type CreateMcpOauthTokenEndpointAuthParamClientSecretPost =
              Types.McpOauthTokenEndpointAuthCreateParamCreateMcpOauthTokenEndpointAuthParamClientSecretPost;
          }
          export type McpOauthTokenEndpointAuthRotateParam =
            Types.McpOauthTokenEndpointAuthRotateParam;
          export namespace McpOauthTokenEndpointAuthRotateParam {
            export type RotateMcpOauthTokenEndpointAuthParamClientSecretBasic =
              Types.McpOauthTokenEndpointAuthRotateParamRotateMcpOauthTokenEndpointAuthParamClientSecretBasic;
            export type RotateMcpOauthTokenEndpointAuthParamClientSecretPost =
              Types.McpOauthTokenEndpointAuthRotateParamRotateMcpOauthTokenEndpointAuthParamClientSecretPost;
          }
          export type CredentialsPage = Package.CursorPage<Types.Credential>;
          export type CredentialCreateParams = Types.CredentialCreateParams;
          export type CredentialRetrieveParams = Types.CredentialRetrieveParams;
          export type CredentialUpdateParams = Types.CredentialUpdateParams;
          export type CredentialListParams = Types.CredentialListParams;
          export type CredentialDeleteParams = Types.CredentialDeleteParams;
        }
        export type Vault = Types.Vault;
        export type VaultDeleted = Types.VaultDeleted;
        export type VaultStatus = Types.VaultStatus;
        export type VaultStatusFilter = Types.VaultStatusFilter;
        export type VaultsPage = Package.CursorPage<Types.Vault>;
        export type VaultCreateParams = Types.VaultCreateParams;
        export type VaultUpdateParams = Types.VaultUpdateParams;
        export type VaultListParams = Types.VaultListParams;
        export namespace Sessions {
          export import SessionCreateParams = OpenAI.Beta.Agents.SessionCreateParams;
          export import SessionCreateParamsNonStreaming = OpenAI.Beta.Agents.SessionCreateParamsNonStreaming;
          export import SessionCreateParamsStreaming = OpenAI.Beta.Agents.SessionCreateParamsStreaming;
          export import SessionUpdateParams = OpenAI.Beta.Agents.SessionUpdateParams;
          export import SessionListParams = OpenAI.Beta.Agents.SessionListParams;
          export namespace Subagents {
            export import SubagentRetrieveParams = OpenAI.Beta.Agents.Sessions.SubagentRetrieveParams;
            export import SubagentListParams = OpenAI.Beta.Agents.Sessions.SubagentListParams;
            export namespace Items {
              export import ItemListParams = OpenAI.Beta.Agents.Sessions.Subagents.ItemListParams;
            }
            export type ItemListParams = Types.AgentSessionSubagentItemListParams;
            export namespace Turns {
              export import TurnRetrieveParams = OpenAI.Beta.Agents.Sessions.Subagents.TurnRetrieveParams;
              export import TurnListParams = OpenAI.Beta.Agents.Sessions.Subagents.TurnListParams;
              export namespace Items {
                export import ItemListParams = OpenAI.Beta.Agents.Sessions.Subagents.Turns.ItemListParams;
              }
              export type ItemListParams = Types.AgentSessionSubagentTurnItemListParams;
            }
            export type TurnRetrieveParams = Types.AgentSessionSubagentTurnRetrieveParams;
            export type TurnListParams = Types.AgentSessionSubagentTurnListParams;
          }
          export type SubagentRetrieveParams = Types.SubagentRetrieveParams;
          export type SubagentListParams = Types.SubagentListParams;
          export namespace Artifacts {
            export import SessionArtifact = OpenAI.Beta.Agents.Sessions.SessionArtifact;
            export import SessionArtifactDeleted = OpenAI.Beta.Agents.Sessions.SessionArtifactDeleted;
            export import SessionArtifactsPage = OpenAI.Beta.Agents.Sessions.SessionArtifactsPage;
            export import ArtifactRetrieveParams = OpenAI.Beta.Agents.Sessions.ArtifactRetrieveParams;
            export import ArtifactListParams = OpenAI.Beta.Agents.Sessions.ArtifactListParams;
            export import ArtifactDeleteParams = OpenAI.Beta.Agents.Sessions.ArtifactDeleteParams;
            export import ArtifactContentParams = OpenAI.Beta.Agents.Sessions.ArtifactContentParams;
          }
          export type SessionArtifact = Types.SessionArtifact;
          export type SessionArtifactDeleted = Types.SessionArtifactDeleted;
          export type SessionArtifactsPage = Package.CursorPage<Types.SessionArtifact>;
          export type ArtifactRetrieveParams = Types.ArtifactRetrieveParams;
          export type ArtifactListParams = Types.ArtifactListParams;
          export type ArtifactDeleteParams = Types.ArtifactDeleteParams;
          export type ArtifactContentParams = Types.ArtifactContentParams;
          export namespace Items {
            export import ItemListParams = OpenAI.Beta.Agents.Sessions.ItemListParams;
          }
          export type ItemListParams = Types.AgentSessionItemListParams;
          export namespace Events {
            export import EventCreateParams = OpenAI.Beta.Agents.Sessions.EventCreateParams;
            export import EventStreamParams = OpenAI.Beta.Agents.Sessions.EventStreamParams;
          }
          export type EventCreateParams = Types.EventCreateParams;
          export type EventStreamParams = Types.EventStreamParams;
          export namespace Traces {
            export import SessionTrace = OpenAI.Beta.Agents.Sessions.SessionTrace;
            export import SessionTracesPage = OpenAI.Beta.Agents.Sessions.SessionTracesPage;
            export import TraceListParams = OpenAI.Beta.Agents.Sessions.TraceListParams;
          }
          export type SessionTrace = Types.SessionTrace;
          export type SessionTracesPage = Package.CursorPage<Types.SessionTrace>;
          export type TraceListParams = Types.TraceListParams;
          export namespace Turns {
            export import Turn = OpenAI.Beta.Agents.Sessions.Turn;
            export import TurnsPage = OpenAI.Beta.Agents.Sessions.TurnsPage;
            export import TurnRetrieveParams = OpenAI.Beta.Agents.Sessions.TurnRetrieveParams;
            export import TurnListParams = OpenAI.Beta.Agents.Sessions.TurnListParams;
            export namespace Items {
              export import ItemListParams = OpenAI.Beta.Agents.Sessions.Turns.ItemListParams;
            }
            export type ItemListParams = Types.AgentSessionTurnItemListParams;
          }
          export type Turn = Types.Turn;
          export namespace Turn {
            export type PromptCacheOptions = Types.TurnPromptCacheOptions;
          }
          export type TurnsPage = Package.CursorPage<Types.Turn>;
          export type TurnRetrieveParams = Types.AgentSessionTurnRetrieveParams;
          export type TurnListParams = Types.AgentSessionTurnListParams;
        }
        export type SessionCreateParams = Types.AgentSessionCreateParams;
        export namespace SessionCreateParams {
          export type Agent = Types.AgentSessionCreateParamsAgent;
          export namespace Agent {
            export type Compaction = Types.AgentSessionCreateParamsAgentCompaction;
            export type Experimental = Types.AgentSessionCreateParamsAgentExperimental;
          }
          export type PromptCacheOptions = Types.AgentSessionCreateParamsPromptCacheOptions;
          export type SpendControl = Types.AgentSessionCreateParamsSpendControl;
          export type StreamOptions = Types.AgentSessionCreateParamsStreamOptions;
          export type SessionCreateParamsNonStreaming =
            Package.AgentSessionCreateParamsNonStreaming;
          export type SessionCreateParamsStreaming = Package.AgentSessionCreateParamsStreaming;
        }
        export type SessionCreateParamsNonStreaming = Package.AgentSessionCreateParamsNonStreaming;
        export type SessionCreateParamsStreaming = Package.AgentSessionCreateParamsStreaming;
        export type SessionUpdateParams = Types.AgentSessionUpdateParams;
        export namespace SessionUpdateParams {
          export type Agent = Types.AgentSessionUpdateParamsAgent;
          export namespace Agent {
            export type Reasoning = Types.AgentSessionUpdateParamsAgentReasoning;
          }
          export type PromptCacheOptions = Types.AgentSessionUpdateParamsPromptCacheOptions;
          export type SpendControl = Types.AgentSessionUpdateParamsSpendControl;
        }
        export type SessionListParams = Types.AgentSessionListParams;
      }
      export type Agent = Types.Agent;
      export namespace Agent {
        export type Compaction = Types.AgentCompaction;
        export type Experimental = Types.AgentExperimental;
      }
      export type AgentBrowserAuthenticationCancelParam =
        Types.AgentBrowserAuthenticationCancelParam;
      export type AgentBrowserAuthenticationSubmitParam =
        Types.AgentBrowserAuthenticationSubmitParam;
      export namespace AgentBrowserAuthenticationSubmitParam {
        export type Field = Types.AgentBrowserAuthenticationSubmitParamField;
      }
      export type AgentBrowserOriginAccessParam = Types.AgentBrowserOriginAccessParam;
      export type AgentCloseSubagentCallItem = Types.AgentCloseSubagentCallItem;
      export type AgentCommandExecutionItem = Types.AgentCommandExecutionItem;
      export type AgentContent = Types.AgentContent;
      export namespace AgentContent {
        export type EncryptedContentResource = Types.AgentContentEncryptedContentResource;
      }
      export type AgentCreateSubagentCallItem = Types.AgentCreateSubagentCallItem;
      export type AgentDeleted = Types.AgentDeleted;
      export type AgentFunctionCallItem = Types.AgentFunctionCallItem;
      export type AgentFunctionCallOutput = Types.AgentFunctionCallOutput;
      export type AgentFunctionCallOutputParam = Types.AgentFunctionCallOutputParam;
      export type AgentFunctionCallStatus = Types.AgentFunctionCallStatus;
      export type AgentInterruptSubagentCallItem = Types.AgentInterruptSubagentCallItem;
      export type AgentMcpCallItem = Types.AgentMcpCallItem;
      export type AgentOutputCommandExecutionOutputDeltaEvent =
        Types.AgentOutputCommandExecutionOutputDeltaEvent;
      export type AgentOutputItem = Types.AgentOutputItem;
      export namespace AgentOutputItem {
        export type ComputerUseCallItemResource = Types.AgentOutputItemComputerUseCallItemResource;
        export namespace ComputerUseCallItemResource {
          export type Output = Types.AgentOutputItemComputerUseCallItemResourceOutput;
        }
        export type BrowserAuthenticationRequestItemResource =
          Types.AgentOutputItemBrowserAuthenticationRequestItemResource;
        export namespace BrowserAuthenticationRequestItemResource {
          export type Request =
            Types.AgentOutputItemBrowserAuthenticationRequestItemResourceRequest;
          export namespace Request {
            export type Field =
              Types.AgentOutputItemBrowserAuthenticationRequestItemResourceRequestField;
            export type Option =
              Types.AgentOutputItemBrowserAuthenticationRequestItemResourceRequestOption;
          }
        }
      }
      export type AgentOutputItemStatus = Types.AgentOutputItemStatus;
      export type AgentReasoning = Types.AgentReasoning;
      export type AgentReasoningItem = Types.AgentReasoningItem;
      export type AgentReasoningParam = Types.AgentReasoningParam;
      export type AgentResumeSubagentCallItem = Types.AgentResumeSubagentCallItem;
      export type AgentSendSubagentInputCallItem = Types.AgentSendSubagentInputCallItem;
      export type AgentSession = Types.AgentSession;
      export namespace AgentSession {
        export type Agent = Types.AgentSessionAgent;
        export namespace Agent {
          export type Compaction = Types.AgentSessionAgentCompaction;
          export type Experimental = Types.AgentSessionAgentExperimental;
        }
        export type SessionRequiredActionResourceMcpApprovalRequest =
          Types.AgentSessionSessionRequiredActionResourceMcpApprovalRequest;
        export namespace SessionRequiredActionResourceMcpApprovalRequest {
          export type Request =
            Types.AgentSessionSessionRequiredActionResourceMcpApprovalRequestRequest;
        }
        export type SessionRequiredActionResourceComputerUseApprovalRequest =
          Types.AgentSessionSessionRequiredActionResourceComputerUseApprovalRequest;
        export namespace SessionRequiredActionResourceComputerUseApprovalRequest {
          export type ComputerUseApprovalRequestKindResourceBrowserAuthentication =
            Types.AgentSessionSessionRequiredActionResourceComputerUseApprovalRequestComputerUseApprovalRequestKindResourceBrowserAuthentication;
          export namespace ComputerUseApprovalRequestKindResourceBrowserAuthentication {
            export type Field =
              Types.AgentSessionSessionRequiredActionResourceComputerUseApprovalRequestComputerUseApprovalRequestKindResourceBrowserAuthenticationField;
            export type Option =
              Types.AgentSessionSessionRequiredActionResourceComputerUseApprovalRequestComputerUseApprovalRequestKindResourceBrowserAuthenticationOption;
          }
          export type ComputerUseApprovalRequestKindResourceBrowserOriginAccess =
            Types.AgentSessionSessionRequiredActionResourceComputerUseApprovalRequestComputerUseApprovalRequestKindResourceBrowserOriginAccess;
        }
        export type SessionRequiredActionResourceFunctionCall =
          Types.AgentSessionSessionRequiredActionResourceFunctionCall;
        export type SessionRequiredActionResourceEnvironmentConnection =
          Types.AgentSessionSessionRequiredActionResourceEnvironmentConnection;
        export type PromptCacheOptions = Types.AgentSessionPromptCacheOptions;
        export type SpendControl = Types.AgentSessionSpendControl;
      }
      export type AgentSessionAssistantMessage = Types.AgentSessionAssistantMessage;
      export type AgentSessionCreatedEvent = Types.AgentSessionCreatedEvent;
      export type AgentSessionDeleted = Types.AgentSessionDeleted;
      export type AgentSessionEnvironmentConnectedEvent =
        Types.AgentSessionEnvironmentConnectedEvent;
      export type AgentSessionEnvironmentDisconnectedEvent =
        Types.AgentSessionEnvironmentDisconnectedEvent;
      export type AgentSessionEnvironmentExpiredEvent = Types.AgentSessionEnvironmentExpiredEvent;
      export type AgentSessionEnvironmentFailedEvent = Types.AgentSessionEnvironmentFailedEvent;
      export type AgentSessionEnvironmentPendingEvent = Types.AgentSessionEnvironmentPendingEvent;
      export type AgentSessionEnvironmentReadyEvent = Types.AgentSessionEnvironmentReadyEvent;
      export type AgentSessionEnvironmentResetEvent = Types.AgentSessionEnvironmentResetEvent;
      export type AgentSessionEnvironmentState = Types.AgentSessionEnvironmentState;
      export namespace AgentSessionEnvironmentState {
        export type Error = Types.AgentSessionEnvironmentStateError;
      }
      export type AgentSessionEnvironmentSuspendedEvent =
        Types.AgentSessionEnvironmentSuspendedEvent;
      export type AgentSessionErrorEvent = Types.AgentSessionErrorEvent;
      export type AgentSessionEvent = Types.AgentSessionEvent;
      export type AgentSessionFailedEvent = Types.AgentSessionFailedEvent;
      export type AgentSessionIdleEvent = Types.AgentSessionIdleEvent;
      export type AgentSessionInProgressEvent = Types.AgentSessionInProgressEvent;
      export type AgentSessionInputMessageParam = Types.AgentSessionInputMessageParam;
      export type AgentSessionInputParam = Types.AgentSessionInputParam;
      export namespace AgentSessionInputParam {
        export type SessionInputParamAgentSessionInputMcpApprovalRequestResult =
          Types.AgentSessionInputParamSessionInputParamAgentSessionInputMcpApprovalRequestResult;
        export namespace SessionInputParamAgentSessionInputMcpApprovalRequestResult {
          export type Response =
            Types.AgentSessionInputParamSessionInputParamAgentSessionInputMcpApprovalRequestResultResponse;
        }
        export type SessionInputParamAgentSessionInputComputerUseApprovalRequestResult =
          Types.AgentSessionInputParamSessionInputParamAgentSessionInputComputerUseApprovalRequestResult;
        export type SessionInputParamAgentSessionInputMessage =
          Types.AgentSessionInputParamSessionInputParamAgentSessionInputMessage;
        export type SessionInputParamAgentSessionInputCancel =
          Types.AgentSessionInputParamSessionInputParamAgentSessionInputCancel;
        export type SessionInputParamAgentSessionInputToolResult =
          Types.AgentSessionInputParamSessionInputParamAgentSessionInputToolResult;
      }
      export type AgentSessionItem = Types.AgentSessionItem;
      export namespace AgentSessionItem {
        export type FunctionCallOutputItemResource =
          Types.AgentSessionItemFunctionCallOutputItemResource;
        export type AgentMessageItemResource = Types.AgentSessionItemAgentMessageItemResource;
        export type ComputerUseCallItemResource = Types.AgentSessionItemComputerUseCallItemResource;
        export namespace ComputerUseCallItemResource {
          export type Output = Types.AgentSessionItemComputerUseCallItemResourceOutput;
        }
        export type BrowserAuthenticationRequestItemResource =
          Types.AgentSessionItemBrowserAuthenticationRequestItemResource;
        export namespace BrowserAuthenticationRequestItemResource {
          export type Request =
            Types.AgentSessionItemBrowserAuthenticationRequestItemResourceRequest;
          export namespace Request {
            export type Field =
              Types.AgentSessionItemBrowserAuthenticationRequestItemResourceRequestField;
            export type Option =
              Types.AgentSessionItemBrowserAuthenticationRequestItemResourceRequestOption;
          }
        }
        export type ComputerUseApprovalRequestResultItemResource =
          Types.AgentSessionItemComputerUseApprovalRequestResultItemResource;
        export namespace ComputerUseApprovalRequestResultItemResource {
          export type ComputerUseApprovalResponseKindResourceBrowserAuthenticationSubmitResource =
            Types.AgentSessionItemComputerUseApprovalRequestResultItemResourceComputerUseApprovalResponseKindResourceBrowserAuthenticationSubmitResource;
          export type ComputerUseApprovalResponseKindResourceBrowserAuthenticationCancelResource =
            Types.AgentSessionItemComputerUseApprovalRequestResultItemResourceComputerUseApprovalResponseKindResourceBrowserAuthenticationCancelResource;
        }
      }
      export type AgentSessionMessage = Types.AgentSessionMessage;
      export type AgentSessionMessageContent = Types.AgentSessionMessageContent;
      export namespace AgentSessionMessageContent {
        export type MessageContentResourceInputText =
          Types.AgentSessionMessageContentMessageContentResourceInputText;
        export type MessageContentResourceInputImage =
          Types.AgentSessionMessageContentMessageContentResourceInputImage;
        export type MessageContentResourceOutputText =
          Types.AgentSessionMessageContentMessageContentResourceOutputText;
      }
      export type AgentSessionRequiresActionEvent = Types.AgentSessionRequiresActionEvent;
      export type AgentSessionSubagentActiveEvent = Types.AgentSessionSubagentActiveEvent;
      export type AgentSessionSubagentClosedEvent = Types.AgentSessionSubagentClosedEvent;
      export type AgentSessionSubagentCreatedEvent = Types.AgentSessionSubagentCreatedEvent;
      export type AgentSessionTurnCancelledEvent = Types.AgentSessionTurnCancelledEvent;
      export type AgentSessionTurnCompletedEvent = Types.AgentSessionTurnCompletedEvent;
      export type AgentSessionTurnContentPartAddedEvent =
        Types.AgentSessionTurnContentPartAddedEvent;
      export type AgentSessionTurnContentPartDoneEvent = Types.AgentSessionTurnContentPartDoneEvent;
      export type AgentSessionTurnCreatedEvent = Types.AgentSessionTurnCreatedEvent;
      export type AgentSessionTurnFailedEvent = Types.AgentSessionTurnFailedEvent;
      export type AgentSessionTurnInProgressEvent = Types.AgentSessionTurnInProgressEvent;
      export type AgentSessionTurnItemAddedEvent = Types.AgentSessionTurnItemAddedEvent;
      export type AgentSessionTurnItemDoneEvent = Types.AgentSessionTurnItemDoneEvent;
      export type AgentSessionTurnOutputTextDeltaEvent = Types.AgentSessionTurnOutputTextDeltaEvent;
      export type AgentSessionTurnOutputTextDoneEvent = Types.AgentSessionTurnOutputTextDoneEvent;
      export type AgentSessionTurnReasoningSummaryPartAddedEvent =
        Types.AgentSessionTurnReasoningSummaryPartAddedEvent;
      export type AgentSessionTurnReasoningSummaryPartDoneEvent =
        Types.AgentSessionTurnReasoningSummaryPartDoneEvent;
      export type AgentSessionTurnReasoningSummaryTextDeltaEvent =
        Types.AgentSessionTurnReasoningSummaryTextDeltaEvent;
      export type AgentSessionTurnReasoningSummaryTextDoneEvent =
        Types.AgentSessionTurnReasoningSummaryTextDoneEvent;
      export type AgentText = Types.AgentText;
      export type AgentTextParam = Types.AgentTextParam;
      export type AgentTool = Types.AgentTool;
      export namespace AgentTool {
        export type AgentToolResourceFunction = Types.AgentToolAgentToolResourceFunction;
        export type AgentToolResourceProgrammaticToolCalling =
          Types.AgentToolAgentToolResourceProgrammaticToolCalling;
        export type AgentToolResourceMcp = Types.AgentToolAgentToolResourceMcp;
        export type AgentToolResourceWebSearch = Types.AgentToolAgentToolResourceWebSearch;
        export namespace AgentToolResourceWebSearch {
          export type Location = Types.AgentToolAgentToolResourceWebSearchLocation;
        }
        export type AgentToolResourceComputerUse = Types.AgentToolAgentToolResourceComputerUse;
        export type AgentToolResourceAutomations = Types.AgentToolAgentToolResourceAutomations;
      }
      export type AgentToolParam = Types.AgentToolParam;
      export namespace AgentToolParam {
        export type AgentToolConfigParamFunction = Types.AgentToolParamAgentToolConfigParamFunction;
        export type AgentToolConfigParamToolSearch =
          Types.AgentToolParamAgentToolConfigParamToolSearch;
        export type AgentToolConfigParamProgrammaticToolCalling =
          Types.AgentToolParamAgentToolConfigParamProgrammaticToolCalling;
        export type AgentToolConfigParamMcp = Types.AgentToolParamAgentToolConfigParamMcp;
        export type AgentToolConfigParamWebSearch =
          Types.AgentToolParamAgentToolConfigParamWebSearch;
        export namespace AgentToolConfigParamWebSearch {
          export type Location = Types.AgentToolParamAgentToolConfigParamWebSearchLocation;
        }
        export type AgentToolConfigParamComputerUse =
          Types.AgentToolParamAgentToolConfigParamComputerUse;
        export type AgentToolConfigParamAutomations =
          Types.AgentToolParamAgentToolConfigParamAutomations;
      }
      export type AgentWaitForSubagentsCallItem = Types.AgentWaitForSubagentsCallItem;
      export type AgentWebSearchCallItem = Types.AgentWebSearchCallItem;
      export type Environment = Types.Environment;
      export namespace Environment {
        export type EnvironmentResourceNone = Types.EnvironmentEnvironmentResourceNone;
        export type EnvironmentResourceOpenAIHosted =
          Types.EnvironmentEnvironmentResourceOpenAIHosted;
        export namespace EnvironmentResourceOpenAIHosted {
          export type Network = Types.EnvironmentEnvironmentResourceOpenAIHostedNetwork;
          export type Packages = Types.EnvironmentEnvironmentResourceOpenAIHostedPackages;
          export type Desktop = Types.EnvironmentEnvironmentResourceOpenAIHostedDesktop;
        }
        export type EnvironmentResourceSelfHosted = Types.EnvironmentEnvironmentResourceSelfHosted;
      }
      export type EnvironmentParam = Types.EnvironmentParam;
      export namespace EnvironmentParam {
        export type EnvironmentParamNone = Types.EnvironmentParamEnvironmentParamNone;
        export type EnvironmentParamOpenAIHosted =
          Types.EnvironmentParamEnvironmentParamOpenAIHosted;
        export namespace EnvironmentParamOpenAIHosted {
          export type Desktop = Types.EnvironmentParamEnvironmentParamOpenAIHostedDesktop;
          export type Network = Types.EnvironmentParamEnvironmentParamOpenAIHostedNetwork;
          export type Packages = Types.EnvironmentParamEnvironmentParamOpenAIHostedPackages;
        }
        export type EnvironmentParamSelfHosted = Types.EnvironmentParamEnvironmentParamSelfHosted;
        export type EnvironmentParamPrewarmed = Types.EnvironmentParamEnvironmentParamPrewarmed;
      }
      export type HostedEnvironmentFile = Types.HostedEnvironmentFile;
      export namespace HostedEnvironmentFile {
        export type HostedEnvironmentFileResourceInline =
          Types.HostedEnvironmentFileHostedEnvironmentFileResourceInline;
      }
      export type HostedEnvironmentFileID = Types.HostedEnvironmentFileID;
      export type HostedEnvironmentFileParam = Types.HostedEnvironmentFileParam;
      export namespace HostedEnvironmentFileParam {
        export type HostedEnvironmentFileParamFileID =
          Types.HostedEnvironmentFileParamHostedEnvironmentFileParamFileID;
        export type HostedEnvironmentFileParamInline =
          Types.HostedEnvironmentFileParamHostedEnvironmentFileParamInline;
      }
      export type HostedPlugin = Types.HostedPlugin;
      export type HostedPluginParam = Types.HostedPluginParam;
      export type HostedSkill = Types.HostedSkill;
      export namespace HostedSkill {
        export type HostedSkillResourceInline = Types.HostedSkillHostedSkillResourceInline;
      }
      export type HostedSkillParam = Types.HostedSkillParam;
      export namespace HostedSkillParam {
        export type HostedSkillParamSkillReference =
          Types.HostedSkillParamHostedSkillParamSkillReference;
        export type HostedSkillParamInline = Types.HostedSkillParamHostedSkillParamInline;
      }
      export type HostedSkillReference = Types.HostedSkillReference;
      export type InlineCapabilitySourceParam = Types.InlineCapabilitySourceParam;
      export type InputContent = Types.InputContent;
      export namespace InputContent {
        export type InputContentResourceInputText = Types.InputContentInputContentResourceInputText;
        export type InputContentResourceInputImage =
          Types.InputContentInputContentResourceInputImage;
      }
      export type InputContentParam = Types.InputContentParam;
      export namespace InputContentParam {
        export type InputContentParamInputText = Types.InputContentParamInputContentParamInputText;
        export type InputContentParamInputImage =
          Types.InputContentParamInputContentParamInputImage;
      }
      export type McpTransport = Types.McpTransport;
      export namespace McpTransport {
        export type McpTransportResourceHTTP = Types.McpTransportMcpTransportResourceHTTP;
        export type McpTransportResourceStdio = Types.McpTransportMcpTransportResourceStdio;
      }
      export type McpTransportParam = Types.McpTransportParam;
      export namespace McpTransportParam {
        export type McpTransportConfigParamHTTP =
          Types.McpTransportParamMcpTransportConfigParamHTTP;
        export type McpTransportConfigParamStdio =
          Types.McpTransportParamMcpTransportConfigParamStdio;
      }
      export type MultiAgentConfig = Types.MultiAgentConfig;
      export type MultiAgentConfigParam = Types.MultiAgentConfigParam;
      export type OutputText = Types.OutputText;
      export type PersistedAgentTool = Types.PersistedAgentTool;
      export namespace PersistedAgentTool {
        export type PersistedAgentToolResourceFunction =
          Types.PersistedAgentToolPersistedAgentToolResourceFunction;
        export type PersistedAgentToolResourceToolSearch =
          Types.PersistedAgentToolPersistedAgentToolResourceToolSearch;
        export type PersistedAgentToolResourceProgrammaticToolCalling =
          Types.PersistedAgentToolPersistedAgentToolResourceProgrammaticToolCalling;
        export type PersistedAgentToolResourceMcp =
          Types.PersistedAgentToolPersistedAgentToolResourceMcp;
        export type PersistedAgentToolResourceWebSearch =
          Types.PersistedAgentToolPersistedAgentToolResourceWebSearch;
        export namespace PersistedAgentToolResourceWebSearch {
          export type Location =
            Types.PersistedAgentToolPersistedAgentToolResourceWebSearchLocation;
        }
        export type PersistedAgentToolResourceComputerUse =
          Types.PersistedAgentToolPersistedAgentToolResourceComputerUse;
        export type PersistedAgentToolResourceAutomations =
          Types.PersistedAgentToolPersistedAgentToolResourceAutomations;
      }
      export type PersistedAgentToolParam = Types.PersistedAgentToolParam;
      export namespace PersistedAgentToolParam {
        export type PersistedAgentToolConfigParamFunction =
          Types.PersistedAgentToolParamPersistedAgentToolConfigParamFunction;
        export type PersistedAgentToolConfigParamToolSearch =
          Types.PersistedAgentToolParamPersistedAgentToolConfigParamToolSearch;
        export type PersistedAgentToolConfigParamProgrammaticToolCalling =
          Types.PersistedAgentToolParamPersistedAgentToolConfigParamProgrammaticToolCalling;
        export type PersistedAgentToolConfigParamMcp =
          Types.PersistedAgentToolParamPersistedAgentToolConfigParamMcp;
        export type PersistedAgentToolConfigParamWebSearch =
          Types.PersistedAgentToolParamPersistedAgentToolConfigParamWebSearch;
        export namespace PersistedAgentToolConfigParamWebSearch {
          export type Location =
            Types.PersistedAgentToolParamPersistedAgentToolConfigParamWebSearchLocation;
        }
        export type PersistedAgentToolConfigParamComputerUse =
          Types.PersistedAgentToolParamPersistedAgentToolConfigParamComputerUse;
        export type PersistedAgentToolConfigParamAutomations =
          Types.PersistedAgentToolParamPersistedAgentToolConfigParamAutomations;
      }
      export type PersistedMcpTransport = Types.PersistedMcpTransport;
      export namespace PersistedMcpTransport {
        export type PersistedMcpTransportResourceHTTP =
          Types.PersistedMcpTransportPersistedMcpTransportResourceHTTP;
        export type PersistedMcpTransportResourceStdio =
          Types.PersistedMcpTransportPersistedMcpTransportResourceStdio;
      }
      export type PersistedMcpTransportParam = Types.PersistedMcpTransportParam;
      export namespace PersistedMcpTransportParam {
        export type PersistedMcpTransportConfigParamHTTP =
          Types.PersistedMcpTransportParamPersistedMcpTransportConfigParamHTTP;
        export type PersistedMcpTransportConfigParamStdio =
          Types.PersistedMcpTransportParamPersistedMcpTransportConfigParamStdio;
      }
      export type SessionError = Types.SessionError;
      export type SessionTurnError = Types.SessionTurnError;
      export type SetupCommandParam = Types.SetupCommandParam;
      export type Subagent = Types.Subagent;
      export type SummaryText = Types.SummaryText;
      export type TextFormat = Types.TextFormat;
      export namespace TextFormat {
        export type TextFormatResourceText = Types.TextFormatTextFormatResourceText;
        export type TextFormatResourceJSONSchema = Types.TextFormatTextFormatResourceJSONSchema;
      }
      export type TextFormatParam = Types.TextFormatParam;
      export namespace TextFormatParam {
        export type TextFormatParamText = Types.TextFormatParamTextFormatParamText;
        export type TextFormatParamJSONSchema = Types.TextFormatParamTextFormatParamJSONSchema;
      }
      export type TokenUsage = Types.TokenUsage;
      export namespace TokenUsage {
        export type InputTokensDetails = Types.TokenUsageInputTokensDetails;
        export type OutputTokensDetails = Types.TokenUsageOutputTokensDetails;
      }
      export type WebSearchAction = Types.WebSearchAction;
      export namespace WebSearchAction {
        export type WebSearchActionResourceSearch =
          Types.WebSearchActionWebSearchActionResourceSearch;
        export type WebSearchActionResourceOpenPage =
          Types.WebSearchActionWebSearchActionResourceOpenPage;
        export type WebSearchActionResourceFindInPage =
          Types.WebSearchActionWebSearchActionResourceFindInPage;
        export type WebSearchActionResourceOther =
          Types.WebSearchActionWebSearchActionResourceOther;
      }
      export type AgentsPage = Package.CursorPage<Types.Agent>;
      export type AgentCreateParams = Types.AgentCreateParams;
      export namespace AgentCreateParams {
        export type Compaction = Types.AgentCreateParamsCompaction;
        export type Experimental = Types.AgentCreateParamsExperimental;
      }
      export type AgentUpdateParams = Types.AgentUpdateParams;
      export namespace AgentUpdateParams {
        export type Compaction = Types.AgentUpdateParamsCompaction;
        export type Experimental = Types.AgentUpdateParamsExperimental;
      }
      export type AgentListParams = Types.AgentListParams;
      export namespace Responses {
        export import BetaApplyPatchTool = OpenAI.Beta.BetaApplyPatchTool;
        export import BetaCompactedResponse = OpenAI.Beta.BetaCompactedResponse;
        export import BetaComputerAction = OpenAI.Beta.BetaComputerAction;
        export import BetaComputerActionList = OpenAI.Beta.BetaComputerActionList;
        export import BetaComputerTool = OpenAI.Beta.BetaComputerTool;
        export import BetaComputerUsePreviewTool = OpenAI.Beta.BetaComputerUsePreviewTool;
        export import BetaContainerAuto = OpenAI.Beta.BetaContainerAuto;
        export import BetaContainerNetworkPolicyAllowlist = OpenAI.Beta.BetaContainerNetworkPolicyAllowlist;
        export import BetaContainerNetworkPolicyDisabled = OpenAI.Beta.BetaContainerNetworkPolicyDisabled;
        export import BetaContainerNetworkPolicyDomainSecret = OpenAI.Beta.BetaContainerNetworkPolicyDomainSecret;
        export import BetaContainerReference = OpenAI.Beta.BetaContainerReference;
        export import BetaCustomTool = OpenAI.Beta.BetaCustomTool;
        export import BetaEasyInputMessage = OpenAI.Beta.BetaEasyInputMessage;
        export import BetaFileSearchTool = OpenAI.Beta.BetaFileSearchTool;
        export import BetaFunctionShellTool = OpenAI.Beta.BetaFunctionShellTool;
        export import BetaFunctionTool = OpenAI.Beta.BetaFunctionTool;
        export import BetaImageDetail = OpenAI.Beta.BetaImageDetail;
        export import BetaInlineSkill = OpenAI.Beta.BetaInlineSkill;
        export import BetaInlineSkillSource = OpenAI.Beta.BetaInlineSkillSource;
        export import BetaLocalEnvironment = OpenAI.Beta.BetaLocalEnvironment;
        export import BetaLocalSkill = OpenAI.Beta.BetaLocalSkill;
        export import BetaMcpToolCallError = OpenAI.Beta.BetaMcpToolCallError;
        export import BetaNamespaceTool = OpenAI.Beta.BetaNamespaceTool;
        export import BetaResponse = OpenAI.Beta.BetaResponse;
        export import BetaResponseApplyPatchToolCall = OpenAI.Beta.BetaResponseApplyPatchToolCall;
        export import BetaResponseApplyPatchToolCallOutput = OpenAI.Beta.BetaResponseApplyPatchToolCallOutput;
        export import BetaResponseAudioDeltaEvent = OpenAI.Beta.BetaResponseAudioDeltaEvent;
        export import BetaResponseAudioDoneEvent = OpenAI.Beta.BetaResponseAudioDoneEvent;
        export import BetaResponseAudioTranscriptDeltaEvent = OpenAI.Beta.BetaResponseAudioTranscriptDeltaEvent;
        export import BetaResponseAudioTranscriptDoneEvent = OpenAI.Beta.BetaResponseAudioTranscriptDoneEvent;
        export import BetaResponseCodeInterpreterCallCodeDeltaEvent = OpenAI.Beta.BetaResponseCodeInterpreterCallCodeDeltaEvent;
        export import BetaResponseCodeInterpreterCallCodeDoneEvent = OpenAI.Beta.BetaResponseCodeInterpreterCallCodeDoneEvent;
        export import BetaResponseCodeInterpreterCallCompletedEvent = OpenAI.Beta.BetaResponseCodeInterpreterCallCompletedEvent;
        export import BetaResponseCodeInterpreterCallInProgressEvent = OpenAI.Beta.BetaResponseCodeInterpreterCallInProgressEvent;
        export import BetaResponseCodeInterpreterCallInterpretingEvent = OpenAI.Beta.BetaResponseCodeInterpreterCallInterpretingEvent;
        export import BetaResponseCodeInterpreterToolCall = OpenAI.Beta.BetaResponseCodeInterpreterToolCall;
        export import BetaResponseCompactionCompactingEvent = OpenAI.Beta.BetaResponseCompactionCompactingEvent;
        export import BetaResponseCompactionItem = OpenAI.Beta.BetaResponseCompactionItem;
        export import BetaResponseCompactionItemParam = OpenAI.Beta.BetaResponseCompactionItemParam;
        export import BetaResponseCompletedEvent = OpenAI.Beta.BetaResponseCompletedEvent;
        export import BetaResponseComputerToolCall = OpenAI.Beta.BetaResponseComputerToolCall;
        export import BetaResponseComputerToolCallOutputItem = OpenAI.Beta.BetaResponseComputerToolCallOutputItem;
        export import BetaResponseComputerToolCallOutputScreenshot = OpenAI.Beta.BetaResponseComputerToolCallOutputScreenshot;
        export import BetaResponseConfigurationUpdateItem = OpenAI.Beta.BetaResponseConfigurationUpdateItem;
        export import BetaResponseConfigurationUpdateItemParam = OpenAI.Beta.BetaResponseConfigurationUpdateItemParam;
        export import BetaResponseContainerReference = OpenAI.Beta.BetaResponseContainerReference;
        export import BetaResponseContentPartAddedEvent = OpenAI.Beta.BetaResponseContentPartAddedEvent;
        export import BetaResponseContentPartDoneEvent = OpenAI.Beta.BetaResponseContentPartDoneEvent;
        export import BetaResponseConversationParam = OpenAI.Beta.BetaResponseConversationParam;
        export import BetaResponseCreatedEvent = OpenAI.Beta.BetaResponseCreatedEvent;
        export import BetaResponseCustomToolCall = OpenAI.Beta.BetaResponseCustomToolCall;
        export import BetaResponseCustomToolCallInputDeltaEvent = OpenAI.Beta.BetaResponseCustomToolCallInputDeltaEvent;
        export import BetaResponseCustomToolCallInputDoneEvent = OpenAI.Beta.BetaResponseCustomToolCallInputDoneEvent;
        export import BetaResponseCustomToolCallItem = OpenAI.Beta.BetaResponseCustomToolCallItem;
        export import BetaResponseCustomToolCallOutput = OpenAI.Beta.BetaResponseCustomToolCallOutput;
        export import BetaResponseCustomToolCallOutputItem = OpenAI.Beta.BetaResponseCustomToolCallOutputItem;
        export import BetaResponseError = OpenAI.Beta.BetaResponseError;
        export import BetaResponseErrorEvent = OpenAI.Beta.BetaResponseErrorEvent;
        export import BetaResponseFailedEvent = OpenAI.Beta.BetaResponseFailedEvent;
        export import BetaResponseFileSearchCallCompletedEvent = OpenAI.Beta.BetaResponseFileSearchCallCompletedEvent;
        export import BetaResponseFileSearchCallInProgressEvent = OpenAI.Beta.BetaResponseFileSearchCallInProgressEvent;
        export import BetaResponseFileSearchCallSearchingEvent = OpenAI.Beta.BetaResponseFileSearchCallSearchingEvent;
        export import BetaResponseFileSearchToolCall = OpenAI.Beta.BetaResponseFileSearchToolCall;
        export import BetaResponseFormatTextConfig = OpenAI.Beta.BetaResponseFormatTextConfig;
        export import BetaResponseFormatTextJSONSchemaConfig = OpenAI.Beta.BetaResponseFormatTextJSONSchemaConfig;
        export import BetaResponseFunctionCallArgumentsDeltaEvent = OpenAI.Beta.BetaResponseFunctionCallArgumentsDeltaEvent;
        export import BetaResponseFunctionCallArgumentsDoneEvent = OpenAI.Beta.BetaResponseFunctionCallArgumentsDoneEvent;
        export import BetaResponseFunctionCallOutputItem = OpenAI.Beta.BetaResponseFunctionCallOutputItem;
        export import BetaResponseFunctionCallOutputItemList = OpenAI.Beta.BetaResponseFunctionCallOutputItemList;
        export import BetaResponseFunctionShellCallOutputContent = OpenAI.Beta.BetaResponseFunctionShellCallOutputContent;
        export import BetaResponseFunctionShellToolCall = OpenAI.Beta.BetaResponseFunctionShellToolCall;
        export import BetaResponseFunctionShellToolCallOutput = OpenAI.Beta.BetaResponseFunctionShellToolCallOutput;
        export import BetaResponseFunctionToolCall = OpenAI.Beta.BetaResponseFunctionToolCall;
        export import BetaResponseFunctionToolCallItem = OpenAI.Beta.BetaResponseFunctionToolCallItem;
        export import BetaResponseFunctionToolCallOutputItem = OpenAI.Beta.BetaResponseFunctionToolCallOutputItem;
        export import BetaResponseFunctionWebSearch = OpenAI.Beta.BetaResponseFunctionWebSearch;
        export import BetaResponseImageGenCallCompletedEvent = OpenAI.Beta.BetaResponseImageGenCallCompletedEvent;
        export import BetaResponseImageGenCallGeneratingEvent = OpenAI.Beta.BetaResponseImageGenCallGeneratingEvent;
        export import BetaResponseImageGenCallInProgressEvent = OpenAI.Beta.BetaResponseImageGenCallInProgressEvent;
        export import BetaResponseImageGenCallPartialImageEvent = OpenAI.Beta.BetaResponseImageGenCallPartialImageEvent;
        export import BetaResponseInProgressEvent = OpenAI.Beta.BetaResponseInProgressEvent;
        export import BetaResponseIncludable = OpenAI.Beta.BetaResponseIncludable;
        export import BetaResponseIncompleteEvent = OpenAI.Beta.BetaResponseIncompleteEvent;
        export import BetaResponseInjectCreatedEvent = OpenAI.Beta.BetaResponseInjectCreatedEvent;
        export import BetaResponseInjectEvent = OpenAI.Beta.BetaResponseInjectEvent;
        export import BetaResponseInjectFailedEvent = OpenAI.Beta.BetaResponseInjectFailedEvent;
        export import BetaResponseInput = OpenAI.Beta.BetaResponseInput;
        export import BetaResponseInputContent = OpenAI.Beta.BetaResponseInputContent;
        export import BetaResponseInputFile = OpenAI.Beta.BetaResponseInputFile;
        export import BetaResponseInputFileContent = OpenAI.Beta.BetaResponseInputFileContent;
        export import BetaResponseInputImage = OpenAI.Beta.BetaResponseInputImage;
        export import BetaResponseInputImageContent = OpenAI.Beta.BetaResponseInputImageContent;
        export import BetaResponseInputItem = OpenAI.Beta.BetaResponseInputItem;
        export import BetaResponseInputMessageContentList = OpenAI.Beta.BetaResponseInputMessageContentList;
        export import BetaResponseInputMessageItem = OpenAI.Beta.BetaResponseInputMessageItem;
        export import BetaResponseInputText = OpenAI.Beta.BetaResponseInputText;
        export import BetaResponseInputTextContent = OpenAI.Beta.BetaResponseInputTextContent;
        export import BetaResponseItem = OpenAI.Beta.BetaResponseItem;
        export import BetaResponseLocalEnvironment = OpenAI.Beta.BetaResponseLocalEnvironment;
        export import BetaResponseMcpCallArgumentsDeltaEvent = OpenAI.Beta.BetaResponseMcpCallArgumentsDeltaEvent;
        export import BetaResponseMcpCallArgumentsDoneEvent = OpenAI.Beta.BetaResponseMcpCallArgumentsDoneEvent;
        export import BetaResponseMcpCallCompletedEvent = OpenAI.Beta.BetaResponseMcpCallCompletedEvent;
        export import BetaResponseMcpCallFailedEvent = OpenAI.Beta.BetaResponseMcpCallFailedEvent;
        export import BetaResponseMcpCallInProgressEvent = OpenAI.Beta.BetaResponseMcpCallInProgressEvent;
        export import BetaResponseMcpListToolsCompletedEvent = OpenAI.Beta.BetaResponseMcpListToolsCompletedEvent;
        export import BetaResponseMcpListToolsFailedEvent = OpenAI.Beta.BetaResponseMcpListToolsFailedEvent;
        export import BetaResponseMcpListToolsInProgressEvent = OpenAI.Beta.BetaResponseMcpListToolsInProgressEvent;
        export import BetaResponseOutputItem = OpenAI.Beta.BetaResponseOutputItem;
        export import BetaResponseOutputItemAddedEvent = OpenAI.Beta.BetaResponseOutputItemAddedEvent;
        export import BetaResponseOutputItemDoneEvent = OpenAI.Beta.BetaResponseOutputItemDoneEvent;
        export import BetaResponseOutputMessage = OpenAI.Beta.BetaResponseOutputMessage;
        export import BetaResponseOutputRefusal = OpenAI.Beta.BetaResponseOutputRefusal;
        export import BetaResponseOutputText = OpenAI.Beta.BetaResponseOutputText;
        export import BetaResponseOutputTextAnnotationAddedEvent = OpenAI.Beta.BetaResponseOutputTextAnnotationAddedEvent;
        export import BetaResponsePrompt = OpenAI.Beta.BetaResponsePrompt;
        export import BetaResponseQueuedEvent = OpenAI.Beta.BetaResponseQueuedEvent;
        export import BetaResponseReasoningItem = OpenAI.Beta.BetaResponseReasoningItem;
        export import BetaResponseReasoningSummaryPartAddedEvent = OpenAI.Beta.BetaResponseReasoningSummaryPartAddedEvent;
        export import BetaResponseReasoningSummaryPartDoneEvent = OpenAI.Beta.BetaResponseReasoningSummaryPartDoneEvent;
        export import BetaResponseReasoningSummaryTextDeltaEvent = OpenAI.Beta.BetaResponseReasoningSummaryTextDeltaEvent;
        export import BetaResponseReasoningSummaryTextDoneEvent = OpenAI.Beta.BetaResponseReasoningSummaryTextDoneEvent;
        export import BetaResponseReasoningTextDeltaEvent = OpenAI.Beta.BetaResponseReasoningTextDeltaEvent;
        export import BetaResponseReasoningTextDoneEvent = OpenAI.Beta.BetaResponseReasoningTextDoneEvent;
        export import BetaResponseRefusalDeltaEvent = OpenAI.Beta.BetaResponseRefusalDeltaEvent;
        export import BetaResponseRefusalDoneEvent = OpenAI.Beta.BetaResponseRefusalDoneEvent;
        export import BetaResponseShellCallCommandAddedEvent = OpenAI.Beta.BetaResponseShellCallCommandAddedEvent;
        export import BetaResponseShellCallCommandDeltaEvent = OpenAI.Beta.BetaResponseShellCallCommandDeltaEvent;
        export import BetaResponseShellCallCommandDoneEvent = OpenAI.Beta.BetaResponseShellCallCommandDoneEvent;
        export import BetaResponseShellCallOutputContentDeltaEvent = OpenAI.Beta.BetaResponseShellCallOutputContentDeltaEvent;
        export import BetaResponseShellCallOutputContentDoneEvent = OpenAI.Beta.BetaResponseShellCallOutputContentDoneEvent;
        export import BetaResponseStatus = OpenAI.Beta.BetaResponseStatus;
        export import BetaResponseSteerAcceptedEvent = OpenAI.Beta.BetaResponseSteerAcceptedEvent;
        export import BetaResponseSteerErrorCode = OpenAI.Beta.BetaResponseSteerErrorCode;
        export import BetaResponseSteerEvent = OpenAI.Beta.BetaResponseSteerEvent;
        export import BetaResponseSteerFailedEvent = OpenAI.Beta.BetaResponseSteerFailedEvent;
        export import BetaResponseSteerInput = OpenAI.Beta.BetaResponseSteerInput;
        export import BetaResponseSteerInputContent = OpenAI.Beta.BetaResponseSteerInputContent;
        export import BetaResponseSteerPendingEvent = OpenAI.Beta.BetaResponseSteerPendingEvent;
        export import BetaResponseSteerPendingReason = OpenAI.Beta.BetaResponseSteerPendingReason;
        export import BetaResponseSteerRequiredInput = OpenAI.Beta.BetaResponseSteerRequiredInput;
        export import BetaResponseStreamEvent = OpenAI.Beta.BetaResponseStreamEvent;
        export import BetaResponseTextConfig = OpenAI.Beta.BetaResponseTextConfig;
        export import BetaResponseTextDeltaEvent = OpenAI.Beta.BetaResponseTextDeltaEvent;
        export import BetaResponseTextDoneEvent = OpenAI.Beta.BetaResponseTextDoneEvent;
        export import BetaResponseToolSearchCall = OpenAI.Beta.BetaResponseToolSearchCall;
        export import BetaResponseToolSearchOutputItem = OpenAI.Beta.BetaResponseToolSearchOutputItem;
        export import BetaResponseToolSearchOutputItemParam = OpenAI.Beta.BetaResponseToolSearchOutputItemParam;
        export import BetaResponseUsage = OpenAI.Beta.BetaResponseUsage;
        export import BetaResponseWebSearchCallCompletedEvent = OpenAI.Beta.BetaResponseWebSearchCallCompletedEvent;
        export import BetaResponseWebSearchCallInProgressEvent = OpenAI.Beta.BetaResponseWebSearchCallInProgressEvent;
        export import BetaResponseWebSearchCallSearchingEvent = OpenAI.Beta.BetaResponseWebSearchCallSearchingEvent;
        export import BetaResponsesClientEvent = OpenAI.Beta.BetaResponsesClientEvent;
        export import BetaResponsesServerEvent = OpenAI.Beta.BetaResponsesServerEvent;
        export import BetaServiceTier = OpenAI.Beta.BetaServiceTier;
        export import BetaSkillReference = OpenAI.Beta.BetaSkillReference;
        export import BetaTool = OpenAI.Beta.BetaTool;
        export import BetaToolChoiceAllowed = OpenAI.Beta.BetaToolChoiceAllowed;
        export import BetaToolChoiceApplyPatch = OpenAI.Beta.BetaToolChoiceApplyPatch;
        export import BetaToolChoiceCustom = OpenAI.Beta.BetaToolChoiceCustom;
        export import BetaToolChoiceFunction = OpenAI.Beta.BetaToolChoiceFunction;
        export import BetaToolChoiceMcp = OpenAI.Beta.BetaToolChoiceMcp;
        export import BetaToolChoiceOptions = OpenAI.Beta.BetaToolChoiceOptions;
        export import BetaToolChoiceShell = OpenAI.Beta.BetaToolChoiceShell;
        export import BetaToolChoiceTypes = OpenAI.Beta.BetaToolChoiceTypes;
        export import BetaToolSearchOutputNamespaceTool = OpenAI.Beta.BetaToolSearchOutputNamespaceTool;
        export import BetaToolSearchTool = OpenAI.Beta.BetaToolSearchTool;
        export import BetaWebSearchPreviewTool = OpenAI.Beta.BetaWebSearchPreviewTool;
        export import BetaWebSearchTool = OpenAI.Beta.BetaWebSearchTool;
        export import ResponseCreateParams = OpenAI.Beta.ResponseCreateParams;
        export import ResponseCreateParamsNonStreaming = OpenAI.Beta.ResponseCreateParamsNonStreaming;
        export import ResponseCreateParamsStreaming = OpenAI.Beta.ResponseCreateParamsStreaming;
        export import ResponseRetrieveParams = OpenAI.Beta.ResponseRetrieveParams;
        export import ResponseRetrieveParamsNonStreaming = OpenAI.Beta.ResponseRetrieveParamsNonStreaming;
        export import ResponseRetrieveParamsStreaming = OpenAI.Beta.ResponseRetrieveParamsStreaming;
        export import ResponseDeleteParams = OpenAI.Beta.ResponseDeleteParams;
        export import ResponseCancelParams = OpenAI.Beta.ResponseCancelParams;
        export import ResponseCompactParams = OpenAI.Beta.ResponseCompactParams;
        export namespace InputItems {
          export import BetaResponseItemList = OpenAI.Beta.Responses.BetaResponseItemList;
          export import InputItemListParams = OpenAI.Beta.Responses.InputItemListParams;
        }
        export type BetaResponseItemList = Types.BetaResponseItemList;
        export type InputItemListParams = Types.BetaInputItemListParams;
        export namespace InputTokens {
          export import InputTokenCountResponse = OpenAI.Beta.Responses.InputTokenCountResponse;
          export import InputTokenCountParams = OpenAI.Beta.Responses.InputTokenCountParams;
        }
        export type InputTokenCountResponse = Types.BetaInputTokenCountResponse;
        export type InputTokenCountParams = Types.BetaInputTokenCountParams;
        export namespace InputTokenCountParams {
          export type Reasoning = Types.BetaInputTokenCountParamsReasoning;
          export type Text = Types.BetaInputTokenCountParamsText;
          export type BetaSpecificProgrammaticToolCallingParam =
            Types.BetaInputTokenCountParamsBetaSpecificProgrammaticToolCallingParam;
        }
      }
      export type BetaApplyPatchTool = Types.BetaApplyPatchTool;
      export type BetaCompactedResponse = Types.BetaCompactedResponse;
      export namespace BetaCompactedResponse {
        export type Image = Types.BetaCompactedResponseImage;
      }
      export type BetaComputerAction = Types.BetaComputerAction;
      export namespace BetaComputerAction {
        export type Click = Types.BetaComputerActionClick;
        export type DoubleClick = Types.BetaComputerActionDoubleClick;
        export type Drag = Types.BetaComputerActionDrag;
        export namespace Drag {
          export type Path = Types.BetaComputerActionDragPath;
        }
        export type Keypress = Types.BetaComputerActionKeypress;
        export type Move = Types.BetaComputerActionMove;
        export type Screenshot = Types.BetaComputerActionScreenshot;
        export type Scroll = Types.BetaComputerActionScroll;
        export type Type = Types.BetaComputerActionType;
        export type Wait = Types.BetaComputerActionWait;
      }
      export type BetaComputerActionList = Types.BetaComputerActionList;
      export type BetaComputerTool = Types.BetaComputerTool;
      export type BetaComputerUsePreviewTool = Types.BetaComputerUsePreviewTool;
      export type BetaContainerAuto = Types.BetaContainerAuto;
      export type BetaContainerNetworkPolicyAllowlist = Types.BetaContainerNetworkPolicyAllowlist;
      export type BetaContainerNetworkPolicyDisabled = Types.BetaContainerNetworkPolicyDisabled;
      export type BetaContainerNetworkPolicyDomainSecret =
        Types.BetaContainerNetworkPolicyDomainSecret;
      export type BetaContainerReference = Types.BetaContainerReference;
      export type BetaCustomTool = Types.BetaCustomTool;
      export namespace BetaCustomTool {
        export type Text = Types.BetaCustomToolText;
        export type Grammar = Types.BetaCustomToolGrammar;
      }
      export type BetaEasyInputMessage = Types.BetaEasyInputMessage;
      export type BetaFileSearchTool = Types.BetaFileSearchTool;
      export namespace BetaFileSearchTool {
        export type ComparisonFilter = Types.BetaFileSearchToolComparisonFilter;
        export type CompoundFilter = Types.BetaFileSearchToolCompoundFilter;
        export namespace CompoundFilter {
          export type ComparisonFilter = Types.BetaFileSearchToolCompoundFilterComparisonFilter;
        }
        export type RankingOptions = Types.BetaFileSearchToolRankingOptions;
        export namespace RankingOptions {
          export type HybridSearch = Types.BetaFileSearchToolRankingOptionsHybridSearch;
        }
      }
      export type BetaFunctionShellTool = Types.BetaFunctionShellTool;
      export type BetaFunctionTool = Types.BetaFunctionTool;
      export type BetaImageDetail = Types.BetaImageDetail;
      export type BetaInlineSkill = Types.BetaInlineSkill;
      export type BetaInlineSkillSource = Types.BetaInlineSkillSource;
      export type BetaLocalEnvironment = Types.BetaLocalEnvironment;
      export type BetaLocalSkill = Types.BetaLocalSkill;
      export type BetaMcpToolCallError = Types.BetaMcpToolCallError;
      export namespace BetaMcpToolCallError {
        export type McpProtocolError = Types.BetaMcpToolCallErrorMcpProtocolError;
        export type McpToolExecutionError = Types.BetaMcpToolCallErrorMcpToolExecutionError;
        export type HTTPError = Types.BetaMcpToolCallErrorHTTPError;
      }
      export type BetaNamespaceTool = Types.BetaNamespaceTool;
      export namespace BetaNamespaceTool {
        export type Function = Types.BetaNamespaceToolFunction;
      }
      export type BetaResponse = Types.BetaResponse;
      export namespace BetaResponse {
        export type AccessPrograms = Types.BetaResponseAccessPrograms;
        export type IncompleteDetails = Types.BetaResponseIncompleteDetails;
        export type BetaSpecificProgrammaticToolCallingParam =
          Types.BetaResponseBetaSpecificProgrammaticToolCallingParam;
        export type Conversation = Types.BetaResponseConversation;
        export type Image = Types.BetaResponseImage;
        export type InputTransformation = Types.BetaResponseInputTransformation;
        export type Moderation = Types.BetaResponseModeration;
        export namespace Moderation {
          export type ModerationResult = Types.BetaResponseModerationModerationResult;
          export type Error = Types.BetaResponseModerationError;
        }
        export type CacheMiss = Types.BetaResponseCacheMiss;
        export type CacheHit = Types.BetaResponseCacheHit;
        export type ComparisonResponseNotFound = Types.BetaResponseComparisonResponseNotFound;
        export type Unavailable = Types.BetaResponseUnavailable;
        export type PromptCacheOptions = Types.BetaResponsePromptCacheOptions;
        export type Reasoning = Types.BetaResponseReasoning;
        export type ToolUsage = Types.BetaResponseToolUsage;
        export namespace ToolUsage {
          export type ImageGen = Types.BetaResponseToolUsageImageGen;
          export namespace ImageGen {
            export type InputTokensDetails = Types.BetaResponseToolUsageImageGenInputTokensDetails;
            export type CachedTokensDetails =
              Types.BetaResponseToolUsageImageGenCachedTokensDetails;
            export type OutputTokensDetails =
              Types.BetaResponseToolUsageImageGenOutputTokensDetails;
          }
          export type WebSearch = Types.BetaResponseToolUsageWebSearch;
        }
      }
      export type BetaResponseApplyPatchToolCall = Types.BetaResponseApplyPatchToolCall;
      export namespace BetaResponseApplyPatchToolCall {
        export type CreateFile = Types.BetaResponseApplyPatchToolCallCreateFile;
        export type DeleteFile = Types.BetaResponseApplyPatchToolCallDeleteFile;
        export type UpdateFile = Types.BetaResponseApplyPatchToolCallUpdateFile;
        export type Agent = Types.BetaResponseApplyPatchToolCallAgent;
        export type Direct = Types.BetaResponseApplyPatchToolCallDirect;
        export type Program = Types.BetaResponseApplyPatchToolCallProgram;
      }
      export type BetaResponseApplyPatchToolCallOutput = Types.BetaResponseApplyPatchToolCallOutput;
      export namespace BetaResponseApplyPatchToolCallOutput {
        export type Agent = Types.BetaResponseApplyPatchToolCallOutputAgent;
        export type Direct = Types.BetaResponseApplyPatchToolCallOutputDirect;
        export type Program = Types.BetaResponseApplyPatchToolCallOutputProgram;
      }
      export type BetaResponseAudioDeltaEvent = Types.BetaResponseAudioDeltaEvent;
      export namespace BetaResponseAudioDeltaEvent {
        export type Agent = Types.BetaResponseAudioDeltaEventAgent;
      }
      export type BetaResponseAudioDoneEvent = Types.BetaResponseAudioDoneEvent;
      export namespace BetaResponseAudioDoneEvent {
        export type Agent = Types.BetaResponseAudioDoneEventAgent;
      }
      export type BetaResponseAudioTranscriptDeltaEvent =
        Types.BetaResponseAudioTranscriptDeltaEvent;
      export namespace BetaResponseAudioTranscriptDeltaEvent {
        export type Agent = Types.BetaResponseAudioTranscriptDeltaEventAgent;
      }
      export type BetaResponseAudioTranscriptDoneEvent = Types.BetaResponseAudioTranscriptDoneEvent;
      export namespace BetaResponseAudioTranscriptDoneEvent {
        export type Agent = Types.BetaResponseAudioTranscriptDoneEventAgent;
      }
      export type BetaResponseCodeInterpreterCallCodeDeltaEvent =
        Types.BetaResponseCodeInterpreterCallCodeDeltaEvent;
      export namespace BetaResponseCodeInterpreterCallCodeDeltaEvent {
        export type Agent = Types.BetaResponseCodeInterpreterCallCodeDeltaEventAgent;
      }
      export type BetaResponseCodeInterpreterCallCodeDoneEvent =
        Types.BetaResponseCodeInterpreterCallCodeDoneEvent;
      export namespace BetaResponseCodeInterpreterCallCodeDoneEvent {
        export type Agent = Types.BetaResponseCodeInterpreterCallCodeDoneEventAgent;
      }
      export type BetaResponseCodeInterpreterCallCompletedEvent =
        Types.BetaResponseCodeInterpreterCallCompletedEvent;
      export namespace BetaResponseCodeInterpreterCallCompletedEvent {
        export type Agent = Types.BetaResponseCodeInterpreterCallCompletedEventAgent;
      }
      export type BetaResponseCodeInterpreterCallInProgressEvent =
        Types.BetaResponseCodeInterpreterCallInProgressEvent;
      export namespace BetaResponseCodeInterpreterCallInProgressEvent {
        export type Agent = Types.BetaResponseCodeInterpreterCallInProgressEventAgent;
      }
      export type BetaResponseCodeInterpreterCallInterpretingEvent =
        Types.BetaResponseCodeInterpreterCallInterpretingEvent;
      export namespace BetaResponseCodeInterpreterCallInterpretingEvent {
        export type Agent = Types.BetaResponseCodeInterpreterCallInterpretingEventAgent;
      }
      export type BetaResponseCodeInterpreterToolCall = Types.BetaResponseCodeInterpreterToolCall;
      export namespace BetaResponseCodeInterpreterToolCall {
        export type Logs = Types.BetaResponseCodeInterpreterToolCallLogs;
        export type Image = Types.BetaResponseCodeInterpreterToolCallImage;
        export type Agent = Types.BetaResponseCodeInterpreterToolCallAgent;
      }
      export type BetaResponseCompactionCompactingEvent =
        Types.BetaResponseCompactionCompactingEvent;
      export namespace BetaResponseCompactionCompactingEvent {
        export type Agent = Types.BetaResponseCompactionCompactingEventAgent;
      }
      export type BetaResponseCompactionItem = Types.BetaResponseCompactionItem;
      export namespace BetaResponseCompactionItem {
        export type Agent = Types.BetaResponseCompactionItemAgent;
      }
      export type BetaResponseCompactionItemParam = Types.BetaResponseCompactionItemParam;
      export namespace BetaResponseCompactionItemParam {
        export type Agent = Types.BetaResponseCompactionItemParamAgent;
      }
      export type BetaResponseCompletedEvent = Types.BetaResponseCompletedEvent;
      export namespace BetaResponseCompletedEvent {
        export type Agent = Types.BetaResponseCompletedEventAgent;
      }
      export type BetaResponseComputerToolCall = Types.BetaResponseComputerToolCall;
      export namespace BetaResponseComputerToolCall {
        export type PendingSafetyCheck = Types.BetaResponseComputerToolCallPendingSafetyCheck;
        export type Agent = Types.BetaResponseComputerToolCallAgent;
      }
      export type BetaResponseComputerToolCallOutputItem =
        Types.BetaResponseComputerToolCallOutputItem;
      export namespace BetaResponseComputerToolCallOutputItem {
        export type AcknowledgedSafetyCheck =
          Types.BetaResponseComputerToolCallOutputItemAcknowledgedSafetyCheck;
        export type Agent = Types.BetaResponseComputerToolCallOutputItemAgent;
      }
      export type BetaResponseComputerToolCallOutputScreenshot =
        Types.BetaResponseComputerToolCallOutputScreenshot;
      export type BetaResponseConfigurationUpdateItem = Types.BetaResponseConfigurationUpdateItem;
      export namespace BetaResponseConfigurationUpdateItem {
        export type Agent = Types.BetaResponseConfigurationUpdateItemAgent;
        export type Reasoning = Types.BetaResponseConfigurationUpdateItemReasoning;
        export type Text = Types.BetaResponseConfigurationUpdateItemText;
        export namespace Text {
          export type Text = Types.BetaResponseConfigurationUpdateItemTextText;
        }
      }
      export type BetaResponseConfigurationUpdateItemParam =
        Types.BetaResponseConfigurationUpdateItemParam;
      export namespace BetaResponseConfigurationUpdateItemParam {
        export type Agent = Types.BetaResponseConfigurationUpdateItemParamAgent;
        export type Reasoning = Types.BetaResponseConfigurationUpdateItemParamReasoning;
        export type Text = Types.BetaResponseConfigurationUpdateItemParamText;
        export namespace Text {
          export type Text = Types.BetaResponseConfigurationUpdateItemParamTextText;
        }
      }
      export type BetaResponseContainerReference = Types.BetaResponseContainerReference;
      export type BetaResponseContentPartAddedEvent = Types.BetaResponseContentPartAddedEvent;
      export namespace BetaResponseContentPartAddedEvent {
        export type ReasoningText = Types.BetaResponseContentPartAddedEventReasoningText;
        export type Agent = Types.BetaResponseContentPartAddedEventAgent;
      }
      export type BetaResponseContentPartDoneEvent = Types.BetaResponseContentPartDoneEvent;
      export namespace BetaResponseContentPartDoneEvent {
        export type ReasoningText = Types.BetaResponseContentPartDoneEventReasoningText;
        export type Agent = Types.BetaResponseContentPartDoneEventAgent;
      }
      export type BetaResponseConversationParam = Types.BetaResponseConversationParam;
      export type BetaResponseCreatedEvent = Types.BetaResponseCreatedEvent;
      export namespace BetaResponseCreatedEvent {
        export type Agent = Types.BetaResponseCreatedEventAgent;
      }
      export type BetaResponseCustomToolCall = Types.BetaResponseCustomToolCall;
      export namespace BetaResponseCustomToolCall {
        export type Agent = Types.BetaResponseCustomToolCallAgent;
        export type Direct = Types.BetaResponseCustomToolCallDirect;
        export type Program = Types.BetaResponseCustomToolCallProgram;
      }
      export type BetaResponseCustomToolCallInputDeltaEvent =
        Types.BetaResponseCustomToolCallInputDeltaEvent;
      export namespace BetaResponseCustomToolCallInputDeltaEvent {
        export type Agent = Types.BetaResponseCustomToolCallInputDeltaEventAgent;
      }
      export type BetaResponseCustomToolCallInputDoneEvent =
        Types.BetaResponseCustomToolCallInputDoneEvent;
      export namespace BetaResponseCustomToolCallInputDoneEvent {
        export type Agent = Types.BetaResponseCustomToolCallInputDoneEventAgent;
      }
      export type BetaResponseCustomToolCallItem = Types.BetaResponseCustomToolCallItem;
      export type BetaResponseCustomToolCallOutput = Types.BetaResponseCustomToolCallOutput;
      export namespace BetaResponseCustomToolCallOutput {
        export type Agent = Types.BetaResponseCustomToolCallOutputAgent;
        export type Direct = Types.BetaResponseCustomToolCallOutputDirect;
        export type Program = Types.BetaResponseCustomToolCallOutputProgram;
      }
      export type BetaResponseCustomToolCallOutputItem = Types.BetaResponseCustomToolCallOutputItem;
      export type BetaResponseError = Types.BetaResponseError;
      export namespace BetaResponseError {
        export type Misalignment = Types.BetaResponseErrorMisalignment;
        export namespace Misalignment {
          export type Steer = Types.BetaResponseErrorMisalignmentSteer;
        }
      }
      export type BetaResponseErrorEvent = Types.BetaResponseErrorEvent;
      export namespace BetaResponseErrorEvent {
        export type Agent = Types.BetaResponseErrorEventAgent;
      }
      export type BetaResponseFailedEvent = Types.BetaResponseFailedEvent;
      export namespace BetaResponseFailedEvent {
        export type Agent = Types.BetaResponseFailedEventAgent;
      }
      export type BetaResponseFileSearchCallCompletedEvent =
        Types.BetaResponseFileSearchCallCompletedEvent;
      export namespace BetaResponseFileSearchCallCompletedEvent {
        export type Agent = Types.BetaResponseFileSearchCallCompletedEventAgent;
      }
      export type BetaResponseFileSearchCallInProgressEvent =
        Types.BetaResponseFileSearchCallInProgressEvent;
      export namespace BetaResponseFileSearchCallInProgressEvent {
        export type Agent = Types.BetaResponseFileSearchCallInProgressEventAgent;
      }
      export type BetaResponseFileSearchCallSearchingEvent =
        Types.BetaResponseFileSearchCallSearchingEvent;
      export namespace BetaResponseFileSearchCallSearchingEvent {
        export type Agent = Types.BetaResponseFileSearchCallSearchingEventAgent;
      }
      export type BetaResponseFileSearchToolCall = Types.BetaResponseFileSearchToolCall;
      export namespace BetaResponseFileSearchToolCall {
        export type Agent = Types.BetaResponseFileSearchToolCallAgent;
        export type Result = Types.BetaResponseFileSearchToolCallResult;
      }
      export type BetaResponseFormatTextConfig = Types.BetaResponseFormatTextConfig;
      export namespace BetaResponseFormatTextConfig {
        export type Text = Types.BetaResponseFormatTextConfigText;
        export type JSONObject = Types.BetaResponseFormatTextConfigJSONObject;
      }
      export type BetaResponseFormatTextJSONSchemaConfig =
        Types.BetaResponseFormatTextJSONSchemaConfig;
      export type BetaResponseFunctionCallArgumentsDeltaEvent =
        Types.BetaResponseFunctionCallArgumentsDeltaEvent;
      export namespace BetaResponseFunctionCallArgumentsDeltaEvent {
        export type Agent = Types.BetaResponseFunctionCallArgumentsDeltaEventAgent;
      }
      export type BetaResponseFunctionCallArgumentsDoneEvent =
        Types.BetaResponseFunctionCallArgumentsDoneEvent;
      export namespace BetaResponseFunctionCallArgumentsDoneEvent {
        export type Agent = Types.BetaResponseFunctionCallArgumentsDoneEventAgent;
      }
      export type BetaResponseFunctionCallOutputItem = Types.BetaResponseFunctionCallOutputItem;
      export type BetaResponseFunctionCallOutputItemList =
        Types.BetaResponseFunctionCallOutputItemList;
      export type BetaResponseFunctionShellCallOutputContent =
        Types.BetaResponseFunctionShellCallOutputContent;
      export namespace BetaResponseFunctionShellCallOutputContent {
        export type Timeout = Types.BetaResponseFunctionShellCallOutputContentTimeout;
        export type Exit = Types.BetaResponseFunctionShellCallOutputContentExit;
      }
      export type BetaResponseFunctionShellToolCall = Types.BetaResponseFunctionShellToolCall;
      export namespace BetaResponseFunctionShellToolCall {
        export type Action = Types.BetaResponseFunctionShellToolCallAction;
        export type Agent = Types.BetaResponseFunctionShellToolCallAgent;
        export type Direct = Types.BetaResponseFunctionShellToolCallDirect;
        export type Program = Types.BetaResponseFunctionShellToolCallProgram;
      }
      export type BetaResponseFunctionShellToolCallOutput =
        Types.BetaResponseFunctionShellToolCallOutput;
      export namespace BetaResponseFunctionShellToolCallOutput {
        export type Output = Types.BetaResponseFunctionShellToolCallOutputOutput;
        export namespace Output {
          export type Timeout = Types.BetaResponseFunctionShellToolCallOutputOutputTimeout;
          export type Exit = Types.BetaResponseFunctionShellToolCallOutputOutputExit;
        }
        export type Agent = Types.BetaResponseFunctionShellToolCallOutputAgent;
        export type Direct = Types.BetaResponseFunctionShellToolCallOutputDirect;
        export type Program = Types.BetaResponseFunctionShellToolCallOutputProgram;
      }
      export type BetaResponseFunctionToolCall = Types.BetaResponseFunctionToolCall;
      export namespace BetaResponseFunctionToolCall {
        export type Agent = Types.BetaResponseFunctionToolCallAgent;
        export type Direct = Types.BetaResponseFunctionToolCallDirect;
        export type Program = Types.BetaResponseFunctionToolCallProgram;
      }
      export type BetaResponseFunctionToolCallItem = Types.BetaResponseFunctionToolCallItem;
      export type BetaResponseFunctionToolCallOutputItem =
        Types.BetaResponseFunctionToolCallOutputItem;
      export namespace BetaResponseFunctionToolCallOutputItem {
        export type Agent = Types.BetaResponseFunctionToolCallOutputItemAgent;
        export type Direct = Types.BetaResponseFunctionToolCallOutputItemDirect;
        export type Program = Types.BetaResponseFunctionToolCallOutputItemProgram;
      }
      export type BetaResponseFunctionWebSearch = Types.BetaResponseFunctionWebSearch;
      export namespace BetaResponseFunctionWebSearch {
        export type Search = Types.BetaResponseFunctionWebSearchSearch;
        export namespace Search {
          export type Source = Types.BetaResponseFunctionWebSearchSearchSource;
        }
        export type OpenPage = Types.BetaResponseFunctionWebSearchOpenPage;
        export type FindInPage = Types.BetaResponseFunctionWebSearchFindInPage;
        export type Agent = Types.BetaResponseFunctionWebSearchAgent;
      }
      export type BetaResponseImageGenCallCompletedEvent =
        Types.BetaResponseImageGenCallCompletedEvent;
      export namespace BetaResponseImageGenCallCompletedEvent {
        export type Agent = Types.BetaResponseImageGenCallCompletedEventAgent;
      }
      export type BetaResponseImageGenCallGeneratingEvent =
        Types.BetaResponseImageGenCallGeneratingEvent;
      export namespace BetaResponseImageGenCallGeneratingEvent {
        export type Agent = Types.BetaResponseImageGenCallGeneratingEventAgent;
      }
      export type BetaResponseImageGenCallInProgressEvent =
        Types.BetaResponseImageGenCallInProgressEvent;
      export namespace BetaResponseImageGenCallInProgressEvent {
        export type Agent = Types.BetaResponseImageGenCallInProgressEventAgent;
      }
      export type BetaResponseImageGenCallPartialImageEvent =
        Types.BetaResponseImageGenCallPartialImageEvent;
      export namespace BetaResponseImageGenCallPartialImageEvent {
        export type Agent = Types.BetaResponseImageGenCallPartialImageEventAgent;
      }
      export type BetaResponseInProgressEvent = Types.BetaResponseInProgressEvent;
      export namespace BetaResponseInProgressEvent {
        export type Agent = Types.BetaResponseInProgressEventAgent;
      }
      export type BetaResponseIncludable = Types.BetaResponseIncludable;
      export type BetaResponseIncompleteEvent = Types.BetaResponseIncompleteEvent;
      export namespace BetaResponseIncompleteEvent {
        export type Agent = Types.BetaResponseIncompleteEventAgent;
      }
      export type BetaResponseInjectCreatedEvent = Types.BetaResponseInjectCreatedEvent;
      export type BetaResponseInjectEvent = Types.BetaResponseInjectEvent;
      export type BetaResponseInjectFailedEvent = Types.BetaResponseInjectFailedEvent;
      export namespace BetaResponseInjectFailedEvent {
        export type Error = Types.BetaResponseInjectFailedEventError;
      }
      export type BetaResponseInput = Types.BetaResponseInput;
      export type BetaResponseInputContent = Types.BetaResponseInputContent;
      export type BetaResponseInputFile = Types.BetaResponseInputFile;
      export namespace BetaResponseInputFile {
        export type PromptCacheBreakpoint = Types.BetaResponseInputFilePromptCacheBreakpoint;
      }
      export type BetaResponseInputFileContent = Types.BetaResponseInputFileContent;
      export namespace BetaResponseInputFileContent {
        export type PromptCacheBreakpoint = Types.BetaResponseInputFileContentPromptCacheBreakpoint;
      }
      export type BetaResponseInputImage = Types.BetaResponseInputImage;
      export namespace BetaResponseInputImage {
        export type PromptCacheBreakpoint = Types.BetaResponseInputImagePromptCacheBreakpoint;
      }
      export type BetaResponseInputImageContent = Types.BetaResponseInputImageContent;
      export namespace BetaResponseInputImageContent {
        export type PromptCacheBreakpoint =
          Types.BetaResponseInputImageContentPromptCacheBreakpoint;
      }
      export type BetaResponseInputItem = Types.BetaResponseInputItem;
      export namespace BetaResponseInputItem {
        export type Message = Types.BetaResponseInputItemMessage;
        export namespace Message {
          export type Agent = Types.BetaResponseInputItemMessageAgent;
        }
        export type ComputerCallOutput = Types.BetaResponseInputItemComputerCallOutput;
        export namespace ComputerCallOutput {
          export type AcknowledgedSafetyCheck =
            Types.BetaResponseInputItemComputerCallOutputAcknowledgedSafetyCheck;
          export type Agent = Types.BetaResponseInputItemComputerCallOutputAgent;
        }
        export type FunctionCallOutput = Types.BetaResponseInputItemFunctionCallOutput;
        export namespace FunctionCallOutput {
          export type Agent = Types.BetaResponseInputItemFunctionCallOutputAgent;
          export type Direct = Types.BetaResponseInputItemFunctionCallOutputDirect;
          export type Program = Types.BetaResponseInputItemFunctionCallOutputProgram;
        }
        export type AgentMessage = Types.BetaResponseInputItemAgentMessage;
        export namespace AgentMessage {
          export type EncryptedContent = Types.BetaResponseInputItemAgentMessageEncryptedContent;
          export type Agent = Types.BetaResponseInputItemAgentMessageAgent;
        }
        export type MultiAgentCall = Types.BetaResponseInputItemMultiAgentCall;
        export namespace MultiAgentCall {
          export type Agent = Types.BetaResponseInputItemMultiAgentCallAgent;
        }
        export type MultiAgentCallOutput = Types.BetaResponseInputItemMultiAgentCallOutput;
        export namespace MultiAgentCallOutput {
          export type Output = Types.BetaResponseInputItemMultiAgentCallOutputOutput;
          export namespace Output {
            export type FileCitation =
              Types.BetaResponseInputItemMultiAgentCallOutputOutputFileCitation;
            export type URLCitation =
              Types.BetaResponseInputItemMultiAgentCallOutputOutputURLCitation;
            export type ContainerFileCitation =
              Types.BetaResponseInputItemMultiAgentCallOutputOutputContainerFileCitation;
          }
          export type Agent = Types.BetaResponseInputItemMultiAgentCallOutputAgent;
        }
        export type ToolSearchCall = Types.BetaResponseInputItemToolSearchCall;
        export namespace ToolSearchCall {
          export type Agent = Types.BetaResponseInputItemToolSearchCallAgent;
        }
        export type AdditionalTools = Types.BetaResponseInputItemAdditionalTools;
        export namespace AdditionalTools {
          export type Agent = Types.BetaResponseInputItemAdditionalToolsAgent;
        }
        export type ImageGenerationCall = Types.BetaResponseInputItemImageGenerationCall;
        export namespace ImageGenerationCall {
          export type Agent = Types.BetaResponseInputItemImageGenerationCallAgent;
          export type Error = Types.BetaResponseInputItemImageGenerationCallError;
          export namespace Error {
            export type ModerationDetails =
              Types.BetaResponseInputItemImageGenerationCallErrorModerationDetails;
          }
          export type SvgUsage = Types.BetaResponseInputItemImageGenerationCallSvgUsage;
        }
        export type LocalShellCall = Types.BetaResponseInputItemLocalShellCall;
        export namespace LocalShellCall {
          export type Action = Types.BetaResponseInputItemLocalShellCallAction;
          export type Agent = Types.BetaResponseInputItemLocalShellCallAgent;
        }
        export type LocalShellCallOutput = Types.BetaResponseInputItemLocalShellCallOutput;
        export namespace LocalShellCallOutput {
          export type Agent = Types.BetaResponseInputItemLocalShellCallOutputAgent;
        }
        export type ShellCall = Types.BetaResponseInputItemShellCall;
        export namespace ShellCall {
          export type Action = Types.BetaResponseInputItemShellCallAction;
          export type Agent = Types.BetaResponseInputItemShellCallAgent;
          export type Direct = Types.BetaResponseInputItemShellCallDirect;
          export type Program = Types.BetaResponseInputItemShellCallProgram;
        }
        export type ShellCallOutput = Types.BetaResponseInputItemShellCallOutput;
        export namespace ShellCallOutput {
          export type Agent = Types.BetaResponseInputItemShellCallOutputAgent;
          export type Direct = Types.BetaResponseInputItemShellCallOutputDirect;
          export type Program = Types.BetaResponseInputItemShellCallOutputProgram;
        }
        export type ApplyPatchCall = Types.BetaResponseInputItemApplyPatchCall;
        export namespace ApplyPatchCall {
          export type CreateFile = Types.BetaResponseInputItemApplyPatchCallCreateFile;
          export type DeleteFile = Types.BetaResponseInputItemApplyPatchCallDeleteFile;
          export type UpdateFile = Types.BetaResponseInputItemApplyPatchCallUpdateFile;
          export type Agent = Types.BetaResponseInputItemApplyPatchCallAgent;
          export type Direct = Types.BetaResponseInputItemApplyPatchCallDirect;
          export type Program = Types.BetaResponseInputItemApplyPatchCallProgram;
        }
        export type ApplyPatchCallOutput = Types.BetaResponseInputItemApplyPatchCallOutput;
        export namespace ApplyPatchCallOutput {
          export type Agent = Types.BetaResponseInputItemApplyPatchCallOutputAgent;
          export type Direct = Types.BetaResponseInputItemApplyPatchCallOutputDirect;
          export type Program = Types.BetaResponseInputItemApplyPatchCallOutputProgram;
        }
        export type McpListTools = Types.BetaResponseInputItemMcpListTools;
        export namespace McpListTools {
          export type Tool = Types.BetaResponseInputItemMcpListToolsTool;
          export type Agent = Types.BetaResponseInputItemMcpListToolsAgent;
        }
        export type McpApprovalRequest = Types.BetaResponseInputItemMcpApprovalRequest;
        export namespace McpApprovalRequest {
          export type Agent = Types.BetaResponseInputItemMcpApprovalRequestAgent;
        }
        export type McpApprovalResponse = Types.BetaResponseInputItemMcpApprovalResponse;
        export namespace McpApprovalResponse {
          export type Agent = Types.BetaResponseInputItemMcpApprovalResponseAgent;
        }
        export type McpCall = Types.BetaResponseInputItemMcpCall;
        export namespace McpCall {
          export type Agent = Types.BetaResponseInputItemMcpCallAgent;
        }
        export type CompactionTrigger = Types.BetaResponseInputItemCompactionTrigger;
        export namespace CompactionTrigger {
          export type Agent = Types.BetaResponseInputItemCompactionTriggerAgent;
        }
        export type ItemReference = Types.BetaResponseInputItemItemReference;
        export namespace ItemReference {
          export type Agent = Types.BetaResponseInputItemItemReferenceAgent;
        }
        export type Program = Types.BetaResponseInputItemProgram;
        export namespace Program {
          export type Agent = Types.BetaResponseInputItemProgramAgent;
        }
        export type ProgramOutput = Types.BetaResponseInputItemProgramOutput;
        export namespace ProgramOutput {
          export type Agent = Types.BetaResponseInputItemProgramOutputAgent;
        }
      }
      export type BetaResponseInputMessageContentList = Types.BetaResponseInputMessageContentList;
      export type BetaResponseInputMessageItem = Types.BetaResponseInputMessageItem;
      export namespace BetaResponseInputMessageItem {
        export type Agent = Types.BetaResponseInputMessageItemAgent;
      }
      export type BetaResponseInputText = Types.BetaResponseInputText;
      export namespace BetaResponseInputText {
        export type PromptCacheBreakpoint = Types.BetaResponseInputTextPromptCacheBreakpoint;
      }
      export type BetaResponseInputTextContent = Types.BetaResponseInputTextContent;
      export namespace BetaResponseInputTextContent {
        export type PromptCacheBreakpoint = Types.BetaResponseInputTextContentPromptCacheBreakpoint;
      }
      export type BetaResponseItem = Types.BetaResponseItem;
      export namespace BetaResponseItem {
        export type AgentMessage = Types.BetaResponseItemAgentMessage;
        export namespace AgentMessage {
          export type Text = Types.BetaResponseItemAgentMessageText;
          export type SummaryText = Types.BetaResponseItemAgentMessageSummaryText;
          export type ReasoningText = Types.BetaResponseItemAgentMessageReasoningText;
          export type ComputerScreenshot = Types.BetaResponseItemAgentMessageComputerScreenshot;
          export namespace ComputerScreenshot {
            export type PromptCacheBreakpoint =
              Types.BetaResponseItemAgentMessageComputerScreenshotPromptCacheBreakpoint;
          }
          export type EncryptedContent = Types.BetaResponseItemAgentMessageEncryptedContent;
          export type Agent = Types.BetaResponseItemAgentMessageAgent;
        }
        export type MultiAgentCall = Types.BetaResponseItemMultiAgentCall;
        export namespace MultiAgentCall {
          export type Agent = Types.BetaResponseItemMultiAgentCallAgent;
        }
        export type MultiAgentCallOutput = Types.BetaResponseItemMultiAgentCallOutput;
        export namespace MultiAgentCallOutput {
          export type Agent = Types.BetaResponseItemMultiAgentCallOutputAgent;
        }
        export type AdditionalTools = Types.BetaResponseItemAdditionalTools;
        export namespace AdditionalTools {
          export type Agent = Types.BetaResponseItemAdditionalToolsAgent;
        }
        export type Program = Types.BetaResponseItemProgram;
        export namespace Program {
          export type Agent = Types.BetaResponseItemProgramAgent;
        }
        export type ProgramOutput = Types.BetaResponseItemProgramOutput;
        export namespace ProgramOutput {
          export type Agent = Types.BetaResponseItemProgramOutputAgent;
        }
        export type ImageGenerationCall = Types.BetaResponseItemImageGenerationCall;
        export namespace ImageGenerationCall {
          export type Agent = Types.BetaResponseItemImageGenerationCallAgent;
          export type Error = Types.BetaResponseItemImageGenerationCallError;
          export namespace Error {
            export type ModerationDetails =
              Types.BetaResponseItemImageGenerationCallErrorModerationDetails;
          }
          export type SvgUsage = Types.BetaResponseItemImageGenerationCallSvgUsage;
        }
        export type LocalShellCall = Types.BetaResponseItemLocalShellCall;
        export namespace LocalShellCall {
          export type Action = Types.BetaResponseItemLocalShellCallAction;
          export type Agent = Types.BetaResponseItemLocalShellCallAgent;
        }
        export type LocalShellCallOutput = Types.BetaResponseItemLocalShellCallOutput;
        export namespace LocalShellCallOutput {
          export type Agent = Types.BetaResponseItemLocalShellCallOutputAgent;
        }
        export type McpListTools = Types.BetaResponseItemMcpListTools;
        export namespace McpListTools {
          export type Tool = Types.BetaResponseItemMcpListToolsTool;
          export type Agent = Types.BetaResponseItemMcpListToolsAgent;
        }
        export type McpApprovalRequest = Types.BetaResponseItemMcpApprovalRequest;
        export namespace McpApprovalRequest {
          export type Agent = Types.BetaResponseItemMcpApprovalRequestAgent;
        }
        export type McpApprovalResponse = Types.BetaResponseItemMcpApprovalResponse;
        export namespace McpApprovalResponse {
          export type Agent = Types.BetaResponseItemMcpApprovalResponseAgent;
        }
        export type McpCall = Types.BetaResponseItemMcpCall;
        export namespace McpCall {
          export type Agent = Types.BetaResponseItemMcpCallAgent;
        }
      }
      export type BetaResponseLocalEnvironment = Types.BetaResponseLocalEnvironment;
      export type BetaResponseMcpCallArgumentsDeltaEvent =
        Types.BetaResponseMcpCallArgumentsDeltaEvent;
      export namespace BetaResponseMcpCallArgumentsDeltaEvent {
        export type Agent = Types.BetaResponseMcpCallArgumentsDeltaEventAgent;
      }
      export type BetaResponseMcpCallArgumentsDoneEvent =
        Types.BetaResponseMcpCallArgumentsDoneEvent;
      export namespace BetaResponseMcpCallArgumentsDoneEvent {
        export type Agent = Types.BetaResponseMcpCallArgumentsDoneEventAgent;
      }
      export type BetaResponseMcpCallCompletedEvent = Types.BetaResponseMcpCallCompletedEvent;
      export namespace BetaResponseMcpCallCompletedEvent {
        export type Agent = Types.BetaResponseMcpCallCompletedEventAgent;
      }
      export type BetaResponseMcpCallFailedEvent = Types.BetaResponseMcpCallFailedEvent;
      export namespace BetaResponseMcpCallFailedEvent {
        export type Agent = Types.BetaResponseMcpCallFailedEventAgent;
      }
      export type BetaResponseMcpCallInProgressEvent = Types.BetaResponseMcpCallInProgressEvent;
      export namespace BetaResponseMcpCallInProgressEvent {
        export type Agent = Types.BetaResponseMcpCallInProgressEventAgent;
      }
      export type BetaResponseMcpListToolsCompletedEvent =
        Types.BetaResponseMcpListToolsCompletedEvent;
      export namespace BetaResponseMcpListToolsCompletedEvent {
        export type Agent = Types.BetaResponseMcpListToolsCompletedEventAgent;
      }
      export type BetaResponseMcpListToolsFailedEvent = Types.BetaResponseMcpListToolsFailedEvent;
      export namespace BetaResponseMcpListToolsFailedEvent {
        export type Agent = Types.BetaResponseMcpListToolsFailedEventAgent;
      }
      export type BetaResponseMcpListToolsInProgressEvent =
        Types.BetaResponseMcpListToolsInProgressEvent;
      export namespace BetaResponseMcpListToolsInProgressEvent {
        export type Agent = Types.BetaResponseMcpListToolsInProgressEventAgent;
      }
      export type BetaResponseOutputItem = Types.BetaResponseOutputItem;
      export namespace BetaResponseOutputItem {
        export type AgentMessage = Types.BetaResponseOutputItemAgentMessage;
        export namespace AgentMessage {
          export type Text = Types.BetaResponseOutputItemAgentMessageText;
          export type SummaryText = Types.BetaResponseOutputItemAgentMessageSummaryText;
          export type ReasoningText = Types.BetaResponseOutputItemAgentMessageReasoningText;
          export type ComputerScreenshot =
            Types.BetaResponseOutputItemAgentMessageComputerScreenshot;
          export namespace ComputerScreenshot {
            export type PromptCacheBreakpoint =
              Types.BetaResponseOutputItemAgentMessageComputerScreenshotPromptCacheBreakpoint;
          }
          export type EncryptedContent = Types.BetaResponseOutputItemAgentMessageEncryptedContent;
          export type Agent = Types.BetaResponseOutputItemAgentMessageAgent;
        }
        export type MultiAgentCall = Types.BetaResponseOutputItemMultiAgentCall;
        export namespace MultiAgentCall {
          export type Agent = Types.BetaResponseOutputItemMultiAgentCallAgent;
        }
        export type MultiAgentCallOutput = Types.BetaResponseOutputItemMultiAgentCallOutput;
        export namespace MultiAgentCallOutput {
          export type Agent = Types.BetaResponseOutputItemMultiAgentCallOutputAgent;
        }
        export type Program = Types.BetaResponseOutputItemProgram;
        export namespace Program {
          export type Agent = Types.BetaResponseOutputItemProgramAgent;
        }
        export type ProgramOutput = Types.BetaResponseOutputItemProgramOutput;
        export namespace ProgramOutput {
          export type Agent = Types.BetaResponseOutputItemProgramOutputAgent;
        }
        export type AdditionalTools = Types.BetaResponseOutputItemAdditionalTools;
        export namespace AdditionalTools {
          export type Agent = Types.BetaResponseOutputItemAdditionalToolsAgent;
        }
        export type ImageGenerationCall = Types.BetaResponseOutputItemImageGenerationCall;
        export namespace ImageGenerationCall {
          export type Agent = Types.BetaResponseOutputItemImageGenerationCallAgent;
          export type Error = Types.BetaResponseOutputItemImageGenerationCallError;
          export namespace Error {
            export type ModerationDetails =
              Types.BetaResponseOutputItemImageGenerationCallErrorModerationDetails;
          }
          export type SvgUsage = Types.BetaResponseOutputItemImageGenerationCallSvgUsage;
        }
        export type LocalShellCall = Types.BetaResponseOutputItemLocalShellCall;
        export namespace LocalShellCall {
          export type Action = Types.BetaResponseOutputItemLocalShellCallAction;
          export type Agent = Types.BetaResponseOutputItemLocalShellCallAgent;
        }
        export type LocalShellCallOutput = Types.BetaResponseOutputItemLocalShellCallOutput;
        export namespace LocalShellCallOutput {
          export type Agent = Types.BetaResponseOutputItemLocalShellCallOutputAgent;
        }
        export type McpCall = Types.BetaResponseOutputItemMcpCall;
        export namespace McpCall {
          export type Agent = Types.BetaResponseOutputItemMcpCallAgent;
        }
        export type McpListTools = Types.BetaResponseOutputItemMcpListTools;
        export namespace McpListTools {
          export type Tool = Types.BetaResponseOutputItemMcpListToolsTool;
          export type Agent = Types.BetaResponseOutputItemMcpListToolsAgent;
        }
        export type McpApprovalRequest = Types.BetaResponseOutputItemMcpApprovalRequest;
        export namespace McpApprovalRequest {
          export type Agent = Types.BetaResponseOutputItemMcpApprovalRequestAgent;
        }
        export type McpApprovalResponse = Types.BetaResponseOutputItemMcpApprovalResponse;
        export namespace McpApprovalResponse {
          export type Agent = Types.BetaResponseOutputItemMcpApprovalResponseAgent;
        }
      }
      export type BetaResponseOutputItemAddedEvent = Types.BetaResponseOutputItemAddedEvent;
      export namespace BetaResponseOutputItemAddedEvent {
        export type Agent = Types.BetaResponseOutputItemAddedEventAgent;
      }
      export type BetaResponseOutputItemDoneEvent = Types.BetaResponseOutputItemDoneEvent;
      export namespace BetaResponseOutputItemDoneEvent {
        export type Agent = Types.BetaResponseOutputItemDoneEventAgent;
      }
      export type BetaResponseOutputMessage = Types.BetaResponseOutputMessage;
      export namespace BetaResponseOutputMessage {
        export type Agent = Types.BetaResponseOutputMessageAgent;
      }
      export type BetaResponseOutputRefusal = Types.BetaResponseOutputRefusal;
      export type BetaResponseOutputText = Types.BetaResponseOutputText;
      export namespace BetaResponseOutputText {
        export type FileCitation = Types.BetaResponseOutputTextFileCitation;
        export type URLCitation = Types.BetaResponseOutputTextURLCitation;
        export type ContainerFileCitation = Types.BetaResponseOutputTextContainerFileCitation;
        export type FilePath = Types.BetaResponseOutputTextFilePath;
        export type Logprob = Types.BetaResponseOutputTextLogprob;
        export namespace Logprob {
          export type TopLogprob = Types.BetaResponseOutputTextLogprobTopLogprob;
        }
      }
      export type BetaResponseOutputTextAnnotationAddedEvent =
        Types.BetaResponseOutputTextAnnotationAddedEvent;
      export namespace BetaResponseOutputTextAnnotationAddedEvent {
        export type FileCitation = Types.BetaResponseOutputTextAnnotationAddedEventFileCitation;
        export type URLCitation = Types.BetaResponseOutputTextAnnotationAddedEventURLCitation;
        export type ContainerFileCitation =
          Types.BetaResponseOutputTextAnnotationAddedEventContainerFileCitation;
        export type FilePath = Types.BetaResponseOutputTextAnnotationAddedEventFilePath;
        export type Agent = Types.BetaResponseOutputTextAnnotationAddedEventAgent;
      }
      export type BetaResponsePrompt = Types.BetaResponsePrompt;
      export type BetaResponseQueuedEvent = Types.BetaResponseQueuedEvent;
      export namespace BetaResponseQueuedEvent {
        export type Agent = Types.BetaResponseQueuedEventAgent;
      }
      export type BetaResponseReasoningItem = Types.BetaResponseReasoningItem;
      export namespace BetaResponseReasoningItem {
        export type Summary = Types.BetaResponseReasoningItemSummary;
        export type Agent = Types.BetaResponseReasoningItemAgent;
        export type Content = Types.BetaResponseReasoningItemContent;
      }
      export type BetaResponseReasoningSummaryPartAddedEvent =
        Types.BetaResponseReasoningSummaryPartAddedEvent;
      export namespace BetaResponseReasoningSummaryPartAddedEvent {
        export type Part = Types.BetaResponseReasoningSummaryPartAddedEventPart;
        export type Agent = Types.BetaResponseReasoningSummaryPartAddedEventAgent;
      }
      export type BetaResponseReasoningSummaryPartDoneEvent =
        Types.BetaResponseReasoningSummaryPartDoneEvent;
      export namespace BetaResponseReasoningSummaryPartDoneEvent {
        export type Part = Types.BetaResponseReasoningSummaryPartDoneEventPart;
        export type Agent = Types.BetaResponseReasoningSummaryPartDoneEventAgent;
      }
      export type BetaResponseReasoningSummaryTextDeltaEvent =
        Types.BetaResponseReasoningSummaryTextDeltaEvent;
      export namespace BetaResponseReasoningSummaryTextDeltaEvent {
        export type Agent = Types.BetaResponseReasoningSummaryTextDeltaEventAgent;
      }
      export type BetaResponseReasoningSummaryTextDoneEvent =
        Types.BetaResponseReasoningSummaryTextDoneEvent;
      export namespace BetaResponseReasoningSummaryTextDoneEvent {
        export type Agent = Types.BetaResponseReasoningSummaryTextDoneEventAgent;
      }
      export type BetaResponseReasoningTextDeltaEvent = Types.BetaResponseReasoningTextDeltaEvent;
      export namespace BetaResponseReasoningTextDeltaEvent {
        export type Agent = Types.BetaResponseReasoningTextDeltaEventAgent;
      }
      export type BetaResponseReasoningTextDoneEvent = Types.BetaResponseReasoningTextDoneEvent;
      export namespace BetaResponseReasoningTextDoneEvent {
        export type Agent = Types.BetaResponseReasoningTextDoneEventAgent;
      }
      export type BetaResponseRefusalDeltaEvent = Types.BetaResponseRefusalDeltaEvent;
      export namespace BetaResponseRefusalDeltaEvent {
        export type Agent = Types.BetaResponseRefusalDeltaEventAgent;
      }
      export type BetaResponseRefusalDoneEvent = Types.BetaResponseRefusalDoneEvent;
      export namespace BetaResponseRefusalDoneEvent {
        export type Agent = Types.BetaResponseRefusalDoneEventAgent;
      }
      export type BetaResponseShellCallCommandAddedEvent =
        Types.BetaResponseShellCallCommandAddedEvent;
      export namespace BetaResponseShellCallCommandAddedEvent {
        export type Agent = Types.BetaResponseShellCallCommandAddedEventAgent;
      }
      export type BetaResponseShellCallCommandDeltaEvent =
        Types.BetaResponseShellCallCommandDeltaEvent;
      export namespace BetaResponseShellCallCommandDeltaEvent {
        export type Agent = Types.BetaResponseShellCallCommandDeltaEventAgent;
      }
      export type BetaResponseShellCallCommandDoneEvent =
        Types.BetaResponseShellCallCommandDoneEvent;
      export namespace BetaResponseShellCallCommandDoneEvent {
        export type Agent = Types.BetaResponseShellCallCommandDoneEventAgent;
      }
      export type BetaResponseShellCallOutputContentDeltaEvent =
        Types.BetaResponseShellCallOutputContentDeltaEvent;
      export namespace BetaResponseShellCallOutputContentDeltaEvent {
        export type Delta = Types.BetaResponseShellCallOutputContentDeltaEventDelta;
        export type Agent = Types.BetaResponseShellCallOutputContentDeltaEventAgent;
      }
      export type BetaResponseShellCallOutputContentDoneEvent =
        Types.BetaResponseShellCallOutputContentDoneEvent;
      export namespace BetaResponseShellCallOutputContentDoneEvent {
        export type Output = Types.BetaResponseShellCallOutputContentDoneEventOutput;
        export namespace Output {
          export type Timeout = Types.BetaResponseShellCallOutputContentDoneEventOutputTimeout;
          export type Exit = Types.BetaResponseShellCallOutputContentDoneEventOutputExit;
        }
        export type Agent = Types.BetaResponseShellCallOutputContentDoneEventAgent;
      }
      export type BetaResponseStatus = Types.BetaResponseStatus;
      export type BetaResponseSteerAcceptedEvent = Types.BetaResponseSteerAcceptedEvent;
      export namespace BetaResponseSteerAcceptedEvent {
        export type Steer = Types.BetaResponseSteerAcceptedEventSteer;
      }
      export type BetaResponseSteerErrorCode = Types.BetaResponseSteerErrorCode;
      export type BetaResponseSteerEvent = Types.BetaResponseSteerEvent;
      export type BetaResponseSteerFailedEvent = Types.BetaResponseSteerFailedEvent;
      export namespace BetaResponseSteerFailedEvent {
        export type Error = Types.BetaResponseSteerFailedEventError;
        export type Steer = Types.BetaResponseSteerFailedEventSteer;
      }
      export type BetaResponseSteerInput = Types.BetaResponseSteerInput;
      export type BetaResponseSteerInputContent = Types.BetaResponseSteerInputContent;
      export type BetaResponseSteerPendingEvent = Types.BetaResponseSteerPendingEvent;
      export namespace BetaResponseSteerPendingEvent {
        export type Steer = Types.BetaResponseSteerPendingEventSteer;
      }
      export type BetaResponseSteerPendingReason = Types.BetaResponseSteerPendingReason;
      export type BetaResponseSteerRequiredInput = Types.BetaResponseSteerRequiredInput;
      export namespace BetaResponseSteerRequiredInput {
        export type FunctionCallOutput = Types.BetaResponseSteerRequiredInputFunctionCallOutput;
        export type CustomToolCallOutput = Types.BetaResponseSteerRequiredInputCustomToolCallOutput;
        export type ComputerCallOutput = Types.BetaResponseSteerRequiredInputComputerCallOutput;
        export type ShellCallOutput = Types.BetaResponseSteerRequiredInputShellCallOutput;
        export type ApplyPatchCallOutput = Types.BetaResponseSteerRequiredInputApplyPatchCallOutput;
        export type ToolSearchOutput = Types.BetaResponseSteerRequiredInputToolSearchOutput;
        export type McpApprovalResponse = Types.BetaResponseSteerRequiredInputMcpApprovalResponse;
      }
      export type BetaResponseStreamEvent = Types.BetaResponseStreamEvent;
      export type BetaResponseTextConfig = Types.BetaResponseTextConfig;
      export type BetaResponseTextDeltaEvent = Types.BetaResponseTextDeltaEvent;
      export namespace BetaResponseTextDeltaEvent {
        export type Logprob = Types.BetaResponseTextDeltaEventLogprob;
        export namespace Logprob {
          export type TopLogprob = Types.BetaResponseTextDeltaEventLogprobTopLogprob;
        }
        export type Agent = Types.BetaResponseTextDeltaEventAgent;
      }
      export type BetaResponseTextDoneEvent = Types.BetaResponseTextDoneEvent;
      export namespace BetaResponseTextDoneEvent {
        export type Logprob = Types.BetaResponseTextDoneEventLogprob;
        export namespace Logprob {
          export type TopLogprob = Types.BetaResponseTextDoneEventLogprobTopLogprob;
        }
        export type Agent = Types.BetaResponseTextDoneEventAgent;
      }
      export type BetaResponseToolSearchCall = Types.BetaResponseToolSearchCall;
      export namespace BetaResponseToolSearchCall {
        export type Agent = Types.BetaResponseToolSearchCallAgent;
      }
      export type BetaResponseToolSearchOutputItem = Types.BetaResponseToolSearchOutputItem;
      export namespace BetaResponseToolSearchOutputItem {
        export type Agent = Types.BetaResponseToolSearchOutputItemAgent;
      }
      export type BetaResponseToolSearchOutputItemParam =
        Types.BetaResponseToolSearchOutputItemParam;
      export namespace BetaResponseToolSearchOutputItemParam {
        export type Mcp = Types.BetaResponseToolSearchOutputItemParamMcp;
        export namespace Mcp {
          export type McpToolFilter = Types.BetaResponseToolSearchOutputItemParamMcpMcpToolFilter;
          export type McpToolApprovalFilter =
            Types.BetaResponseToolSearchOutputItemParamMcpMcpToolApprovalFilter;
          export namespace McpToolApprovalFilter {
            export type Always =
              Types.BetaResponseToolSearchOutputItemParamMcpMcpToolApprovalFilterAlways;
            export type Never =
              Types.BetaResponseToolSearchOutputItemParamMcpMcpToolApprovalFilterNever;
          }
        }
        export type CodeInterpreter = Types.BetaResponseToolSearchOutputItemParamCodeInterpreter;
        export namespace CodeInterpreter {
          export type CodeInterpreterToolAuto =
            Types.BetaResponseToolSearchOutputItemParamCodeInterpreterCodeInterpreterToolAuto;
        }
        export type ProgrammaticToolCalling =
          Types.BetaResponseToolSearchOutputItemParamProgrammaticToolCalling;
        export type ImageGeneration = Types.BetaResponseToolSearchOutputItemParamImageGeneration;
        export namespace ImageGeneration {
          export type InputImageMask =
            Types.BetaResponseToolSearchOutputItemParamImageGenerationInputImageMask;
          export type Svg = Types.BetaResponseToolSearchOutputItemParamImageGenerationSvg;
          export namespace Svg {
            export type Reasoning =
              Types.BetaResponseToolSearchOutputItemParamImageGenerationSvgReasoning;
          }
        }
        export type LocalShell = Types.BetaResponseToolSearchOutputItemParamLocalShell;
        export type Agent = Types.BetaResponseToolSearchOutputItemParamAgent;
      }
      export type BetaResponseUsage = Types.BetaResponseUsage;
      export namespace BetaResponseUsage {
        export type InputTokensDetails = Types.BetaResponseUsageInputTokensDetails;
        export namespace InputTokensDetails {
          export type CacheWriteTokensDetails =
            Types.BetaResponseUsageInputTokensDetailsCacheWriteTokensDetails;
        }
        export type OutputTokensDetails = Types.BetaResponseUsageOutputTokensDetails;
      }
      export type BetaResponseWebSearchCallCompletedEvent =
        Types.BetaResponseWebSearchCallCompletedEvent;
      export namespace BetaResponseWebSearchCallCompletedEvent {
        export type Agent = Types.BetaResponseWebSearchCallCompletedEventAgent;
      }
      export type BetaResponseWebSearchCallInProgressEvent =
        Types.BetaResponseWebSearchCallInProgressEvent;
      export namespace BetaResponseWebSearchCallInProgressEvent {
        export type Agent = Types.BetaResponseWebSearchCallInProgressEventAgent;
      }
      export type BetaResponseWebSearchCallSearchingEvent =
        Types.BetaResponseWebSearchCallSearchingEvent;
      export namespace BetaResponseWebSearchCallSearchingEvent {
        export type Agent = Types.BetaResponseWebSearchCallSearchingEventAgent;
      }
      export type BetaResponsesClientEvent = Types.BetaResponsesClientEvent;
      export namespace BetaResponsesClientEvent {
        export type ResponseCreate = Types.BetaResponsesClientEventResponseCreate;
        export namespace ResponseCreate {
          export type AccessPrograms = Types.BetaResponsesClientEventResponseCreateAccessPrograms;
          export type ContextManagement =
            Types.BetaResponsesClientEventResponseCreateContextManagement;
          export type Image = Types.BetaResponsesClientEventResponseCreateImage;
          export type Moderation = Types.BetaResponsesClientEventResponseCreateModeration;
          export namespace Moderation {
            export type Policy = Types.BetaResponsesClientEventResponseCreateModerationPolicy;
            export namespace Policy {
              export type Input = Types.BetaResponsesClientEventResponseCreateModerationPolicyInput;
              export type Output =
                Types.BetaResponsesClientEventResponseCreateModerationPolicyOutput;
            }
          }
          export type MultiAgent = Types.BetaResponsesClientEventResponseCreateMultiAgent;
          export type PromptCacheOptions =
            Types.BetaResponsesClientEventResponseCreatePromptCacheOptions;
          export type Reasoning = Types.BetaResponsesClientEventResponseCreateReasoning;
          export type StreamOptions = Types.BetaResponsesClientEventResponseCreateStreamOptions;
          export type BetaSpecificProgrammaticToolCallingParam =
            Types.BetaResponsesClientEventResponseCreateBetaSpecificProgrammaticToolCallingParam;
        }
      }
      export type BetaResponsesServerEvent = Types.BetaResponsesServerEvent;
      export namespace BetaResponsesServerEvent {
        export type BetaResponseAudioWsDelta =
          Types.BetaResponsesServerEventBetaResponseAudioWsDelta;
        export type BetaResponseAudioWsDone = Types.BetaResponsesServerEventBetaResponseAudioWsDone;
        export type BetaResponseAudioTranscriptWsDelta =
          Types.BetaResponsesServerEventBetaResponseAudioTranscriptWsDelta;
        export type BetaResponseAudioTranscriptWsDone =
          Types.BetaResponsesServerEventBetaResponseAudioTranscriptWsDone;
        export type BetaResponseCodeInterpreterCallCodeWsDelta =
          Types.BetaResponsesServerEventBetaResponseCodeInterpreterCallCodeWsDelta;
        export type BetaResponseCodeInterpreterCallCodeWsDone =
          Types.BetaResponsesServerEventBetaResponseCodeInterpreterCallCodeWsDone;
        export type BetaResponseCodeInterpreterCallWsCompleted =
          Types.BetaResponsesServerEventBetaResponseCodeInterpreterCallWsCompleted;
        export type BetaResponseCodeInterpreterCallInWsProgress =
          Types.BetaResponsesServerEventBetaResponseCodeInterpreterCallInWsProgress;
        export type BetaResponseCodeInterpreterCallWsInterpreting =
          Types.BetaResponsesServerEventBetaResponseCodeInterpreterCallWsInterpreting;
        export type BetaResponseCompactionWsCompacting =
          Types.BetaResponsesServerEventBetaResponseCompactionWsCompacting;
        export type BetaResponseWsCompleted = Types.BetaResponsesServerEventBetaResponseWsCompleted;
        export type BetaResponseContentPartWsAdded =
          Types.BetaResponsesServerEventBetaResponseContentPartWsAdded;
        export type BetaResponseContentPartWsDone =
          Types.BetaResponsesServerEventBetaResponseContentPartWsDone;
        export type BetaResponseWsCreated = Types.BetaResponsesServerEventBetaResponseWsCreated;
        export type BetaResponseFileSearchCallWsCompleted =
          Types.BetaResponsesServerEventBetaResponseFileSearchCallWsCompleted;
        export type BetaResponseFileSearchCallInWsProgress =
          Types.BetaResponsesServerEventBetaResponseFileSearchCallInWsProgress;
        export type BetaResponseFileSearchCallWsSearching =
          Types.BetaResponsesServerEventBetaResponseFileSearchCallWsSearching;
        export type BetaResponseFunctionCallArgumentsWsDelta =
          Types.BetaResponsesServerEventBetaResponseFunctionCallArgumentsWsDelta;
        export type BetaResponseFunctionCallArgumentsWsDone =
          Types.BetaResponsesServerEventBetaResponseFunctionCallArgumentsWsDone;
        export type BetaResponseShellCallCommandWsAdded =
          Types.BetaResponsesServerEventBetaResponseShellCallCommandWsAdded;
        export type BetaResponseShellCallCommandWsDelta =
          Types.BetaResponsesServerEventBetaResponseShellCallCommandWsDelta;
        export type BetaResponseShellCallCommandWsDone =
          Types.BetaResponsesServerEventBetaResponseShellCallCommandWsDone;
        export type BetaResponseShellCallOutputContentWsDelta =
          Types.BetaResponsesServerEventBetaResponseShellCallOutputContentWsDelta;
        export type BetaResponseShellCallOutputContentWsDone =
          Types.BetaResponsesServerEventBetaResponseShellCallOutputContentWsDone;
        export type BetaResponseInWsProgress =
          Types.BetaResponsesServerEventBetaResponseInWsProgress;
        export type BetaResponseWsFailed = Types.BetaResponsesServerEventBetaResponseWsFailed;
        export type BetaResponseWsIncomplete =
          Types.BetaResponsesServerEventBetaResponseWsIncomplete;
        export type BetaResponseOutputItemWsAdded =
          Types.BetaResponsesServerEventBetaResponseOutputItemWsAdded;
        export type BetaResponseOutputItemWsDone =
          Types.BetaResponsesServerEventBetaResponseOutputItemWsDone;
        export type BetaResponseReasoningSummaryPartWsAdded =
          Types.BetaResponsesServerEventBetaResponseReasoningSummaryPartWsAdded;
        export type BetaResponseReasoningSummaryPartWsDone =
          Types.BetaResponsesServerEventBetaResponseReasoningSummaryPartWsDone;
        export type BetaResponseReasoningSummaryTextWsDelta =
          Types.BetaResponsesServerEventBetaResponseReasoningSummaryTextWsDelta;
        export type BetaResponseReasoningSummaryTextWsDone =
          Types.BetaResponsesServerEventBetaResponseReasoningSummaryTextWsDone;
        export type BetaResponseReasoningTextWsDelta =
          Types.BetaResponsesServerEventBetaResponseReasoningTextWsDelta;
        export type BetaResponseReasoningTextWsDone =
          Types.BetaResponsesServerEventBetaResponseReasoningTextWsDone;
        export type BetaResponseRefusalWsDelta =
          Types.BetaResponsesServerEventBetaResponseRefusalWsDelta;
        export type BetaResponseRefusalWsDone =
          Types.BetaResponsesServerEventBetaResponseRefusalWsDone;
        export type BetaResponseTextWsDelta = Types.BetaResponsesServerEventBetaResponseTextWsDelta;
        export type BetaResponseTextWsDone = Types.BetaResponsesServerEventBetaResponseTextWsDone;
        export type BetaResponseWebSearchCallWsCompleted =
          Types.BetaResponsesServerEventBetaResponseWebSearchCallWsCompleted;
        export type BetaResponseWebSearchCallInWsProgress =
          Types.BetaResponsesServerEventBetaResponseWebSearchCallInWsProgress;
        export type BetaResponseWebSearchCallWsSearching =
          Types.BetaResponsesServerEventBetaResponseWebSearchCallWsSearching;
        export type BetaResponseImageGenCallWsCompleted =
          Types.BetaResponsesServerEventBetaResponseImageGenCallWsCompleted;
        export type BetaResponseImageGenCallWsGenerating =
          Types.BetaResponsesServerEventBetaResponseImageGenCallWsGenerating;
        export type BetaResponseImageGenCallInWsProgress =
          Types.BetaResponsesServerEventBetaResponseImageGenCallInWsProgress;
        export type BetaResponseImageGenCallPartialWsImage =
          Types.BetaResponsesServerEventBetaResponseImageGenCallPartialWsImage;
        export type BetaResponseMcpCallArgumentsWsDelta =
          Types.BetaResponsesServerEventBetaResponseMcpCallArgumentsWsDelta;
        export type BetaResponseMcpCallArgumentsWsDone =
          Types.BetaResponsesServerEventBetaResponseMcpCallArgumentsWsDone;
        export type BetaResponseMcpCallWsCompleted =
          Types.BetaResponsesServerEventBetaResponseMcpCallWsCompleted;
        export type BetaResponseMcpCallWsFailed =
          Types.BetaResponsesServerEventBetaResponseMcpCallWsFailed;
        export type BetaResponseMcpCallInWsProgress =
          Types.BetaResponsesServerEventBetaResponseMcpCallInWsProgress;
        export type BetaResponseMcpListToolsWsCompleted =
          Types.BetaResponsesServerEventBetaResponseMcpListToolsWsCompleted;
        export type BetaResponseMcpListToolsWsFailed =
          Types.BetaResponsesServerEventBetaResponseMcpListToolsWsFailed;
        export type BetaResponseMcpListToolsInWsProgress =
          Types.BetaResponsesServerEventBetaResponseMcpListToolsInWsProgress;
        export type BetaResponseOutputTextAnnotationWsAdded =
          Types.BetaResponsesServerEventBetaResponseOutputTextAnnotationWsAdded;
        export type BetaResponseWsQueued = Types.BetaResponsesServerEventBetaResponseWsQueued;
        export type BetaResponseCustomToolCallInputWsDelta =
          Types.BetaResponsesServerEventBetaResponseCustomToolCallInputWsDelta;
        export type BetaResponseCustomToolCallInputWsDone =
          Types.BetaResponsesServerEventBetaResponseCustomToolCallInputWsDone;
        export type BetaResponseWsError = Types.BetaResponsesServerEventBetaResponseWsError;
        export namespace BetaResponseWsError {
          export type Error = Types.BetaResponsesServerEventBetaResponseWsErrorError;
          export namespace Error {
            export type Misalignment =
              Types.BetaResponsesServerEventBetaResponseWsErrorErrorMisalignment;
            export namespace Misalignment {
              export type Steer =
                Types.BetaResponsesServerEventBetaResponseWsErrorErrorMisalignmentSteer;
            }
          }
          export type Agent = Types.BetaResponsesServerEventBetaResponseWsErrorAgent;
        }
        export type BetaResponseWsStreamingError =
          Types.BetaResponsesServerEventBetaResponseWsStreamingError;
      }
      export type BetaServiceTier = Types.BetaServiceTier;
      export type BetaSkillReference = Types.BetaSkillReference;
      export type BetaTool = Types.BetaTool;
      export namespace BetaTool {
        export type Mcp = Types.BetaToolMcp;
        export namespace Mcp {
          export type McpToolFilter = Types.BetaToolMcpMcpToolFilter;
          export type McpToolApprovalFilter = Types.BetaToolMcpMcpToolApprovalFilter;
          export namespace McpToolApprovalFilter {
            export type Always = Types.BetaToolMcpMcpToolApprovalFilterAlways;
            export type Never = Types.BetaToolMcpMcpToolApprovalFilterNever;
          }
        }
        export type CodeInterpreter = Types.BetaToolCodeInterpreter;
        export namespace CodeInterpreter {
          export type CodeInterpreterToolAuto =
            Types.BetaToolCodeInterpreterCodeInterpreterToolAuto;
        }
        export type ProgrammaticToolCalling = Types.BetaToolProgrammaticToolCalling;
        export type ImageGeneration = Types.BetaToolImageGeneration;
        export namespace ImageGeneration {
          export type InputImageMask = Types.BetaToolImageGenerationInputImageMask;
          export type Svg = Types.BetaToolImageGenerationSvg;
          export namespace Svg {
            export type Reasoning = Types.BetaToolImageGenerationSvgReasoning;
          }
        }
        export type LocalShell = Types.BetaToolLocalShell;
      }
      export type BetaToolChoiceAllowed = Types.BetaToolChoiceAllowed;
      export type BetaToolChoiceApplyPatch = Types.BetaToolChoiceApplyPatch;
      export type BetaToolChoiceCustom = Types.BetaToolChoiceCustom;
      export type BetaToolChoiceFunction = Types.BetaToolChoiceFunction;
      export type BetaToolChoiceMcp = Types.BetaToolChoiceMcp;
      export type BetaToolChoiceOptions = Types.BetaToolChoiceOptions;
      export type BetaToolChoiceShell = Types.BetaToolChoiceShell;
      export type BetaToolChoiceTypes = Types.BetaToolChoiceTypes;
      export type BetaToolSearchOutputNamespaceTool = Types.BetaToolSearchOutputNamespaceTool;
      export namespace BetaToolSearchOutputNamespaceTool {
        export type Function = Types.BetaToolSearchOutputNamespaceToolFunction;
      }
      export type BetaToolSearchTool = Types.BetaToolSearchTool;
      export type BetaWebSearchPreviewTool = Types.BetaWebSearchPreviewTool;
      export namespace BetaWebSearchPreviewTool {
        export type UserLocation = Types.BetaWebSearchPreviewToolUserLocation;
      }
      export type BetaWebSearchTool = Types.BetaWebSearchTool;
      export namespace BetaWebSearchTool {
        export type Filters = Types.BetaWebSearchToolFilters;
        export type UserLocation = Types.BetaWebSearchToolUserLocation;
      }
      export type ResponseCreateParams = Types.BetaResponseCreateParams;
      export namespace ResponseCreateParams {
        export type AccessPrograms = Types.BetaResponseCreateParamsAccessPrograms;
        export type ContextManagement = Types.BetaResponseCreateParamsContextManagement;
        export type Image = Types.BetaResponseCreateParamsImage;
        export type Moderation = Types.BetaResponseCreateParamsModeration;
        export namespace Moderation {
          export type Policy = Types.BetaResponseCreateParamsModerationPolicy;
          export namespace Policy {
            export type Input = Types.BetaResponseCreateParamsModerationPolicyInput;
            export type Output = Types.BetaResponseCreateParamsModerationPolicyOutput;
          }
        }
        export type MultiAgent = Types.BetaResponseCreateParamsMultiAgent;
        export type PromptCacheOptions = Types.BetaResponseCreateParamsPromptCacheOptions;
        export type Reasoning = Types.BetaResponseCreateParamsReasoning;
        export type StreamOptions = Types.BetaResponseCreateParamsStreamOptions;
        export type BetaSpecificProgrammaticToolCallingParam =
          Types.BetaResponseCreateParamsBetaSpecificProgrammaticToolCallingParam;
        export type ResponseCreateParamsNonStreaming = Package.BetaResponseCreateParamsNonStreaming;
        export type ResponseCreateParamsStreaming = Package.BetaResponseCreateParamsStreaming;
      }
      export type ResponseCreateParamsNonStreaming = Package.BetaResponseCreateParamsNonStreaming;
      export type ResponseCreateParamsStreaming = Package.BetaResponseCreateParamsStreaming;
      export type ResponseRetrieveParams = Types.BetaResponseRetrieveParams;
      export namespace ResponseRetrieveParams {
        export type ResponseRetrieveParamsNonStreaming =
          Package.BetaResponseRetrieveParamsNonStreaming;
        export type ResponseRetrieveParamsStreaming = Package.BetaResponseRetrieveParamsStreaming;
      }
      export type ResponseRetrieveParamsNonStreaming =
        Package.BetaResponseRetrieveParamsNonStreaming;
      export type ResponseRetrieveParamsStreaming = Package.BetaResponseRetrieveParamsStreaming;
      export type ResponseDeleteParams = Types.BetaResponseDeleteParams;
      export type ResponseCancelParams = Types.BetaResponseCancelParams;
      export type ResponseCompactParams = Types.BetaResponseCompactParams;
      export namespace ResponseCompactParams {
        export type Image = Types.BetaResponseCompactParamsImage;
        export type PromptCacheOptions = Types.BetaResponseCompactParamsPromptCacheOptions;
      }
      export namespace ChatKit {
        export import ChatKitWorkflow = OpenAI.Beta.ChatKitWorkflow;
        export namespace Sessions {
          export import SessionCreateParams = OpenAI.Beta.ChatKit.SessionCreateParams;
        }
        export type SessionCreateParams = Types.ChatKitSessionCreateParams;
        export namespace Threads {
          export import ChatSession = OpenAI.Beta.ChatKit.ChatSession;
          export import ChatSessionAutomaticThreadTitling = OpenAI.Beta.ChatKit.ChatSessionAutomaticThreadTitling;
          export import ChatSessionChatKitConfiguration = OpenAI.Beta.ChatKit.ChatSessionChatKitConfiguration;
          export import ChatSessionChatKitConfigurationParam = OpenAI.Beta.ChatKit.ChatSessionChatKitConfigurationParam;
          export import ChatSessionExpiresAfterParam = OpenAI.Beta.ChatKit.ChatSessionExpiresAfterParam;
          export import ChatSessionFileUpload = OpenAI.Beta.ChatKit.ChatSessionFileUpload;
          export import ChatSessionHistory = OpenAI.Beta.ChatKit.ChatSessionHistory;
          export import ChatSessionRateLimits = OpenAI.Beta.ChatKit.ChatSessionRateLimits;
          export import ChatSessionRateLimitsParam = OpenAI.Beta.ChatKit.ChatSessionRateLimitsParam;
          export import ChatSessionStatus = OpenAI.Beta.ChatKit.ChatSessionStatus;
          export import ChatSessionWorkflowParam = OpenAI.Beta.ChatKit.ChatSessionWorkflowParam;
          export import ChatKitAttachment = OpenAI.Beta.ChatKit.ChatKitAttachment;
          export import ChatKitResponseOutputText = OpenAI.Beta.ChatKit.ChatKitResponseOutputText;
          export import ChatKitThread = OpenAI.Beta.ChatKit.ChatKitThread;
          export import ChatKitThreadAssistantMessageItem = OpenAI.Beta.ChatKit.ChatKitThreadAssistantMessageItem;
          export import ChatKitThreadItemList = OpenAI.Beta.ChatKit.ChatKitThreadItemList;
          export import ChatKitThreadUserMessageItem = OpenAI.Beta.ChatKit.ChatKitThreadUserMessageItem;
          export import ChatKitWidgetItem = OpenAI.Beta.ChatKit.ChatKitWidgetItem;
          export import ThreadDeleteResponse = OpenAI.Beta.ChatKit.ThreadDeleteResponse;
          export import ChatKitThreadsPage = OpenAI.Beta.ChatKit.ChatKitThreadsPage;
          export import ThreadListParams = OpenAI.Beta.ChatKit.ThreadListParams;
          export import ThreadListItemsParams = OpenAI.Beta.ChatKit.ThreadListItemsParams;
        }
        export type ChatSession = Types.ChatSession;
        export type ChatSessionAutomaticThreadTitling = Types.ChatSessionAutomaticThreadTitling;
        export type ChatSessionChatKitConfiguration = Types.ChatSessionChatKitConfiguration;
        export type ChatSessionChatKitConfigurationParam =
          Types.ChatSessionChatKitConfigurationParam;
        export namespace ChatSessionChatKitConfigurationParam {
          export type AutomaticThreadTitling =
            Types.ChatSessionChatKitConfigurationParamAutomaticThreadTitling;
          export type FileUpload = Types.ChatSessionChatKitConfigurationParamFileUpload;
          export type History = Types.ChatSessionChatKitConfigurationParamHistory;
        }
        export type ChatSessionExpiresAfterParam = Types.ChatSessionExpiresAfterParam;
        export type ChatSessionFileUpload = Types.ChatSessionFileUpload;
        export type ChatSessionHistory = Types.ChatSessionHistory;
        export type ChatSessionRateLimits = Types.ChatSessionRateLimits;
        export type ChatSessionRateLimitsParam = Types.ChatSessionRateLimitsParam;
        export type ChatSessionStatus = Types.ChatSessionStatus;
        export type ChatSessionWorkflowParam = Types.ChatSessionWorkflowParam;
        export namespace ChatSessionWorkflowParam {
          export type Tracing = Types.ChatSessionWorkflowParamTracing;
        }
        export type ChatKitAttachment = Types.ChatKitAttachment;
        export type ChatKitResponseOutputText = Types.ChatKitResponseOutputText;
        export namespace ChatKitResponseOutputText {
          export type File = Types.ChatKitResponseOutputTextFile;
          export namespace File {
            export type Source = Types.ChatKitResponseOutputTextFileSource;
          }
          export type URL = Types.ChatKitResponseOutputTextURL;
          export namespace URL {
            export type Source = Types.ChatKitResponseOutputTextURLSource;
          }
        }
        export type ChatKitThread = Types.ChatKitThread;
        export namespace ChatKitThread {
          export type Active = Types.ChatKitThreadActive;
          export type Locked = Types.ChatKitThreadLocked;
          export type Closed = Types.ChatKitThreadClosed;
        }
        export type ChatKitThreadAssistantMessageItem = Types.ChatKitThreadAssistantMessageItem;
        export type ChatKitThreadItemList = Types.ChatKitThreadItemList;
        export namespace ChatKitThreadItemList {
          export type ChatKitClientToolCall = Types.ChatKitThreadItemListChatKitClientToolCall;
          export type ChatKitTask = Types.ChatKitThreadItemListChatKitTask;
          export type ChatKitTaskGroup = Types.ChatKitThreadItemListChatKitTaskGroup;
          export namespace ChatKitTaskGroup {
            export type Task = Types.ChatKitThreadItemListChatKitTaskGroupTask;
          }
        }
        export type ChatKitThreadUserMessageItem = Types.ChatKitThreadUserMessageItem;
        export namespace ChatKitThreadUserMessageItem {
          export type InputText = Types.ChatKitThreadUserMessageItemInputText;
          export type QuotedText = Types.ChatKitThreadUserMessageItemQuotedText;
          export type InferenceOptions = Types.ChatKitThreadUserMessageItemInferenceOptions;
          export namespace InferenceOptions {
            export type ToolChoice = Types.ChatKitThreadUserMessageItemInferenceOptionsToolChoice;
          }
        }
        export type ChatKitWidgetItem = Types.ChatKitWidgetItem;
        export type ThreadDeleteResponse = Types.ChatKitThreadDeleteResponse;
        export type ChatKitThreadsPage = Package.ConversationCursorPage<Types.ChatKitThread>;
        export type ThreadListParams = Types.ChatKitThreadListParams;
        export type ThreadListItemsParams = Types.ChatKitThreadListItemsParams;
      }
      export type ChatKitWorkflow = Types.ChatKitWorkflow;
      export namespace ChatKitWorkflow {
        export type Tracing = Types.ChatKitWorkflowTracing;
      }
      export namespace Assistants {
        export import Assistant = OpenAI.Beta.Assistant;
        export import AssistantDeleted = OpenAI.Beta.AssistantDeleted;
        export import AssistantStreamEvent = OpenAI.Beta.AssistantStreamEvent;
        export import AssistantTool = OpenAI.Beta.AssistantTool;
        export import CodeInterpreterTool = OpenAI.Beta.CodeInterpreterTool;
        export import FileSearchTool = OpenAI.Beta.FileSearchTool;
        export import FunctionTool = OpenAI.Beta.FunctionTool;
        export import AssistantsPage = OpenAI.Beta.AssistantsPage;
        export import AssistantCreateParams = OpenAI.Beta.AssistantCreateParams;
        export import AssistantUpdateParams = OpenAI.Beta.AssistantUpdateParams;
        export import AssistantListParams = OpenAI.Beta.AssistantListParams;
      }
      export type Assistant = Types.Assistant;
      export namespace Assistant {
        export type ToolResources = Types.AssistantToolResources;
        export namespace ToolResources {
          export type CodeInterpreter = Types.AssistantToolResourcesCodeInterpreter;
          export type FileSearch = Types.AssistantToolResourcesFileSearch;
        }
      }
      export type AssistantDeleted = Types.AssistantDeleted;
      export type AssistantStreamEvent = Types.AssistantStreamEvent;
      export namespace AssistantStreamEvent {
        export type ThreadCreated = Types.AssistantStreamEventThreadCreated;
        export type ThreadRunCreated = Types.AssistantStreamEventThreadRunCreated;
        export type ThreadRunQueued = Types.AssistantStreamEventThreadRunQueued;
        export type ThreadRunInProgress = Types.AssistantStreamEventThreadRunInProgress;
        export type ThreadRunRequiresAction = Types.AssistantStreamEventThreadRunRequiresAction;
        export type ThreadRunCompleted = Types.AssistantStreamEventThreadRunCompleted;
        export type ThreadRunIncomplete = Types.AssistantStreamEventThreadRunIncomplete;
        export type ThreadRunFailed = Types.AssistantStreamEventThreadRunFailed;
        export type ThreadRunCancelling = Types.AssistantStreamEventThreadRunCancelling;
        export type ThreadRunCancelled = Types.AssistantStreamEventThreadRunCancelled;
        export type ThreadRunExpired = Types.AssistantStreamEventThreadRunExpired;
        export type ThreadRunStepCreated = Types.AssistantStreamEventThreadRunStepCreated;
        export type ThreadRunStepInProgress = Types.AssistantStreamEventThreadRunStepInProgress;
        export type ThreadRunStepDelta = Types.AssistantStreamEventThreadRunStepDelta;
        export type ThreadRunStepCompleted = Types.AssistantStreamEventThreadRunStepCompleted;
        export type ThreadRunStepFailed = Types.AssistantStreamEventThreadRunStepFailed;
        export type ThreadRunStepCancelled = Types.AssistantStreamEventThreadRunStepCancelled;
        export type ThreadRunStepExpired = Types.AssistantStreamEventThreadRunStepExpired;
        export type ThreadMessageCreated = Types.AssistantStreamEventThreadMessageCreated;
        export type ThreadMessageInProgress = Types.AssistantStreamEventThreadMessageInProgress;
        export type ThreadMessageDelta = Types.AssistantStreamEventThreadMessageDelta;
        export type ThreadMessageCompleted = Types.AssistantStreamEventThreadMessageCompleted;
        export type ThreadMessageIncomplete = Types.AssistantStreamEventThreadMessageIncomplete;
        export type ErrorEvent = Types.AssistantStreamEventErrorEvent;
      }
      export type AssistantTool = Types.AssistantTool;
      export type CodeInterpreterTool = Types.CodeInterpreterTool;
      export type FileSearchTool = Types.AssistantFileSearchTool;
      export namespace FileSearchTool {
        export type FileSearch = Types.AssistantFileSearchToolFileSearch;
        export namespace FileSearch {
          export type RankingOptions = Types.AssistantFileSearchToolFileSearchRankingOptions;
        }
      }
      export type FunctionTool = Types.AssistantFunctionTool;
      export type AssistantsPage = Package.CursorPage<Types.Assistant>;
      export type AssistantCreateParams = Types.AssistantCreateParams;
      export namespace AssistantCreateParams {
        export type ToolResources = Types.AssistantCreateParamsToolResources;
        export namespace ToolResources {
          export type CodeInterpreter = Types.AssistantCreateParamsToolResourcesCodeInterpreter;
          export type FileSearch = Types.AssistantCreateParamsToolResourcesFileSearch;
          export namespace FileSearch {
            export type VectorStore = Types.AssistantCreateParamsToolResourcesFileSearchVectorStore;
            export namespace VectorStore {
              export type Auto = Types.AssistantCreateParamsToolResourcesFileSearchVectorStoreAuto;
              export type Static =
                Types.AssistantCreateParamsToolResourcesFileSearchVectorStoreStatic;
              export namespace Static {
                export type Static =
                  Types.AssistantCreateParamsToolResourcesFileSearchVectorStoreStaticStatic;
              }
            }
          }
        }
      }
      export type AssistantUpdateParams = Types.AssistantUpdateParams;
      export namespace AssistantUpdateParams {
        export type ToolResources = Types.AssistantUpdateParamsToolResources;
        export namespace ToolResources {
          export type CodeInterpreter = Types.AssistantUpdateParamsToolResourcesCodeInterpreter;
          export type FileSearch = Types.AssistantUpdateParamsToolResourcesFileSearch;
        }
      }
      export type AssistantListParams = Types.AssistantListParams;
      export namespace Threads {
        export import AssistantResponseFormatOption = OpenAI.Beta.AssistantResponseFormatOption;
        export import AssistantToolChoice = OpenAI.Beta.AssistantToolChoice;
        export import AssistantToolChoiceFunction = OpenAI.Beta.AssistantToolChoiceFunction;
        export import AssistantToolChoiceOption = OpenAI.Beta.AssistantToolChoiceOption;
        export import Thread = OpenAI.Beta.Thread;
        export import ThreadDeleted = OpenAI.Beta.ThreadDeleted;
        export import ThreadCreateParams = OpenAI.Beta.ThreadCreateParams;
        export import ThreadUpdateParams = OpenAI.Beta.ThreadUpdateParams;
        export import ThreadCreateAndRunParams = OpenAI.Beta.ThreadCreateAndRunParams;
        export import ThreadCreateAndRunParamsNonStreaming = OpenAI.Beta.ThreadCreateAndRunParamsNonStreaming;
        export import ThreadCreateAndRunParamsStreaming = OpenAI.Beta.ThreadCreateAndRunParamsStreaming;
        export namespace Runs {
          export import RequiredActionFunctionToolCall = OpenAI.Beta.Threads.RequiredActionFunctionToolCall;
          export import Run = OpenAI.Beta.Threads.Run;
          export import RunStatus = OpenAI.Beta.Threads.RunStatus;
          export import RunsPage = OpenAI.Beta.Threads.RunsPage;
          export import RunCreateParams = OpenAI.Beta.Threads.RunCreateParams;
          export import RunCreateParamsNonStreaming = OpenAI.Beta.Threads.RunCreateParamsNonStreaming;
          export import RunCreateParamsStreaming = OpenAI.Beta.Threads.RunCreateParamsStreaming;
          export import RunRetrieveParams = OpenAI.Beta.Threads.RunRetrieveParams;
          export import RunUpdateParams = OpenAI.Beta.Threads.RunUpdateParams;
          export import RunListParams = OpenAI.Beta.Threads.RunListParams;
          export import RunSubmitToolOutputsParams = OpenAI.Beta.Threads.RunSubmitToolOutputsParams;
          export import RunSubmitToolOutputsParamsNonStreaming = OpenAI.Beta.Threads.RunSubmitToolOutputsParamsNonStreaming;
          export import RunSubmitToolOutputsParamsStreaming = OpenAI.Beta.Threads.RunSubmitToolOutputsParamsStreaming;
          export namespace Steps {
            export import CodeInterpreterLogs = OpenAI.Beta.Threads.Runs.CodeInterpreterLogs;
            export import CodeInterpreterOutputImage = OpenAI.Beta.Threads.Runs.CodeInterpreterOutputImage;
            export import CodeInterpreterToolCall = OpenAI.Beta.Threads.Runs.CodeInterpreterToolCall;
            export import CodeInterpreterToolCallDelta = OpenAI.Beta.Threads.Runs.CodeInterpreterToolCallDelta;
            export import FileSearchToolCall = OpenAI.Beta.Threads.Runs.FileSearchToolCall;
            export import FileSearchToolCallDelta = OpenAI.Beta.Threads.Runs.FileSearchToolCallDelta;
            export import FunctionToolCall = OpenAI.Beta.Threads.Runs.FunctionToolCall;
            export import FunctionToolCallDelta = OpenAI.Beta.Threads.Runs.FunctionToolCallDelta;
            export import MessageCreationStepDetails = OpenAI.Beta.Threads.Runs.MessageCreationStepDetails;
            export import RunStep = OpenAI.Beta.Threads.Runs.RunStep;
            export import RunStepDelta = OpenAI.Beta.Threads.Runs.RunStepDelta;
            export import RunStepDeltaEvent = OpenAI.Beta.Threads.Runs.RunStepDeltaEvent;
            export import RunStepDeltaMessageDelta = OpenAI.Beta.Threads.Runs.RunStepDeltaMessageDelta;
            export import RunStepInclude = OpenAI.Beta.Threads.Runs.RunStepInclude;
            export import ToolCall = OpenAI.Beta.Threads.Runs.ToolCall;
            export import ToolCallDelta = OpenAI.Beta.Threads.Runs.ToolCallDelta;
            export import ToolCallDeltaObject = OpenAI.Beta.Threads.Runs.ToolCallDeltaObject;
            export import ToolCallsStepDetails = OpenAI.Beta.Threads.Runs.ToolCallsStepDetails;
            export import RunStepsPage = OpenAI.Beta.Threads.Runs.RunStepsPage;
            export import StepRetrieveParams = OpenAI.Beta.Threads.Runs.StepRetrieveParams;
            export import StepListParams = OpenAI.Beta.Threads.Runs.StepListParams;
          }
          export type CodeInterpreterLogs = Types.CodeInterpreterLogs;
          export type CodeInterpreterOutputImage = Types.CodeInterpreterOutputImage;
          export namespace CodeInterpreterOutputImage {
            export type Image = Types.CodeInterpreterOutputImageImage;
          }
          export type CodeInterpreterToolCall = Types.CodeInterpreterToolCall;
          export namespace CodeInterpreterToolCall {
            export type CodeInterpreter = Types.CodeInterpreterToolCallCodeInterpreter;
            export namespace CodeInterpreter {
              export type Logs = Types.CodeInterpreterToolCallCodeInterpreterLogs;
              export type Image = Types.CodeInterpreterToolCallCodeInterpreterImage;
              export namespace Image {
                export type Image = Types.CodeInterpreterToolCallCodeInterpreterImageImage;
              }
            }
          }
          export type CodeInterpreterToolCallDelta = Types.CodeInterpreterToolCallDelta;
          export namespace CodeInterpreterToolCallDelta {
            export type CodeInterpreter = Types.CodeInterpreterToolCallDeltaCodeInterpreter;
          }
          export type FileSearchToolCall = Types.FileSearchToolCall;
          export namespace FileSearchToolCall {
            export type FileSearch = Types.FileSearchToolCallFileSearch;
            export namespace FileSearch {
              export type RankingOptions = Types.FileSearchToolCallFileSearchRankingOptions;
              export type Result = Types.FileSearchToolCallFileSearchResult;
              export namespace Result {
                export type Content = Types.FileSearchToolCallFileSearchResultContent;
              }
            }
          }
          export type FileSearchToolCallDelta = Types.FileSearchToolCallDelta;
          export type FunctionToolCall = Types.FunctionToolCall;
          export namespace FunctionToolCall {
            export type Function = Types.FunctionToolCallFunction;
          }
          export type FunctionToolCallDelta = Types.FunctionToolCallDelta;
          export namespace FunctionToolCallDelta {
            export type Function = Types.FunctionToolCallDeltaFunction;
          }
          export type MessageCreationStepDetails = Types.MessageCreationStepDetails;
          export namespace MessageCreationStepDetails {
            export type MessageCreation = Types.MessageCreationStepDetailsMessageCreation;
          }
          export type RunStep = Types.RunStep;
          export namespace RunStep {
            export type LastError = Types.RunStepLastError;
            export type Usage = Types.RunStepUsage;
          }
          export type RunStepDelta = Types.RunStepDelta;
          export type RunStepDeltaEvent = Types.RunStepDeltaEvent;
          export type RunStepDeltaMessageDelta = Types.RunStepDeltaMessageDelta;
          export namespace RunStepDeltaMessageDelta {
            export type MessageCreation = Types.RunStepDeltaMessageDeltaMessageCreation;
          }
          export type RunStepInclude = Types.RunStepInclude;
          export type ToolCall = Types.ToolCall;
          export type ToolCallDelta = Types.ToolCallDelta;
          export type ToolCallDeltaObject = Types.ToolCallDeltaObject;
          export type ToolCallsStepDetails = Types.ToolCallsStepDetails;
          export type RunStepsPage = Package.CursorPage<Types.RunStep>;
          export type StepRetrieveParams = Types.StepRetrieveParams;
          export type StepListParams = Types.StepListParams;
        }
        export type RequiredActionFunctionToolCall = Types.RequiredActionFunctionToolCall;
        export namespace RequiredActionFunctionToolCall {
          export type Function = Types.RequiredActionFunctionToolCallFunction;
        }
        export type Run = Types.Run;
        export namespace Run {
          export type IncompleteDetails = Types.RunIncompleteDetails;
          export type LastError = Types.RunLastError;
          export type RequiredAction = Types.RunRequiredAction;
          export namespace RequiredAction {
            export type SubmitToolOutputs = Types.RunRequiredActionSubmitToolOutputs;
          }
          export type TruncationStrategy = Types.RunTruncationStrategy;
          export type Usage = Types.RunUsage;
        }
        export type RunStatus = Types.RunStatus;
        export type RunsPage = Package.CursorPage<Types.Run>;
        export type RunCreateParams = Types.ThreadRunCreateParams;
        export namespace RunCreateParams {
          export type AdditionalMessage = Types.ThreadRunCreateParamsAdditionalMessage;
          export namespace AdditionalMessage {
            export type Attachment = Types.ThreadRunCreateParamsAdditionalMessageAttachment;
            export namespace Attachment {
              export type FileSearch =
                Types.ThreadRunCreateParamsAdditionalMessageAttachmentFileSearch;
            }
          }
          export type TruncationStrategy = Types.ThreadRunCreateParamsTruncationStrategy;
          export type RunCreateParamsNonStreaming = Package.ThreadRunCreateParamsNonStreaming;
          export type RunCreateParamsStreaming = Package.ThreadRunCreateParamsStreaming;
        }
        export type RunCreateParamsNonStreaming = Package.ThreadRunCreateParamsNonStreaming;
        export type RunCreateParamsStreaming = Package.ThreadRunCreateParamsStreaming;
        export type RunRetrieveParams = Types.ThreadRunRetrieveParams;
        export type RunUpdateParams = Types.ThreadRunUpdateParams;
        export type RunListParams = Types.ThreadRunListParams;
        export type RunCancelParams = Types.ThreadRunCancelParams;
        export type RunSubmitToolOutputsParams = Types.ThreadRunSubmitToolOutputsParams;
        export namespace RunSubmitToolOutputsParams {
          export type ToolOutput = Types.ThreadRunSubmitToolOutputsParamsToolOutput;
          export type RunSubmitToolOutputsParamsNonStreaming =
            Package.ThreadRunSubmitToolOutputsParamsNonStreaming;
          export type RunSubmitToolOutputsParamsStreaming =
            Package.ThreadRunSubmitToolOutputsParamsStreaming;
        }
        export type RunSubmitToolOutputsParamsNonStreaming =
          Package.ThreadRunSubmitToolOutputsParamsNonStreaming;
        export type RunSubmitToolOutputsParamsStreaming =
          Package.ThreadRunSubmitToolOutputsParamsStreaming;
        export namespace Messages {
          export import Annotation = OpenAI.Beta.Threads.Annotation;
          export import AnnotationDelta = OpenAI.Beta.Threads.AnnotationDelta;
          export import FileCitationAnnotation = OpenAI.Beta.Threads.FileCitationAnnotation;
          export import FileCitationDeltaAnnotation = OpenAI.Beta.Threads.FileCitationDeltaAnnotation;
          export import FilePathAnnotation = OpenAI.Beta.Threads.FilePathAnnotation;
          export import FilePathDeltaAnnotation = OpenAI.Beta.Threads.FilePathDeltaAnnotation;
          export import ImageFile = OpenAI.Beta.Threads.ImageFile;
          export import ImageFileContentBlock = OpenAI.Beta.Threads.ImageFileContentBlock;
          export import ImageFileDelta = OpenAI.Beta.Threads.ImageFileDelta;
          export import ImageFileDeltaBlock = OpenAI.Beta.Threads.ImageFileDeltaBlock;
          export import ImageURL = OpenAI.Beta.Threads.ImageURL;
          export import ImageURLContentBlock = OpenAI.Beta.Threads.ImageURLContentBlock;
          export import ImageURLDelta = OpenAI.Beta.Threads.ImageURLDelta;
          export import ImageURLDeltaBlock = OpenAI.Beta.Threads.ImageURLDeltaBlock;
          export import Message = OpenAI.Beta.Threads.Message;
          export import MessageContent = OpenAI.Beta.Threads.MessageContent;
          export import MessageContentDelta = OpenAI.Beta.Threads.MessageContentDelta;
          export import MessageContentPartParam = OpenAI.Beta.Threads.MessageContentPartParam;
          export import MessageDeleted = OpenAI.Beta.Threads.MessageDeleted;
          export import MessageDelta = OpenAI.Beta.Threads.MessageDelta;
          export import MessageDeltaEvent = OpenAI.Beta.Threads.MessageDeltaEvent;
          export import RefusalContentBlock = OpenAI.Beta.Threads.RefusalContentBlock;
          export import RefusalDeltaBlock = OpenAI.Beta.Threads.RefusalDeltaBlock;
          export import Text = OpenAI.Beta.Threads.Text;
          export import TextContentBlock = OpenAI.Beta.Threads.TextContentBlock;
          export import TextContentBlockParam = OpenAI.Beta.Threads.TextContentBlockParam;
          export import TextDelta = OpenAI.Beta.Threads.TextDelta;
          export import TextDeltaBlock = OpenAI.Beta.Threads.TextDeltaBlock;
          export import MessagesPage = OpenAI.Beta.Threads.MessagesPage;
          export import MessageCreateParams = OpenAI.Beta.Threads.MessageCreateParams;
          export import MessageRetrieveParams = OpenAI.Beta.Threads.MessageRetrieveParams;
          export import MessageUpdateParams = OpenAI.Beta.Threads.MessageUpdateParams;
          export import MessageListParams = OpenAI.Beta.Threads.MessageListParams;
          export import MessageDeleteParams = OpenAI.Beta.Threads.MessageDeleteParams;
        }
        export type Annotation = Types.Annotation;
        export type AnnotationDelta = Types.AnnotationDelta;
        export type FileCitationAnnotation = Types.FileCitationAnnotation;
        export namespace FileCitationAnnotation {
          export type FileCitation = Types.FileCitationAnnotationFileCitation;
        }
        export type FileCitationDeltaAnnotation = Types.FileCitationDeltaAnnotation;
        export namespace FileCitationDeltaAnnotation {
          export type FileCitation = Types.FileCitationDeltaAnnotationFileCitation;
        }
        export type FilePathAnnotation = Types.FilePathAnnotation;
        export namespace FilePathAnnotation {
          export type FilePath = Types.FilePathAnnotationFilePath;
        }
        export type FilePathDeltaAnnotation = Types.FilePathDeltaAnnotation;
        export namespace FilePathDeltaAnnotation {
          export type FilePath = Types.FilePathDeltaAnnotationFilePath;
        }
        export type ImageFile = Types.ImageFile;
        export type ImageFileContentBlock = Types.ImageFileContentBlock;
        export type ImageFileDelta = Types.ImageFileDelta;
        export type ImageFileDeltaBlock = Types.ImageFileDeltaBlock;
        export type ImageURL = Types.ImageURL;
        export type ImageURLContentBlock = Types.ImageURLContentBlock;
        export type ImageURLDelta = Types.ImageURLDelta;
        export type ImageURLDeltaBlock = Types.ImageURLDeltaBlock;
        export type Message = Types.ThreadMessage;
        export namespace Message {
          export type Attachment = Types.ThreadMessageAttachment;
          export namespace Attachment {
            export type AssistantToolsFileSearchTypeOnly =
              Types.ThreadMessageAttachmentAssistantToolsFileSearchTypeOnly;
          }
          export type IncompleteDetails = Types.ThreadMessageIncompleteDetails;
        }
        export type MessageContent = Types.MessageContent;
        export type MessageContentDelta = Types.MessageContentDelta;
        export type MessageContentPartParam = Types.MessageContentPartParam;
        export type MessageDeleted = Types.MessageDeleted;
        export type MessageDelta = Types.MessageDelta;
        export type MessageDeltaEvent = Types.MessageDeltaEvent;
        export type RefusalContentBlock = Types.RefusalContentBlock;
        export type RefusalDeltaBlock = Types.RefusalDeltaBlock;
        export type Text = Types.Text;
        export type TextContentBlock = Types.TextContentBlock;
        export type TextContentBlockParam = Types.TextContentBlockParam;
        export type TextDelta = Types.TextDelta;
        export type TextDeltaBlock = Types.TextDeltaBlock;
        export type MessagesPage = Package.CursorPage<Types.ThreadMessage>;
        export type MessageCreateParams = Types.ThreadMessageCreateParams;
        export namespace MessageCreateParams {
          export type Attachment = Types.ThreadMessageCreateParamsAttachment;
          export namespace Attachment {
            export type FileSearch = Types.ThreadMessageCreateParamsAttachmentFileSearch;
          }
        }
        export type MessageRetrieveParams = Types.ThreadMessageRetrieveParams;
        export type MessageUpdateParams = Types.ThreadMessageUpdateParams;
        export type MessageListParams = Types.ThreadMessageListParams;
        export type MessageDeleteParams = Types.ThreadMessageDeleteParams;
      }
      export type AssistantResponseFormatOption = Types.AssistantResponseFormatOption;
      export type AssistantToolChoice = Types.AssistantToolChoice;
      export type AssistantToolChoiceFunction = Types.AssistantToolChoiceFunction;
      export type AssistantToolChoiceOption = Types.AssistantToolChoiceOption;
      export type Thread = Types.Thread;
      export namespace Thread {
        export type ToolResources = Types.ThreadToolResources;
        export namespace ToolResources {
          export type CodeInterpreter = Types.ThreadToolResourcesCodeInterpreter;
          export type FileSearch = Types.ThreadToolResourcesFileSearch;
        }
      }
      export type ThreadDeleted = Types.ThreadDeleted;
      export type ThreadCreateParams = Types.ThreadCreateParams;
      export namespace ThreadCreateParams {
        export type Message = Types.ThreadCreateParamsMessage;
        export namespace Message {
          export type Attachment = Types.ThreadCreateParamsMessageAttachment;
          export namespace Attachment {
            export type FileSearch = Types.ThreadCreateParamsMessageAttachmentFileSearch;
          }
        }
        export type ToolResources = Types.ThreadCreateParamsToolResources;
        export namespace ToolResources {
          export type CodeInterpreter = Types.ThreadCreateParamsToolResourcesCodeInterpreter;
          export type FileSearch = Types.ThreadCreateParamsToolResourcesFileSearch;
          export namespace FileSearch {
            export type VectorStore = Types.ThreadCreateParamsToolResourcesFileSearchVectorStore;
            export namespace VectorStore {
              export type Auto = Types.ThreadCreateParamsToolResourcesFileSearchVectorStoreAuto;
              export type Static = Types.ThreadCreateParamsToolResourcesFileSearchVectorStoreStatic;
              export namespace Static {
                export type Static =
                  Types.ThreadCreateParamsToolResourcesFileSearchVectorStoreStaticStatic;
              }
            }
          }
        }
      }
      export type ThreadUpdateParams = Types.ThreadUpdateParams;
      export namespace ThreadUpdateParams {
        export type ToolResources = Types.ThreadUpdateParamsToolResources;
        export namespace ToolResources {
          export type CodeInterpreter = Types.ThreadUpdateParamsToolResourcesCodeInterpreter;
          export type FileSearch = Types.ThreadUpdateParamsToolResourcesFileSearch;
        }
      }
      export type ThreadCreateAndRunParams = Types.ThreadCreateAndRunParams;
      export namespace ThreadCreateAndRunParams {
        export type Thread = Types.ThreadCreateAndRunParamsThread;
        export namespace Thread {
          export type Message = Types.ThreadCreateAndRunParamsThreadMessage;
          export namespace Message {
            export type Attachment = Types.ThreadCreateAndRunParamsThreadMessageAttachment;
            export namespace Attachment {
              export type FileSearch =
                Types.ThreadCreateAndRunParamsThreadMessageAttachmentFileSearch;
            }
          }
          export type ToolResources = Types.ThreadCreateAndRunParamsThreadToolResources;
          export namespace ToolResources {
            export type CodeInterpreter =
              Types.ThreadCreateAndRunParamsThreadToolResourcesCodeInterpreter;
            export type FileSearch = Types.ThreadCreateAndRunParamsThreadToolResourcesFileSearch;
            export namespace FileSearch {
              export type VectorStore =
                Types.ThreadCreateAndRunParamsThreadToolResourcesFileSearchVectorStore;
              export namespace VectorStore {
                export type Auto =
                  Types.ThreadCreateAndRunParamsThreadToolResourcesFileSearchVectorStoreAuto;
                export type Static =
                  Types.ThreadCreateAndRunParamsThreadToolResourcesFileSearchVectorStoreStatic;
                export namespace Static {
                  export type Static =
                    Types.ThreadCreateAndRunParamsThreadToolResourcesFileSearchVectorStoreStaticStatic;
                }
              }
            }
          }
        }
        export type ToolResources = Types.ThreadCreateAndRunParamsToolResources;
        export namespace ToolResources {
          export type CodeInterpreter = Types.ThreadCreateAndRunParamsToolResourcesCodeInterpreter;
          export type FileSearch = Types.ThreadCreateAndRunParamsToolResourcesFileSearch;
        }
        export type TruncationStrategy = Types.ThreadCreateAndRunParamsTruncationStrategy;
        export type ThreadCreateAndRunParamsNonStreaming =
          Package.ThreadCreateAndRunParamsNonStreaming;
        export type ThreadCreateAndRunParamsStreaming = Package.ThreadCreateAndRunParamsStreaming;
      }
      export type ThreadCreateAndRunParamsNonStreaming =
        Package.ThreadCreateAndRunParamsNonStreaming;
      export type ThreadCreateAndRunParamsStreaming = Package.ThreadCreateAndRunParamsStreaming;
    }
    export namespace Batches {
      export import Batch = OpenAI.Batch;
      export import BatchError = OpenAI.BatchError;
      export import BatchRequestCounts = OpenAI.BatchRequestCounts;
      export import BatchUsage = OpenAI.BatchUsage;
      export import BatchesPage = OpenAI.BatchesPage;
      export import BatchCreateParams = OpenAI.BatchCreateParams;
      export import BatchListParams = OpenAI.BatchListParams;
    }
    export type Batch = Types.Batch;
    export namespace Batch {
      export type Errors = Types.BatchErrors;
    }
    export type BatchError = Types.BatchError;
    export type BatchRequestCounts = Types.BatchRequestCounts;
    export type BatchUsage = Types.BatchUsage;
    export namespace BatchUsage {
      export type InputTokensDetails = Types.BatchUsageInputTokensDetails;
      export type OutputTokensDetails = Types.BatchUsageOutputTokensDetails;
    }
    export type BatchesPage = Package.CursorPage<Types.Batch>;
    export type BatchCreateParams = Types.BatchCreateParams;
    export namespace BatchCreateParams {
      export type OutputExpiresAfter = Types.BatchCreateParamsOutputExpiresAfter;
    }
    export type BatchListParams = Types.BatchListParams;
    export namespace Uploads {
      export import Upload = OpenAI.Upload;
      export import UploadCreateParams = OpenAI.UploadCreateParams;
      export import UploadCompleteParams = OpenAI.UploadCompleteParams;
      export namespace Parts {
        export import UploadPart = OpenAI.Uploads.UploadPart;
        export import PartCreateParams = OpenAI.Uploads.PartCreateParams;
      }
      export type UploadPart = Types.UploadPart;
      export type PartCreateParams = Types.PartCreateParams;
    }
    export type Upload = Types.Upload;
    export type UploadCreateParams = Types.UploadCreateParams;
    export namespace UploadCreateParams {
      export type ExpiresAfter = Types.UploadCreateParamsExpiresAfter;
    }
    export type UploadCompleteParams = Types.UploadCompleteParams;
    export namespace Admin {
      export namespace Organization {
        export namespace AuditLogs {
          export import AuditLogListResponse = OpenAI.Admin.Organization.AuditLogListResponse;
          export import AuditLogListResponsesPage = OpenAI.Admin.Organization.AuditLogListResponsesPage;
          export import AuditLogListParams = OpenAI.Admin.Organization.AuditLogListParams;
        }
        export type AuditLogListResponse = Types.AuditLogListResponse;
        export namespace AuditLogListResponse {
          export type Actor = Types.AuditLogListResponseActor;
          export namespace Actor {
            export type APIKey = Types.AuditLogListResponseActorAPIKey;
            export namespace APIKey {
              export type ServiceAccount = Types.AuditLogListResponseActorAPIKeyServiceAccount;
              export type User = Types.AuditLogListResponseActorAPIKeyUser;
            }
            export type Session = Types.AuditLogListResponseActorSession;
            export namespace Session {
              export type User = Types.AuditLogListResponseActorSessionUser;
            }
          }
          export type APIKeyCreated = Types.AuditLogListResponseAPIKeyCreated;
          export namespace APIKeyCreated {
            export type Data = Types.AuditLogListResponseAPIKeyCreatedData;
          }
          export type APIKeyDeleted = Types.AuditLogListResponseAPIKeyDeleted;
          export type APIKeyUpdated = Types.AuditLogListResponseAPIKeyUpdated;
          export namespace APIKeyUpdated {
            export type ChangesRequested = Types.AuditLogListResponseAPIKeyUpdatedChangesRequested;
          }
          export type CertificateCreated = Types.AuditLogListResponseCertificateCreated;
          export type CertificateDeleted = Types.AuditLogListResponseCertificateDeleted;
          export type CertificateUpdated = Types.AuditLogListResponseCertificateUpdated;
          export type CertificatesActivated = Types.AuditLogListResponseCertificatesActivated;
          export namespace CertificatesActivated {
            export type Certificate = Types.AuditLogListResponseCertificatesActivatedCertificate;
          }
          export type CertificatesDeactivated = Types.AuditLogListResponseCertificatesDeactivated;
          export namespace CertificatesDeactivated {
            export type Certificate = Types.AuditLogListResponseCertificatesDeactivatedCertificate;
          }
          export type CheckpointPermissionCreated =
            Types.AuditLogListResponseCheckpointPermissionCreated;
          export namespace CheckpointPermissionCreated {
            export type Data = Types.AuditLogListResponseCheckpointPermissionCreatedData;
          }
          export type CheckpointPermissionDeleted =
            Types.AuditLogListResponseCheckpointPermissionDeleted;
          export type ExternalKeyRegistered = Types.AuditLogListResponseExternalKeyRegistered;
          export type ExternalKeyRemoved = Types.AuditLogListResponseExternalKeyRemoved;
          export type ExternalStorageRegistered =
            Types.AuditLogListResponseExternalStorageRegistered;
          export namespace ExternalStorageRegistered {
            export type Data = Types.AuditLogListResponseExternalStorageRegisteredData;
          }
          export type ExternalStorageRemoved = Types.AuditLogListResponseExternalStorageRemoved;
          export type GroupCreated = Types.AuditLogListResponseGroupCreated;
          export namespace GroupCreated {
            export type Data = Types.AuditLogListResponseGroupCreatedData;
          }
          export type GroupDeleted = Types.AuditLogListResponseGroupDeleted;
          export type GroupUpdated = Types.AuditLogListResponseGroupUpdated;
          export namespace GroupUpdated {
            export type ChangesRequested = Types.AuditLogListResponseGroupUpdatedChangesRequested;
          }
          export type InviteAccepted = Types.AuditLogListResponseInviteAccepted;
          export type InviteDeleted = Types.AuditLogListResponseInviteDeleted;
          export type InviteSent = Types.AuditLogListResponseInviteSent;
          export namespace InviteSent {
            export type Data = Types.AuditLogListResponseInviteSentData;
          }
          export type IPAllowlistConfigActivated =
            Types.AuditLogListResponseIPAllowlistConfigActivated;
          export namespace IPAllowlistConfigActivated {
            export type Config = Types.AuditLogListResponseIPAllowlistConfigActivatedConfig;
          }
          export type IPAllowlistConfigDeactivated =
            Types.AuditLogListResponseIPAllowlistConfigDeactivated;
          export namespace IPAllowlistConfigDeactivated {
            export type Config = Types.AuditLogListResponseIPAllowlistConfigDeactivatedConfig;
          }
          export type IPAllowlistCreated = Types.AuditLogListResponseIPAllowlistCreated;
          export type IPAllowlistDeleted = Types.AuditLogListResponseIPAllowlistDeleted;
          export type IPAllowlistUpdated = Types.AuditLogListResponseIPAllowlistUpdated;
          export type LoginFailed = Types.AuditLogListResponseLoginFailed;
          export type LogoutFailed = Types.AuditLogListResponseLogoutFailed;
          export type OrganizationUpdated = Types.AuditLogListResponseOrganizationUpdated;
          export namespace OrganizationUpdated {
            export type ChangesRequested =
              Types.AuditLogListResponseOrganizationUpdatedChangesRequested;
          }
          export type Project = Types.AuditLogListResponseProject;
          export type ProjectArchived = Types.AuditLogListResponseProjectArchived;
          export type ProjectCreated = Types.AuditLogListResponseProjectCreated;
          export namespace ProjectCreated {
            export type Data = Types.AuditLogListResponseProjectCreatedData;
          }
          export type ProjectDeleted = Types.AuditLogListResponseProjectDeleted;
          export type ProjectUpdated = Types.AuditLogListResponseProjectUpdated;
          export namespace ProjectUpdated {
            export type ChangesRequested = Types.AuditLogListResponseProjectUpdatedChangesRequested;
          }
          export type RateLimitDeleted = Types.AuditLogListResponseRateLimitDeleted;
          export type RateLimitUpdated = Types.AuditLogListResponseRateLimitUpdated;
          export namespace RateLimitUpdated {
            export type ChangesRequested =
              Types.AuditLogListResponseRateLimitUpdatedChangesRequested;
          }
          export type RoleAssignmentCreated = Types.AuditLogListResponseRoleAssignmentCreated;
          export type RoleAssignmentDeleted = Types.AuditLogListResponseRoleAssignmentDeleted;
          export type RoleBoundToResource = Types.AuditLogListResponseRoleBoundToResource;
          export type RoleCreated = Types.AuditLogListResponseRoleCreated;
          export type RoleDeleted = Types.AuditLogListResponseRoleDeleted;
          export type RoleUnboundFromResource = Types.AuditLogListResponseRoleUnboundFromResource;
          export type RoleUpdated = Types.AuditLogListResponseRoleUpdated;
          export namespace RoleUpdated {
            export type ChangesRequested = Types.AuditLogListResponseRoleUpdatedChangesRequested;
          }
          export type ScimDisabled = Types.AuditLogListResponseScimDisabled;
          export type ScimEnabled = Types.AuditLogListResponseScimEnabled;
          export type ServiceAccountCreated = Types.AuditLogListResponseServiceAccountCreated;
          export namespace ServiceAccountCreated {
            export type Data = Types.AuditLogListResponseServiceAccountCreatedData;
          }
          export type ServiceAccountDeleted = Types.AuditLogListResponseServiceAccountDeleted;
          export type ServiceAccountUpdated = Types.AuditLogListResponseServiceAccountUpdated;
          export namespace ServiceAccountUpdated {
            export type ChangesRequested =
              Types.AuditLogListResponseServiceAccountUpdatedChangesRequested;
          }
          export type UserAdded = Types.AuditLogListResponseUserAdded;
          export namespace UserAdded {
            export type Data = Types.AuditLogListResponseUserAddedData;
          }
          export type UserDeleted = Types.AuditLogListResponseUserDeleted;
          export type UserUpdated = Types.AuditLogListResponseUserUpdated;
          export namespace UserUpdated {
            export type ChangesRequested = Types.AuditLogListResponseUserUpdatedChangesRequested;
          }
          export type WorkloadIdentityProviderMappingCreated =
            Types.AuditLogListResponseWorkloadIdentityProviderMappingCreated;
          export type WorkloadIdentityProviderMappingDeleted =
            Types.AuditLogListResponseWorkloadIdentityProviderMappingDeleted;
          export type WorkloadIdentityProviderMappingUpdated =
            Types.AuditLogListResponseWorkloadIdentityProviderMappingUpdated;
          export type WorkloadIdentityProviderCreated =
            Types.AuditLogListResponseWorkloadIdentityProviderCreated;
          export type WorkloadIdentityProviderDeleted =
            Types.AuditLogListResponseWorkloadIdentityProviderDeleted;
          export type WorkloadIdentityProviderUpdated =
            Types.AuditLogListResponseWorkloadIdentityProviderUpdated;
        }
        export type AuditLogListResponsesPage =
          Package.ConversationCursorPage<Types.AuditLogListResponse>;
        export type AuditLogListParams = Types.AuditLogListParams;
        export namespace AuditLogListParams {
          export type EffectiveAt = Types.AuditLogListParamsEffectiveAt;
        }
        export namespace AdminAPIKeys {
          export import AdminAPIKey = OpenAI.Admin.Organization.AdminAPIKey;
          export import AdminAPIKeyCreateResponse = OpenAI.Admin.Organization.AdminAPIKeyCreateResponse;
          export import AdminAPIKeyDeleteResponse = OpenAI.Admin.Organization.AdminAPIKeyDeleteResponse;
          export import AdminAPIKeysPage = OpenAI.Admin.Organization.AdminAPIKeysPage;
          export import AdminAPIKeyCreateParams = OpenAI.Admin.Organization.AdminAPIKeyCreateParams;
          export import AdminAPIKeyListParams = OpenAI.Admin.Organization.AdminAPIKeyListParams;
        }
        export type AdminAPIKey = Types.AdminAPIKey;
        export namespace AdminAPIKey {
          export type Owner = Types.AdminAPIKeyOwner;
        }
        export type AdminAPIKeyCreateResponse = Types.AdminAPIKeyCreateResponse;
        export type AdminAPIKeyDeleteResponse = Types.AdminAPIKeyDeleteResponse;
        export type AdminAPIKeysPage = Package.CursorPage<Types.AdminAPIKey>;
        export type AdminAPIKeyCreateParams = Types.AdminAPIKeyCreateParams;
        export type AdminAPIKeyListParams = Types.AdminAPIKeyListParams;
        export namespace Usage {
          export import CostQuantityUnit = OpenAI.Admin.Organization.CostQuantityUnit;
          export import UsageAudioSpeechesResponse = OpenAI.Admin.Organization.UsageAudioSpeechesResponse;
          export import UsageAudioTranscriptionsResponse = OpenAI.Admin.Organization.UsageAudioTranscriptionsResponse;
          export import UsageCodeInterpreterSessionsResponse = OpenAI.Admin.Organization.UsageCodeInterpreterSessionsResponse;
          export import UsageCompletionsResponse = OpenAI.Admin.Organization.UsageCompletionsResponse;
          export import UsageCostsResponse = OpenAI.Admin.Organization.UsageCostsResponse;
          export import UsageDecisionsResponse = OpenAI.Admin.Organization.UsageDecisionsResponse;
          export import UsageEmbeddingsResponse = OpenAI.Admin.Organization.UsageEmbeddingsResponse;
          export import UsageFileSearchCallsResponse = OpenAI.Admin.Organization.UsageFileSearchCallsResponse;
          export import UsageImagesResponse = OpenAI.Admin.Organization.UsageImagesResponse;
          export import UsageModerationsResponse = OpenAI.Admin.Organization.UsageModerationsResponse;
          export import UsageVectorStoresResponse = OpenAI.Admin.Organization.UsageVectorStoresResponse;
          export import UsageWebSearchCallsResponse = OpenAI.Admin.Organization.UsageWebSearchCallsResponse;
          export import UsageAudioSpeechesParams = OpenAI.Admin.Organization.UsageAudioSpeechesParams;
          export import UsageAudioTranscriptionsParams = OpenAI.Admin.Organization.UsageAudioTranscriptionsParams;
          export import UsageCodeInterpreterSessionsParams = OpenAI.Admin.Organization.UsageCodeInterpreterSessionsParams;
          export import UsageCompletionsParams = OpenAI.Admin.Organization.UsageCompletionsParams;
          export import UsageCostsParams = OpenAI.Admin.Organization.UsageCostsParams;
          export import UsageDecisionsParams = OpenAI.Admin.Organization.UsageDecisionsParams;
          export import UsageEmbeddingsParams = OpenAI.Admin.Organization.UsageEmbeddingsParams;
          export import UsageFileSearchCallsParams = OpenAI.Admin.Organization.UsageFileSearchCallsParams;
          export import UsageImagesParams = OpenAI.Admin.Organization.UsageImagesParams;
          export import UsageModerationsParams = OpenAI.Admin.Organization.UsageModerationsParams;
          export import UsageVectorStoresParams = OpenAI.Admin.Organization.UsageVectorStoresParams;
          export import UsageWebSearchCallsParams = OpenAI.Admin.Organization.UsageWebSearchCallsParams;
        }
        export type CostQuantityUnit = Types.CostQuantityUnit;
        export type UsageAudioSpeechesResponse = Types.UsageAudioSpeechesResponse;
        export namespace UsageAudioSpeechesResponse {
          export type Data = Types.UsageAudioSpeechesResponseData;
          export namespace Data {
            export type OrganizationUsageCompletionsResult =
              Types.UsageAudioSpeechesResponseDataOrganizationUsageCompletionsResult;
            export type OrganizationUsageEmbeddingsResult =
              Types.UsageAudioSpeechesResponseDataOrganizationUsageEmbeddingsResult;
            export type OrganizationUsageModerationsResult =
              Types.UsageAudioSpeechesResponseDataOrganizationUsageModerationsResult;
            export type OrganizationUsageImagesResult =
              Types.UsageAudioSpeechesResponseDataOrganizationUsageImagesResult;
            export type OrganizationUsageAudioSpeechesResult =
              Types.UsageAudioSpeechesResponseDataOrganizationUsageAudioSpeechesResult;
            export type OrganizationUsageAudioTranscriptionsResult =
              Types.UsageAudioSpeechesResponseDataOrganizationUsageAudioTranscriptionsResult;
            export type OrganizationUsageVectorStoresResult =
              Types.UsageAudioSpeechesResponseDataOrganizationUsageVectorStoresResult;
            export type OrganizationUsageCodeInterpreterSessionsResult =
              Types.UsageAudioSpeechesResponseDataOrganizationUsageCodeInterpreterSessionsResult;
            export type OrganizationUsageFileSearchesResult =
              Types.UsageAudioSpeechesResponseDataOrganizationUsageFileSearchesResult;
            export type OrganizationUsageWebSearchesResult =
              Types.UsageAudioSpeechesResponseDataOrganizationUsageWebSearchesResult;
            export type OrganizationCostsResult =
              Types.UsageAudioSpeechesResponseDataOrganizationCostsResult;
            export namespace OrganizationCostsResult {
              export type Amount =
                Types.UsageAudioSpeechesResponseDataOrganizationCostsResultAmount;
            }
          }
        }
        export type UsageAudioTranscriptionsResponse = Types.UsageAudioTranscriptionsResponse;
        export namespace UsageAudioTranscriptionsResponse {
          export type Data = Types.UsageAudioTranscriptionsResponseData;
          export namespace Data {
            export type OrganizationUsageCompletionsResult =
              Types.UsageAudioTranscriptionsResponseDataOrganizationUsageCompletionsResult;
            export type OrganizationUsageEmbeddingsResult =
              Types.UsageAudioTranscriptionsResponseDataOrganizationUsageEmbeddingsResult;
            export type OrganizationUsageModerationsResult =
              Types.UsageAudioTranscriptionsResponseDataOrganizationUsageModerationsResult;
            export type OrganizationUsageImagesResult =
              Types.UsageAudioTranscriptionsResponseDataOrganizationUsageImagesResult;
            export type OrganizationUsageAudioSpeechesResult =
              Types.UsageAudioTranscriptionsResponseDataOrganizationUsageAudioSpeechesResult;
            export type OrganizationUsageAudioTranscriptionsResult =
              Types.UsageAudioTranscriptionsResponseDataOrganizationUsageAudioTranscriptionsResult;
            export type OrganizationUsageVectorStoresResult =
              Types.UsageAudioTranscriptionsResponseDataOrganizationUsageVectorStoresResult;
            export type OrganizationUsageCodeInterpreterSessionsResult =
              Types.UsageAudioTranscriptionsResponseDataOrganizationUsageCodeInterpreterSessionsResult;
            export type OrganizationUsageFileSearchesResult =
              Types.UsageAudioTranscriptionsResponseDataOrganizationUsageFileSearchesResult;
            export type OrganizationUsageWebSearchesResult =
              Types.UsageAudioTranscriptionsResponseDataOrganizationUsageWebSearchesResult;
            export type OrganizationCostsResult =
              Types.UsageAudioTranscriptionsResponseDataOrganizationCostsResult;
            export namespace OrganizationCostsResult {
              export type Amount =
                Types.UsageAudioTranscriptionsResponseDataOrganizationCostsResultAmount;
            }
          }
        }
        export type UsageCodeInterpreterSessionsResponse =
          Types.UsageCodeInterpreterSessionsResponse;
        export namespace UsageCodeInterpreterSessionsResponse {
          export type Data = Types.UsageCodeInterpreterSessionsResponseData;
          export namespace Data {
            export type OrganizationUsageCompletionsResult =
              Types.UsageCodeInterpreterSessionsResponseDataOrganizationUsageCompletionsResult;
            export type OrganizationUsageEmbeddingsResult =
              Types.UsageCodeInterpreterSessionsResponseDataOrganizationUsageEmbeddingsResult;
            export type OrganizationUsageModerationsResult =
              Types.UsageCodeInterpreterSessionsResponseDataOrganizationUsageModerationsResult;
            export type OrganizationUsageImagesResult =
              Types.UsageCodeInterpreterSessionsResponseDataOrganizationUsageImagesResult;
            export type OrganizationUsageAudioSpeechesResult =
              Types.UsageCodeInterpreterSessionsResponseDataOrganizationUsageAudioSpeechesResult;
            export type OrganizationUsageAudioTranscriptionsResult =
              Types.UsageCodeInterpreterSessionsResponseDataOrganizationUsageAudioTranscriptionsResult;
            export type OrganizationUsageVectorStoresResult =
              Types.UsageCodeInterpreterSessionsResponseDataOrganizationUsageVectorStoresResult;
            export type OrganizationUsageCodeInterpreterSessionsResult =
              Types.UsageCodeInterpreterSessionsResponseDataOrganizationUsageCodeInterpreterSessionsResult;
            export type OrganizationUsageFileSearchesResult =
              Types.UsageCodeInterpreterSessionsResponseDataOrganizationUsageFileSearchesResult;
            export type OrganizationUsageWebSearchesResult =
              Types.UsageCodeInterpreterSessionsResponseDataOrganizationUsageWebSearchesResult;
            export type OrganizationCostsResult =
              Types.UsageCodeInterpreterSessionsResponseDataOrganizationCostsResult;
            export namespace OrganizationCostsResult {
              export type Amount =
                Types.UsageCodeInterpreterSessionsResponseDataOrganizationCostsResultAmount;
            }
          }
        }
        export type UsageCompletionsResponse = Types.UsageCompletionsResponse;
        export namespace UsageCompletionsResponse {
          export type Data = Types.UsageCompletionsResponseData;
          export namespace Data {
            export type OrganizationUsageCompletionsResult =
              Types.UsageCompletionsResponseDataOrganizationUsageCompletionsResult;
            export type OrganizationUsageEmbeddingsResult =
              Types.UsageCompletionsResponseDataOrganizationUsageEmbeddingsResult;
            export type OrganizationUsageModerationsResult =
              Types.UsageCompletionsResponseDataOrganizationUsageModerationsResult;
            export type OrganizationUsageImagesResult =
              Types.UsageCompletionsResponseDataOrganizationUsageImagesResult;
            export type OrganizationUsageAudioSpeechesResult =
              Types.UsageCompletionsResponseDataOrganizationUsageAudioSpeechesResult;
            export type OrganizationUsageAudioTranscriptionsResult =
              Types.UsageCompletionsResponseDataOrganizationUsageAudioTranscriptionsResult;
            export type OrganizationUsageVectorStoresResult =
              Types.UsageCompletionsResponseDataOrganizationUsageVectorStoresResult;
            export type OrganizationUsageCodeInterpreterSessionsResult =
              Types.UsageCompletionsResponseDataOrganizationUsageCodeInterpreterSessionsResult;
            export type OrganizationUsageFileSearchesResult =
              Types.UsageCompletionsResponseDataOrganizationUsageFileSearchesResult;
            export type OrganizationUsageWebSearchesResult =
              Types.UsageCompletionsResponseDataOrganizationUsageWebSearchesResult;
            export type OrganizationCostsResult =
              Types.UsageCompletionsResponseDataOrganizationCostsResult;
            export namespace OrganizationCostsResult {
              export type Amount = Types.UsageCompletionsResponseDataOrganizationCostsResultAmount;
            }
          }
        }
        export type UsageCostsResponse = Types.UsageCostsResponse;
        export namespace UsageCostsResponse {
          export type Data = Types.UsageCostsResponseData;
          export namespace Data {
            export type OrganizationUsageCompletionsResult =
              Types.UsageCostsResponseDataOrganizationUsageCompletionsResult;
            export type OrganizationUsageEmbeddingsResult =
              Types.UsageCostsResponseDataOrganizationUsageEmbeddingsResult;
            export type OrganizationUsageModerationsResult =
              Types.UsageCostsResponseDataOrganizationUsageModerationsResult;
            export type OrganizationUsageImagesResult =
              Types.UsageCostsResponseDataOrganizationUsageImagesResult;
            export type OrganizationUsageAudioSpeechesResult =
              Types.UsageCostsResponseDataOrganizationUsageAudioSpeechesResult;
            export type OrganizationUsageAudioTranscriptionsResult =
              Types.UsageCostsResponseDataOrganizationUsageAudioTranscriptionsResult;
            export type OrganizationUsageVectorStoresResult =
              Types.UsageCostsResponseDataOrganizationUsageVectorStoresResult;
            export type OrganizationUsageCodeInterpreterSessionsResult =
              Types.UsageCostsResponseDataOrganizationUsageCodeInterpreterSessionsResult;
            export type OrganizationUsageFileSearchesResult =
              Types.UsageCostsResponseDataOrganizationUsageFileSearchesResult;
            export type OrganizationUsageWebSearchesResult =
              Types.UsageCostsResponseDataOrganizationUsageWebSearchesResult;
            export type OrganizationCostsResult =
              Types.UsageCostsResponseDataOrganizationCostsResult;
            export namespace OrganizationCostsResult {
              export type Amount = Types.UsageCostsResponseDataOrganizationCostsResultAmount;
            }
          }
        }
        export type UsageDecisionsResponse = Types.UsageDecisionsResponse;
        export namespace UsageDecisionsResponse {
          export type Data = Types.UsageDecisionsResponseData;
          export namespace Data {
            export type Result = Types.UsageDecisionsResponseDataResult;
          }
        }
        export type UsageEmbeddingsResponse = Types.UsageEmbeddingsResponse;
        export namespace UsageEmbeddingsResponse {
          export type Data = Types.UsageEmbeddingsResponseData;
          export namespace Data {
            export type OrganizationUsageCompletionsResult =
              Types.UsageEmbeddingsResponseDataOrganizationUsageCompletionsResult;
            export type OrganizationUsageEmbeddingsResult =
              Types.UsageEmbeddingsResponseDataOrganizationUsageEmbeddingsResult;
            export type OrganizationUsageModerationsResult =
              Types.UsageEmbeddingsResponseDataOrganizationUsageModerationsResult;
            export type OrganizationUsageImagesResult =
              Types.UsageEmbeddingsResponseDataOrganizationUsageImagesResult;
            export type OrganizationUsageAudioSpeechesResult =
              Types.UsageEmbeddingsResponseDataOrganizationUsageAudioSpeechesResult;
            export type OrganizationUsageAudioTranscriptionsResult =
              Types.UsageEmbeddingsResponseDataOrganizationUsageAudioTranscriptionsResult;
            export type OrganizationUsageVectorStoresResult =
              Types.UsageEmbeddingsResponseDataOrganizationUsageVectorStoresResult;
            export type OrganizationUsageCodeInterpreterSessionsResult =
              Types.UsageEmbeddingsResponseDataOrganizationUsageCodeInterpreterSessionsResult;
            export type OrganizationUsageFileSearchesResult =
              Types.UsageEmbeddingsResponseDataOrganizationUsageFileSearchesResult;
            export type OrganizationUsageWebSearchesResult =
              Types.UsageEmbeddingsResponseDataOrganizationUsageWebSearchesResult;
            export type OrganizationCostsResult =
              Types.UsageEmbeddingsResponseDataOrganizationCostsResult;
            export namespace OrganizationCostsResult {
              export type Amount = Types.UsageEmbeddingsResponseDataOrganizationCostsResultAmount;
            }
          }
        }
        export type UsageFileSearchCallsResponse = Types.UsageFileSearchCallsResponse;
        export namespace UsageFileSearchCallsResponse {
          export type Data = Types.UsageFileSearchCallsResponseData;
          export namespace Data {
            export type OrganizationUsageCompletionsResult =
              Types.UsageFileSearchCallsResponseDataOrganizationUsageCompletionsResult;
            export type OrganizationUsageEmbeddingsResult =
              Types.UsageFileSearchCallsResponseDataOrganizationUsageEmbeddingsResult;
            export type OrganizationUsageModerationsResult =
              Types.UsageFileSearchCallsResponseDataOrganizationUsageModerationsResult;
            export type OrganizationUsageImagesResult =
              Types.UsageFileSearchCallsResponseDataOrganizationUsageImagesResult;
            export type OrganizationUsageAudioSpeechesResult =
              Types.UsageFileSearchCallsResponseDataOrganizationUsageAudioSpeechesResult;
            export type OrganizationUsageAudioTranscriptionsResult =
              Types.UsageFileSearchCallsResponseDataOrganizationUsageAudioTranscriptionsResult;
            export type OrganizationUsageVectorStoresResult =
              Types.UsageFileSearchCallsResponseDataOrganizationUsageVectorStoresResult;
            export type OrganizationUsageCodeInterpreterSessionsResult =
              Types.UsageFileSearchCallsResponseDataOrganizationUsageCodeInterpreterSessionsResult;
            export type OrganizationUsageFileSearchesResult =
              Types.UsageFileSearchCallsResponseDataOrganizationUsageFileSearchesResult;
            export type OrganizationUsageWebSearchesResult =
              Types.UsageFileSearchCallsResponseDataOrganizationUsageWebSearchesResult;
            export type OrganizationCostsResult =
              Types.UsageFileSearchCallsResponseDataOrganizationCostsResult;
            export namespace OrganizationCostsResult {
              export type Amount =
                Types.UsageFileSearchCallsResponseDataOrganizationCostsResultAmount;
            }
          }
        }
        export type UsageImagesResponse = Types.UsageImagesResponse;
        export namespace UsageImagesResponse {
          export type Data = Types.UsageImagesResponseData;
          export namespace Data {
            export type OrganizationUsageCompletionsResult =
              Types.UsageImagesResponseDataOrganizationUsageCompletionsResult;
            export type OrganizationUsageEmbeddingsResult =
              Types.UsageImagesResponseDataOrganizationUsageEmbeddingsResult;
            export type OrganizationUsageModerationsResult =
              Types.UsageImagesResponseDataOrganizationUsageModerationsResult;
            export type OrganizationUsageImagesResult =
              Types.UsageImagesResponseDataOrganizationUsageImagesResult;
            export type OrganizationUsageAudioSpeechesResult =
              Types.UsageImagesResponseDataOrganizationUsageAudioSpeechesResult;
            export type OrganizationUsageAudioTranscriptionsResult =
              Types.UsageImagesResponseDataOrganizationUsageAudioTranscriptionsResult;
            export type OrganizationUsageVectorStoresResult =
              Types.UsageImagesResponseDataOrganizationUsageVectorStoresResult;
            export type OrganizationUsageCodeInterpreterSessionsResult =
              Types.UsageImagesResponseDataOrganizationUsageCodeInterpreterSessionsResult;
            export type OrganizationUsageFileSearchesResult =
              Types.UsageImagesResponseDataOrganizationUsageFileSearchesResult;
            export type OrganizationUsageWebSearchesResult =
              Types.UsageImagesResponseDataOrganizationUsageWebSearchesResult;
            export type OrganizationCostsResult =
              Types.UsageImagesResponseDataOrganizationCostsResult;
            export namespace OrganizationCostsResult {
              export type Amount = Types.UsageImagesResponseDataOrganizationCostsResultAmount;
            }
          }
        }
        export type UsageModerationsResponse = Types.UsageModerationsResponse;
        export namespace UsageModerationsResponse {
          export type Data = Types.UsageModerationsResponseData;
          export namespace Data {
            export type OrganizationUsageCompletionsResult =
              Types.UsageModerationsResponseDataOrganizationUsageCompletionsResult;
            export type OrganizationUsageEmbeddingsResult =
              Types.UsageModerationsResponseDataOrganizationUsageEmbeddingsResult;
            export type OrganizationUsageModerationsResult =
              Types.UsageModerationsResponseDataOrganizationUsageModerationsResult;
            export type OrganizationUsageImagesResult =
              Types.UsageModerationsResponseDataOrganizationUsageImagesResult;
            export type OrganizationUsageAudioSpeechesResult =
              Types.UsageModerationsResponseDataOrganizationUsageAudioSpeechesResult;
            export type OrganizationUsageAudioTranscriptionsResult =
              Types.UsageModerationsResponseDataOrganizationUsageAudioTranscriptionsResult;
            export type OrganizationUsageVectorStoresResult =
              Types.UsageModerationsResponseDataOrganizationUsageVectorStoresResult;
            export type OrganizationUsageCodeInterpreterSessionsResult =
              Types.UsageModerationsResponseDataOrganizationUsageCodeInterpreterSessionsResult;
            export type OrganizationUsageFileSearchesResult =
              Types.UsageModerationsResponseDataOrganizationUsageFileSearchesResult;
            export type OrganizationUsageWebSearchesResult =
              Types.UsageModerationsResponseDataOrganizationUsageWebSearchesResult;
            export type OrganizationCostsResult =
              Types.UsageModerationsResponseDataOrganizationCostsResult;
            export namespace OrganizationCostsResult {
              export type Amount = Types.UsageModerationsResponseDataOrganizationCostsResultAmount;
            }
          }
        }
        export type UsageVectorStoresResponse = Types.UsageVectorStoresResponse;
        export namespace UsageVectorStoresResponse {
          export type Data = Types.UsageVectorStoresResponseData;
          export namespace Data {
            export type OrganizationUsageCompletionsResult =
              Types.UsageVectorStoresResponseDataOrganizationUsageCompletionsResult;
            export type OrganizationUsageEmbeddingsResult =
              Types.UsageVectorStoresResponseDataOrganizationUsageEmbeddingsResult;
            export type OrganizationUsageModerationsResult =
              Types.UsageVectorStoresResponseDataOrganizationUsageModerationsResult;
            export type OrganizationUsageImagesResult =
              Types.UsageVectorStoresResponseDataOrganizationUsageImagesResult;
            export type OrganizationUsageAudioSpeechesResult =
              Types.UsageVectorStoresResponseDataOrganizationUsageAudioSpeechesResult;
            export type OrganizationUsageAudioTranscriptionsResult =
              Types.UsageVectorStoresResponseDataOrganizationUsageAudioTranscriptionsResult;
            export type OrganizationUsageVectorStoresResult =
              Types.UsageVectorStoresResponseDataOrganizationUsageVectorStoresResult;
            export type OrganizationUsageCodeInterpreterSessionsResult =
              Types.UsageVectorStoresResponseDataOrganizationUsageCodeInterpreterSessionsResult;
            export type OrganizationUsageFileSearchesResult =
              Types.UsageVectorStoresResponseDataOrganizationUsageFileSearchesResult;
            export type OrganizationUsageWebSearchesResult =
              Types.UsageVectorStoresResponseDataOrganizationUsageWebSearchesResult;
            export type OrganizationCostsResult =
              Types.UsageVectorStoresResponseDataOrganizationCostsResult;
            export namespace OrganizationCostsResult {
              export type Amount = Types.UsageVectorStoresResponseDataOrganizationCostsResultAmount;
            }
          }
        }
        export type UsageWebSearchCallsResponse = Types.UsageWebSearchCallsResponse;
        export namespace UsageWebSearchCallsResponse {
          export type Data = Types.UsageWebSearchCallsResponseData;
          export namespace Data {
            export type OrganizationUsageCompletionsResult =
              Types.UsageWebSearchCallsResponseDataOrganizationUsageCompletionsResult;
            export type OrganizationUsageEmbeddingsResult =
              Types.UsageWebSearchCallsResponseDataOrganizationUsageEmbeddingsResult;
            export type OrganizationUsageModerationsResult =
              Types.UsageWebSearchCallsResponseDataOrganizationUsageModerationsResult;
            export type OrganizationUsageImagesResult =
              Types.UsageWebSearchCallsResponseDataOrganizationUsageImagesResult;
            export type OrganizationUsageAudioSpeechesResult =
              Types.UsageWebSearchCallsResponseDataOrganizationUsageAudioSpeechesResult;
            export type OrganizationUsageAudioTranscriptionsResult =
              Types.UsageWebSearchCallsResponseDataOrganizationUsageAudioTranscriptionsResult;
            export type OrganizationUsageVectorStoresResult =
              Types.UsageWebSearchCallsResponseDataOrganizationUsageVectorStoresResult;
            export type OrganizationUsageCodeInterpreterSessionsResult =
              Types.UsageWebSearchCallsResponseDataOrganizationUsageCodeInterpreterSessionsResult;
            export type OrganizationUsageFileSearchesResult =
              Types.UsageWebSearchCallsResponseDataOrganizationUsageFileSearchesResult;
            export type OrganizationUsageWebSearchesResult =
              Types.UsageWebSearchCallsResponseDataOrganizationUsageWebSearchesResult;
            export type OrganizationCostsResult =
              Types.UsageWebSearchCallsResponseDataOrganizationCostsResult;
            export namespace OrganizationCostsResult {
              export type Amount =
                Types.UsageWebSearchCallsResponseDataOrganizationCostsResultAmount;
            }
          }
        }
        export type UsageAudioSpeechesParams = Types.UsageAudioSpeechesParams;
        export type UsageAudioTranscriptionsParams = Types.UsageAudioTranscriptionsParams;
        export type UsageCodeInterpreterSessionsParams = Types.UsageCodeInterpreterSessionsParams;
        export type UsageCompletionsParams = Types.UsageCompletionsParams;
        export type UsageCostsParams = Types.UsageCostsParams;
        export type UsageDecisionsParams = Types.UsageDecisionsParams;
        export type UsageEmbeddingsParams = Types.UsageEmbeddingsParams;
        export type UsageFileSearchCallsParams = Types.UsageFileSearchCallsParams;
        export type UsageImagesParams = Types.UsageImagesParams;
        export type UsageModerationsParams = Types.UsageModerationsParams;
        export type UsageVectorStoresParams = Types.UsageVectorStoresParams;
        export type UsageWebSearchCallsParams = Types.UsageWebSearchCallsParams;
        export namespace Invites {
          export import Invite = OpenAI.Admin.Organization.Invite;
          export import InviteDeleteResponse = OpenAI.Admin.Organization.InviteDeleteResponse;
          export import InvitesPage = OpenAI.Admin.Organization.InvitesPage;
          export import InviteCreateParams = OpenAI.Admin.Organization.InviteCreateParams;
          export import InviteListParams = OpenAI.Admin.Organization.InviteListParams;
        }
        export type Invite = Types.Invite;
        export namespace Invite {
          export type Project = Types.InviteProject;
        }
        export type InviteDeleteResponse = Types.InviteDeleteResponse;
        export type InvitesPage = Package.ConversationCursorPage<Types.Invite>;
        export type InviteCreateParams = Types.InviteCreateParams;
        export namespace InviteCreateParams {
          export type Project = Types.InviteCreateParamsProject;
        }
        export type InviteListParams = Types.InviteListParams;
        export namespace Users {
          export import OrganizationUser = OpenAI.Admin.Organization.OrganizationUser;
          export import UserDeleteResponse = OpenAI.Admin.Organization.UserDeleteResponse;
          export import OrganizationUsersPage = OpenAI.Admin.Organization.OrganizationUsersPage;
          export import UserUpdateParams = OpenAI.Admin.Organization.UserUpdateParams;
          export import UserListParams = OpenAI.Admin.Organization.UserListParams;
          export namespace Roles {
            export import RoleCreateResponse = OpenAI.Admin.Organization.Users.RoleCreateResponse;
            export import RoleRetrieveResponse = OpenAI.Admin.Organization.Users.RoleRetrieveResponse;
            export import RoleListResponse = OpenAI.Admin.Organization.Users.RoleListResponse;
            export import RoleDeleteResponse = OpenAI.Admin.Organization.Users.RoleDeleteResponse;
            export import RoleListResponsesPage = OpenAI.Admin.Organization.Users.RoleListResponsesPage;
            export import RoleCreateParams = OpenAI.Admin.Organization.Users.RoleCreateParams;
            export import RoleRetrieveParams = OpenAI.Admin.Organization.Users.RoleRetrieveParams;
            export import RoleListParams = OpenAI.Admin.Organization.Users.RoleListParams;
            export import RoleDeleteParams = OpenAI.Admin.Organization.Users.RoleDeleteParams;
          }
          export type RoleCreateResponse = Types.UserRoleCreateResponse;
          export type RoleRetrieveResponse = Types.UserRoleRetrieveResponse;
          export namespace RoleRetrieveResponse {
            export type AssignmentSource = Types.UserRoleRetrieveResponseAssignmentSource;
          }
          export type RoleListResponse = Types.UserRoleListResponse;
          export namespace RoleListResponse {
            export type AssignmentSource = Types.UserRoleListResponseAssignmentSource;
          }
          export type RoleDeleteResponse = Types.UserRoleDeleteResponse;
          export type RoleListResponsesPage = Package.NextCursorPage<Types.UserRoleListResponse>;
          export type RoleCreateParams = Types.UserRoleCreateParams;
          export type RoleRetrieveParams = Types.UserRoleRetrieveParams;
          export type RoleListParams = Types.UserRoleListParams;
          export type RoleDeleteParams = Types.UserRoleDeleteParams;
        }
        export type OrganizationUser = Types.OrganizationUser;
        export namespace OrganizationUser {
          export type Projects = Types.OrganizationUserProjects;
          export namespace Projects {
            export type Data = Types.OrganizationUserProjectsData;
          }
          export type User = Types.OrganizationUserUser;
        }
        export type UserDeleteResponse = Types.UserDeleteResponse;
        export type OrganizationUsersPage = Package.ConversationCursorPage<Types.OrganizationUser>;
        export type UserUpdateParams = Types.UserUpdateParams;
        export type UserListParams = Types.UserListParams;
        export namespace Groups {
          export import Group = OpenAI.Admin.Organization.Group;
          export import GroupUpdateResponse = OpenAI.Admin.Organization.GroupUpdateResponse;
          export import GroupDeleteResponse = OpenAI.Admin.Organization.GroupDeleteResponse;
          export import GroupsPage = OpenAI.Admin.Organization.GroupsPage;
          export import GroupCreateParams = OpenAI.Admin.Organization.GroupCreateParams;
          export import GroupUpdateParams = OpenAI.Admin.Organization.GroupUpdateParams;
          export import GroupListParams = OpenAI.Admin.Organization.GroupListParams;
          export namespace Users {
            export import OrganizationGroupUser = OpenAI.Admin.Organization.Groups.OrganizationGroupUser;
            export import UserCreateResponse = OpenAI.Admin.Organization.Groups.UserCreateResponse;
            export import UserRetrieveResponse = OpenAI.Admin.Organization.Groups.UserRetrieveResponse;
            export import UserDeleteResponse = OpenAI.Admin.Organization.Groups.UserDeleteResponse;
            export import OrganizationGroupUsersPage = OpenAI.Admin.Organization.Groups.OrganizationGroupUsersPage;
            export import UserCreateParams = OpenAI.Admin.Organization.Groups.UserCreateParams;
            export import UserRetrieveParams = OpenAI.Admin.Organization.Groups.UserRetrieveParams;
            export import UserListParams = OpenAI.Admin.Organization.Groups.UserListParams;
            export import UserDeleteParams = OpenAI.Admin.Organization.Groups.UserDeleteParams;
          }
          export type OrganizationGroupUser = Types.OrganizationGroupUser;
          export type UserCreateResponse = Types.GroupUserCreateResponse;
          export type UserRetrieveResponse = Types.GroupUserRetrieveResponse;
          export type UserDeleteResponse = Types.GroupUserDeleteResponse;
          export type OrganizationGroupUsersPage =
            Package.NextCursorPage<Types.OrganizationGroupUser>;
          export type UserCreateParams = Types.GroupUserCreateParams;
          export type UserRetrieveParams = Types.GroupUserRetrieveParams;
          export type UserListParams = Types.GroupUserListParams;
          export type UserDeleteParams = Types.GroupUserDeleteParams;
          export namespace Roles {
            export import RoleCreateResponse = OpenAI.Admin.Organization.Groups.RoleCreateResponse;
            export import RoleRetrieveResponse = OpenAI.Admin.Organization.Groups.RoleRetrieveResponse;
            export import RoleListResponse = OpenAI.Admin.Organization.Groups.RoleListResponse;
            export import RoleDeleteResponse = OpenAI.Admin.Organization.Groups.RoleDeleteResponse;
            export import RoleListResponsesPage = OpenAI.Admin.Organization.Groups.RoleListResponsesPage;
            export import RoleCreateParams = OpenAI.Admin.Organization.Groups.RoleCreateParams;
            export import RoleRetrieveParams = OpenAI.Admin.Organization.Groups.RoleRetrieveParams;
            export import RoleListParams = OpenAI.Admin.Organization.Groups.RoleListParams;
            export import RoleDeleteParams = OpenAI.Admin.Organization.Groups.RoleDeleteParams;
          }
          export type RoleCreateResponse = Types.GroupRoleCreateResponse;
          export namespace RoleCreateResponse {
            export type Group = Types.GroupRoleCreateResponseGroup;
          }
          export type RoleRetrieveResponse = Types.GroupRoleRetrieveResponse;
          export namespace RoleRetrieveResponse {
            export type AssignmentSource = Types.GroupRoleRetrieveResponseAssignmentSource;
          }
          export type RoleListResponse = Types.GroupRoleListResponse;
          export namespace RoleListResponse {
            export type AssignmentSource = Types.GroupRoleListResponseAssignmentSource;
          }
          export type RoleDeleteResponse = Types.GroupRoleDeleteResponse;
          export type RoleListResponsesPage = Package.NextCursorPage<Types.GroupRoleListResponse>;
          export type RoleCreateParams = Types.GroupRoleCreateParams;
          export type RoleRetrieveParams = Types.GroupRoleRetrieveParams;
          export type RoleListParams = Types.GroupRoleListParams;
          export type RoleDeleteParams = Types.GroupRoleDeleteParams;
        }
        export type Group = Types.Group;
        export type GroupUpdateResponse = Types.GroupUpdateResponse;
        export type GroupDeleteResponse = Types.GroupDeleteResponse;
        export type GroupsPage = Package.NextCursorPage<Types.Group>;
        export type GroupCreateParams = Types.GroupCreateParams;
        export type GroupUpdateParams = Types.GroupUpdateParams;
        export type GroupListParams = Types.GroupListParams;
        export namespace Roles {
          export import Role = OpenAI.Admin.Organization.Role;
          export import RoleDeleteResponse = OpenAI.Admin.Organization.RoleDeleteResponse;
          export import RolesPage = OpenAI.Admin.Organization.RolesPage;
          export import RoleCreateParams = OpenAI.Admin.Organization.RoleCreateParams;
          export import RoleUpdateParams = OpenAI.Admin.Organization.RoleUpdateParams;
          export import RoleListParams = OpenAI.Admin.Organization.RoleListParams;
        }
        export type Role = Types.Role;
        export type RoleDeleteResponse = Types.RoleDeleteResponse;
        export type RolesPage = Package.NextCursorPage<Types.Role>;
        export type RoleCreateParams = Types.RoleCreateParams;
        export type RoleUpdateParams = Types.RoleUpdateParams;
        export type RoleListParams = Types.RoleListParams;
        export namespace DataRetention {
          export import OrganizationDataRetention = OpenAI.Admin.Organization.OrganizationDataRetention;
          export import DataRetentionUpdateParams = OpenAI.Admin.Organization.DataRetentionUpdateParams;
        }
        export type OrganizationDataRetention = Types.OrganizationDataRetention;
        export type DataRetentionUpdateParams = Types.DataRetentionUpdateParams;
        export namespace ExternalKeys {
          export import ExternalKey = OpenAI.Admin.Organization.ExternalKey;
          export import ExternalKeyValidateResponse = OpenAI.Admin.Organization.ExternalKeyValidateResponse;
          export import ExternalKeysPage = OpenAI.Admin.Organization.ExternalKeysPage;
          export import ExternalKeyCreateParams = OpenAI.Admin.Organization.ExternalKeyCreateParams;
          export import ExternalKeyListParams = OpenAI.Admin.Organization.ExternalKeyListParams;
        }
        export type ExternalKey = Types.ExternalKey;
        export type ExternalKeyValidateResponse = Types.ExternalKeyValidateResponse;
        export type ExternalKeysPage = Package.CursorPage<Types.ExternalKey>;
        export type ExternalKeyCreateParams = Types.ExternalKeyCreateParams;
        export namespace ExternalKeyCreateParams {
          export type AwsExternalKeyParams = Types.ExternalKeyCreateParamsAwsExternalKeyParams;
          export type GcpExternalKeyParams = Types.ExternalKeyCreateParamsGcpExternalKeyParams;
          export type AzureExternalKeyParams = Types.ExternalKeyCreateParamsAzureExternalKeyParams;
          export type OciExternalKeyParams = Types.ExternalKeyCreateParamsOciExternalKeyParams;
        }
        export type ExternalKeyListParams = Types.ExternalKeyListParams;
        export namespace WorkloadIdentityProviders {
          export import WorkloadIdentityProvider = OpenAI.Admin.Organization.WorkloadIdentityProvider;
          export import WorkloadIdentityProviderDeleted = OpenAI.Admin.Organization.WorkloadIdentityProviderDeleted;
          export import WorkloadIdentityProvidersPage = OpenAI.Admin.Organization.WorkloadIdentityProvidersPage;
          export import WorkloadIdentityProviderCreateParams = OpenAI.Admin.Organization.WorkloadIdentityProviderCreateParams;
          export import WorkloadIdentityProviderUpdateParams = OpenAI.Admin.Organization.WorkloadIdentityProviderUpdateParams;
          export import WorkloadIdentityProviderListParams = OpenAI.Admin.Organization.WorkloadIdentityProviderListParams;
          export namespace FederationRules {
            export import FederationRule = OpenAI.Admin.Organization.WorkloadIdentityProviders.FederationRule;
            export import FederationRuleDeleted = OpenAI.Admin.Organization.WorkloadIdentityProviders.FederationRuleDeleted;
            export import FederationRulesPage = OpenAI.Admin.Organization.WorkloadIdentityProviders.FederationRulesPage;
            export import FederationRuleCreateParams = OpenAI.Admin.Organization.WorkloadIdentityProviders.FederationRuleCreateParams;
            export import FederationRuleRetrieveParams = OpenAI.Admin.Organization.WorkloadIdentityProviders.FederationRuleRetrieveParams;
            export import FederationRuleUpdateParams = OpenAI.Admin.Organization.WorkloadIdentityProviders.FederationRuleUpdateParams;
            export import FederationRuleListParams = OpenAI.Admin.Organization.WorkloadIdentityProviders.FederationRuleListParams;
            export import FederationRuleDeleteParams = OpenAI.Admin.Organization.WorkloadIdentityProviders.FederationRuleDeleteParams;
          }
          export type FederationRule = Types.FederationRule;
          export namespace FederationRule {
            export type ServiceAccountDefault = Types.FederationRuleServiceAccountDefault;
            export type Restricted = Types.FederationRuleRestricted;
          }
          export type FederationRuleDeleted = Types.FederationRuleDeleted;
          export type FederationRulesPage = Package.CursorPage<Types.FederationRule>;
          export type FederationRuleCreateParams = Types.FederationRuleCreateParams;
          export namespace FederationRuleCreateParams {
            export type ServiceAccountDefault =
              Types.FederationRuleCreateParamsServiceAccountDefault;
            export type Restricted = Types.FederationRuleCreateParamsRestricted;
          }
          export type FederationRuleRetrieveParams = Types.FederationRuleRetrieveParams;
          export type FederationRuleUpdateParams = Types.FederationRuleUpdateParams;
          export namespace FederationRuleUpdateParams {
            export type DefaultPermissionsParam =
              Types.FederationRuleUpdateParamsDefaultPermissionsParam;
            export type RestrictedPermissionsParam =
              Types.FederationRuleUpdateParamsRestrictedPermissionsParam;
          }
          export type FederationRuleListParams = Types.FederationRuleListParams;
          export type FederationRuleDeleteParams = Types.FederationRuleDeleteParams;
        }
        export type WorkloadIdentityProvider = Types.WorkloadIdentityProvider;
        export namespace WorkloadIdentityProvider {
          export type AttributeTransformation =
            Types.WorkloadIdentityProviderAttributeTransformation;
          export type Discovery = Types.WorkloadIdentityProviderDiscovery;
          export type UploadedJwks = Types.WorkloadIdentityProviderUploadedJwks;
        }
        export type WorkloadIdentityProviderDeleted = Types.WorkloadIdentityProviderDeleted;
        export type WorkloadIdentityProvidersPage =
          Package.CursorPage<Types.WorkloadIdentityProvider>;
        export type WorkloadIdentityProviderCreateParams =
          Types.WorkloadIdentityProviderCreateParams;
        export namespace WorkloadIdentityProviderCreateParams {
          export type AttributeTransformation =
            Types.WorkloadIdentityProviderCreateParamsAttributeTransformation;
          export type Discovery = Types.WorkloadIdentityProviderCreateParamsDiscovery;
          export type UploadedJwks = Types.WorkloadIdentityProviderCreateParamsUploadedJwks;
        }
        export type WorkloadIdentityProviderUpdateParams =
          Types.WorkloadIdentityProviderUpdateParams;
        export namespace WorkloadIdentityProviderUpdateParams {
          export type AttributeTransformation =
            Types.WorkloadIdentityProviderUpdateParamsAttributeTransformation;
          export type DiscoveryVerificationParam =
            Types.WorkloadIdentityProviderUpdateParamsDiscoveryVerificationParam;
          export type UploadedJwksVerificationParam =
            Types.WorkloadIdentityProviderUpdateParamsUploadedJwksVerificationParam;
        }
        export type WorkloadIdentityProviderListParams = Types.WorkloadIdentityProviderListParams;
        export namespace ExternalStorage {
          export import AwsExternalStorageProvider = OpenAI.Admin.Organization.AwsExternalStorageProvider;
          export import AzureExternalStorageProvider = OpenAI.Admin.Organization.AzureExternalStorageProvider;
          export import ExternalStorageConfiguration = OpenAI.Admin.Organization.ExternalStorageConfiguration;
          export import ExternalStorageDeleted = OpenAI.Admin.Organization.ExternalStorageDeleted;
          export import GcpExternalStorageProvider = OpenAI.Admin.Organization.GcpExternalStorageProvider;
          export import OciExternalStorageProvider = OpenAI.Admin.Organization.OciExternalStorageProvider;
          export import ExternalStorageConfigurationsPage = OpenAI.Admin.Organization.ExternalStorageConfigurationsPage;
          export import ExternalStorageCreateParams = OpenAI.Admin.Organization.ExternalStorageCreateParams;
          export import ExternalStorageListParams = OpenAI.Admin.Organization.ExternalStorageListParams;
        }
        export type AwsExternalStorageProvider = Types.AwsExternalStorageProvider;
        export type AzureExternalStorageProvider = Types.AzureExternalStorageProvider;
        export type ExternalStorageConfiguration = Types.ExternalStorageConfiguration;
        export type ExternalStorageDeleted = Types.ExternalStorageDeleted;
        export type GcpExternalStorageProvider = Types.GcpExternalStorageProvider;
        export type OciExternalStorageProvider = Types.OciExternalStorageProvider;
        export type ExternalStorageConfigurationsPage =
          Package.CursorPage<Types.ExternalStorageConfiguration>;
        export type ExternalStorageCreateParams = Types.ExternalStorageCreateParams;
        export namespace ExternalStorageCreateParams {
          export type Aws = Types.ExternalStorageCreateParamsAws;
          export type Azure = Types.ExternalStorageCreateParamsAzure;
          export type Gcp = Types.ExternalStorageCreateParamsGcp;
          export type Oci = Types.ExternalStorageCreateParamsOci;
        }
        export type ExternalStorageListParams = Types.ExternalStorageListParams;
        export namespace SpendLimit {
          export import OrganizationSpendLimit = OpenAI.Admin.Organization.OrganizationSpendLimit;
          export import OrganizationSpendLimitDeleted = OpenAI.Admin.Organization.OrganizationSpendLimitDeleted;
          export import SpendLimitUpdateParams = OpenAI.Admin.Organization.SpendLimitUpdateParams;
        }
        export type OrganizationSpendLimit = Types.OrganizationSpendLimit;
        export namespace OrganizationSpendLimit {
          export type Enforcement = Types.OrganizationSpendLimitEnforcement;
        }
        export type OrganizationSpendLimitDeleted = Types.OrganizationSpendLimitDeleted;
        export type SpendLimitUpdateParams = Types.SpendLimitUpdateParams;
        export namespace SpendAlerts {
          export import OrganizationSpendAlert = OpenAI.Admin.Organization.OrganizationSpendAlert;
          export import OrganizationSpendAlertDeleted = OpenAI.Admin.Organization.OrganizationSpendAlertDeleted;
          export import OrganizationSpendAlertsPage = OpenAI.Admin.Organization.OrganizationSpendAlertsPage;
          export import SpendAlertCreateParams = OpenAI.Admin.Organization.SpendAlertCreateParams;
          export import SpendAlertUpdateParams = OpenAI.Admin.Organization.SpendAlertUpdateParams;
          export import SpendAlertListParams = OpenAI.Admin.Organization.SpendAlertListParams;
        }
        export type OrganizationSpendAlert = Types.OrganizationSpendAlert;
        export namespace OrganizationSpendAlert {
          export type NotificationChannel = Types.OrganizationSpendAlertNotificationChannel;
        }
        export type OrganizationSpendAlertDeleted = Types.OrganizationSpendAlertDeleted;
        export type OrganizationSpendAlertsPage =
          Package.ConversationCursorPage<Types.OrganizationSpendAlert>;
        export type SpendAlertCreateParams = Types.SpendAlertCreateParams;
        export namespace SpendAlertCreateParams {
          export type NotificationChannel = Types.SpendAlertCreateParamsNotificationChannel;
        }
        export type SpendAlertUpdateParams = Types.SpendAlertUpdateParams;
        export namespace SpendAlertUpdateParams {
          export type NotificationChannel = Types.SpendAlertUpdateParamsNotificationChannel;
        }
        export type SpendAlertListParams = Types.SpendAlertListParams;
        export namespace Certificates {
          export import Certificate = OpenAI.Admin.Organization.Certificate;
          export import CertificateListResponse = OpenAI.Admin.Organization.CertificateListResponse;
          export import CertificateDeleteResponse = OpenAI.Admin.Organization.CertificateDeleteResponse;
          export import CertificateActivateResponse = OpenAI.Admin.Organization.CertificateActivateResponse;
          export import CertificateDeactivateResponse = OpenAI.Admin.Organization.CertificateDeactivateResponse;
          export import CertificateListResponsesPage = OpenAI.Admin.Organization.CertificateListResponsesPage;
          export import CertificateActivateResponsesPage = OpenAI.Admin.Organization.CertificateActivateResponsesPage;
          export import CertificateDeactivateResponsesPage = OpenAI.Admin.Organization.CertificateDeactivateResponsesPage;
          export import CertificateCreateParams = OpenAI.Admin.Organization.CertificateCreateParams;
          export import CertificateRetrieveParams = OpenAI.Admin.Organization.CertificateRetrieveParams;
          export import CertificateUpdateParams = OpenAI.Admin.Organization.CertificateUpdateParams;
          export import CertificateListParams = OpenAI.Admin.Organization.CertificateListParams;
          export import CertificateActivateParams = OpenAI.Admin.Organization.CertificateActivateParams;
          export import CertificateDeactivateParams = OpenAI.Admin.Organization.CertificateDeactivateParams;
        }
        export type Certificate = Types.Certificate;
        export namespace Certificate {
          export type CertificateDetails = Types.CertificateCertificateDetails;
        }
        export type CertificateListResponse = Types.CertificateListResponse;
        export namespace CertificateListResponse {
          export type CertificateDetails = Types.CertificateListResponseCertificateDetails;
        }
        export type CertificateDeleteResponse = Types.CertificateDeleteResponse;
        export type CertificateActivateResponse = Types.CertificateActivateResponse;
        export namespace CertificateActivateResponse {
          export type CertificateDetails = Types.CertificateActivateResponseCertificateDetails;
        }
        export type CertificateDeactivateResponse = Types.CertificateDeactivateResponse;
        export namespace CertificateDeactivateResponse {
          export type CertificateDetails = Types.CertificateDeactivateResponseCertificateDetails;
        }
        export type CertificateListResponsesPage =
          Package.ConversationCursorPage<Types.CertificateListResponse>;
        export type CertificateActivateResponsesPage =
          Package.Page<Types.CertificateActivateResponse>;
        export type CertificateDeactivateResponsesPage =
          Package.Page<Types.CertificateDeactivateResponse>;
        export type CertificateCreateParams = Types.CertificateCreateParams;
        export type CertificateRetrieveParams = Types.CertificateRetrieveParams;
        export type CertificateUpdateParams = Types.CertificateUpdateParams;
        export type CertificateListParams = Types.CertificateListParams;
        export type CertificateActivateParams = Types.CertificateActivateParams;
        export type CertificateDeactivateParams = Types.CertificateDeactivateParams;
        export namespace Projects {
          export import Project = OpenAI.Admin.Organization.Project;
          export import ProjectResidency = OpenAI.Admin.Organization.ProjectResidency;
          export import ProjectsPage = OpenAI.Admin.Organization.ProjectsPage;
          export import ProjectCreateParams = OpenAI.Admin.Organization.ProjectCreateParams;
          export import ProjectUpdateParams = OpenAI.Admin.Organization.ProjectUpdateParams;
          export import ProjectListParams = OpenAI.Admin.Organization.ProjectListParams;
          export namespace Users {
            export import ProjectUser = OpenAI.Admin.Organization.Projects.ProjectUser;
            export import UserDeleteResponse = OpenAI.Admin.Organization.Projects.UserDeleteResponse;
            export import ProjectUsersPage = OpenAI.Admin.Organization.Projects.ProjectUsersPage;
            export import UserCreateParams = OpenAI.Admin.Organization.Projects.UserCreateParams;
            export import UserRetrieveParams = OpenAI.Admin.Organization.Projects.UserRetrieveParams;
            export import UserUpdateParams = OpenAI.Admin.Organization.Projects.UserUpdateParams;
            export import UserListParams = OpenAI.Admin.Organization.Projects.UserListParams;
            export import UserDeleteParams = OpenAI.Admin.Organization.Projects.UserDeleteParams;
            export namespace Roles {
              export import RoleCreateResponse = OpenAI.Admin.Organization.Projects.Users.RoleCreateResponse;
              export import RoleRetrieveResponse = OpenAI.Admin.Organization.Projects.Users.RoleRetrieveResponse;
              export import RoleListResponse = OpenAI.Admin.Organization.Projects.Users.RoleListResponse;
              export import RoleDeleteResponse = OpenAI.Admin.Organization.Projects.Users.RoleDeleteResponse;
              export import RoleListResponsesPage = OpenAI.Admin.Organization.Projects.Users.RoleListResponsesPage;
              export import RoleCreateParams = OpenAI.Admin.Organization.Projects.Users.RoleCreateParams;
              export import RoleRetrieveParams = OpenAI.Admin.Organization.Projects.Users.RoleRetrieveParams;
              export import RoleListParams = OpenAI.Admin.Organization.Projects.Users.RoleListParams;
              export import RoleDeleteParams = OpenAI.Admin.Organization.Projects.Users.RoleDeleteParams;
            }
            export type RoleCreateResponse = Types.ProjectUserRoleCreateResponse;
            export type RoleRetrieveResponse = Types.ProjectUserRoleRetrieveResponse;
            export namespace RoleRetrieveResponse {
              export type AssignmentSource = Types.ProjectUserRoleRetrieveResponseAssignmentSource;
            }
            export type RoleListResponse = Types.ProjectUserRoleListResponse;
            export namespace RoleListResponse {
              export type AssignmentSource = Types.ProjectUserRoleListResponseAssignmentSource;
            }
            export type RoleDeleteResponse = Types.ProjectUserRoleDeleteResponse;
            export type RoleListResponsesPage =
              Package.NextCursorPage<Types.ProjectUserRoleListResponse>;
            export type RoleCreateParams = Types.ProjectUserRoleCreateParams;
            export type RoleRetrieveParams = Types.ProjectUserRoleRetrieveParams;
            export type RoleListParams = Types.ProjectUserRoleListParams;
            export type RoleDeleteParams = Types.ProjectUserRoleDeleteParams;
          }
          export type ProjectUser = Types.ProjectUser;
          export type UserDeleteResponse = Types.ProjectUserDeleteResponse;
          export type ProjectUsersPage = Package.ConversationCursorPage<Types.ProjectUser>;
          export type UserCreateParams = Types.ProjectUserCreateParams;
          export type UserRetrieveParams = Types.ProjectUserRetrieveParams;
          export type UserUpdateParams = Types.ProjectUserUpdateParams;
          export type UserListParams = Types.ProjectUserListParams;
          export type UserDeleteParams = Types.ProjectUserDeleteParams;
          export namespace ServiceAccounts {
            export import ProjectServiceAccount = OpenAI.Admin.Organization.Projects.ProjectServiceAccount;
            export import ServiceAccountCreateResponse = OpenAI.Admin.Organization.Projects.ServiceAccountCreateResponse;
            export import ServiceAccountDeleteResponse = OpenAI.Admin.Organization.Projects.ServiceAccountDeleteResponse;
            export import ProjectServiceAccountsPage = OpenAI.Admin.Organization.Projects.ProjectServiceAccountsPage;
            export import ServiceAccountCreateParams = OpenAI.Admin.Organization.Projects.ServiceAccountCreateParams;
            export import ServiceAccountRetrieveParams = OpenAI.Admin.Organization.Projects.ServiceAccountRetrieveParams;
            export import ServiceAccountUpdateParams = OpenAI.Admin.Organization.Projects.ServiceAccountUpdateParams;
            export import ServiceAccountListParams = OpenAI.Admin.Organization.Projects.ServiceAccountListParams;
            export import ServiceAccountDeleteParams = OpenAI.Admin.Organization.Projects.ServiceAccountDeleteParams;
            export namespace APIKeys {
              export import APIKeyCreateResponse = OpenAI.Admin.Organization.Projects.ServiceAccounts.APIKeyCreateResponse;
              export import APIKeyCreateParams = OpenAI.Admin.Organization.Projects.ServiceAccounts.APIKeyCreateParams;
            }
            export type APIKeyCreateResponse = Types.APIKeyCreateResponse;
            export type APIKeyCreateParams = Types.APIKeyCreateParams;
          }
          export type ProjectServiceAccount = Types.ProjectServiceAccount;
          export type ServiceAccountCreateResponse = Types.ServiceAccountCreateResponse;
          export namespace ServiceAccountCreateResponse {
            export type APIKey = Types.ServiceAccountCreateResponseAPIKey;
          }
          export type ServiceAccountDeleteResponse = Types.ServiceAccountDeleteResponse;
          export type ProjectServiceAccountsPage =
            Package.ConversationCursorPage<Types.ProjectServiceAccount>;
          export type ServiceAccountCreateParams = Types.ServiceAccountCreateParams;
          export type ServiceAccountRetrieveParams = Types.ServiceAccountRetrieveParams;
          export type ServiceAccountUpdateParams = Types.ServiceAccountUpdateParams;
          export type ServiceAccountListParams = Types.ServiceAccountListParams;
          export type ServiceAccountDeleteParams = Types.ServiceAccountDeleteParams;
          export namespace APIKeys {
            export import ProjectAPIKey = OpenAI.Admin.Organization.Projects.ProjectAPIKey;
            export import APIKeyDeleteResponse = OpenAI.Admin.Organization.Projects.APIKeyDeleteResponse;
            export import ProjectAPIKeysPage = OpenAI.Admin.Organization.Projects.ProjectAPIKeysPage;
            export import APIKeyRetrieveParams = OpenAI.Admin.Organization.Projects.APIKeyRetrieveParams;
            export import APIKeyUpdateParams = OpenAI.Admin.Organization.Projects.APIKeyUpdateParams;
            export import APIKeyListParams = OpenAI.Admin.Organization.Projects.APIKeyListParams;
            export import APIKeyDeleteParams = OpenAI.Admin.Organization.Projects.APIKeyDeleteParams;
          }
          export type ProjectAPIKey = Types.ProjectAPIKey;
          export namespace ProjectAPIKey {
            export type Owner = Types.ProjectAPIKeyOwner;
            export namespace Owner {
              export type ServiceAccount = Types.ProjectAPIKeyOwnerServiceAccount;
              export type User = Types.ProjectAPIKeyOwnerUser;
            }
          }
          export type APIKeyDeleteResponse = Types.APIKeyDeleteResponse;
          export type ProjectAPIKeysPage = Package.ConversationCursorPage<Types.ProjectAPIKey>;
          export type APIKeyRetrieveParams = Types.APIKeyRetrieveParams;
          export type APIKeyUpdateParams = Types.APIKeyUpdateParams;
          export type APIKeyListParams = Types.APIKeyListParams;
          export type APIKeyDeleteParams = Types.APIKeyDeleteParams;
          export namespace RateLimits {
            export import ProjectRateLimit = OpenAI.Admin.Organization.Projects.ProjectRateLimit;
            export import ProjectRateLimitsPage = OpenAI.Admin.Organization.Projects.ProjectRateLimitsPage;
            export import RateLimitListRateLimitsParams = OpenAI.Admin.Organization.Projects.RateLimitListRateLimitsParams;
            export import RateLimitUpdateRateLimitParams = OpenAI.Admin.Organization.Projects.RateLimitUpdateRateLimitParams;
          }
          export type ProjectRateLimit = Types.ProjectRateLimit;
          export type ProjectRateLimitsPage =
            Package.ConversationCursorPage<Types.ProjectRateLimit>;
          export type RateLimitListRateLimitsParams = Types.RateLimitListRateLimitsParams;
          export type RateLimitUpdateRateLimitParams = Types.RateLimitUpdateRateLimitParams;
          export namespace ModelPermissions {
            export import ProjectModelPermissions = OpenAI.Admin.Organization.Projects.ProjectModelPermissions;
            export import ProjectModelPermissionsDeleted = OpenAI.Admin.Organization.Projects.ProjectModelPermissionsDeleted;
            export import ModelPermissionUpdateParams = OpenAI.Admin.Organization.Projects.ModelPermissionUpdateParams;
          }
          export type ProjectModelPermissions = Types.ProjectModelPermissions;
          export type ProjectModelPermissionsDeleted = Types.ProjectModelPermissionsDeleted;
          export type ModelPermissionUpdateParams = Types.ModelPermissionUpdateParams;
          export namespace ServiceTierSettings {
            export import ProjectOptionalServiceTier = OpenAI.Admin.Organization.Projects.ProjectOptionalServiceTier;
            export import ProjectServiceTierSettings = OpenAI.Admin.Organization.Projects.ProjectServiceTierSettings;
            export import ServiceTierSettingUpdateParams = OpenAI.Admin.Organization.Projects.ServiceTierSettingUpdateParams;
          }
          export type ProjectOptionalServiceTier = Types.ProjectOptionalServiceTier;
          export type ProjectServiceTierSettings = Types.ProjectServiceTierSettings;
          export type ServiceTierSettingUpdateParams = Types.ServiceTierSettingUpdateParams;
          export namespace HostedToolPermissions {
            export import ProjectHostedToolPermissions = OpenAI.Admin.Organization.Projects.ProjectHostedToolPermissions;
            export import HostedToolPermissionUpdateParams = OpenAI.Admin.Organization.Projects.HostedToolPermissionUpdateParams;
          }
          export type ProjectHostedToolPermissions = Types.ProjectHostedToolPermissions;
          export namespace ProjectHostedToolPermissions {
            export type CodeInterpreter = Types.ProjectHostedToolPermissionsCodeInterpreter;
            export type FileSearch = Types.ProjectHostedToolPermissionsFileSearch;
            export type ImageGeneration = Types.ProjectHostedToolPermissionsImageGeneration;
            export type Mcp = Types.ProjectHostedToolPermissionsMcp;
            export type WebSearch = Types.ProjectHostedToolPermissionsWebSearch;
          }
          export type HostedToolPermissionUpdateParams = Types.HostedToolPermissionUpdateParams;
          export namespace HostedToolPermissionUpdateParams {
            export type CodeInterpreter = Types.HostedToolPermissionUpdateParamsCodeInterpreter;
            export type FileSearch = Types.HostedToolPermissionUpdateParamsFileSearch;
            export type ImageGeneration = Types.HostedToolPermissionUpdateParamsImageGeneration;
            export type Mcp = Types.HostedToolPermissionUpdateParamsMcp;
            export type WebSearch = Types.HostedToolPermissionUpdateParamsWebSearch;
          }
          export namespace Groups {
            export import ProjectGroup = OpenAI.Admin.Organization.Projects.ProjectGroup;
            export import GroupDeleteResponse = OpenAI.Admin.Organization.Projects.GroupDeleteResponse;
            export import ProjectGroupsPage = OpenAI.Admin.Organization.Projects.ProjectGroupsPage;
            export import GroupCreateParams = OpenAI.Admin.Organization.Projects.GroupCreateParams;
            export import GroupRetrieveParams = OpenAI.Admin.Organization.Projects.GroupRetrieveParams;
            export import GroupListParams = OpenAI.Admin.Organization.Projects.GroupListParams;
            export import GroupDeleteParams = OpenAI.Admin.Organization.Projects.GroupDeleteParams;
            export namespace Roles {
              export import RoleCreateResponse = OpenAI.Admin.Organization.Projects.Groups.RoleCreateResponse;
              export import RoleRetrieveResponse = OpenAI.Admin.Organization.Projects.Groups.RoleRetrieveResponse;
              export import RoleListResponse = OpenAI.Admin.Organization.Projects.Groups.RoleListResponse;
              export import RoleDeleteResponse = OpenAI.Admin.Organization.Projects.Groups.RoleDeleteResponse;
              export import RoleListResponsesPage = OpenAI.Admin.Organization.Projects.Groups.RoleListResponsesPage;
              export import RoleCreateParams = OpenAI.Admin.Organization.Projects.Groups.RoleCreateParams;
              export import RoleRetrieveParams = OpenAI.Admin.Organization.Projects.Groups.RoleRetrieveParams;
              export import RoleListParams = OpenAI.Admin.Organization.Projects.Groups.RoleListParams;
              export import RoleDeleteParams = OpenAI.Admin.Organization.Projects.Groups.RoleDeleteParams;
            }
            export type RoleCreateResponse = Types.ProjectGroupRoleCreateResponse;
            export namespace RoleCreateResponse {
              export type Group = Types.ProjectGroupRoleCreateResponseGroup;
            }
            export type RoleRetrieveResponse = Types.ProjectGroupRoleRetrieveResponse;
            export namespace RoleRetrieveResponse {
              export type AssignmentSource = Types.ProjectGroupRoleRetrieveResponseAssignmentSource;
            }
            export type RoleListResponse = Types.ProjectGroupRoleListResponse;
            export namespace RoleListResponse {
              export type AssignmentSource = Types.ProjectGroupRoleListResponseAssignmentSource;
            }
            export type RoleDeleteResponse = Types.ProjectGroupRoleDeleteResponse;
            export type RoleListResponsesPage =
              Package.NextCursorPage<Types.ProjectGroupRoleListResponse>;
            export type RoleCreateParams = Types.ProjectGroupRoleCreateParams;
            export type RoleRetrieveParams = Types.ProjectGroupRoleRetrieveParams;
            export type RoleListParams = Types.ProjectGroupRoleListParams;
            export type RoleDeleteParams = Types.ProjectGroupRoleDeleteParams;
          }
          export type ProjectGroup = Types.ProjectGroup;
          export type GroupDeleteResponse = Types.ProjectGroupDeleteResponse;
          export type ProjectGroupsPage = Package.NextCursorPage<Types.ProjectGroup>;
          export type GroupCreateParams = Types.ProjectGroupCreateParams;
          export type GroupRetrieveParams = Types.ProjectGroupRetrieveParams;
          export type GroupListParams = Types.ProjectGroupListParams;
          export type GroupDeleteParams = Types.ProjectGroupDeleteParams;
          export namespace Roles {
            export import RoleDeleteResponse = OpenAI.Admin.Organization.Projects.RoleDeleteResponse;
            export import RoleCreateParams = OpenAI.Admin.Organization.Projects.RoleCreateParams;
            export import RoleRetrieveParams = OpenAI.Admin.Organization.Projects.RoleRetrieveParams;
            export import RoleUpdateParams = OpenAI.Admin.Organization.Projects.RoleUpdateParams;
            export import RoleListParams = OpenAI.Admin.Organization.Projects.RoleListParams;
            export import RoleDeleteParams = OpenAI.Admin.Organization.Projects.RoleDeleteParams;
          }
          export type RoleDeleteResponse = Types.ProjectRoleDeleteResponse;
          export type RoleCreateParams = Types.ProjectRoleCreateParams;
          export type RoleRetrieveParams = Types.ProjectRoleRetrieveParams;
          export type RoleUpdateParams = Types.ProjectRoleUpdateParams;
          export type RoleListParams = Types.ProjectRoleListParams;
          export type RoleDeleteParams = Types.ProjectRoleDeleteParams;
          export namespace DataRetention {
            export import ProjectDataRetention = OpenAI.Admin.Organization.Projects.ProjectDataRetention;
            export import DataRetentionUpdateParams = OpenAI.Admin.Organization.Projects.DataRetentionUpdateParams;
          }
          export type ProjectDataRetention = Types.ProjectDataRetention;
          export type DataRetentionUpdateParams = Types.ProjectDataRetentionUpdateParams;
          export namespace SpendLimit {
            export import ProjectSpendLimit = OpenAI.Admin.Organization.Projects.ProjectSpendLimit;
            export import ProjectSpendLimitDeleted = OpenAI.Admin.Organization.Projects.ProjectSpendLimitDeleted;
            export import SpendLimitUpdateParams = OpenAI.Admin.Organization.Projects.SpendLimitUpdateParams;
          }
          export type ProjectSpendLimit = Types.ProjectSpendLimit;
          export namespace ProjectSpendLimit {
            export type Enforcement = Types.ProjectSpendLimitEnforcement;
          }
          export type ProjectSpendLimitDeleted = Types.ProjectSpendLimitDeleted;
          export type SpendLimitUpdateParams = Types.ProjectSpendLimitUpdateParams;
          export namespace SpendAlerts {
            export import ProjectSpendAlert = OpenAI.Admin.Organization.Projects.ProjectSpendAlert;
            export import ProjectSpendAlertDeleted = OpenAI.Admin.Organization.Projects.ProjectSpendAlertDeleted;
            export import ProjectSpendAlertsPage = OpenAI.Admin.Organization.Projects.ProjectSpendAlertsPage;
            export import SpendAlertCreateParams = OpenAI.Admin.Organization.Projects.SpendAlertCreateParams;
            export import SpendAlertRetrieveParams = OpenAI.Admin.Organization.Projects.SpendAlertRetrieveParams;
            export import SpendAlertUpdateParams = OpenAI.Admin.Organization.Projects.SpendAlertUpdateParams;
            export import SpendAlertListParams = OpenAI.Admin.Organization.Projects.SpendAlertListParams;
            export import SpendAlertDeleteParams = OpenAI.Admin.Organization.Projects.SpendAlertDeleteParams;
          }
          export type ProjectSpendAlert = Types.ProjectSpendAlert;
          export namespace ProjectSpendAlert {
            export type NotificationChannel = Types.ProjectSpendAlertNotificationChannel;
          }
          export type ProjectSpendAlertDeleted = Types.ProjectSpendAlertDeleted;
          export type ProjectSpendAlertsPage =
            Package.ConversationCursorPage<Types.ProjectSpendAlert>;
          export type SpendAlertCreateParams = Types.ProjectSpendAlertCreateParams;
          export namespace SpendAlertCreateParams {
            export type NotificationChannel =
              Types.ProjectSpendAlertCreateParamsNotificationChannel;
          }
          export type SpendAlertRetrieveParams = Types.ProjectSpendAlertRetrieveParams;
          export type SpendAlertUpdateParams = Types.ProjectSpendAlertUpdateParams;
          export namespace SpendAlertUpdateParams {
            export type NotificationChannel =
              Types.ProjectSpendAlertUpdateParamsNotificationChannel;
          }
          export type SpendAlertListParams = Types.ProjectSpendAlertListParams;
          export type SpendAlertDeleteParams = Types.ProjectSpendAlertDeleteParams;
          export namespace Certificates {
            export import CertificateListResponse = OpenAI.Admin.Organization.Projects.CertificateListResponse;
            export import CertificateActivateResponse = OpenAI.Admin.Organization.Projects.CertificateActivateResponse;
            export import CertificateDeactivateResponse = OpenAI.Admin.Organization.Projects.CertificateDeactivateResponse;
            export import CertificateListResponsesPage = OpenAI.Admin.Organization.Projects.CertificateListResponsesPage;
            export import CertificateActivateResponsesPage = OpenAI.Admin.Organization.Projects.CertificateActivateResponsesPage;
            export import CertificateDeactivateResponsesPage = OpenAI.Admin.Organization.Projects.CertificateDeactivateResponsesPage;
            export import CertificateListParams = OpenAI.Admin.Organization.Projects.CertificateListParams;
            export import CertificateActivateParams = OpenAI.Admin.Organization.Projects.CertificateActivateParams;
            export import CertificateDeactivateParams = OpenAI.Admin.Organization.Projects.CertificateDeactivateParams;
          }
          export type CertificateListResponse = Types.ProjectCertificateListResponse;
          export namespace CertificateListResponse {
            export type CertificateDetails = Types.ProjectCertificateListResponseCertificateDetails;
          }
          export type CertificateActivateResponse = Types.ProjectCertificateActivateResponse;
          export namespace CertificateActivateResponse {
            export type CertificateDetails =
              Types.ProjectCertificateActivateResponseCertificateDetails;
          }
          export type CertificateDeactivateResponse = Types.ProjectCertificateDeactivateResponse;
          export namespace CertificateDeactivateResponse {
            export type CertificateDetails =
              Types.ProjectCertificateDeactivateResponseCertificateDetails;
          }
          export type CertificateListResponsesPage =
            Package.ConversationCursorPage<Types.ProjectCertificateListResponse>;
          export type CertificateActivateResponsesPage =
            Package.Page<Types.ProjectCertificateActivateResponse>;
          export type CertificateDeactivateResponsesPage =
            Package.Page<Types.ProjectCertificateDeactivateResponse>;
          export type CertificateListParams = Types.ProjectCertificateListParams;
          export type CertificateActivateParams = Types.ProjectCertificateActivateParams;
          export type CertificateDeactivateParams = Types.ProjectCertificateDeactivateParams;
        }
        export type Project = Types.Project;
        export type ProjectResidency = Types.ProjectResidency;
        export type ProjectsPage = Package.ConversationCursorPage<Types.Project>;
        export type ProjectCreateParams = Types.ProjectCreateParams;
        export type ProjectUpdateParams = Types.ProjectUpdateParams;
        export type ProjectListParams = Types.ProjectListParams;
      }
    }
    export namespace Responses {
      export type ApplyPatchTool = Types.ApplyPatchTool;
      export type CompactedResponse = Types.CompactedResponse;
      export namespace CompactedResponse {
        export type Image = Types.CompactedResponseImage;
      }
      export type ComputerAction = Types.ComputerAction;
      export namespace ComputerAction {
        export type Click = Types.ComputerActionClick;
        export type DoubleClick = Types.ComputerActionDoubleClick;
        export type Drag = Types.ComputerActionDrag;
        export namespace Drag {
          export type Path = Types.ComputerActionDragPath;
        }
        export type Keypress = Types.ComputerActionKeypress;
        export type Move = Types.ComputerActionMove;
        export type Screenshot = Types.ComputerActionScreenshot;
        export type Scroll = Types.ComputerActionScroll;
        export type Type = Types.ComputerActionType;
        export type Wait = Types.ComputerActionWait;
      }
      export type ComputerActionList = Types.ComputerActionList;
      export type ComputerTool = Types.ComputerTool;
      export type ComputerUsePreviewTool = Types.ComputerUsePreviewTool;
      export type ContainerAuto = Types.ContainerAuto;
      export type ContainerNetworkPolicyAllowlist = Types.ContainerNetworkPolicyAllowlist;
      export type ContainerNetworkPolicyDisabled = Types.ContainerNetworkPolicyDisabled;
      export type ContainerNetworkPolicyDomainSecret = Types.ContainerNetworkPolicyDomainSecret;
      export type ContainerReference = Types.ContainerReference;
      export type CustomTool = Types.CustomTool;
      export type EasyInputMessage = Types.EasyInputMessage;
      export type FileSearchTool = Types.FileSearchTool;
      export namespace FileSearchTool {
        export type RankingOptions = Types.FileSearchToolRankingOptions;
        export namespace RankingOptions {
          export type HybridSearch = Types.FileSearchToolRankingOptionsHybridSearch;
        }
      }
      export type FunctionShellTool = Types.FunctionShellTool;
      export type FunctionTool = Types.FunctionTool;
      export type ImageDetail = Types.ImageDetail;
      export type InlineSkill = Types.InlineSkill;
      export type InlineSkillSource = Types.InlineSkillSource;
      export type LocalEnvironment = Types.LocalEnvironment;
      export type LocalSkill = Types.LocalSkill;
      export type McpToolCallError = Types.McpToolCallError;
      export namespace McpToolCallError {
        export type McpProtocolError = Types.McpToolCallErrorMcpProtocolError;
        export type McpToolExecutionError = Types.McpToolCallErrorMcpToolExecutionError;
        export type HTTPError = Types.McpToolCallErrorHTTPError;
      }
      export type NamespaceTool = Types.NamespaceTool;
      export namespace NamespaceTool {
        export type Function = Types.NamespaceToolFunction;
      }
      export type Response = Types.Response;
      export namespace Response {
        export type AccessPrograms = Types.ResponseAccessPrograms;
        export type IncompleteDetails = Types.ResponseIncompleteDetails;
        export type SpecificProgrammaticToolCallingParam =
          Types.ResponseSpecificProgrammaticToolCallingParam;
        export type Conversation = Types.ResponseConversation;
        export type Image = Types.ResponseImage;
        export type InputTransformation = Types.ResponseInputTransformation;
        export type Moderation = Types.ResponseModeration;
        export namespace Moderation {
          export type ModerationResult = Types.ResponseModerationModerationResult;
          export type Error = Types.ResponseModerationError;
        }
        export type CacheMiss = Types.ResponseCacheMiss;
        export type CacheHit = Types.ResponseCacheHit;
        export type ComparisonResponseNotFound = Types.ResponseComparisonResponseNotFound;
        export type Unavailable = Types.ResponseUnavailable;
        export type PromptCacheOptions = Types.ResponsePromptCacheOptions;
        export type ToolUsage = Types.ResponseToolUsage;
        export namespace ToolUsage {
          export type ImageGen = Types.ResponseToolUsageImageGen;
          export namespace ImageGen {
            export type InputTokensDetails = Types.ResponseToolUsageImageGenInputTokensDetails;
            export type CachedTokensDetails = Types.ResponseToolUsageImageGenCachedTokensDetails;
            export type OutputTokensDetails = Types.ResponseToolUsageImageGenOutputTokensDetails;
          }
          export type WebSearch = Types.ResponseToolUsageWebSearch;
        }
      }
      export type ResponseApplyPatchToolCall = Types.ResponseApplyPatchToolCall;
      export namespace ResponseApplyPatchToolCall {
        export type CreateFile = Types.ResponseApplyPatchToolCallCreateFile;
        export type DeleteFile = Types.ResponseApplyPatchToolCallDeleteFile;
        export type UpdateFile = Types.ResponseApplyPatchToolCallUpdateFile;
        export type Direct = Types.ResponseApplyPatchToolCallDirect;
        export type Program = Types.ResponseApplyPatchToolCallProgram;
      }
      export type ResponseApplyPatchToolCallOutput = Types.ResponseApplyPatchToolCallOutput;
      export namespace ResponseApplyPatchToolCallOutput {
        export type Direct = Types.ResponseApplyPatchToolCallOutputDirect;
        export type Program = Types.ResponseApplyPatchToolCallOutputProgram;
      }
      export type ResponseAudioDeltaEvent = Types.ResponseAudioDeltaEvent;
      export type ResponseAudioDoneEvent = Types.ResponseAudioDoneEvent;
      export type ResponseAudioTranscriptDeltaEvent = Types.ResponseAudioTranscriptDeltaEvent;
      export type ResponseAudioTranscriptDoneEvent = Types.ResponseAudioTranscriptDoneEvent;
      export type ResponseCodeInterpreterCallCodeDeltaEvent =
        Types.ResponseCodeInterpreterCallCodeDeltaEvent;
      export type ResponseCodeInterpreterCallCodeDoneEvent =
        Types.ResponseCodeInterpreterCallCodeDoneEvent;
      export type ResponseCodeInterpreterCallCompletedEvent =
        Types.ResponseCodeInterpreterCallCompletedEvent;
      export type ResponseCodeInterpreterCallInProgressEvent =
        Types.ResponseCodeInterpreterCallInProgressEvent;
      export type ResponseCodeInterpreterCallInterpretingEvent =
        Types.ResponseCodeInterpreterCallInterpretingEvent;
      export type ResponseCodeInterpreterToolCall = Types.ResponseCodeInterpreterToolCall;
      export namespace ResponseCodeInterpreterToolCall {
        export type Logs = Types.ResponseCodeInterpreterToolCallLogs;
        export type Image = Types.ResponseCodeInterpreterToolCallImage;
      }
      export type ResponseCompactionCompactingEvent = Types.ResponseCompactionCompactingEvent;
      export type ResponseCompactionItem = Types.ResponseCompactionItem;
      export type ResponseCompactionItemParam = Types.ResponseCompactionItemParam;
      export type ResponseCompletedEvent = Types.ResponseCompletedEvent;
      export type ResponseComputerToolCall = Types.ResponseComputerToolCall;
      export namespace ResponseComputerToolCall {
        export type PendingSafetyCheck = Types.ResponseComputerToolCallPendingSafetyCheck;
        export type Click = Types.ResponseComputerToolCallClick;
        export type DoubleClick = Types.ResponseComputerToolCallDoubleClick;
        export type Drag = Types.ResponseComputerToolCallDrag;
        export namespace Drag {
          export type Path = Types.ResponseComputerToolCallDragPath;
        }
        export type Keypress = Types.ResponseComputerToolCallKeypress;
        export type Move = Types.ResponseComputerToolCallMove;
        export type Screenshot = Types.ResponseComputerToolCallScreenshot;
        export type Scroll = Types.ResponseComputerToolCallScroll;
        export type Type = Types.ResponseComputerToolCallType;
        export type Wait = Types.ResponseComputerToolCallWait;
      }
      export type ResponseComputerToolCallOutputItem = Types.ResponseComputerToolCallOutputItem;
      export namespace ResponseComputerToolCallOutputItem {
        export type AcknowledgedSafetyCheck =
          Types.ResponseComputerToolCallOutputItemAcknowledgedSafetyCheck;
      }
      export type ResponseComputerToolCallOutputScreenshot =
        Types.ResponseComputerToolCallOutputScreenshot;
      export type ResponseConfigurationUpdateItem = Types.ResponseConfigurationUpdateItem;
      export namespace ResponseConfigurationUpdateItem {
        export type Reasoning = Types.ResponseConfigurationUpdateItemReasoning;
        export type Text = Types.ResponseConfigurationUpdateItemText;
      }
      export type ResponseConfigurationUpdateItemParam = Types.ResponseConfigurationUpdateItemParam;
      export namespace ResponseConfigurationUpdateItemParam {
        export type Reasoning = Types.ResponseConfigurationUpdateItemParamReasoning;
        export type Text = Types.ResponseConfigurationUpdateItemParamText;
      }
      export type ResponseContainerReference = Types.ResponseContainerReference;
      export type ResponseContent = Types.ResponseContent;
      export namespace ResponseContent {
        export type ReasoningTextContent = Types.ResponseContentReasoningTextContent;
      }
      export type ResponseContentPartAddedEvent = Types.ResponseContentPartAddedEvent;
      export namespace ResponseContentPartAddedEvent {
        export type ReasoningText = Types.ResponseContentPartAddedEventReasoningText;
      }
      export type ResponseContentPartDoneEvent = Types.ResponseContentPartDoneEvent;
      export namespace ResponseContentPartDoneEvent {
        export type ReasoningText = Types.ResponseContentPartDoneEventReasoningText;
      }
      export type ResponseConversationParam = Types.ResponseConversationParam;
      export type ResponseCreatedEvent = Types.ResponseCreatedEvent;
      export type ResponseCustomToolCall = Types.ResponseCustomToolCall;
      export namespace ResponseCustomToolCall {
        export type Direct = Types.ResponseCustomToolCallDirect;
        export type Program = Types.ResponseCustomToolCallProgram;
      }
      export type ResponseCustomToolCallInputDeltaEvent =
        Types.ResponseCustomToolCallInputDeltaEvent;
      export type ResponseCustomToolCallInputDoneEvent = Types.ResponseCustomToolCallInputDoneEvent;
      export type ResponseCustomToolCallItem = Types.ResponseCustomToolCallItem;
      export type ResponseCustomToolCallOutput = Types.ResponseCustomToolCallOutput;
      export namespace ResponseCustomToolCallOutput {
        export type Direct = Types.ResponseCustomToolCallOutputDirect;
        export type Program = Types.ResponseCustomToolCallOutputProgram;
      }
      export type ResponseCustomToolCallOutputItem = Types.ResponseCustomToolCallOutputItem;
      export type ResponseError = Types.ResponseError;
      export namespace ResponseError {
        export type Misalignment = Types.ResponseErrorMisalignment;
        export namespace Misalignment {
          export type Steer = Types.ResponseErrorMisalignmentSteer;
        }
      }
      export type ResponseErrorEvent = Types.ResponseErrorEvent;
      export type ResponseFailedEvent = Types.ResponseFailedEvent;
      export type ResponseFileSearchCallCompletedEvent = Types.ResponseFileSearchCallCompletedEvent;
      export type ResponseFileSearchCallInProgressEvent =
        Types.ResponseFileSearchCallInProgressEvent;
      export type ResponseFileSearchCallSearchingEvent = Types.ResponseFileSearchCallSearchingEvent;
      export type ResponseFileSearchToolCall = Types.ResponseFileSearchToolCall;
      export namespace ResponseFileSearchToolCall {
        export type Result = Types.ResponseFileSearchToolCallResult;
      }
      export type ResponseFormatTextConfig = Types.ResponseFormatTextConfig;
      export type ResponseFormatTextJSONSchemaConfig = Types.ResponseFormatTextJSONSchemaConfig;
      export type ResponseFunctionCallArgumentsDeltaEvent =
        Types.ResponseFunctionCallArgumentsDeltaEvent;
      export type ResponseFunctionCallArgumentsDoneEvent =
        Types.ResponseFunctionCallArgumentsDoneEvent;
      export type ResponseFunctionCallOutputItem = Types.ResponseFunctionCallOutputItem;
      export type ResponseFunctionCallOutputItemList = Types.ResponseFunctionCallOutputItemList;
      export type ResponseFunctionShellCallOutputContent =
        Types.ResponseFunctionShellCallOutputContent;
      export namespace ResponseFunctionShellCallOutputContent {
        export type Timeout = Types.ResponseFunctionShellCallOutputContentTimeout;
        export type Exit = Types.ResponseFunctionShellCallOutputContentExit;
      }
      export type ResponseFunctionShellToolCall = Types.ResponseFunctionShellToolCall;
      export namespace ResponseFunctionShellToolCall {
        export type Action = Types.ResponseFunctionShellToolCallAction;
        export type Direct = Types.ResponseFunctionShellToolCallDirect;
        export type Program = Types.ResponseFunctionShellToolCallProgram;
      }
      export type ResponseFunctionShellToolCallOutput = Types.ResponseFunctionShellToolCallOutput;
      export namespace ResponseFunctionShellToolCallOutput {
        export type Output = Types.ResponseFunctionShellToolCallOutputOutput;
        export namespace Output {
          export type Timeout = Types.ResponseFunctionShellToolCallOutputOutputTimeout;
          export type Exit = Types.ResponseFunctionShellToolCallOutputOutputExit;
        }
        export type Direct = Types.ResponseFunctionShellToolCallOutputDirect;
        export type Program = Types.ResponseFunctionShellToolCallOutputProgram;
      }
      export type ResponseFunctionToolCall = Types.ResponseFunctionToolCall;
      export namespace ResponseFunctionToolCall {
        export type Direct = Types.ResponseFunctionToolCallDirect;
        export type Program = Types.ResponseFunctionToolCallProgram;
      }
      export type ResponseFunctionToolCallItem = Types.ResponseFunctionToolCallItem;
      export type ResponseFunctionToolCallOutputItem = Types.ResponseFunctionToolCallOutputItem;
      export namespace ResponseFunctionToolCallOutputItem {
        export type Direct = Types.ResponseFunctionToolCallOutputItemDirect;
        export type Program = Types.ResponseFunctionToolCallOutputItemProgram;
      }
      export type ResponseFunctionWebSearch = Types.ResponseFunctionWebSearch;
      export namespace ResponseFunctionWebSearch {
        export type Search = Types.ResponseFunctionWebSearchSearch;
        export namespace Search {
          export type Source = Types.ResponseFunctionWebSearchSearchSource;
        }
        export type OpenPage = Types.ResponseFunctionWebSearchOpenPage;
        export type Find = Types.ResponseFunctionWebSearchFind;
      }
      export type ResponseImageGenCallCompletedEvent = Types.ResponseImageGenCallCompletedEvent;
      export type ResponseImageGenCallGeneratingEvent = Types.ResponseImageGenCallGeneratingEvent;
      export type ResponseImageGenCallInProgressEvent = Types.ResponseImageGenCallInProgressEvent;
      export type ResponseImageGenCallPartialImageEvent =
        Types.ResponseImageGenCallPartialImageEvent;
      export type ResponseInProgressEvent = Types.ResponseInProgressEvent;
      export type ResponseIncludable = Types.ResponseIncludable;
      export type ResponseIncompleteEvent = Types.ResponseIncompleteEvent;
      export type ResponseInput = Types.ResponseInput;
      export type ResponseInputAudio = Types.ResponseInputAudio;
      export namespace ResponseInputAudio {
        export type InputAudio = Types.ResponseInputAudioInputAudio;
      }
      export type ResponseInputContent = Types.ResponseInputContent;
      export type ResponseInputFile = Types.ResponseInputFile;
      export namespace ResponseInputFile {
        export type PromptCacheBreakpoint = Types.ResponseInputFilePromptCacheBreakpoint;
      }
      export type ResponseInputFileContent = Types.ResponseInputFileContent;
      export namespace ResponseInputFileContent {
        export type PromptCacheBreakpoint = Types.ResponseInputFileContentPromptCacheBreakpoint;
      }
      export type ResponseInputImage = Types.ResponseInputImage;
      export namespace ResponseInputImage {
        export type PromptCacheBreakpoint = Types.ResponseInputImagePromptCacheBreakpoint;
      }
      export type ResponseInputImageContent = Types.ResponseInputImageContent;
      export namespace ResponseInputImageContent {
        export type PromptCacheBreakpoint = Types.ResponseInputImageContentPromptCacheBreakpoint;
      }
      export type ResponseInputItem = Types.ResponseInputItem;
      export namespace ResponseInputItem {
        export type Message = Types.ResponseInputItemMessage;
        export type ComputerCallOutput = Types.ResponseInputItemComputerCallOutput;
        export namespace ComputerCallOutput {
          export type AcknowledgedSafetyCheck =
            Types.ResponseInputItemComputerCallOutputAcknowledgedSafetyCheck;
        }
        export type FunctionCallOutput = Types.ResponseInputItemFunctionCallOutput;
        export namespace FunctionCallOutput {
          export type Direct = Types.ResponseInputItemFunctionCallOutputDirect;
          export type Program = Types.ResponseInputItemFunctionCallOutputProgram;
        }
        export type ToolSearchCall = Types.ResponseInputItemToolSearchCall;
        export type AdditionalTools = Types.ResponseInputItemAdditionalTools;
        export type ImageGenerationCall = Types.ResponseInputItemImageGenerationCall;
        export namespace ImageGenerationCall {
          export type Error = Types.ResponseInputItemImageGenerationCallError;
          export namespace Error {
            export type ModerationDetails =
              Types.ResponseInputItemImageGenerationCallErrorModerationDetails;
          }
          export type SvgUsage = Types.ResponseInputItemImageGenerationCallSvgUsage;
        }
        export type LocalShellCall = Types.ResponseInputItemLocalShellCall;
        export namespace LocalShellCall {
          export type Action = Types.ResponseInputItemLocalShellCallAction;
        }
        export type LocalShellCallOutput = Types.ResponseInputItemLocalShellCallOutput;
        export type ShellCall = Types.ResponseInputItemShellCall;
        export namespace ShellCall {
          export type Action = Types.ResponseInputItemShellCallAction;
          export type Direct = Types.ResponseInputItemShellCallDirect;
          export type Program = Types.ResponseInputItemShellCallProgram;
        }
        export type ShellCallOutput = Types.ResponseInputItemShellCallOutput;
        export namespace ShellCallOutput {
          export type Direct = Types.ResponseInputItemShellCallOutputDirect;
          export type Program = Types.ResponseInputItemShellCallOutputProgram;
        }
        export type ApplyPatchCall = Types.ResponseInputItemApplyPatchCall;
        export namespace ApplyPatchCall {
          export type CreateFile = Types.ResponseInputItemApplyPatchCallCreateFile;
          export type DeleteFile = Types.ResponseInputItemApplyPatchCallDeleteFile;
          export type UpdateFile = Types.ResponseInputItemApplyPatchCallUpdateFile;
          export type Direct = Types.ResponseInputItemApplyPatchCallDirect;
          export type Program = Types.ResponseInputItemApplyPatchCallProgram;
        }
        export type ApplyPatchCallOutput = Types.ResponseInputItemApplyPatchCallOutput;
        export namespace ApplyPatchCallOutput {
          export type Direct = Types.ResponseInputItemApplyPatchCallOutputDirect;
          export type Program = Types.ResponseInputItemApplyPatchCallOutputProgram;
        }
        export type McpListTools = Types.ResponseInputItemMcpListTools;
        export namespace McpListTools {
          export type Tool = Types.ResponseInputItemMcpListToolsTool;
        }
        export type McpApprovalRequest = Types.ResponseInputItemMcpApprovalRequest;
        export type McpApprovalResponse = Types.ResponseInputItemMcpApprovalResponse;
        export type McpCall = Types.ResponseInputItemMcpCall;
        export type CompactionTrigger = Types.ResponseInputItemCompactionTrigger;
        export type ItemReference = Types.ResponseInputItemItemReference;
        export type Program = Types.ResponseInputItemProgram;
        export type ProgramOutput = Types.ResponseInputItemProgramOutput;
      }
      export type ResponseInputMessageContentList = Types.ResponseInputMessageContentList;
      export type ResponseInputMessageItem = Types.ResponseInputMessageItem;
      export type ResponseInputText = Types.ResponseInputText;
      export namespace ResponseInputText {
        export type PromptCacheBreakpoint = Types.ResponseInputTextPromptCacheBreakpoint;
      }
      export type ResponseInputTextContent = Types.ResponseInputTextContent;
      export namespace ResponseInputTextContent {
        export type PromptCacheBreakpoint = Types.ResponseInputTextContentPromptCacheBreakpoint;
      }
      export type ResponseItem = Types.ResponseItem;
      export namespace ResponseItem {
        export type AdditionalTools = Types.ResponseItemAdditionalTools;
        export type Program = Types.ResponseItemProgram;
        export type ProgramOutput = Types.ResponseItemProgramOutput;
        export type ImageGenerationCall = Types.ResponseItemImageGenerationCall;
        export namespace ImageGenerationCall {
          export type Error = Types.ResponseItemImageGenerationCallError;
          export namespace Error {
            export type ModerationDetails =
              Types.ResponseItemImageGenerationCallErrorModerationDetails;
          }
          export type SvgUsage = Types.ResponseItemImageGenerationCallSvgUsage;
        }
        export type LocalShellCall = Types.ResponseItemLocalShellCall;
        export namespace LocalShellCall {
          export type Action = Types.ResponseItemLocalShellCallAction;
        }
        export type LocalShellCallOutput = Types.ResponseItemLocalShellCallOutput;
        export type McpListTools = Types.ResponseItemMcpListTools;
        export namespace McpListTools {
          export type Tool = Types.ResponseItemMcpListToolsTool;
        }
        export type McpApprovalRequest = Types.ResponseItemMcpApprovalRequest;
        export type McpApprovalResponse = Types.ResponseItemMcpApprovalResponse;
        export type McpCall = Types.ResponseItemMcpCall;
      }
      export type ResponseLocalEnvironment = Types.ResponseLocalEnvironment;
      export type ResponseMcpCallArgumentsDeltaEvent = Types.ResponseMcpCallArgumentsDeltaEvent;
      export type ResponseMcpCallArgumentsDoneEvent = Types.ResponseMcpCallArgumentsDoneEvent;
      export type ResponseMcpCallCompletedEvent = Types.ResponseMcpCallCompletedEvent;
      export type ResponseMcpCallFailedEvent = Types.ResponseMcpCallFailedEvent;
      export type ResponseMcpCallInProgressEvent = Types.ResponseMcpCallInProgressEvent;
      export type ResponseMcpListToolsCompletedEvent = Types.ResponseMcpListToolsCompletedEvent;
      export type ResponseMcpListToolsFailedEvent = Types.ResponseMcpListToolsFailedEvent;
      export type ResponseMcpListToolsInProgressEvent = Types.ResponseMcpListToolsInProgressEvent;
      export type ResponseOutputAudio = Types.ResponseOutputAudio;
      export type ResponseOutputItem = Types.ResponseOutputItem;
      export namespace ResponseOutputItem {
        export type Program = Types.ResponseOutputItemProgram;
        export type ProgramOutput = Types.ResponseOutputItemProgramOutput;
        export type AdditionalTools = Types.ResponseOutputItemAdditionalTools;
        export type ImageGenerationCall = Types.ResponseOutputItemImageGenerationCall;
        export namespace ImageGenerationCall {
          export type Error = Types.ResponseOutputItemImageGenerationCallError;
          export namespace Error {
            export type ModerationDetails =
              Types.ResponseOutputItemImageGenerationCallErrorModerationDetails;
          }
          export type SvgUsage = Types.ResponseOutputItemImageGenerationCallSvgUsage;
        }
        export type LocalShellCall = Types.ResponseOutputItemLocalShellCall;
        export namespace LocalShellCall {
          export type Action = Types.ResponseOutputItemLocalShellCallAction;
        }
        export type LocalShellCallOutput = Types.ResponseOutputItemLocalShellCallOutput;
        export type McpCall = Types.ResponseOutputItemMcpCall;
        export type McpListTools = Types.ResponseOutputItemMcpListTools;
        export namespace McpListTools {
          export type Tool = Types.ResponseOutputItemMcpListToolsTool;
        }
        export type McpApprovalRequest = Types.ResponseOutputItemMcpApprovalRequest;
        export type McpApprovalResponse = Types.ResponseOutputItemMcpApprovalResponse;
      }
      export type ResponseOutputItemAddedEvent = Types.ResponseOutputItemAddedEvent;
      export type ResponseOutputItemDoneEvent = Types.ResponseOutputItemDoneEvent;
      export type ResponseOutputMessage = Types.ResponseOutputMessage;
      export type ResponseOutputRefusal = Types.ResponseOutputRefusal;
      export type ResponseOutputText = Types.ResponseOutputText;
      export namespace ResponseOutputText {
        export type FileCitation = Types.ResponseOutputTextFileCitation;
        export type URLCitation = Types.ResponseOutputTextURLCitation;
        export type ContainerFileCitation = Types.ResponseOutputTextContainerFileCitation;
        export type FilePath = Types.ResponseOutputTextFilePath;
        export type Logprob = Types.ResponseOutputTextLogprob;
        export namespace Logprob {
          export type TopLogprob = Types.ResponseOutputTextLogprobTopLogprob;
        }
      }
      export type ResponseOutputTextAnnotationAddedEvent =
        Types.ResponseOutputTextAnnotationAddedEvent;
      export namespace ResponseOutputTextAnnotationAddedEvent {
        export type FileCitation = Types.ResponseOutputTextAnnotationAddedEventFileCitation;
        export type URLCitation = Types.ResponseOutputTextAnnotationAddedEventURLCitation;
        export type ContainerFileCitation =
          Types.ResponseOutputTextAnnotationAddedEventContainerFileCitation;
        export type FilePath = Types.ResponseOutputTextAnnotationAddedEventFilePath;
      }
      export type ResponsePrompt = Types.ResponsePrompt;
      export type ResponseQueuedEvent = Types.ResponseQueuedEvent;
      export type ResponseReasoningItem = Types.ResponseReasoningItem;
      export namespace ResponseReasoningItem {
        export type Summary = Types.ResponseReasoningItemSummary;
        export type Content = Types.ResponseReasoningItemContent;
      }
      export type ResponseReasoningSummaryPartAddedEvent =
        Types.ResponseReasoningSummaryPartAddedEvent;
      export namespace ResponseReasoningSummaryPartAddedEvent {
        export type Part = Types.ResponseReasoningSummaryPartAddedEventPart;
      }
      export type ResponseReasoningSummaryPartDoneEvent =
        Types.ResponseReasoningSummaryPartDoneEvent;
      export namespace ResponseReasoningSummaryPartDoneEvent {
        export type Part = Types.ResponseReasoningSummaryPartDoneEventPart;
      }
      export type ResponseReasoningSummaryTextDeltaEvent =
        Types.ResponseReasoningSummaryTextDeltaEvent;
      export type ResponseReasoningSummaryTextDoneEvent =
        Types.ResponseReasoningSummaryTextDoneEvent;
      export type ResponseReasoningTextDeltaEvent = Types.ResponseReasoningTextDeltaEvent;
      export type ResponseReasoningTextDoneEvent = Types.ResponseReasoningTextDoneEvent;
      export type ResponseRefusalDeltaEvent = Types.ResponseRefusalDeltaEvent;
      export type ResponseRefusalDoneEvent = Types.ResponseRefusalDoneEvent;
      export type ResponseShellCallCommandAddedEvent = Types.ResponseShellCallCommandAddedEvent;
      export type ResponseShellCallCommandDeltaEvent = Types.ResponseShellCallCommandDeltaEvent;
      export type ResponseShellCallCommandDoneEvent = Types.ResponseShellCallCommandDoneEvent;
      export type ResponseShellCallOutputContentDeltaEvent =
        Types.ResponseShellCallOutputContentDeltaEvent;
      export namespace ResponseShellCallOutputContentDeltaEvent {
        export type Delta = Types.ResponseShellCallOutputContentDeltaEventDelta;
      }
      export type ResponseShellCallOutputContentDoneEvent =
        Types.ResponseShellCallOutputContentDoneEvent;
      export namespace ResponseShellCallOutputContentDoneEvent {
        export type Output = Types.ResponseShellCallOutputContentDoneEventOutput;
        export namespace Output {
          export type Timeout = Types.ResponseShellCallOutputContentDoneEventOutputTimeout;
          export type Exit = Types.ResponseShellCallOutputContentDoneEventOutputExit;
        }
      }
      export type ResponseStatus = Types.ResponseStatus;
      export type ResponseSteerAcceptedEvent = Types.ResponseSteerAcceptedEvent;
      export namespace ResponseSteerAcceptedEvent {
        export type Steer = Types.ResponseSteerAcceptedEventSteer;
      }
      export type ResponseSteerErrorCode = Types.ResponseSteerErrorCode;
      export type ResponseSteerEvent = Types.ResponseSteerEvent;
      export type ResponseSteerFailedEvent = Types.ResponseSteerFailedEvent;
      export namespace ResponseSteerFailedEvent {
        export type Error = Types.ResponseSteerFailedEventError;
        export type Steer = Types.ResponseSteerFailedEventSteer;
      }
      export type ResponseSteerInput = Types.ResponseSteerInput;
      export type ResponseSteerInputContent = Types.ResponseSteerInputContent;
      export type ResponseSteerPendingEvent = Types.ResponseSteerPendingEvent;
      export namespace ResponseSteerPendingEvent {
        export type Steer = Types.ResponseSteerPendingEventSteer;
      }
      export type ResponseSteerPendingReason = Types.ResponseSteerPendingReason;
      export type ResponseSteerRequiredInput = Types.ResponseSteerRequiredInput;
      export namespace ResponseSteerRequiredInput {
        export type FunctionCallOutput = Types.ResponseSteerRequiredInputFunctionCallOutput;
        export type CustomToolCallOutput = Types.ResponseSteerRequiredInputCustomToolCallOutput;
        export type ComputerCallOutput = Types.ResponseSteerRequiredInputComputerCallOutput;
        export type ShellCallOutput = Types.ResponseSteerRequiredInputShellCallOutput;
        export type ApplyPatchCallOutput = Types.ResponseSteerRequiredInputApplyPatchCallOutput;
        export type ToolSearchOutput = Types.ResponseSteerRequiredInputToolSearchOutput;
        export type McpApprovalResponse = Types.ResponseSteerRequiredInputMcpApprovalResponse;
      }
      export type ResponseStreamEvent = Types.ResponseStreamEvent;
      export type ResponseTextConfig = Types.ResponseTextConfig;
      export type ResponseTextDeltaEvent = Types.ResponseTextDeltaEvent;
      export namespace ResponseTextDeltaEvent {
        export type Logprob = Types.ResponseTextDeltaEventLogprob;
        export namespace Logprob {
          export type TopLogprob = Types.ResponseTextDeltaEventLogprobTopLogprob;
        }
      }
      export type ResponseTextDoneEvent = Types.ResponseTextDoneEvent;
      export namespace ResponseTextDoneEvent {
        export type Logprob = Types.ResponseTextDoneEventLogprob;
        export namespace Logprob {
          export type TopLogprob = Types.ResponseTextDoneEventLogprobTopLogprob;
        }
      }
      export type ResponseToolSearchCall = Types.ResponseToolSearchCall;
      export type ResponseToolSearchOutputItem = Types.ResponseToolSearchOutputItem;
      export type ResponseToolSearchOutputItemParam = Types.ResponseToolSearchOutputItemParam;
      export namespace ResponseToolSearchOutputItemParam {
        export type Mcp = Types.ResponseToolSearchOutputItemParamMcp;
        export namespace Mcp {
          export type McpToolFilter = Types.ResponseToolSearchOutputItemParamMcpMcpToolFilter;
          export type McpToolApprovalFilter =
            Types.ResponseToolSearchOutputItemParamMcpMcpToolApprovalFilter;
          export namespace McpToolApprovalFilter {
            export type Always =
              Types.ResponseToolSearchOutputItemParamMcpMcpToolApprovalFilterAlways;
            export type Never =
              Types.ResponseToolSearchOutputItemParamMcpMcpToolApprovalFilterNever;
          }
        }
        export type CodeInterpreter = Types.ResponseToolSearchOutputItemParamCodeInterpreter;
        export namespace CodeInterpreter {
          export type CodeInterpreterToolAuto =
            Types.ResponseToolSearchOutputItemParamCodeInterpreterCodeInterpreterToolAuto;
        }
        export type ProgrammaticToolCalling =
          Types.ResponseToolSearchOutputItemParamProgrammaticToolCalling;
        export type ImageGeneration = Types.ResponseToolSearchOutputItemParamImageGeneration;
        export namespace ImageGeneration {
          export type InputImageMask =
            Types.ResponseToolSearchOutputItemParamImageGenerationInputImageMask;
          export type Svg = Types.ResponseToolSearchOutputItemParamImageGenerationSvg;
          export namespace Svg {
            export type Reasoning =
              Types.ResponseToolSearchOutputItemParamImageGenerationSvgReasoning;
          }
        }
        export type LocalShell = Types.ResponseToolSearchOutputItemParamLocalShell;
      }
      export type ResponseUsage = Types.ResponseUsage;
      export namespace ResponseUsage {
        export type InputTokensDetails = Types.ResponseUsageInputTokensDetails;
        export namespace InputTokensDetails {
          export type CacheWriteTokensDetails =
            Types.ResponseUsageInputTokensDetailsCacheWriteTokensDetails;
        }
        export type OutputTokensDetails = Types.ResponseUsageOutputTokensDetails;
      }
      export type ResponseWebSearchCallCompletedEvent = Types.ResponseWebSearchCallCompletedEvent;
      export type ResponseWebSearchCallInProgressEvent = Types.ResponseWebSearchCallInProgressEvent;
      export type ResponseWebSearchCallSearchingEvent = Types.ResponseWebSearchCallSearchingEvent;
      export type ResponsesClientEvent = Types.ResponsesClientEvent;
      export namespace ResponsesClientEvent {
        export type ResponseCreate = Types.ResponsesClientEventResponseCreate;
        export namespace ResponseCreate {
          export type AccessPrograms = Types.ResponsesClientEventResponseCreateAccessPrograms;
          export type ContextManagement = Types.ResponsesClientEventResponseCreateContextManagement;
          export type Image = Types.ResponsesClientEventResponseCreateImage;
          export type Moderation = Types.ResponsesClientEventResponseCreateModeration;
          export namespace Moderation {
            export type Policy = Types.ResponsesClientEventResponseCreateModerationPolicy;
            export namespace Policy {
              export type Input = Types.ResponsesClientEventResponseCreateModerationPolicyInput;
              export type Output = Types.ResponsesClientEventResponseCreateModerationPolicyOutput;
            }
          }
          export type PromptCacheOptions =
            Types.ResponsesClientEventResponseCreatePromptCacheOptions;
          export type StreamOptions = Types.ResponsesClientEventResponseCreateStreamOptions;
          export type SpecificProgrammaticToolCallingParam =
            Types.ResponsesClientEventResponseCreateSpecificProgrammaticToolCallingParam;
        }
      }
      export type ResponsesServerEvent = Types.ResponsesServerEvent;
      export namespace ResponsesServerEvent {
        export type ResponseAudioWsDelta = Types.ResponsesServerEventResponseAudioWsDelta;
        export type ResponseAudioWsDone = Types.ResponsesServerEventResponseAudioWsDone;
        export type ResponseAudioTranscriptWsDelta =
          Types.ResponsesServerEventResponseAudioTranscriptWsDelta;
        export type ResponseAudioTranscriptWsDone =
          Types.ResponsesServerEventResponseAudioTranscriptWsDone;
        export type ResponseCodeInterpreterCallCodeWsDelta =
          Types.ResponsesServerEventResponseCodeInterpreterCallCodeWsDelta;
        export type ResponseCodeInterpreterCallCodeWsDone =
          Types.ResponsesServerEventResponseCodeInterpreterCallCodeWsDone;
        export type ResponseCodeInterpreterCallWsCompleted =
          Types.ResponsesServerEventResponseCodeInterpreterCallWsCompleted;
        export type ResponseCodeInterpreterCallInWsProgress =
          Types.ResponsesServerEventResponseCodeInterpreterCallInWsProgress;
        export type ResponseCodeInterpreterCallWsInterpreting =
          Types.ResponsesServerEventResponseCodeInterpreterCallWsInterpreting;
        export type ResponseCompactionWsCompacting =
          Types.ResponsesServerEventResponseCompactionWsCompacting;
        export type ResponseWsCompleted = Types.ResponsesServerEventResponseWsCompleted;
        export type ResponseContentPartWsAdded =
          Types.ResponsesServerEventResponseContentPartWsAdded;
        export type ResponseContentPartWsDone = Types.ResponsesServerEventResponseContentPartWsDone;
        export type ResponseWsCreated = Types.ResponsesServerEventResponseWsCreated;
        export type ResponseFileSearchCallWsCompleted =
          Types.ResponsesServerEventResponseFileSearchCallWsCompleted;
        export type ResponseFileSearchCallInWsProgress =
          Types.ResponsesServerEventResponseFileSearchCallInWsProgress;
        export type ResponseFileSearchCallWsSearching =
          Types.ResponsesServerEventResponseFileSearchCallWsSearching;
        export type ResponseFunctionCallArgumentsWsDelta =
          Types.ResponsesServerEventResponseFunctionCallArgumentsWsDelta;
        export type ResponseFunctionCallArgumentsWsDone =
          Types.ResponsesServerEventResponseFunctionCallArgumentsWsDone;
        export type ResponseShellCallCommandWsAdded =
          Types.ResponsesServerEventResponseShellCallCommandWsAdded;
        export type ResponseShellCallCommandWsDelta =
          Types.ResponsesServerEventResponseShellCallCommandWsDelta;
        export type ResponseShellCallCommandWsDone =
          Types.ResponsesServerEventResponseShellCallCommandWsDone;
        export type ResponseShellCallOutputContentWsDelta =
          Types.ResponsesServerEventResponseShellCallOutputContentWsDelta;
        export type ResponseShellCallOutputContentWsDone =
          Types.ResponsesServerEventResponseShellCallOutputContentWsDone;
        export type ResponseInWsProgress = Types.ResponsesServerEventResponseInWsProgress;
        export type ResponseWsFailed = Types.ResponsesServerEventResponseWsFailed;
        export type ResponseWsIncomplete = Types.ResponsesServerEventResponseWsIncomplete;
        export type ResponseOutputItemWsAdded = Types.ResponsesServerEventResponseOutputItemWsAdded;
        export type ResponseOutputItemWsDone = Types.ResponsesServerEventResponseOutputItemWsDone;
        export type ResponseReasoningSummaryPartWsAdded =
          Types.ResponsesServerEventResponseReasoningSummaryPartWsAdded;
        export type ResponseReasoningSummaryPartWsDone =
          Types.ResponsesServerEventResponseReasoningSummaryPartWsDone;
        export type ResponseReasoningSummaryTextWsDelta =
          Types.ResponsesServerEventResponseReasoningSummaryTextWsDelta;
        export type ResponseReasoningSummaryTextWsDone =
          Types.ResponsesServerEventResponseReasoningSummaryTextWsDone;
        export type ResponseReasoningTextWsDelta =
          Types.ResponsesServerEventResponseReasoningTextWsDelta;
        export type ResponseReasoningTextWsDone =
          Types.ResponsesServerEventResponseReasoningTextWsDone;
        export type ResponseRefusalWsDelta = Types.ResponsesServerEventResponseRefusalWsDelta;
        export type ResponseRefusalWsDone = Types.ResponsesServerEventResponseRefusalWsDone;
        export type ResponseTextWsDelta = Types.ResponsesServerEventResponseTextWsDelta;
        export type ResponseTextWsDone = Types.ResponsesServerEventResponseTextWsDone;
        export type ResponseWebSearchCallWsCompleted =
          Types.ResponsesServerEventResponseWebSearchCallWsCompleted;
        export type ResponseWebSearchCallInWsProgress =
          Types.ResponsesServerEventResponseWebSearchCallInWsProgress;
        export type ResponseWebSearchCallWsSearching =
          Types.ResponsesServerEventResponseWebSearchCallWsSearching;
        export type ResponseImageGenCallWsCompleted =
          Types.ResponsesServerEventResponseImageGenCallWsCompleted;
        export type ResponseImageGenCallWsGenerating =
          Types.ResponsesServerEventResponseImageGenCallWsGenerating;
        export type ResponseImageGenCallInWsProgress =
          Types.ResponsesServerEventResponseImageGenCallInWsProgress;
        export type ResponseImageGenCallPartialWsImage =
          Types.ResponsesServerEventResponseImageGenCallPartialWsImage;
        export type ResponseMcpCallArgumentsWsDelta =
          Types.ResponsesServerEventResponseMcpCallArgumentsWsDelta;
        export type ResponseMcpCallArgumentsWsDone =
          Types.ResponsesServerEventResponseMcpCallArgumentsWsDone;
        export type ResponseMcpCallWsCompleted =
          Types.ResponsesServerEventResponseMcpCallWsCompleted;
        export type ResponseMcpCallWsFailed = Types.ResponsesServerEventResponseMcpCallWsFailed;
        export type ResponseMcpCallInWsProgress =
          Types.ResponsesServerEventResponseMcpCallInWsProgress;
        export type ResponseMcpListToolsWsCompleted =
          Types.ResponsesServerEventResponseMcpListToolsWsCompleted;
        export type ResponseMcpListToolsWsFailed =
          Types.ResponsesServerEventResponseMcpListToolsWsFailed;
        export type ResponseMcpListToolsInWsProgress =
          Types.ResponsesServerEventResponseMcpListToolsInWsProgress;
        export type ResponseOutputTextAnnotationWsAdded =
          Types.ResponsesServerEventResponseOutputTextAnnotationWsAdded;
        export type ResponseWsQueued = Types.ResponsesServerEventResponseWsQueued;
        export type ResponseCustomToolCallInputWsDelta =
          Types.ResponsesServerEventResponseCustomToolCallInputWsDelta;
        export type ResponseCustomToolCallInputWsDone =
          Types.ResponsesServerEventResponseCustomToolCallInputWsDone;
        export type ResponseWsError = Types.ResponsesServerEventResponseWsError;
        export namespace ResponseWsError {
          export type Error = Types.ResponsesServerEventResponseWsErrorError;
          export namespace Error {
            export type Misalignment = Types.ResponsesServerEventResponseWsErrorErrorMisalignment;
            export namespace Misalignment {
              export type Steer = Types.ResponsesServerEventResponseWsErrorErrorMisalignmentSteer;
            }
          }
        }
        export type ResponseWsStreamingError = Types.ResponsesServerEventResponseWsStreamingError;
      }
      export type ServiceTier = Types.ServiceTier;
      export type SkillReference = Types.SkillReference;
      export type Tool = Types.Tool;
      export namespace Tool {
        export type Mcp = Types.ToolMcp;
        export namespace Mcp {
          export type McpToolFilter = Types.ToolMcpMcpToolFilter;
          export type McpToolApprovalFilter = Types.ToolMcpMcpToolApprovalFilter;
          export namespace McpToolApprovalFilter {
            export type Always = Types.ToolMcpMcpToolApprovalFilterAlways;
            export type Never = Types.ToolMcpMcpToolApprovalFilterNever;
          }
        }
        export type CodeInterpreter = Types.ToolCodeInterpreter;
        export namespace CodeInterpreter {
          export type CodeInterpreterToolAuto = Types.ToolCodeInterpreterCodeInterpreterToolAuto;
        }
        export type ProgrammaticToolCalling = Types.ToolProgrammaticToolCalling;
        export type ImageGeneration = Types.ToolImageGeneration;
        export namespace ImageGeneration {
          export type InputImageMask = Types.ToolImageGenerationInputImageMask;
          export type Svg = Types.ToolImageGenerationSvg;
          export namespace Svg {
            export type Reasoning = Types.ToolImageGenerationSvgReasoning;
          }
        }
        export type LocalShell = Types.ToolLocalShell;
      }
      export type ToolChoiceAllowed = Types.ToolChoiceAllowed;
      export type ToolChoiceApplyPatch = Types.ToolChoiceApplyPatch;
      export type ToolChoiceCustom = Types.ToolChoiceCustom;
      export type ToolChoiceFunction = Types.ToolChoiceFunction;
      export type ToolChoiceMcp = Types.ToolChoiceMcp;
      export type ToolChoiceOptions = Types.ToolChoiceOptions;
      export type ToolChoiceShell = Types.ToolChoiceShell;
      export type ToolChoiceTypes = Types.ToolChoiceTypes;
      export type ToolSearchOutputNamespaceTool = Types.ToolSearchOutputNamespaceTool;
      export namespace ToolSearchOutputNamespaceTool {
        export type Function = Types.ToolSearchOutputNamespaceToolFunction;
      }
      export type ToolSearchTool = Types.ToolSearchTool;
      export type WebSearchPreviewTool = Types.WebSearchPreviewTool;
      export namespace WebSearchPreviewTool {
        export type UserLocation = Types.WebSearchPreviewToolUserLocation;
      }
      export type WebSearchTool = Types.WebSearchTool;
      export namespace WebSearchTool {
        export type Filters = Types.WebSearchToolFilters;
        export type UserLocation = Types.WebSearchToolUserLocation;
      }
      export type ParsedResponse<T1> = Types.ParsedResponse<T1>;
      export type ResponseCreateParams = Types.ResponseCreateParams;
      export namespace ResponseCreateParams {
        export type AccessPrograms = Types.ResponseCreateParamsAccessPrograms;
        export type ContextManagement = Types.ResponseCreateParamsContextManagement;
        export type Image = Types.ResponseCreateParamsImage;
        export type Moderation = Types.ResponseCreateParamsModeration;
        export namespace Moderation {
          export type Policy = Types.ResponseCreateParamsModerationPolicy;
          export namespace Policy {
            export type Input = Types.ResponseCreateParamsModerationPolicyInput;
            export type Output = Types.ResponseCreateParamsModerationPolicyOutput;
          }
        }
        export type PromptCacheOptions = Types.ResponseCreateParamsPromptCacheOptions;
        export type StreamOptions = Types.ResponseCreateParamsStreamOptions;
        export type SpecificProgrammaticToolCallingParam =
          Types.ResponseCreateParamsSpecificProgrammaticToolCallingParam;
        export type ResponseCreateParamsNonStreaming = Types.ResponseCreateParamsNonStreaming;
        export type ResponseCreateParamsStreaming = Types.ResponseCreateParamsStreaming;
      }
      export type ResponseCreateParamsNonStreaming = Types.ResponseCreateParamsNonStreaming;
      export type ResponseCreateParamsStreaming = Types.ResponseCreateParamsStreaming;
      export type ResponseRetrieveParams = Types.ResponseRetrieveParams;
      export namespace ResponseRetrieveParams {
        export type ResponseRetrieveParamsNonStreaming = Types.ResponseRetrieveParamsNonStreaming;
        export type ResponseRetrieveParamsStreaming = Types.ResponseRetrieveParamsStreaming;
      }
      export type ResponseRetrieveParamsNonStreaming = Types.ResponseRetrieveParamsNonStreaming;
      export type ResponseRetrieveParamsStreaming = Types.ResponseRetrieveParamsStreaming;
      export type ResponseCompactParams = Types.ResponseCompactParams;
      export namespace ResponseCompactParams {
        export type Image = Types.ResponseCompactParamsImage;
        export type PromptCacheOptions = Types.ResponseCompactParamsPromptCacheOptions;
      }
      export namespace InputItems {
        export import ResponseItemList = OpenAI.Responses.ResponseItemList;
        export import InputItemListParams = OpenAI.Responses.InputItemListParams;
      }
      export type ResponseItemList = Types.ResponseItemList;
      export type InputItemListParams = Types.InputItemListParams;
      export namespace InputTokens {
        export import InputTokenCountResponse = OpenAI.Responses.InputTokenCountResponse;
        export import InputTokenCountParams = OpenAI.Responses.InputTokenCountParams;
      }
      export type InputTokenCountResponse = Types.InputTokenCountResponse;
      export type InputTokenCountParams = Types.InputTokenCountParams;
      export namespace InputTokenCountParams {
        export type Text = Types.InputTokenCountParamsText;
        export type SpecificProgrammaticToolCallingParam =
          Types.InputTokenCountParamsSpecificProgrammaticToolCallingParam;
      }
    }
    export namespace Live {
      export type AudioFormat = Types.LiveAudioFormat;
      export namespace AudioFormat {
        export type AudioPCM = Types.LiveAudioFormatAudioPCM;
        export type AudioPCMU = Types.LiveAudioFormatAudioPCMU;
        export type AudioPCMA = Types.LiveAudioFormatAudioPCMA;
      }
      export type BuiltInVoice = Types.LiveBuiltInVoice;
      export type ClientConfig = Types.LiveClientConfig;
      export type ClientDelegation = Types.LiveClientDelegation;
      export type ClientEvent = Types.LiveClientEvent;
      export type CommentaryAppendEvent = Types.LiveCommentaryAppendEvent;
      export type CommentaryAppendedEvent = Types.LiveCommentaryAppendedEvent;
      export type CustomVoice = Types.LiveCustomVoice;
      export type DataChannelConfig = Types.LiveDataChannelConfig;
      export type DecisionAssistantMessage = Types.LiveDecisionAssistantMessage;
      export namespace DecisionAssistantMessage {
        export type OutputText = Types.LiveDecisionAssistantMessageOutputText;
        export type Refusal = Types.LiveDecisionAssistantMessageRefusal;
      }
      export type DecisionChoiceOption = Types.LiveDecisionChoiceOption;
      export type DecisionCreateEvent = Types.LiveDecisionCreateEvent;
      export type DecisionDeveloperMessage = Types.LiveDecisionDeveloperMessage;
      export type DecisionEvent = Types.LiveDecisionEvent;
      export namespace DecisionEvent {
        export type Event = Types.LiveDecisionEventEvent;
      }
      export type DecisionInputText = Types.LiveDecisionInputText;
      export type DecisionItemCreateEvent = Types.LiveDecisionItemCreateEvent;
      export namespace DecisionItemCreateEvent {
        export type FunctionCall = Types.LiveDecisionItemCreateEventFunctionCall;
        export type FunctionCallOutput = Types.LiveDecisionItemCreateEventFunctionCallOutput;
        export namespace FunctionCallOutput {
          export type InputImage = Types.LiveDecisionItemCreateEventFunctionCallOutputInputImage;
        }
        export type CustomToolCall = Types.LiveDecisionItemCreateEventCustomToolCall;
        export type CustomToolCallOutput = Types.LiveDecisionItemCreateEventCustomToolCallOutput;
        export namespace CustomToolCallOutput {
          export type InputImage = Types.LiveDecisionItemCreateEventCustomToolCallOutputInputImage;
        }
      }
      export type DecisionItemCreatedEvent = Types.LiveDecisionItemCreatedEvent;
      export namespace DecisionItemCreatedEvent {
        export type FunctionCall = Types.LiveDecisionItemCreatedEventFunctionCall;
        export type FunctionCallOutput = Types.LiveDecisionItemCreatedEventFunctionCallOutput;
        export namespace FunctionCallOutput {
          export type InputImage = Types.LiveDecisionItemCreatedEventFunctionCallOutputInputImage;
        }
        export type CustomToolCall = Types.LiveDecisionItemCreatedEventCustomToolCall;
        export type CustomToolCallOutput = Types.LiveDecisionItemCreatedEventCustomToolCallOutput;
        export namespace CustomToolCallOutput {
          export type InputImage = Types.LiveDecisionItemCreatedEventCustomToolCallOutputInputImage;
        }
      }
      export type DecisionItemDeleteEvent = Types.LiveDecisionItemDeleteEvent;
      export type DecisionItemDeletedEvent = Types.LiveDecisionItemDeletedEvent;
      export type DecisionJSONObject = Types.LiveDecisionJSONObject;
      export type DecisionQuestion = Types.LiveDecisionQuestion;
      export namespace DecisionQuestion {
        export type Choice = Types.LiveDecisionQuestionChoice;
        export namespace Choice {
          export type InputImage = Types.LiveDecisionQuestionChoiceInputImage;
          export type InputJSON = Types.LiveDecisionQuestionChoiceInputJSON;
        }
        export type Predicate = Types.LiveDecisionQuestionPredicate;
        export namespace Predicate {
          export type InputImage = Types.LiveDecisionQuestionPredicateInputImage;
          export type InputJSON = Types.LiveDecisionQuestionPredicateInputJSON;
        }
        export type Score = Types.LiveDecisionQuestionScore;
        export namespace Score {
          export type InputImage = Types.LiveDecisionQuestionScoreInputImage;
          export type InputJSON = Types.LiveDecisionQuestionScoreInputJSON;
          export type Level = Types.LiveDecisionQuestionScoreLevel;
        }
      }
      export type DecisionStoredAssistantMessage = Types.LiveDecisionStoredAssistantMessage;
      export namespace DecisionStoredAssistantMessage {
        export type OutputText = Types.LiveDecisionStoredAssistantMessageOutputText;
        export type Refusal = Types.LiveDecisionStoredAssistantMessageRefusal;
      }
      export type DecisionStoredDeveloperMessage = Types.LiveDecisionStoredDeveloperMessage;
      export type DecisionStoredSystemMessage = Types.LiveDecisionStoredSystemMessage;
      export type DecisionStoredUserMessage = Types.LiveDecisionStoredUserMessage;
      export namespace DecisionStoredUserMessage {
        export type InputText = Types.LiveDecisionStoredUserMessageInputText;
        export type InputImage = Types.LiveDecisionStoredUserMessageInputImage;
        export type InputJSON = Types.LiveDecisionStoredUserMessageInputJSON;
      }
      export type DecisionSystemMessage = Types.LiveDecisionSystemMessage;
      export type DecisionTrigger = Types.LiveDecisionTrigger;
      export namespace DecisionTrigger {
        export type Decisions = Types.LiveDecisionTriggerDecisions;
      }
      export type DecisionUserMessage = Types.LiveDecisionUserMessage;
      export namespace DecisionUserMessage {
        export type InputText = Types.LiveDecisionUserMessageInputText;
        export type InputImage = Types.LiveDecisionUserMessageInputImage;
        export type InputJSON = Types.LiveDecisionUserMessageInputJSON;
      }
      export type DecisionsDelegationConfig = Types.LiveDecisionsDelegationConfig;
      export type DecisionsDelegationUpdateConfig = Types.LiveDecisionsDelegationUpdateConfig;
      export type DelegationCreatedEvent = Types.LiveDelegationCreatedEvent;
      export namespace DelegationCreatedEvent {
        export type Delegation = Types.LiveDelegationCreatedEventDelegation;
      }
      export type Error = Types.LiveError;
      export type ErrorEvent = Types.LiveErrorEvent;
      export type ForkSessionConfig = Types.LiveForkSessionConfig;
      export namespace ForkSessionConfig {
        export type Audio = Types.LiveForkSessionConfigAudio;
        export type Delegation = Types.LiveForkSessionConfigDelegation;
      }
      export type ForkSessionStartEvent = Types.LiveForkSessionStartEvent;
      export type FunctionTool = Types.LiveFunctionTool;
      export type InfoEvent = Types.LiveInfoEvent;
      export type InitialItem = Types.LiveInitialItem;
      export namespace InitialItem {
        export type Developer = Types.LiveInitialItemDeveloper;
        export namespace Developer {
          export type Content = Types.LiveInitialItemDeveloperContent;
        }
        export type User = Types.LiveInitialItemUser;
        export namespace User {
          export type Content = Types.LiveInitialItemUserContent;
        }
        export type Assistant = Types.LiveInitialItemAssistant;
        export namespace Assistant {
          export type Text = Types.LiveInitialItemAssistantText;
          export type OutputText = Types.LiveInitialItemAssistantOutputText;
        }
      }
      export type InputAudioAppendEvent = Types.LiveInputAudioAppendEvent;
      export type InputAudioMuteEvent = Types.LiveInputAudioMuteEvent;
      export type InputAudioMutedEvent = Types.LiveInputAudioMutedEvent;
      export type InputAudioUnmuteEvent = Types.LiveInputAudioUnmuteEvent;
      export type InputAudioUnmutedEvent = Types.LiveInputAudioUnmutedEvent;
      export type InputTranscriptDeltaEvent = Types.LiveInputTranscriptDeltaEvent;
      export type InstructionsAppendEvent = Types.LiveInstructionsAppendEvent;
      export type InstructionsAppendedEvent = Types.LiveInstructionsAppendedEvent;
      export type MediaSessionConfig = Types.LiveMediaSessionConfig;
      export namespace MediaSessionConfig {
        export type Audio = Types.LiveMediaSessionConfigAudio;
        export namespace Audio {
          export type Output = Types.LiveMediaSessionConfigAudioOutput;
        }
        export type Responses = Types.LiveMediaSessionConfigResponses;
        export type Decisions = Types.LiveMediaSessionConfigDecisions;
      }
      export type MediaSessionForkConfig = Types.LiveMediaSessionForkConfig;
      export namespace MediaSessionForkConfig {
        export type Delegation = Types.LiveMediaSessionForkConfigDelegation;
      }
      export type OutputAudioDeltaEvent = Types.LiveOutputAudioDeltaEvent;
      export type OutputAudioFixturePlayEvent = Types.LiveOutputAudioFixturePlayEvent;
      export type OutputAudioFixturePlayedEvent = Types.LiveOutputAudioFixturePlayedEvent;
      export type OutputAudioFixturePlayingEvent = Types.LiveOutputAudioFixturePlayingEvent;
      export type OutputTranscriptDeltaEvent = Types.LiveOutputTranscriptDeltaEvent;
      export type ResponseCreateEvent = Types.LiveResponseCreateEvent;
      export type ResponseEvent = Types.LiveResponseEvent;
      export type ResponseItemCreateEvent = Types.LiveResponseItemCreateEvent;
      export type ResponsesDelegationConfig = Types.LiveResponsesDelegationConfig;
      export namespace ResponsesDelegationConfig {
        export type Reasoning = Types.LiveResponsesDelegationConfigReasoning;
        export type Text = Types.LiveResponsesDelegationConfigText;
        export type LiveFunctionToolChoiceParam =
          Types.LiveResponsesDelegationConfigLiveFunctionToolChoiceParam;
        export type LiveMCPToolChoiceParam =
          Types.LiveResponsesDelegationConfigLiveMCPToolChoiceParam;
        export type FileSearchToolChoice = Types.LiveResponsesDelegationConfigFileSearchToolChoice;
        export type WebSearchToolChoice = Types.LiveResponsesDelegationConfigWebSearchToolChoice;
        export type WebSearchPreview = Types.LiveResponsesDelegationConfigWebSearchPreview;
        export type ImageGenerationToolChoice =
          Types.LiveResponsesDelegationConfigImageGenerationToolChoice;
        export type ComputerToolChoice = Types.LiveResponsesDelegationConfigComputerToolChoice;
        export type CodeInterpreterToolChoice =
          Types.LiveResponsesDelegationConfigCodeInterpreterToolChoice;
        export type ProgrammaticToolCallingToolChoice =
          Types.LiveResponsesDelegationConfigProgrammaticToolCallingToolChoice;
        export type ShellToolChoice = Types.LiveResponsesDelegationConfigShellToolChoice;
        export type CustomToolChoice = Types.LiveResponsesDelegationConfigCustomToolChoice;
        export type ApplyPatchToolChoice = Types.LiveResponsesDelegationConfigApplyPatchToolChoice;
        export type LiveAllowedToolsChoiceParam =
          Types.LiveResponsesDelegationConfigLiveAllowedToolsChoiceParam;
        export namespace LiveAllowedToolsChoiceParam {
          export type LiveFunctionToolChoiceParam =
            Types.LiveResponsesDelegationConfigLiveAllowedToolsChoiceParamLiveFunctionToolChoiceParam;
          export type LiveMCPToolChoiceParam =
            Types.LiveResponsesDelegationConfigLiveAllowedToolsChoiceParamLiveMCPToolChoiceParam;
          export type FileSearchToolChoice =
            Types.LiveResponsesDelegationConfigLiveAllowedToolsChoiceParamFileSearchToolChoice;
          export type WebSearchToolChoice =
            Types.LiveResponsesDelegationConfigLiveAllowedToolsChoiceParamWebSearchToolChoice;
          export type WebSearchPreview =
            Types.LiveResponsesDelegationConfigLiveAllowedToolsChoiceParamWebSearchPreview;
          export type ImageGenerationToolChoice =
            Types.LiveResponsesDelegationConfigLiveAllowedToolsChoiceParamImageGenerationToolChoice;
          export type ComputerToolChoice =
            Types.LiveResponsesDelegationConfigLiveAllowedToolsChoiceParamComputerToolChoice;
          export type CodeInterpreterToolChoice =
            Types.LiveResponsesDelegationConfigLiveAllowedToolsChoiceParamCodeInterpreterToolChoice;
          export type ProgrammaticToolCallingToolChoice =
            Types.LiveResponsesDelegationConfigLiveAllowedToolsChoiceParamProgrammaticToolCallingToolChoice;
          export type ShellToolChoice =
            Types.LiveResponsesDelegationConfigLiveAllowedToolsChoiceParamShellToolChoice;
          export type CustomToolChoice =
            Types.LiveResponsesDelegationConfigLiveAllowedToolsChoiceParamCustomToolChoice;
          export type ApplyPatchToolChoice =
            Types.LiveResponsesDelegationConfigLiveAllowedToolsChoiceParamApplyPatchToolChoice;
        }
        export type WebSearch = Types.LiveResponsesDelegationConfigWebSearch;
        export type FileSearch = Types.LiveResponsesDelegationConfigFileSearch;
        export type CodeInterpreter = Types.LiveResponsesDelegationConfigCodeInterpreter;
        export type Shell = Types.LiveResponsesDelegationConfigShell;
        export namespace Shell {
          export type ContainerAuto = Types.LiveResponsesDelegationConfigShellContainerAuto;
          export namespace ContainerAuto {
            export type Disabled = Types.LiveResponsesDelegationConfigShellContainerAutoDisabled;
            export type Allowlist = Types.LiveResponsesDelegationConfigShellContainerAutoAllowlist;
            export type SkillReference =
              Types.LiveResponsesDelegationConfigShellContainerAutoSkillReference;
            export type Inline = Types.LiveResponsesDelegationConfigShellContainerAutoInline;
            export namespace Inline {
              export type Source =
                Types.LiveResponsesDelegationConfigShellContainerAutoInlineSource;
            }
          }
          export type ContainerReference =
            Types.LiveResponsesDelegationConfigShellContainerReference;
          export type Local = Types.LiveResponsesDelegationConfigShellLocal;
          export namespace Local {
            export type Skill = Types.LiveResponsesDelegationConfigShellLocalSkill;
          }
        }
        export type ImageGeneration = Types.LiveResponsesDelegationConfigImageGeneration;
        export type Mcp = Types.LiveResponsesDelegationConfigMcp;
        export type Custom = Types.LiveResponsesDelegationConfigCustom;
        export type Namespace = Types.LiveResponsesDelegationConfigNamespace;
        export type ToolSearch = Types.LiveResponsesDelegationConfigToolSearch;
        export type ProgrammaticToolCalling =
          Types.LiveResponsesDelegationConfigProgrammaticToolCalling;
        export type Computer = Types.LiveResponsesDelegationConfigComputer;
        export type ApplyPatch = Types.LiveResponsesDelegationConfigApplyPatch;
      }
      export type ResponsesDelegationUpdateConfig = Types.LiveResponsesDelegationUpdateConfig;
      export namespace ResponsesDelegationUpdateConfig {
        export type Reasoning = Types.LiveResponsesDelegationUpdateConfigReasoning;
        export type Text = Types.LiveResponsesDelegationUpdateConfigText;
        export type LiveFunctionToolChoiceParam =
          Types.LiveResponsesDelegationUpdateConfigLiveFunctionToolChoiceParam;
        export type LiveMCPToolChoiceParam =
          Types.LiveResponsesDelegationUpdateConfigLiveMCPToolChoiceParam;
        export type FileSearchToolChoice =
          Types.LiveResponsesDelegationUpdateConfigFileSearchToolChoice;
        export type WebSearchToolChoice =
          Types.LiveResponsesDelegationUpdateConfigWebSearchToolChoice;
        export type WebSearchPreview = Types.LiveResponsesDelegationUpdateConfigWebSearchPreview;
        export type ImageGenerationToolChoice =
          Types.LiveResponsesDelegationUpdateConfigImageGenerationToolChoice;
        export type ComputerToolChoice =
          Types.LiveResponsesDelegationUpdateConfigComputerToolChoice;
        export type CodeInterpreterToolChoice =
          Types.LiveResponsesDelegationUpdateConfigCodeInterpreterToolChoice;
        export type ProgrammaticToolCallingToolChoice =
          Types.LiveResponsesDelegationUpdateConfigProgrammaticToolCallingToolChoice;
        export type ShellToolChoice = Types.LiveResponsesDelegationUpdateConfigShellToolChoice;
        export type CustomToolChoice = Types.LiveResponsesDelegationUpdateConfigCustomToolChoice;
        export type ApplyPatchToolChoice =
          Types.LiveResponsesDelegationUpdateConfigApplyPatchToolChoice;
        export type LiveAllowedToolsChoiceParam =
          Types.LiveResponsesDelegationUpdateConfigLiveAllowedToolsChoiceParam;
        export namespace LiveAllowedToolsChoiceParam {
          export type LiveFunctionToolChoiceParam =
            Types.LiveResponsesDelegationUpdateConfigLiveAllowedToolsChoiceParamLiveFunctionToolChoiceParam;
          export type LiveMCPToolChoiceParam =
            Types.LiveResponsesDelegationUpdateConfigLiveAllowedToolsChoiceParamLiveMCPToolChoiceParam;
          export type FileSearchToolChoice =
            Types.LiveResponsesDelegationUpdateConfigLiveAllowedToolsChoiceParamFileSearchToolChoice;
          export type WebSearchToolChoice =
            Types.LiveResponsesDelegationUpdateConfigLiveAllowedToolsChoiceParamWebSearchToolChoice;
          export type WebSearchPreview =
            Types.LiveResponsesDelegationUpdateConfigLiveAllowedToolsChoiceParamWebSearchPreview;
          export type ImageGenerationToolChoice =
            Types.LiveResponsesDelegationUpdateConfigLiveAllowedToolsChoiceParamImageGenerationToolChoice;
          export type ComputerToolChoice =
            Types.LiveResponsesDelegationUpdateConfigLiveAllowedToolsChoiceParamComputerToolChoice;
          export type CodeInterpreterToolChoice =
            Types.LiveResponsesDelegationUpdateConfigLiveAllowedToolsChoiceParamCodeInterpreterToolChoice;
          export type ProgrammaticToolCallingToolChoice =
            Types.LiveResponsesDelegationUpdateConfigLiveAllowedToolsChoiceParamProgrammaticToolCallingToolChoice;
          export type ShellToolChoice =
            Types.LiveResponsesDelegationUpdateConfigLiveAllowedToolsChoiceParamShellToolChoice;
          export type CustomToolChoice =
            Types.LiveResponsesDelegationUpdateConfigLiveAllowedToolsChoiceParamCustomToolChoice;
          export type ApplyPatchToolChoice =
            Types.LiveResponsesDelegationUpdateConfigLiveAllowedToolsChoiceParamApplyPatchToolChoice;
        }
        export type WebSearch = Types.LiveResponsesDelegationUpdateConfigWebSearch;
        export type FileSearch = Types.LiveResponsesDelegationUpdateConfigFileSearch;
        export type CodeInterpreter = Types.LiveResponsesDelegationUpdateConfigCodeInterpreter;
        export type Shell = Types.LiveResponsesDelegationUpdateConfigShell;
        export namespace Shell {
          export type ContainerAuto = Types.LiveResponsesDelegationUpdateConfigShellContainerAuto;
          export namespace ContainerAuto {
            export type Disabled =
              Types.LiveResponsesDelegationUpdateConfigShellContainerAutoDisabled;
            export type Allowlist =
              Types.LiveResponsesDelegationUpdateConfigShellContainerAutoAllowlist;
            export type SkillReference =
              Types.LiveResponsesDelegationUpdateConfigShellContainerAutoSkillReference;
            export type Inline = Types.LiveResponsesDelegationUpdateConfigShellContainerAutoInline;
            export namespace Inline {
              export type Source =
                Types.LiveResponsesDelegationUpdateConfigShellContainerAutoInlineSource;
            }
          }
          export type ContainerReference =
            Types.LiveResponsesDelegationUpdateConfigShellContainerReference;
          export type Local = Types.LiveResponsesDelegationUpdateConfigShellLocal;
          export namespace Local {
            export type Skill = Types.LiveResponsesDelegationUpdateConfigShellLocalSkill;
          }
        }
        export type ImageGeneration = Types.LiveResponsesDelegationUpdateConfigImageGeneration;
        export type Mcp = Types.LiveResponsesDelegationUpdateConfigMcp;
        export type Custom = Types.LiveResponsesDelegationUpdateConfigCustom;
        export type Namespace = Types.LiveResponsesDelegationUpdateConfigNamespace;
        export type ToolSearch = Types.LiveResponsesDelegationUpdateConfigToolSearch;
        export type ProgrammaticToolCalling =
          Types.LiveResponsesDelegationUpdateConfigProgrammaticToolCalling;
        export type Computer = Types.LiveResponsesDelegationUpdateConfigComputer;
        export type ApplyPatch = Types.LiveResponsesDelegationUpdateConfigApplyPatch;
      }
      export type ServerEvent = Types.LiveServerEvent;
      export namespace ServerEvent {
        export type SessionInputAudioAppend = Types.LiveServerEventSessionInputAudioAppend;
        export type TransportDtmfReceived = Types.LiveServerEventTransportDtmfReceived;
        export type TransportDtmfSend = Types.LiveServerEventTransportDtmfSend;
        export type TransportDtmfSent = Types.LiveServerEventTransportDtmfSent;
        export type TransportRinging = Types.LiveServerEventTransportRinging;
        export type TransportAnswered = Types.LiveServerEventTransportAnswered;
        export type TransportFailed = Types.LiveServerEventTransportFailed;
        export namespace TransportFailed {
          export type Error = Types.LiveServerEventTransportFailedError;
        }
      }
      export type ServerEventSelector = Types.LiveServerEventSelector;
      export type SessionCloseEvent = Types.LiveSessionCloseEvent;
      export type SessionClosedEvent = Types.LiveSessionClosedEvent;
      export type SessionConfig = Types.LiveSessionConfig;
      export namespace SessionConfig {
        export type Audio = Types.LiveSessionConfigAudio;
        export namespace Audio {
          export type Output = Types.LiveSessionConfigAudioOutput;
        }
        export type Responses = Types.LiveSessionConfigResponses;
        export type Decisions = Types.LiveSessionConfigDecisions;
      }
      export type SessionResource = Types.LiveSessionResource;
      export namespace SessionResource {
        export type Audio = Types.LiveSessionResourceAudio;
        export namespace Audio {
          export type Output = Types.LiveSessionResourceAudioOutput;
        }
        export type Responses = Types.LiveSessionResourceResponses;
        export type Decisions = Types.LiveSessionResourceDecisions;
      }
      export type SessionStartEvent = Types.LiveSessionStartEvent;
      export type SessionStartedEvent = Types.LiveSessionStartedEvent;
      export type SessionUpdateConfig = Types.LiveSessionUpdateConfig;
      export namespace SessionUpdateConfig {
        export type Responses = Types.LiveSessionUpdateConfigResponses;
        export type Decisions = Types.LiveSessionUpdateConfigDecisions;
      }
      export type SessionUpdateEvent = Types.LiveSessionUpdateEvent;
      export type SessionUpdatedEvent = Types.LiveSessionUpdatedEvent;
      export type SessionUsage = Types.LiveSessionUsage;
      export type SessionUsageUpdatedEvent = Types.LiveSessionUsageUpdatedEvent;
      export namespace SessionUsageUpdatedEvent {
        export type ContextWindow = Types.LiveSessionUsageUpdatedEventContextWindow;
      }
      export type ThinkingAppendEvent = Types.LiveThinkingAppendEvent;
      export type ThinkingAppendedEvent = Types.LiveThinkingAppendedEvent;
      export type LiveCreateResponse = Types.LiveCreateResponse;
      export namespace LiveCreateResponse {
        export type Session = Types.LiveCreateResponseSession;
        export type Transport = Types.LiveCreateResponseTransport;
      }
      export type LiveCreateParams = Types.LiveCreateParams;
      export namespace LiveCreateParams {
        export type Transport = Types.LiveCreateParamsTransport;
      }
      export namespace Sideband {
        export import ConnectClientEvent = OpenAI.Live.ConnectClientEvent;
        export import SidebandClientEvent = OpenAI.Live.SidebandClientEvent;
        export import ConnectServerEvent = OpenAI.Live.ConnectServerEvent;
        export import SidebandServerEvent = OpenAI.Live.SidebandServerEvent;
      }
      export type ConnectClientEvent = Types.LiveConnectClientEvent;
      export namespace ConnectClientEvent {
        export type TransportDtmfSend = Types.LiveConnectClientEventTransportDtmfSend;
      }
      export type SidebandClientEvent = Types.LiveSidebandClientEvent;
      export type ConnectServerEvent = Types.LiveConnectServerEvent;
      export namespace ConnectServerEvent {
        export type SessionInputAudioAppend = Types.LiveConnectServerEventSessionInputAudioAppend;
        export type TransportDtmfReceived = Types.LiveConnectServerEventTransportDtmfReceived;
        export type TransportDtmfSend = Types.LiveConnectServerEventTransportDtmfSend;
        export type TransportDtmfSent = Types.LiveConnectServerEventTransportDtmfSent;
        export type TransportRinging = Types.LiveConnectServerEventTransportRinging;
        export type TransportAnswered = Types.LiveConnectServerEventTransportAnswered;
        export type TransportFailed = Types.LiveConnectServerEventTransportFailed;
        export namespace TransportFailed {
          export type Error = Types.LiveConnectServerEventTransportFailedError;
        }
      }
      export type SidebandServerEvent = Types.LiveSidebandServerEvent;
      export namespace Forks {
        export import ForkClientEvent = OpenAI.Live.ForkClientEvent;
        export import ForkServerEvent = OpenAI.Live.ForkServerEvent;
      }
      export type ForkClientEvent = Types.LiveForkClientEvent;
      export type ForkServerEvent = Types.LiveForkServerEvent;
      export namespace ForkServerEvent {
        export type SessionInputAudioAppend = Types.LiveForkServerEventSessionInputAudioAppend;
        export type TransportDtmfReceived = Types.LiveForkServerEventTransportDtmfReceived;
        export type TransportDtmfSend = Types.LiveForkServerEventTransportDtmfSend;
        export type TransportDtmfSent = Types.LiveForkServerEventTransportDtmfSent;
        export type TransportRinging = Types.LiveForkServerEventTransportRinging;
        export type TransportAnswered = Types.LiveForkServerEventTransportAnswered;
        export type TransportFailed = Types.LiveForkServerEventTransportFailed;
        export namespace TransportFailed {
          export type Error = Types.LiveForkServerEventTransportFailedError;
        }
      }
      export namespace Sessions {
        export import SessionForkResponse = OpenAI.Live.SessionForkResponse;
        export import SessionAcceptParams = OpenAI.Live.SessionAcceptParams;
        export import SessionForkParams = OpenAI.Live.SessionForkParams;
        export import SessionReferParams = OpenAI.Live.SessionReferParams;
        export import SessionRejectParams = OpenAI.Live.SessionRejectParams;
      }
      export type SessionForkResponse = Types.LiveSessionForkResponse;
      export namespace SessionForkResponse {
        export type Session = Types.LiveSessionForkResponseSession;
        export type Transport = Types.LiveSessionForkResponseTransport;
      }
      export type SessionAcceptParams = Types.LiveSessionAcceptParams;
      export namespace SessionAcceptParams {
        export type Session = Types.LiveSessionAcceptParamsSession;
        export namespace Session {
          export type Audio = Types.LiveSessionAcceptParamsSessionAudio;
          export namespace Audio {
            export type Output = Types.LiveSessionAcceptParamsSessionAudioOutput;
          }
          export type Responses = Types.LiveSessionAcceptParamsSessionResponses;
          export type Decisions = Types.LiveSessionAcceptParamsSessionDecisions;
        }
      }
      export type SessionForkParams = Types.LiveSessionForkParams;
      export namespace SessionForkParams {
        export type Transport = Types.LiveSessionForkParamsTransport;
      }
      export type SessionReferParams = Types.LiveSessionReferParams;
      export type SessionRejectParams = Types.LiveSessionRejectParams;
    }
    export namespace Realtime {
      export type AudioTranscription = Types.RealtimeAudioTranscription;
      export type ConversationCreatedEvent = Types.RealtimeConversationCreatedEvent;
      export namespace ConversationCreatedEvent {
        export type Conversation = Types.RealtimeConversationCreatedEventConversation;
      }
      export type ConversationItem = Types.RealtimeConversationItem;
      export type ConversationItemAdded = Types.RealtimeConversationItemAdded;
      export type ConversationItemCreateEvent = Types.RealtimeConversationItemCreateEvent;
      export type ConversationItemCreatedEvent = Types.RealtimeConversationItemCreatedEvent;
      export type ConversationItemDeleteEvent = Types.RealtimeConversationItemDeleteEvent;
      export type ConversationItemDeletedEvent = Types.RealtimeConversationItemDeletedEvent;
      export type ConversationItemDone = Types.RealtimeConversationItemDone;
      export type ConversationItemInputAudioTranscriptionCompletedEvent =
        Types.RealtimeConversationItemInputAudioTranscriptionCompletedEvent;
      export namespace ConversationItemInputAudioTranscriptionCompletedEvent {
        export type TranscriptTextUsageTokens =
          Types.RealtimeConversationItemInputAudioTranscriptionCompletedEventTranscriptTextUsageTokens;
        export namespace TranscriptTextUsageTokens {
          export type InputTokenDetails =
            Types.RealtimeConversationItemInputAudioTranscriptionCompletedEventTranscriptTextUsageTokensInputTokenDetails;
        }
        export type TranscriptTextUsageDuration =
          Types.RealtimeConversationItemInputAudioTranscriptionCompletedEventTranscriptTextUsageDuration;
      }
      export type ConversationItemInputAudioTranscriptionDeltaEvent =
        Types.RealtimeConversationItemInputAudioTranscriptionDeltaEvent;
      export type ConversationItemInputAudioTranscriptionFailedEvent =
        Types.RealtimeConversationItemInputAudioTranscriptionFailedEvent;
      export namespace ConversationItemInputAudioTranscriptionFailedEvent {
        export type Error = Types.RealtimeConversationItemInputAudioTranscriptionFailedEventError;
      }
      export type ConversationItemInputAudioTranscriptionSegment =
        Types.RealtimeConversationItemInputAudioTranscriptionSegment;
      export type ConversationItemRetrieveEvent = Types.RealtimeConversationItemRetrieveEvent;
      export type ConversationItemTruncateEvent = Types.RealtimeConversationItemTruncateEvent;
      export type ConversationItemTruncatedEvent = Types.RealtimeConversationItemTruncatedEvent;
      export type InputAudioBufferAppendEvent = Types.RealtimeInputAudioBufferAppendEvent;
      export type InputAudioBufferClearEvent = Types.RealtimeInputAudioBufferClearEvent;
      export type InputAudioBufferClearedEvent = Types.RealtimeInputAudioBufferClearedEvent;
      export type InputAudioBufferCommitEvent = Types.RealtimeInputAudioBufferCommitEvent;
      export type InputAudioBufferCommittedEvent = Types.RealtimeInputAudioBufferCommittedEvent;
      export type InputAudioBufferDtmfEventReceivedEvent =
        Types.RealtimeInputAudioBufferDtmfEventReceivedEvent;
      export type InputAudioBufferSpeechStartedEvent =
        Types.RealtimeInputAudioBufferSpeechStartedEvent;
      export type InputAudioBufferSpeechStoppedEvent =
        Types.RealtimeInputAudioBufferSpeechStoppedEvent;
      export type InputAudioBufferTimeoutTriggered = Types.RealtimeInputAudioBufferTimeoutTriggered;
      export type LogProbProperties = Types.RealtimeLogProbProperties;
      export type McpListToolsCompleted = Types.RealtimeMcpListToolsCompleted;
      export type McpListToolsFailed = Types.RealtimeMcpListToolsFailed;
      export type McpListToolsInProgress = Types.RealtimeMcpListToolsInProgress;
      export type NoiseReductionType = Types.RealtimeNoiseReductionType;
      export type OutputAudioBufferClearEvent = Types.RealtimeOutputAudioBufferClearEvent;
      export type RateLimitsUpdatedEvent = Types.RealtimeRateLimitsUpdatedEvent;
      export namespace RateLimitsUpdatedEvent {
        export type RateLimit = Types.RealtimeRateLimitsUpdatedEventRateLimit;
      }
      export type RealtimeAudioConfig = Types.RealtimeAudioConfig;
      export type RealtimeAudioConfigInput = Types.RealtimeAudioConfigInput;
      export namespace RealtimeAudioConfigInput {
        export type NoiseReduction = Types.RealtimeAudioConfigInputNoiseReduction;
      }
      export type RealtimeAudioConfigOutput = Types.RealtimeAudioConfigOutput;
      export namespace RealtimeAudioConfigOutput {
        export type ID = Types.RealtimeAudioConfigOutputID;
      }
      export type RealtimeAudioFormats = Types.RealtimeAudioFormats;
      export namespace RealtimeAudioFormats {
        export type AudioPCM = Types.RealtimeAudioFormatsAudioPCM;
        export type AudioPCMU = Types.RealtimeAudioFormatsAudioPCMU;
        export type AudioPCMA = Types.RealtimeAudioFormatsAudioPCMA;
      }
      export type RealtimeAudioInputTurnDetection = Types.RealtimeAudioInputTurnDetection;
      export namespace RealtimeAudioInputTurnDetection {
        export type ServerVad = Types.RealtimeAudioInputTurnDetectionServerVad;
        export type SemanticVad = Types.RealtimeAudioInputTurnDetectionSemanticVad;
      }
      export type RealtimeClientEvent = Types.RealtimeClientEvent;
      export type RealtimeConversationItemAssistantMessage =
        Types.RealtimeConversationItemAssistantMessage;
      export namespace RealtimeConversationItemAssistantMessage {
        export type Content = Types.RealtimeConversationItemAssistantMessageContent;
      }
      export type RealtimeConversationItemFunctionCall = Types.RealtimeConversationItemFunctionCall;
      export type RealtimeConversationItemFunctionCallOutput =
        Types.RealtimeConversationItemFunctionCallOutput;
      export type RealtimeConversationItemSystemMessage =
        Types.RealtimeConversationItemSystemMessage;
      export namespace RealtimeConversationItemSystemMessage {
        export type Content = Types.RealtimeConversationItemSystemMessageContent;
      }
      export type RealtimeConversationItemUserMessage = Types.RealtimeConversationItemUserMessage;
      export namespace RealtimeConversationItemUserMessage {
        export type Content = Types.RealtimeConversationItemUserMessageContent;
      }
      export type RealtimeError = Types.RealtimeError;
      export type RealtimeErrorEvent = Types.RealtimeErrorEvent;
      export type RealtimeFunctionTool = Types.RealtimeFunctionTool;
      export type RealtimeMcpApprovalRequest = Types.RealtimeMcpApprovalRequest;
      export type RealtimeMcpApprovalResponse = Types.RealtimeMcpApprovalResponse;
      export type RealtimeMcpListTools = Types.RealtimeMcpListTools;
      export namespace RealtimeMcpListTools {
        export type Tool = Types.RealtimeMcpListToolsTool;
      }
      export type RealtimeMcpProtocolError = Types.RealtimeMcpProtocolError;
      export type RealtimeMcpToolCall = Types.RealtimeMcpToolCall;
      export type RealtimeMcpToolExecutionError = Types.RealtimeMcpToolExecutionError;
      export type RealtimeMcphttpError = Types.RealtimeMcphttpError;
      export type RealtimeReasoning = Types.RealtimeReasoning;
      export type RealtimeReasoningEffort = Types.RealtimeReasoningEffort;
      export type RealtimeResponse = Types.RealtimeResponse;
      export namespace RealtimeResponse {
        export type Audio = Types.RealtimeResponseAudio;
        export namespace Audio {
          export type Output = Types.RealtimeResponseAudioOutput;
        }
      }
      export type RealtimeResponseCreateAudioOutput = Types.RealtimeResponseCreateAudioOutput;
      export namespace RealtimeResponseCreateAudioOutput {
        export type Output = Types.RealtimeResponseCreateAudioOutputOutput;
        export namespace Output {
          export type ID = Types.RealtimeResponseCreateAudioOutputOutputID;
        }
      }
      export type RealtimeResponseCreateMcpTool = Types.RealtimeResponseCreateMcpTool;
      export namespace RealtimeResponseCreateMcpTool {
        export type McpToolFilter = Types.RealtimeResponseCreateMcpToolMcpToolFilter;
        export type McpToolApprovalFilter =
          Types.RealtimeResponseCreateMcpToolMcpToolApprovalFilter;
        export namespace McpToolApprovalFilter {
          export type Always = Types.RealtimeResponseCreateMcpToolMcpToolApprovalFilterAlways;
          export type Never = Types.RealtimeResponseCreateMcpToolMcpToolApprovalFilterNever;
        }
      }
      export type RealtimeResponseCreateParams = Types.RealtimeResponseCreateParams;
      export type RealtimeResponseStatus = Types.RealtimeResponseStatus;
      export namespace RealtimeResponseStatus {
        export type Error = Types.RealtimeResponseStatusError;
      }
      export type RealtimeResponseUsage = Types.RealtimeResponseUsage;
      export type RealtimeResponseUsageInputTokenDetails =
        Types.RealtimeResponseUsageInputTokenDetails;
      export namespace RealtimeResponseUsageInputTokenDetails {
        export type CachedTokensDetails =
          Types.RealtimeResponseUsageInputTokenDetailsCachedTokensDetails;
      }
      export type RealtimeResponseUsageOutputTokenDetails =
        Types.RealtimeResponseUsageOutputTokenDetails;
      export type RealtimeServerEvent = Types.RealtimeServerEvent;
      export namespace RealtimeServerEvent {
        export type ConversationItemRetrieved = Types.RealtimeServerEventConversationItemRetrieved;
        export type OutputAudioBufferStarted = Types.RealtimeServerEventOutputAudioBufferStarted;
        export type OutputAudioBufferStopped = Types.RealtimeServerEventOutputAudioBufferStopped;
        export type OutputAudioBufferCleared = Types.RealtimeServerEventOutputAudioBufferCleared;
      }
      export type RealtimeSessionCreateRequest = Types.RealtimeSessionCreateRequest;
      export type RealtimeToolChoiceConfig = Types.RealtimeToolChoiceConfig;
      export type RealtimeToolsConfig = Types.RealtimeToolsConfig;
      export type RealtimeToolsConfigUnion = Types.RealtimeToolsConfigUnion;
      export namespace RealtimeToolsConfigUnion {
        export type Mcp = Types.RealtimeToolsConfigUnionMcp;
        export namespace Mcp {
          export type McpToolFilter = Types.RealtimeToolsConfigUnionMcpMcpToolFilter;
          export type McpToolApprovalFilter =
            Types.RealtimeToolsConfigUnionMcpMcpToolApprovalFilter;
          export namespace McpToolApprovalFilter {
            export type Always = Types.RealtimeToolsConfigUnionMcpMcpToolApprovalFilterAlways;
            export type Never = Types.RealtimeToolsConfigUnionMcpMcpToolApprovalFilterNever;
          }
        }
      }
      export type RealtimeTracingConfig = Types.RealtimeTracingConfig;
      export namespace RealtimeTracingConfig {
        export type TracingConfiguration = Types.RealtimeTracingConfigTracingConfiguration;
      }
      export type RealtimeTranscriptionSessionAudio = Types.RealtimeTranscriptionSessionAudio;
      export type RealtimeTranscriptionSessionAudioInput =
        Types.RealtimeTranscriptionSessionAudioInput;
      export namespace RealtimeTranscriptionSessionAudioInput {
        export type NoiseReduction = Types.RealtimeTranscriptionSessionAudioInputNoiseReduction;
      }
      export type RealtimeTranscriptionSessionAudioInputTurnDetection =
        Types.RealtimeTranscriptionSessionAudioInputTurnDetection;
      export namespace RealtimeTranscriptionSessionAudioInputTurnDetection {
        export type ServerVad = Types.RealtimeTranscriptionSessionAudioInputTurnDetectionServerVad;
        export type SemanticVad =
          Types.RealtimeTranscriptionSessionAudioInputTurnDetectionSemanticVad;
      }
      export type RealtimeTranscriptionSessionCreateRequest =
        Types.RealtimeTranscriptionSessionCreateRequest;
      export type RealtimeTranslationClientEvent = Types.RealtimeTranslationClientEvent;
      export type RealtimeTranslationClientSecretCreateResponse =
        Types.RealtimeTranslationClientSecretCreateResponse;
      export type RealtimeTranslationInputAudioBufferAppendEvent =
        Types.RealtimeTranslationInputAudioBufferAppendEvent;
      export type RealtimeTranslationInputTranscriptDeltaEvent =
        Types.RealtimeTranslationInputTranscriptDeltaEvent;
      export type RealtimeTranslationOutputAudioDeltaEvent =
        Types.RealtimeTranslationOutputAudioDeltaEvent;
      export type RealtimeTranslationOutputTranscriptDeltaEvent =
        Types.RealtimeTranslationOutputTranscriptDeltaEvent;
      export type RealtimeTranslationServerEvent = Types.RealtimeTranslationServerEvent;
      export type RealtimeTranslationSession = Types.RealtimeTranslationSession;
      export namespace RealtimeTranslationSession {
        export type Audio = Types.RealtimeTranslationSessionAudio;
        export namespace Audio {
          export type Input = Types.RealtimeTranslationSessionAudioInput;
          export namespace Input {
            export type NoiseReduction = Types.RealtimeTranslationSessionAudioInputNoiseReduction;
            export type Transcription = Types.RealtimeTranslationSessionAudioInputTranscription;
          }
          export type Output = Types.RealtimeTranslationSessionAudioOutput;
        }
      }
      export type RealtimeTranslationSessionCloseEvent = Types.RealtimeTranslationSessionCloseEvent;
      export type RealtimeTranslationSessionClosedEvent =
        Types.RealtimeTranslationSessionClosedEvent;
      export type RealtimeTranslationSessionCreateRequest =
        Types.RealtimeTranslationSessionCreateRequest;
      export namespace RealtimeTranslationSessionCreateRequest {
        export type Audio = Types.RealtimeTranslationSessionCreateRequestAudio;
        export namespace Audio {
          export type Input = Types.RealtimeTranslationSessionCreateRequestAudioInput;
          export namespace Input {
            export type NoiseReduction =
              Types.RealtimeTranslationSessionCreateRequestAudioInputNoiseReduction;
            export type Transcription =
              Types.RealtimeTranslationSessionCreateRequestAudioInputTranscription;
          }
          export type Output = Types.RealtimeTranslationSessionCreateRequestAudioOutput;
        }
      }
      export type RealtimeTranslationSessionCreatedEvent =
        Types.RealtimeTranslationSessionCreatedEvent;
      export type RealtimeTranslationSessionUpdateEvent =
        Types.RealtimeTranslationSessionUpdateEvent;
      export type RealtimeTranslationSessionUpdateRequest =
        Types.RealtimeTranslationSessionUpdateRequest;
      export namespace RealtimeTranslationSessionUpdateRequest {
        export type Audio = Types.RealtimeTranslationSessionUpdateRequestAudio;
        export namespace Audio {
          export type Input = Types.RealtimeTranslationSessionUpdateRequestAudioInput;
          export namespace Input {
            export type NoiseReduction =
              Types.RealtimeTranslationSessionUpdateRequestAudioInputNoiseReduction;
            export type Transcription =
              Types.RealtimeTranslationSessionUpdateRequestAudioInputTranscription;
          }
          export type Output = Types.RealtimeTranslationSessionUpdateRequestAudioOutput;
        }
      }
      export type RealtimeTranslationSessionUpdatedEvent =
        Types.RealtimeTranslationSessionUpdatedEvent;
      export type RealtimeTruncation = Types.RealtimeTruncation;
      export type RealtimeTruncationRetentionRatio = Types.RealtimeTruncationRetentionRatio;
      export namespace RealtimeTruncationRetentionRatio {
        export type TokenLimits = Types.RealtimeTruncationRetentionRatioTokenLimits;
      }
      export type ResponseAudioDeltaEvent = Types.RealtimeResponseAudioDeltaEvent;
      export type ResponseAudioDoneEvent = Types.RealtimeResponseAudioDoneEvent;
      export type ResponseAudioTranscriptDeltaEvent =
        Types.RealtimeResponseAudioTranscriptDeltaEvent;
      export type ResponseAudioTranscriptDoneEvent = Types.RealtimeResponseAudioTranscriptDoneEvent;
      export type ResponseCancelEvent = Types.RealtimeResponseCancelEvent;
      export type ResponseContentPartAddedEvent = Types.RealtimeResponseContentPartAddedEvent;
      export namespace ResponseContentPartAddedEvent {
        export type Part = Types.RealtimeResponseContentPartAddedEventPart;
      }
      export type ResponseContentPartDoneEvent = Types.RealtimeResponseContentPartDoneEvent;
      export namespace ResponseContentPartDoneEvent {
        export type Part = Types.RealtimeResponseContentPartDoneEventPart;
      }
      export type ResponseCreateEvent = Types.RealtimeResponseCreateEvent;
      export type ResponseCreatedEvent = Types.RealtimeResponseCreatedEvent;
      export type ResponseDoneEvent = Types.RealtimeResponseDoneEvent;
      export type ResponseFunctionCallArgumentsDeltaEvent =
        Types.RealtimeResponseFunctionCallArgumentsDeltaEvent;
      export type ResponseFunctionCallArgumentsDoneEvent =
        Types.RealtimeResponseFunctionCallArgumentsDoneEvent;
      export type ResponseMcpCallArgumentsDelta = Types.RealtimeResponseMcpCallArgumentsDelta;
      export type ResponseMcpCallArgumentsDone = Types.RealtimeResponseMcpCallArgumentsDone;
      export type ResponseMcpCallCompleted = Types.RealtimeResponseMcpCallCompleted;
      export type ResponseMcpCallFailed = Types.RealtimeResponseMcpCallFailed;
      export type ResponseMcpCallInProgress = Types.RealtimeResponseMcpCallInProgress;
      export type ResponseOutputItemAddedEvent = Types.RealtimeResponseOutputItemAddedEvent;
      export type ResponseOutputItemDoneEvent = Types.RealtimeResponseOutputItemDoneEvent;
      export type ResponseTextDeltaEvent = Types.RealtimeResponseTextDeltaEvent;
      export type ResponseTextDoneEvent = Types.RealtimeResponseTextDoneEvent;
      export type SessionCreatedEvent = Types.RealtimeSessionCreatedEvent;
      export type SessionUpdateEvent = Types.RealtimeSessionUpdateEvent;
      export type SessionUpdatedEvent = Types.RealtimeSessionUpdatedEvent;
      export namespace ClientSecrets {
        export import RealtimeSessionCreateResponse = OpenAI.Realtime.RealtimeSessionCreateResponse;
        export import RealtimeTranscriptionSessionCreateResponse = OpenAI.Realtime.RealtimeTranscriptionSessionCreateResponse;
        export import RealtimeTranscriptionSessionTurnDetection = OpenAI.Realtime.RealtimeTranscriptionSessionTurnDetection;
        export import ClientSecretCreateResponse = OpenAI.Realtime.ClientSecretCreateResponse;
        export import ClientSecretCreateParams = OpenAI.Realtime.ClientSecretCreateParams;
      }
      export type RealtimeSessionCreateResponse = Types.RealtimeSessionCreateResponse;
      export namespace RealtimeSessionCreateResponse {
        export type Audio = Types.RealtimeSessionCreateResponseAudio;
        export namespace Audio {
          export type Input = Types.RealtimeSessionCreateResponseAudioInput;
          export namespace Input {
            export type NoiseReduction =
              Types.RealtimeSessionCreateResponseAudioInputNoiseReduction;
            export type ServerVad = Types.RealtimeSessionCreateResponseAudioInputServerVad;
            export type SemanticVad = Types.RealtimeSessionCreateResponseAudioInputSemanticVad;
          }
          export type Output = Types.RealtimeSessionCreateResponseAudioOutput;
        }
        export type McpTool = Types.RealtimeSessionCreateResponseMcpTool;
        export namespace McpTool {
          export type McpToolFilter = Types.RealtimeSessionCreateResponseMcpToolMcpToolFilter;
          export type McpToolApprovalFilter =
            Types.RealtimeSessionCreateResponseMcpToolMcpToolApprovalFilter;
          export namespace McpToolApprovalFilter {
            export type Always =
              Types.RealtimeSessionCreateResponseMcpToolMcpToolApprovalFilterAlways;
            export type Never =
              Types.RealtimeSessionCreateResponseMcpToolMcpToolApprovalFilterNever;
          }
        }
        export type TracingConfiguration = Types.RealtimeSessionCreateResponseTracingConfiguration;
      }
      export type RealtimeTranscriptionSessionCreateResponse =
        Types.RealtimeTranscriptionSessionCreateResponse;
      export namespace RealtimeTranscriptionSessionCreateResponse {
        export type Audio = Types.RealtimeTranscriptionSessionCreateResponseAudio;
        export namespace Audio {
          export type Input = Types.RealtimeTranscriptionSessionCreateResponseAudioInput;
          export namespace Input {
            export type NoiseReduction =
              Types.RealtimeTranscriptionSessionCreateResponseAudioInputNoiseReduction;
          }
        }
      }
      export type RealtimeTranscriptionSessionTurnDetection =
        Types.RealtimeTranscriptionSessionTurnDetection;
      export type ClientSecretCreateResponse = Types.RealtimeClientSecretCreateResponse;
      export type ClientSecretCreateParams = Types.RealtimeClientSecretCreateParams;
      export namespace ClientSecretCreateParams {
        export type ExpiresAfter = Types.RealtimeClientSecretCreateParamsExpiresAfter;
      }
      export namespace Calls {
        export import CallCreateParams = OpenAI.Realtime.CallCreateParams;
        export import CallAcceptParams = OpenAI.Realtime.CallAcceptParams;
        export import CallReferParams = OpenAI.Realtime.CallReferParams;
        export import CallRejectParams = OpenAI.Realtime.CallRejectParams;
      }
      export type CallCreateParams = Types.RealtimeCallCreateParams;
      export type CallAcceptParams = Types.RealtimeCallAcceptParams;
      export type CallReferParams = Types.RealtimeCallReferParams;
      export type CallRejectParams = Types.RealtimeCallRejectParams;
      export namespace Translations {
        export namespace ClientSecrets {
          export import ClientSecretCreateParams = OpenAI.Realtime.Translations.ClientSecretCreateParams;
        }
        export type ClientSecretCreateParams = Types.RealtimeTranslationClientSecretCreateParams;
        export namespace ClientSecretCreateParams {
          export type ExpiresAfter = Types.RealtimeTranslationClientSecretCreateParamsExpiresAfter;
        }
      }
    }
    export namespace Conversations {
      export type ComputerScreenshotContent = Types.ComputerScreenshotContent;
      export namespace ComputerScreenshotContent {
        export type PromptCacheBreakpoint = Types.ComputerScreenshotContentPromptCacheBreakpoint;
      }
      export type Conversation = Types.Conversation;
      export type ConversationDeletedResource = Types.ConversationDeletedResource;
      export type Message = Types.Message;
      export namespace Message {
        export type ReasoningText = Types.MessageReasoningText;
      }
      export type SummaryTextContent = Types.SummaryTextContent;
      export type TextContent = Types.TextContent;
      export type ConversationCreateParams = Types.ConversationCreateParams;
      export type ConversationUpdateParams = Types.ConversationUpdateParams;
      export namespace Items {
        export import ConversationItem = OpenAI.Conversations.ConversationItem;
        export import ConversationItemList = OpenAI.Conversations.ConversationItemList;
        export import ConversationItemsPage = OpenAI.Conversations.ConversationItemsPage;
        export import ItemCreateParams = OpenAI.Conversations.ItemCreateParams;
        export import ItemRetrieveParams = OpenAI.Conversations.ItemRetrieveParams;
        export import ItemListParams = OpenAI.Conversations.ItemListParams;
        export import ItemDeleteParams = OpenAI.Conversations.ItemDeleteParams;
      }
      export type ConversationItem = Types.ConversationItem;
      export namespace ConversationItem {
        export type ImageGenerationCall = Types.ConversationItemImageGenerationCall;
        export namespace ImageGenerationCall {
          export type Error = Types.ConversationItemImageGenerationCallError;
          export namespace Error {
            export type ModerationDetails =
              Types.ConversationItemImageGenerationCallErrorModerationDetails;
          }
          export type SvgUsage = Types.ConversationItemImageGenerationCallSvgUsage;
        }
        export type AdditionalTools = Types.ConversationItemAdditionalTools;
        export type Program = Types.ConversationItemProgram;
        export type ProgramOutput = Types.ConversationItemProgramOutput;
        export type LocalShellCall = Types.ConversationItemLocalShellCall;
        export namespace LocalShellCall {
          export type Action = Types.ConversationItemLocalShellCallAction;
        }
        export type LocalShellCallOutput = Types.ConversationItemLocalShellCallOutput;
        export type McpListTools = Types.ConversationItemMcpListTools;
        export namespace McpListTools {
          export type Tool = Types.ConversationItemMcpListToolsTool;
        }
        export type McpApprovalRequest = Types.ConversationItemMcpApprovalRequest;
        export type McpApprovalResponse = Types.ConversationItemMcpApprovalResponse;
        export type McpCall = Types.ConversationItemMcpCall;
      }
      export type ConversationItemList = Types.ConversationItemList;
      export type ConversationItemsPage = Package.ConversationCursorPage<Types.ConversationItem>;
      export type ItemCreateParams = Types.ConversationItemCreateParams;
      export type ItemRetrieveParams = Types.ConversationItemRetrieveParams;
      export type ItemListParams = Types.ConversationItemListParams;
      export type ItemDeleteParams = Types.ConversationItemDeleteParams;
    }
    export namespace Evals {
      export import EvalCustomDataSourceConfig = OpenAI.EvalCustomDataSourceConfig;
      export import EvalStoredCompletionsDataSourceConfig = OpenAI.EvalStoredCompletionsDataSourceConfig;
      export import EvalCreateResponse = OpenAI.EvalCreateResponse;
      export import EvalRetrieveResponse = OpenAI.EvalRetrieveResponse;
      export import EvalUpdateResponse = OpenAI.EvalUpdateResponse;
      export import EvalListResponse = OpenAI.EvalListResponse;
      export import EvalDeleteResponse = OpenAI.EvalDeleteResponse;
      export import EvalListResponsesPage = OpenAI.EvalListResponsesPage;
      export import EvalCreateParams = OpenAI.EvalCreateParams;
      export import EvalUpdateParams = OpenAI.EvalUpdateParams;
      export import EvalListParams = OpenAI.EvalListParams;
      export namespace Runs {
        export import CreateEvalCompletionsRunDataSource = OpenAI.Evals.CreateEvalCompletionsRunDataSource;
        export import CreateEvalJSONLRunDataSource = OpenAI.Evals.CreateEvalJSONLRunDataSource;
        export import EvalAPIError = OpenAI.Evals.EvalAPIError;
        export import RunCreateResponse = OpenAI.Evals.RunCreateResponse;
        export import RunRetrieveResponse = OpenAI.Evals.RunRetrieveResponse;
        export import RunListResponse = OpenAI.Evals.RunListResponse;
        export import RunDeleteResponse = OpenAI.Evals.RunDeleteResponse;
        export import RunCancelResponse = OpenAI.Evals.RunCancelResponse;
        export import RunListResponsesPage = OpenAI.Evals.RunListResponsesPage;
        export import RunCreateParams = OpenAI.Evals.RunCreateParams;
        export import RunRetrieveParams = OpenAI.Evals.RunRetrieveParams;
        export import RunListParams = OpenAI.Evals.RunListParams;
        export import RunDeleteParams = OpenAI.Evals.RunDeleteParams;
        export import RunCancelParams = OpenAI.Evals.RunCancelParams;
        export namespace OutputItems {
          export import OutputItemRetrieveResponse = OpenAI.Evals.Runs.OutputItemRetrieveResponse;
          export import OutputItemListResponse = OpenAI.Evals.Runs.OutputItemListResponse;
          export import OutputItemListResponsesPage = OpenAI.Evals.Runs.OutputItemListResponsesPage;
          export import OutputItemRetrieveParams = OpenAI.Evals.Runs.OutputItemRetrieveParams;
          export import OutputItemListParams = OpenAI.Evals.Runs.OutputItemListParams;
        }
        export type OutputItemRetrieveResponse = Types.OutputItemRetrieveResponse;
        export namespace OutputItemRetrieveResponse {
          export type Result = Types.OutputItemRetrieveResponseResult;
          export type Sample = Types.OutputItemRetrieveResponseSample;
          export namespace Sample {
            export type Input = Types.OutputItemRetrieveResponseSampleInput;
            export type Output = Types.OutputItemRetrieveResponseSampleOutput;
            export type Usage = Types.OutputItemRetrieveResponseSampleUsage;
          }
        }
        export type OutputItemListResponse = Types.OutputItemListResponse;
        export namespace OutputItemListResponse {
          export type Result = Types.OutputItemListResponseResult;
          export type Sample = Types.OutputItemListResponseSample;
          export namespace Sample {
            export type Input = Types.OutputItemListResponseSampleInput;
            export type Output = Types.OutputItemListResponseSampleOutput;
            export type Usage = Types.OutputItemListResponseSampleUsage;
          }
        }
        export type OutputItemListResponsesPage = Package.CursorPage<Types.OutputItemListResponse>;
        export type OutputItemRetrieveParams = Types.OutputItemRetrieveParams;
        export type OutputItemListParams = Types.OutputItemListParams;
      }
      export type CreateEvalCompletionsRunDataSource = Types.CreateEvalCompletionsRunDataSource;
      export namespace CreateEvalCompletionsRunDataSource {
        export type FileContent = Types.CreateEvalCompletionsRunDataSourceFileContent;
        export namespace FileContent {
          export type Content = Types.CreateEvalCompletionsRunDataSourceFileContentContent;
        }
        export type FileID = Types.CreateEvalCompletionsRunDataSourceFileID;
        export type StoredCompletions = Types.CreateEvalCompletionsRunDataSourceStoredCompletions;
        export type Template = Types.CreateEvalCompletionsRunDataSourceTemplate;
        export namespace Template {
          export type EvalItem = Types.CreateEvalCompletionsRunDataSourceTemplateEvalItem;
          export namespace EvalItem {
            export type OutputText =
              Types.CreateEvalCompletionsRunDataSourceTemplateEvalItemOutputText;
            export type InputImage =
              Types.CreateEvalCompletionsRunDataSourceTemplateEvalItemInputImage;
          }
        }
        export type ItemReference = Types.CreateEvalCompletionsRunDataSourceItemReference;
        export type SamplingParams = Types.CreateEvalCompletionsRunDataSourceSamplingParams;
      }
      export type CreateEvalJSONLRunDataSource = Types.CreateEvalJSONLRunDataSource;
      export namespace CreateEvalJSONLRunDataSource {
        export type FileContent = Types.CreateEvalJSONLRunDataSourceFileContent;
        export namespace FileContent {
          export type Content = Types.CreateEvalJSONLRunDataSourceFileContentContent;
        }
        export type FileID = Types.CreateEvalJSONLRunDataSourceFileID;
      }
      export type EvalAPIError = Types.EvalAPIError;
      export type RunCreateResponse = Types.EvalRunCreateResponse;
      export namespace RunCreateResponse {
        export type Responses = Types.EvalRunCreateResponseResponses;
        export namespace Responses {
          export type FileContent = Types.EvalRunCreateResponseResponsesFileContent;
          export namespace FileContent {
            export type Content = Types.EvalRunCreateResponseResponsesFileContentContent;
          }
          export type FileID = Types.EvalRunCreateResponseResponsesFileID;
          export type Responses = Types.EvalRunCreateResponseResponsesResponses;
          export type Template = Types.EvalRunCreateResponseResponsesTemplate;
          export namespace Template {
            export type ChatMessage = Types.EvalRunCreateResponseResponsesTemplateChatMessage;
            export type EvalItem = Types.EvalRunCreateResponseResponsesTemplateEvalItem;
            export namespace EvalItem {
              export type OutputText =
                Types.EvalRunCreateResponseResponsesTemplateEvalItemOutputText;
              export type InputImage =
                Types.EvalRunCreateResponseResponsesTemplateEvalItemInputImage;
            }
          }
          export type ItemReference = Types.EvalRunCreateResponseResponsesItemReference;
          export type SamplingParams = Types.EvalRunCreateResponseResponsesSamplingParams;
          export namespace SamplingParams {
            export type Text = Types.EvalRunCreateResponseResponsesSamplingParamsText;
          }
        }
        export type PerModelUsage = Types.EvalRunCreateResponsePerModelUsage;
        export type PerTestingCriteriaResult = Types.EvalRunCreateResponsePerTestingCriteriaResult;
        export type ResultCounts = Types.EvalRunCreateResponseResultCounts;
      }
      export type RunRetrieveResponse = Types.EvalRunRetrieveResponse;
      export namespace RunRetrieveResponse {
        export type Responses = Types.EvalRunRetrieveResponseResponses;
        export namespace Responses {
          export type FileContent = Types.EvalRunRetrieveResponseResponsesFileContent;
          export namespace FileContent {
            export type Content = Types.EvalRunRetrieveResponseResponsesFileContentContent;
          }
          export type FileID = Types.EvalRunRetrieveResponseResponsesFileID;
          export type Responses = Types.EvalRunRetrieveResponseResponsesResponses;
          export type Template = Types.EvalRunRetrieveResponseResponsesTemplate;
          export namespace Template {
            export type ChatMessage = Types.EvalRunRetrieveResponseResponsesTemplateChatMessage;
            export type EvalItem = Types.EvalRunRetrieveResponseResponsesTemplateEvalItem;
            export namespace EvalItem {
              export type OutputText =
                Types.EvalRunRetrieveResponseResponsesTemplateEvalItemOutputText;
              export type InputImage =
                Types.EvalRunRetrieveResponseResponsesTemplateEvalItemInputImage;
            }
          }
          export type ItemReference = Types.EvalRunRetrieveResponseResponsesItemReference;
          export type SamplingParams = Types.EvalRunRetrieveResponseResponsesSamplingParams;
          export namespace SamplingParams {
            export type Text = Types.EvalRunRetrieveResponseResponsesSamplingParamsText;
          }
        }
        export type PerModelUsage = Types.EvalRunRetrieveResponsePerModelUsage;
        export type PerTestingCriteriaResult =
          Types.EvalRunRetrieveResponsePerTestingCriteriaResult;
        export type ResultCounts = Types.EvalRunRetrieveResponseResultCounts;
      }
      export type RunListResponse = Types.EvalRunListResponse;
      export namespace RunListResponse {
        export type Responses = Types.EvalRunListResponseResponses;
        export namespace Responses {
          export type FileContent = Types.EvalRunListResponseResponsesFileContent;
          export namespace FileContent {
            export type Content = Types.EvalRunListResponseResponsesFileContentContent;
          }
          export type FileID = Types.EvalRunListResponseResponsesFileID;
          export type Responses = Types.EvalRunListResponseResponsesResponses;
          export type Template = Types.EvalRunListResponseResponsesTemplate;
          export namespace Template {
            export type ChatMessage = Types.EvalRunListResponseResponsesTemplateChatMessage;
            export type EvalItem = Types.EvalRunListResponseResponsesTemplateEvalItem;
            export namespace EvalItem {
              export type OutputText = Types.EvalRunListResponseResponsesTemplateEvalItemOutputText;
              export type InputImage = Types.EvalRunListResponseResponsesTemplateEvalItemInputImage;
            }
          }
          export type ItemReference = Types.EvalRunListResponseResponsesItemReference;
          export type SamplingParams = Types.EvalRunListResponseResponsesSamplingParams;
          export namespace SamplingParams {
            export type Text = Types.EvalRunListResponseResponsesSamplingParamsText;
          }
        }
        export type PerModelUsage = Types.EvalRunListResponsePerModelUsage;
        export type PerTestingCriteriaResult = Types.EvalRunListResponsePerTestingCriteriaResult;
        export type ResultCounts = Types.EvalRunListResponseResultCounts;
      }
      export type RunDeleteResponse = Types.EvalRunDeleteResponse;
      export type RunCancelResponse = Types.EvalRunCancelResponse;
      export namespace RunCancelResponse {
        export type Responses = Types.EvalRunCancelResponseResponses;
        export namespace Responses {
          export type FileContent = Types.EvalRunCancelResponseResponsesFileContent;
          export namespace FileContent {
            export type Content = Types.EvalRunCancelResponseResponsesFileContentContent;
          }
          export type FileID = Types.EvalRunCancelResponseResponsesFileID;
          export type Responses = Types.EvalRunCancelResponseResponsesResponses;
          export type Template = Types.EvalRunCancelResponseResponsesTemplate;
          export namespace Template {
            export type ChatMessage = Types.EvalRunCancelResponseResponsesTemplateChatMessage;
            export type EvalItem = Types.EvalRunCancelResponseResponsesTemplateEvalItem;
            export namespace EvalItem {
              export type OutputText =
                Types.EvalRunCancelResponseResponsesTemplateEvalItemOutputText;
              export type InputImage =
                Types.EvalRunCancelResponseResponsesTemplateEvalItemInputImage;
            }
          }
          export type ItemReference = Types.EvalRunCancelResponseResponsesItemReference;
          export type SamplingParams = Types.EvalRunCancelResponseResponsesSamplingParams;
          export namespace SamplingParams {
            export type Text = Types.EvalRunCancelResponseResponsesSamplingParamsText;
          }
        }
        export type PerModelUsage = Types.EvalRunCancelResponsePerModelUsage;
        export type PerTestingCriteriaResult = Types.EvalRunCancelResponsePerTestingCriteriaResult;
        export type ResultCounts = Types.EvalRunCancelResponseResultCounts;
      }
      export type RunListResponsesPage = Package.CursorPage<Types.EvalRunListResponse>;
      export type RunCreateParams = Types.EvalRunCreateParams;
      export namespace RunCreateParams {
        export type CreateEvalResponsesRunDataSource =
          Types.EvalRunCreateParamsCreateEvalResponsesRunDataSource;
        export namespace CreateEvalResponsesRunDataSource {
          export type FileContent =
            Types.EvalRunCreateParamsCreateEvalResponsesRunDataSourceFileContent;
          export namespace FileContent {
            export type Content =
              Types.EvalRunCreateParamsCreateEvalResponsesRunDataSourceFileContentContent;
          }
          export type FileID = Types.EvalRunCreateParamsCreateEvalResponsesRunDataSourceFileID;
          export type Responses =
            Types.EvalRunCreateParamsCreateEvalResponsesRunDataSourceResponses;
          export type Template = Types.EvalRunCreateParamsCreateEvalResponsesRunDataSourceTemplate;
          export namespace Template {
            export type ChatMessage =
              Types.EvalRunCreateParamsCreateEvalResponsesRunDataSourceTemplateChatMessage;
            export type EvalItem =
              Types.EvalRunCreateParamsCreateEvalResponsesRunDataSourceTemplateEvalItem;
            export namespace EvalItem {
              export type OutputText =
                Types.EvalRunCreateParamsCreateEvalResponsesRunDataSourceTemplateEvalItemOutputText;
              export type InputImage =
                Types.EvalRunCreateParamsCreateEvalResponsesRunDataSourceTemplateEvalItemInputImage;
            }
          }
          export type ItemReference =
            Types.EvalRunCreateParamsCreateEvalResponsesRunDataSourceItemReference;
          export type SamplingParams =
            Types.EvalRunCreateParamsCreateEvalResponsesRunDataSourceSamplingParams;
          export namespace SamplingParams {
            export type Text =
              Types.EvalRunCreateParamsCreateEvalResponsesRunDataSourceSamplingParamsText;
          }
        }
      }
      export type RunRetrieveParams = Types.EvalRunRetrieveParams;
      export type RunListParams = Types.EvalRunListParams;
      export type RunDeleteParams = Types.EvalRunDeleteParams;
      export type RunCancelParams = Types.EvalRunCancelParams;
    }
    export type EvalCustomDataSourceConfig = Types.EvalCustomDataSourceConfig;
    export type EvalStoredCompletionsDataSourceConfig = Types.EvalStoredCompletionsDataSourceConfig;
    export type EvalCreateResponse = Types.EvalCreateResponse;
    export namespace EvalCreateResponse {
      export type Logs = Types.EvalCreateResponseLogs;
      export type EvalGraderTextSimilarity = Types.EvalCreateResponseEvalGraderTextSimilarity;
      export type EvalGraderPython = Types.EvalCreateResponseEvalGraderPython;
      export type EvalGraderScoreModel = Types.EvalCreateResponseEvalGraderScoreModel;
    }
    export type EvalRetrieveResponse = Types.EvalRetrieveResponse;
    export namespace EvalRetrieveResponse {
      export type Logs = Types.EvalRetrieveResponseLogs;
      export type EvalGraderTextSimilarity = Types.EvalRetrieveResponseEvalGraderTextSimilarity;
      export type EvalGraderPython = Types.EvalRetrieveResponseEvalGraderPython;
      export type EvalGraderScoreModel = Types.EvalRetrieveResponseEvalGraderScoreModel;
    }
    export type EvalUpdateResponse = Types.EvalUpdateResponse;
    export namespace EvalUpdateResponse {
      export type Logs = Types.EvalUpdateResponseLogs;
      export type EvalGraderTextSimilarity = Types.EvalUpdateResponseEvalGraderTextSimilarity;
      export type EvalGraderPython = Types.EvalUpdateResponseEvalGraderPython;
      export type EvalGraderScoreModel = Types.EvalUpdateResponseEvalGraderScoreModel;
    }
    export type EvalListResponse = Types.EvalListResponse;
    export namespace EvalListResponse {
      export type Logs = Types.EvalListResponseLogs;
      export type EvalGraderTextSimilarity = Types.EvalListResponseEvalGraderTextSimilarity;
      export type EvalGraderPython = Types.EvalListResponseEvalGraderPython;
      export type EvalGraderScoreModel = Types.EvalListResponseEvalGraderScoreModel;
    }
    export type EvalDeleteResponse = Types.EvalDeleteResponse;
    export type EvalListResponsesPage = Package.CursorPage<Types.EvalListResponse>;
    export type EvalCreateParams = Types.EvalCreateParams;
    export namespace EvalCreateParams {
      export type Custom = Types.EvalCreateParamsCustom;
      export type Logs = Types.EvalCreateParamsLogs;
      export type StoredCompletions = Types.EvalCreateParamsStoredCompletions;
      export type LabelModel = Types.EvalCreateParamsLabelModel;
      export namespace LabelModel {
        export type SimpleInputMessage = Types.EvalCreateParamsLabelModelSimpleInputMessage;
        export type EvalItem = Types.EvalCreateParamsLabelModelEvalItem;
        export namespace EvalItem {
          export type OutputText = Types.EvalCreateParamsLabelModelEvalItemOutputText;
          export type InputImage = Types.EvalCreateParamsLabelModelEvalItemInputImage;
        }
      }
      export type TextSimilarity = Types.EvalCreateParamsTextSimilarity;
      export type Python = Types.EvalCreateParamsPython;
      export type ScoreModel = Types.EvalCreateParamsScoreModel;
    }
    export type EvalUpdateParams = Types.EvalUpdateParams;
    export type EvalListParams = Types.EvalListParams;
    export namespace Containers {
      export import ContainerCreateResponse = OpenAI.ContainerCreateResponse;
      export import ContainerRetrieveResponse = OpenAI.ContainerRetrieveResponse;
      export import ContainerListResponse = OpenAI.ContainerListResponse;
      export import ContainerListResponsesPage = OpenAI.ContainerListResponsesPage;
      export import ContainerCreateParams = OpenAI.ContainerCreateParams;
      export import ContainerListParams = OpenAI.ContainerListParams;
      export namespace Files {
        export import FileCreateResponse = OpenAI.Containers.FileCreateResponse;
        export import FileRetrieveResponse = OpenAI.Containers.FileRetrieveResponse;
        export import FileListResponse = OpenAI.Containers.FileListResponse;
        export import FileListResponsesPage = OpenAI.Containers.FileListResponsesPage;
        export import FileCreateParams = OpenAI.Containers.FileCreateParams;
        export import FileRetrieveParams = OpenAI.Containers.FileRetrieveParams;
        export import FileListParams = OpenAI.Containers.FileListParams;
        export import FileDeleteParams = OpenAI.Containers.FileDeleteParams;
        export namespace Content {
          export import ContentRetrieveParams = OpenAI.Containers.Files.ContentRetrieveParams;
        }
        export type ContentRetrieveParams = Types.ContainerFileContentRetrieveParams;
      }
      export type FileCreateResponse = Types.ContainerFileCreateResponse;
      export type FileRetrieveResponse = Types.ContainerFileRetrieveResponse;
      export type FileListResponse = Types.ContainerFileListResponse;
      export type FileListResponsesPage = Package.CursorPage<Types.ContainerFileListResponse>;
      export type FileCreateParams = Types.ContainerFileCreateParams;
      export type FileRetrieveParams = Types.ContainerFileRetrieveParams;
      export type FileListParams = Types.ContainerFileListParams;
      export type FileDeleteParams = Types.ContainerFileDeleteParams;
    }
    export type ContainerCreateResponse = Types.ContainerCreateResponse;
    export namespace ContainerCreateResponse {
      export type ExpiresAfter = Types.ContainerCreateResponseExpiresAfter;
      export type NetworkPolicy = Types.ContainerCreateResponseNetworkPolicy;
    }
    export type ContainerRetrieveResponse = Types.ContainerRetrieveResponse;
    export namespace ContainerRetrieveResponse {
      export type ExpiresAfter = Types.ContainerRetrieveResponseExpiresAfter;
      export type NetworkPolicy = Types.ContainerRetrieveResponseNetworkPolicy;
    }
    export type ContainerListResponse = Types.ContainerListResponse;
    export namespace ContainerListResponse {
      export type ExpiresAfter = Types.ContainerListResponseExpiresAfter;
      export type NetworkPolicy = Types.ContainerListResponseNetworkPolicy;
    }
    export type ContainerListResponsesPage = Package.CursorPage<Types.ContainerListResponse>;
    export type ContainerCreateParams = Types.ContainerCreateParams;
    export namespace ContainerCreateParams {
      export type ExpiresAfter = Types.ContainerCreateParamsExpiresAfter;
    }
    export type ContainerListParams = Types.ContainerListParams;
    export namespace Skills {
      export import DeletedSkill = OpenAI.DeletedSkill;
      export import Skill = OpenAI.Skill;
      export import SkillList = OpenAI.SkillList;
      export import SkillsPage = OpenAI.SkillsPage;
      export import SkillCreateParams = OpenAI.SkillCreateParams;
      export import SkillUpdateParams = OpenAI.SkillUpdateParams;
      export import SkillListParams = OpenAI.SkillListParams;
      export namespace Versions {
        export import DeletedSkillVersion = OpenAI.Skills.DeletedSkillVersion;
        export import SkillVersion = OpenAI.Skills.SkillVersion;
        export import SkillVersionList = OpenAI.Skills.SkillVersionList;
        export import SkillVersionsPage = OpenAI.Skills.SkillVersionsPage;
        export import VersionCreateParams = OpenAI.Skills.VersionCreateParams;
        export import VersionRetrieveParams = OpenAI.Skills.VersionRetrieveParams;
        export import VersionListParams = OpenAI.Skills.VersionListParams;
        export import VersionDeleteParams = OpenAI.Skills.VersionDeleteParams;
        export namespace Content {
          export import ContentRetrieveParams = OpenAI.Skills.Versions.ContentRetrieveParams;
        }
        export type ContentRetrieveParams = Types.SkillVersionContentRetrieveParams;
      }
      export type DeletedSkillVersion = Types.DeletedSkillVersion;
      export type SkillVersion = Types.SkillVersion;
      export type SkillVersionList = Types.SkillVersionList;
      export type SkillVersionsPage = Package.CursorPage<Types.SkillVersion>;
      export type VersionCreateParams = Types.VersionCreateParams;
      export type VersionRetrieveParams = Types.VersionRetrieveParams;
      export type VersionListParams = Types.VersionListParams;
      export type VersionDeleteParams = Types.VersionDeleteParams;
    }
    export type DeletedSkill = Types.DeletedSkill;
    export type Skill = Types.Skill;
    export type SkillList = Types.SkillList;
    export type SkillsPage = Package.CursorPage<Types.Skill>;
    export type SkillCreateParams = Types.SkillCreateParams;
    export type SkillUpdateParams = Types.SkillUpdateParams;
    export type SkillListParams = Types.SkillListParams;
    export namespace Videos {
      export import ImageInputReferenceParam = OpenAI.ImageInputReferenceParam;
      export import Video = OpenAI.Video;
      export import VideoCreateError = OpenAI.VideoCreateError;
      export import VideoModel = OpenAI.VideoModel;
      export import VideoSeconds = OpenAI.VideoSeconds;
      export import VideoSize = OpenAI.VideoSize;
      export import VideoDeleteResponse = OpenAI.VideoDeleteResponse;
      export import VideoCreateCharacterResponse = OpenAI.VideoCreateCharacterResponse;
      export import VideoGetCharacterResponse = OpenAI.VideoGetCharacterResponse;
      export import VideosPage = OpenAI.VideosPage;
      export import VideoCreateParams = OpenAI.VideoCreateParams;
      export import VideoListParams = OpenAI.VideoListParams;
      export import VideoCreateCharacterParams = OpenAI.VideoCreateCharacterParams;
      export import VideoDownloadContentParams = OpenAI.VideoDownloadContentParams;
      export import VideoEditParams = OpenAI.VideoEditParams;
      export import VideoExtendParams = OpenAI.VideoExtendParams;
      export import VideoRemixParams = OpenAI.VideoRemixParams;
    }
    export type ImageInputReferenceParam = Types.ImageInputReferenceParam;
    export type Video = Types.Video;
    export type VideoCreateError = Types.VideoCreateError;
    export namespace VideoCreateError {
      export type Misalignment = Types.VideoCreateErrorMisalignment;
      export namespace Misalignment {
        export type Steer = Types.VideoCreateErrorMisalignmentSteer;
      }
    }
    export type VideoModel = Types.VideoModel;
    export type VideoSeconds = Types.VideoSeconds;
    export type VideoSize = Types.VideoSize;
    export type VideoDeleteResponse = Types.VideoDeleteResponse;
    export type VideoCreateCharacterResponse = Types.VideoCreateCharacterResponse;
    export type VideoGetCharacterResponse = Types.VideoGetCharacterResponse;
    export type VideosPage = Package.ConversationCursorPage<Types.Video>;
    export type VideoCreateParams = Types.VideoCreateParams;
    export type VideoListParams = Types.VideoListParams;
    export type VideoCreateCharacterParams = Types.VideoCreateCharacterParams;
    export type VideoDownloadContentParams = Types.VideoDownloadContentParams;
    export type VideoEditParams = Types.VideoEditParams;
    export namespace VideoEditParams {
      export type VideoReferenceInputParam = Types.VideoEditParamsVideoReferenceInputParam;
    }
    export type VideoExtendParams = Types.VideoExtendParams;
    export namespace VideoExtendParams {
      export type VideoReferenceInputParam = Types.VideoExtendParamsVideoReferenceInputParam;
    }
    export type VideoRemixParams = Types.VideoRemixParams;
    export type AllModels = Types.AllModels;
    export type ChatModel = Types.ChatModel;
    export type ComparisonFilter = Types.ComparisonFilter;
    export type CompoundFilter = Types.CompoundFilter;
    export type CustomToolInputFormat = Types.CustomToolInputFormat;
    export type DecisionInputJSON = Types.DecisionInputJSON;
    export type DecisionQuestionInputImage = Types.DecisionQuestionInputImage;
    export type DecisionQuestionInputPart = Types.DecisionQuestionInputPart;
    export type DecisionQuestionInputText = Types.DecisionQuestionInputText;
    export type ErrorObject = Types.ErrorObject;
    export type FunctionDefinition = Types.FunctionDefinition;
    export type FunctionParameters = Types.FunctionParameters;
    export type Metadata = Types.Metadata;
    export type OAuthErrorCode = Types.OAuthErrorCode;
    export type Reasoning = Types.Reasoning;
    export type ReasoningEffort = Types.ReasoningEffort;
    export type ResponseFormatJSONObject = Types.ResponseFormatJSONObject;
    export type ResponseFormatJSONSchema = Types.ResponseFormatJSONSchema;
    export type ResponseFormatText = Types.ResponseFormatText;
    export type ResponseFormatTextGrammar = Types.ResponseFormatTextGrammar;
    export type ResponseFormatTextPython = Types.ResponseFormatTextPython;
    export type ResponsesModel = Types.ResponsesModel;
  }
}
