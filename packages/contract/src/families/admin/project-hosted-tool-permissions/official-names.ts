import type {
  ProjectHostedToolPermissionCodeInterpreter,
  ProjectHostedToolPermissionFileSearch,
  ProjectHostedToolPermissionImageGeneration,
  ProjectHostedToolPermissionMcp,
  ProjectHostedToolPermissionWebSearch,
} from './types.ts';

/*
 * Further names that the official package has for types which are written once in
 * this contract. With its dots put back, each is the name that programs written
 * for it import.
 */
export type ProjectHostedToolPermissionsCodeInterpreter =
  ProjectHostedToolPermissionCodeInterpreter;
export type ProjectHostedToolPermissionsFileSearch = ProjectHostedToolPermissionFileSearch;
export type ProjectHostedToolPermissionsImageGeneration =
  ProjectHostedToolPermissionImageGeneration;
export type ProjectHostedToolPermissionsMcp = ProjectHostedToolPermissionMcp;
export type ProjectHostedToolPermissionsWebSearch = ProjectHostedToolPermissionWebSearch;
export type HostedToolPermissionUpdateParamsCodeInterpreter =
  ProjectHostedToolPermissionCodeInterpreter;
export type HostedToolPermissionUpdateParamsFileSearch = ProjectHostedToolPermissionFileSearch;
export type HostedToolPermissionUpdateParamsImageGeneration =
  ProjectHostedToolPermissionImageGeneration;
export type HostedToolPermissionUpdateParamsMcp = ProjectHostedToolPermissionMcp;
export type HostedToolPermissionUpdateParamsWebSearch = ProjectHostedToolPermissionWebSearch;
