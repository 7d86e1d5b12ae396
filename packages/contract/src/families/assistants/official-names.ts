import type {
  AssistantCodeInterpreter,
  AssistantFileSearch,
  AssistantToolResources,
} from './types.ts';

/*
 * Further names that the official package has for types which are written once in
 * this contract. With its dots put back, each is the name that programs written
 * for it import.
 */
export type AssistantToolResourcesCodeInterpreter = AssistantCodeInterpreter;
export type AssistantToolResourcesFileSearch = AssistantFileSearch;
export type AssistantCreateParamsToolResourcesCodeInterpreter = AssistantCodeInterpreter;
export type AssistantUpdateParamsToolResources = AssistantToolResources;
export type AssistantUpdateParamsToolResourcesCodeInterpreter = AssistantCodeInterpreter;
export type AssistantUpdateParamsToolResourcesFileSearch = AssistantFileSearch;
