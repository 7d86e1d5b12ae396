import type { ThreadAttachment, ThreadFileSearch } from './messages.ts';
import type {
  ThreadAuto,
  ThreadCodeInterpreter,
  ThreadCreateParamsMessage,
  ThreadCreateParamsToolResources,
  ThreadCreateParamsToolResourcesFileSearch,
  ThreadCreateParamsToolResourcesFileSearchVectorStoreStaticStatic,
  ThreadStatic,
  ThreadToolResources,
  ThreadToolResourcesFileSearch,
  ThreadVectorStore,
} from './threads.ts';
import type { ThreadTruncationStrategy, ThreadUsage } from './runs.ts';

/*
 * Further names that the official package has for types which are written once in
 * this contract. With its dots put back, each is the name that programs written
 * for it import.
 */
export type ThreadMessageCreateParamsAttachment = ThreadAttachment;
export type ThreadMessageCreateParamsAttachmentFileSearch = ThreadFileSearch;
export type RunStepUsage = ThreadUsage;
export type RunTruncationStrategy = ThreadTruncationStrategy;
export type RunUsage = ThreadUsage;
export type ThreadRunCreateParamsAdditionalMessageAttachment = ThreadAttachment;
export type ThreadRunCreateParamsAdditionalMessageAttachmentFileSearch = ThreadFileSearch;
export type ThreadRunCreateParamsTruncationStrategy = ThreadTruncationStrategy;
export type ThreadToolResourcesCodeInterpreter = ThreadCodeInterpreter;
export type ThreadCreateParamsMessageAttachment = ThreadAttachment;
export type ThreadCreateParamsMessageAttachmentFileSearch = ThreadFileSearch;
export type ThreadCreateParamsToolResourcesCodeInterpreter = ThreadCodeInterpreter;
export type ThreadCreateParamsToolResourcesFileSearchVectorStore = ThreadVectorStore;
export type ThreadCreateParamsToolResourcesFileSearchVectorStoreAuto = ThreadAuto;
export type ThreadCreateParamsToolResourcesFileSearchVectorStoreStatic = ThreadStatic;
export type ThreadUpdateParamsToolResources = ThreadToolResources;
export type ThreadUpdateParamsToolResourcesCodeInterpreter = ThreadCodeInterpreter;
export type ThreadUpdateParamsToolResourcesFileSearch = ThreadToolResourcesFileSearch;
export type ThreadCreateAndRunParamsThreadMessage = ThreadCreateParamsMessage;
export type ThreadCreateAndRunParamsThreadMessageAttachment = ThreadAttachment;
export type ThreadCreateAndRunParamsThreadMessageAttachmentFileSearch = ThreadFileSearch;
export type ThreadCreateAndRunParamsThreadToolResources = ThreadCreateParamsToolResources;
export type ThreadCreateAndRunParamsThreadToolResourcesCodeInterpreter = ThreadCodeInterpreter;
export type ThreadCreateAndRunParamsThreadToolResourcesFileSearch =
  ThreadCreateParamsToolResourcesFileSearch;
export type ThreadCreateAndRunParamsThreadToolResourcesFileSearchVectorStore = ThreadVectorStore;
export type ThreadCreateAndRunParamsThreadToolResourcesFileSearchVectorStoreAuto = ThreadAuto;
export type ThreadCreateAndRunParamsThreadToolResourcesFileSearchVectorStoreStatic = ThreadStatic;
export type ThreadCreateAndRunParamsThreadToolResourcesFileSearchVectorStoreStaticStatic =
  ThreadCreateParamsToolResourcesFileSearchVectorStoreStaticStatic;
export type ThreadCreateAndRunParamsToolResources = ThreadToolResources;
export type ThreadCreateAndRunParamsToolResourcesCodeInterpreter = ThreadCodeInterpreter;
export type ThreadCreateAndRunParamsToolResourcesFileSearch = ThreadToolResourcesFileSearch;
export type ThreadCreateAndRunParamsTruncationStrategy = ThreadTruncationStrategy;
