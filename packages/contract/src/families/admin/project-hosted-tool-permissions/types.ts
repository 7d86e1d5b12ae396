export interface ProjectHostedToolPermissions {
  code_interpreter: ProjectHostedToolPermissionCodeInterpreter;
  file_search: ProjectHostedToolPermissionFileSearch;
  image_generation: ProjectHostedToolPermissionImageGeneration;
  mcp: ProjectHostedToolPermissionMcp;
  web_search: ProjectHostedToolPermissionWebSearch;
}

export interface HostedToolPermissionUpdateParams {
  project_id: string;
  code_interpreter?: ProjectHostedToolPermissionCodeInterpreter | null;
  file_search?: ProjectHostedToolPermissionFileSearch | null;
  image_generation?: ProjectHostedToolPermissionImageGeneration | null;
  mcp?: ProjectHostedToolPermissionMcp | null;
  web_search?: ProjectHostedToolPermissionWebSearch | null;
}

export interface HostedToolPermissionRetrieveParams {
  project_id: string;
}

export interface ProjectHostedToolPermissionCodeInterpreter {
  enabled: boolean;
}

export interface ProjectHostedToolPermissionFileSearch {
  enabled: boolean;
}

export interface ProjectHostedToolPermissionImageGeneration {
  enabled: boolean;
}

export interface ProjectHostedToolPermissionMcp {
  enabled: boolean;
}

export interface ProjectHostedToolPermissionWebSearch {
  enabled: boolean;
}
