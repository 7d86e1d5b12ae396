import type {
  ComparisonFilter,
  CompoundFilter,
  CustomToolInputFormat,
} from '../../shared/types.ts';
import type { Integer } from '../../../scalars.ts';

export interface ApplyPatchTool {
  type: 'apply_patch';
  allowed_callers?: ('direct' | 'programmatic')[] | null;
}

export interface ComputerTool {
  type: 'computer';
}

export interface ComputerUsePreviewTool {
  display_height: Integer;
  display_width: Integer;
  environment: 'windows' | 'mac' | 'linux' | 'ubuntu' | 'browser';
  type: 'computer_use_preview';
}

export interface ContainerAuto {
  type: 'container_auto';
  file_ids?: string[];
  memory_limit?: '1g' | '4g' | '16g' | '64g' | null;
  network_policy?: ContainerNetworkPolicyDisabled | ContainerNetworkPolicyAllowlist;
  skills?: (SkillReference | InlineSkill)[];
}

export interface ContainerNetworkPolicyAllowlist {
  allowed_domains: string[];
  type: 'allowlist';
  domain_secrets?: ContainerNetworkPolicyDomainSecret[];
}

export interface ContainerNetworkPolicyDisabled {
  type: 'disabled';
}

export interface ContainerNetworkPolicyDomainSecret {
  domain: string;
  name: string;
  value: string;
}

export interface ContainerReference {
  container_id: string;
  type: 'container_reference';
}

export interface CustomTool {
  name: string;
  type: 'custom';
  allowed_callers?: ('direct' | 'programmatic')[] | null;
  async?: boolean;
  defer_loading?: boolean;
  description?: string;
  format?: CustomToolInputFormat;
}

export interface FileSearchTool {
  type: 'file_search';
  vector_store_ids: string[];
  filters?: ComparisonFilter | CompoundFilter | null;
  max_num_results?: Integer;
  ranking_options?: FileSearchToolRankingOptions;
}

export interface FileSearchToolRankingOptions {
  hybrid_search?: FileSearchToolRankingOptionsHybridSearch;
  ranker?: 'auto' | 'default-2024-11-15';
  score_threshold?: number;
}

export interface FileSearchToolRankingOptionsHybridSearch {
  embedding_weight: number;
  text_weight: number;
}

export interface FunctionShellTool {
  type: 'shell';
  allowed_callers?: ('direct' | 'programmatic')[] | null;
  environment?: ContainerAuto | LocalEnvironment | ContainerReference | null;
}

export interface FunctionTool {
  name: string;
  parameters: {
    [key: string]: unknown;
  } | null;
  strict: boolean | null;
  type: 'function';
  allowed_callers?: ('direct' | 'programmatic')[] | null;
  async?: boolean;
  defer_loading?: boolean;
  description?: string | null;
  output_schema?: {
    [key: string]: unknown;
  } | null;
}

export interface InlineSkill {
  description: string;
  name: string;
  source: InlineSkillSource;
  type: 'inline';
}

export interface InlineSkillSource {
  data: string;
  media_type: 'application/zip';
  type: 'base64';
}

export interface LocalEnvironment {
  type: 'local';
  skills?: LocalSkill[];
}

export interface LocalSkill {
  description: string;
  name: string;
  path: string;
}

export interface NamespaceTool {
  description: string;
  name: string;
  tools: (NamespaceToolFunction | CustomTool)[];
  type: 'namespace';
}

export interface NamespaceToolFunction {
  name: string;
  type: 'function';
  allowed_callers?: ('direct' | 'programmatic')[] | null;
  async?: boolean;
  defer_loading?: boolean;
  description?: string | null;
  output_schema?: {
    [key: string]: unknown;
  } | null;
  parameters?: unknown | null;
  strict?: boolean | null;
}

export interface SkillReference {
  skill_id: string;
  type: 'skill_reference';
  version?: string;
}

export type Tool =
  | FunctionTool
  | FileSearchTool
  | ComputerTool
  | ComputerUsePreviewTool
  | WebSearchTool
  | ToolMcp
  | ToolCodeInterpreter
  | ToolProgrammaticToolCalling
  | ToolImageGeneration
  | ToolLocalShell
  | FunctionShellTool
  | CustomTool
  | NamespaceTool
  | ToolSearchTool
  | WebSearchPreviewTool
  | ApplyPatchTool;

export interface ToolMcp {
  server_label: string;
  type: 'mcp';
  allowed_callers?: ('direct' | 'programmatic')[] | null;
  allowed_tools?: string[] | ToolMcpMcpToolFilter | null;
  authorization?: string;
  connector_id?:
    | 'connector_dropbox'
    | 'connector_gmail'
    | 'connector_googlecalendar'
    | 'connector_googledrive'
    | 'connector_microsoftteams'
    | 'connector_outlookcalendar'
    | 'connector_outlookemail'
    | 'connector_sharepoint';
  defer_loading?: boolean;
  headers?: {
    [key: string]: string;
  } | null;
  require_approval?: ToolMcpMcpToolApprovalFilter | 'always' | 'never' | null;
  server_description?: string;
  server_url?: string;
  tunnel_id?: string;
}

export interface ToolMcpMcpToolFilter {
  read_only?: boolean;
  tool_names?: string[];
}

export interface ToolMcpMcpToolApprovalFilter {
  always?: ToolMcpMcpToolApprovalFilterAlways;
  never?: ToolMcpMcpToolApprovalFilterNever;
}

export interface ToolMcpMcpToolApprovalFilterAlways {
  read_only?: boolean;
  tool_names?: string[];
}

export interface ToolMcpMcpToolApprovalFilterNever {
  read_only?: boolean;
  tool_names?: string[];
}

export interface ToolCodeInterpreter {
  container: string | ToolCodeInterpreterCodeInterpreterToolAuto;
  type: 'code_interpreter';
  allowed_callers?: ('direct' | 'programmatic')[] | null;
}

export interface ToolCodeInterpreterCodeInterpreterToolAuto {
  type: 'auto';
  file_ids?: string[];
  memory_limit?: '1g' | '4g' | '16g' | '64g' | null;
  network_policy?: ContainerNetworkPolicyDisabled | ContainerNetworkPolicyAllowlist;
}

export interface ToolProgrammaticToolCalling {
  type: 'programmatic_tool_calling';
}

export interface ToolImageGeneration {
  type: 'image_generation';
  action?: 'generate' | 'edit' | 'auto';
  background?: 'transparent' | 'opaque' | 'auto';
  complexity?: 'low' | 'medium' | 'high';
  frame_count?: Integer;
  frame_duration_ms?: Integer;
  input_fidelity?: 'high' | 'low' | null;
  input_image_mask?: ToolImageGenerationInputImageMask;
  model?:
    | (string & {})
    | 'gpt-image-1'
    | 'gpt-image-1-mini'
    | 'gpt-image-2'
    | 'gpt-image-2-2026-04-21'
    | 'gpt-image-2.5-sunburst'
    | 'gpt-image-2.5-sunburst-2026-09-08'
    | 'gpt-image-2.5-flare'
    | 'gpt-image-2.5-flare-2026-09-08'
    | 'gpt-image-2.6-sunburst'
    | 'gpt-image-2.6-flare'
    | 'gpt-image-1.5'
    | 'chatgpt-image-latest';
  moderation?: 'auto' | 'low';
  output_compression?: number;
  output_format?: 'png' | 'webp' | 'jpeg' | 'gif' | 'svg';
  partial_images?: Integer;
  quality?: 'low' | 'medium' | 'high' | 'xhigh' | 'max' | 'auto';
  size?: (string & {}) | '1024x1024' | '1024x1536' | '1536x1024' | 'auto';
  svg?: ToolImageGenerationSvg;
}

export interface ToolImageGenerationInputImageMask {
  file_id?: string;
  image_url?: string;
}

export interface ToolImageGenerationSvg {
  model?: string;
  reasoning?: ToolImageGenerationSvgReasoning | null;
}

export interface ToolImageGenerationSvgReasoning {
  effort?: 'none' | 'minimal' | 'low' | 'medium' | 'high' | 'xhigh' | 'max';
}

export interface ToolLocalShell {
  type: 'local_shell';
}

export interface ToolChoiceAllowed {
  mode: 'auto' | 'required';
  tools: {
    [key: string]: unknown;
  }[];
  type: 'allowed_tools';
}

export interface ToolChoiceApplyPatch {
  type: 'apply_patch';
}

export interface ToolChoiceCustom {
  name: string;
  type: 'custom';
}

export interface ToolChoiceFunction {
  name: string;
  type: 'function';
}

export interface ToolChoiceMcp {
  server_label: string;
  type: 'mcp';
  name?: string | null;
}

export type ToolChoiceOptions = 'none' | 'auto' | 'required';

export interface ToolChoiceShell {
  type: 'shell';
}

export interface ToolChoiceTypes {
  type:
    | 'file_search'
    | 'web_search_preview'
    | 'computer'
    | 'computer_use_preview'
    | 'computer_use'
    | 'web_search_preview_2025_03_11'
    | 'image_generation'
    | 'code_interpreter'
    | 'mcp';
}

export interface ToolSearchOutputNamespaceTool {
  description: string;
  name: string;
  tools: (ToolSearchOutputNamespaceToolFunction | CustomTool)[];
  type: 'namespace';
}

export interface ToolSearchOutputNamespaceToolFunction {
  name: string;
  type: 'function';
  allowed_callers?: ('direct' | 'programmatic')[] | null;
  async?: boolean;
  defer_loading?: boolean;
  description?: string | null;
  output_schema?: {
    [key: string]: unknown;
  } | null;
  parameters?: unknown | null;
  strict?: boolean | null;
}

export interface ToolSearchTool {
  type: 'tool_search';
  description?: string | null;
  execution?: 'server' | 'client';
  parameters?: unknown | null;
}

export interface WebSearchPreviewTool {
  type: 'web_search_preview' | 'web_search_preview_2025_03_11';
  search_content_types?: ('text' | 'image')[];
  search_context_size?: 'low' | 'medium' | 'high';
  user_location?: WebSearchPreviewToolUserLocation | null;
}

export interface WebSearchPreviewToolUserLocation {
  type: 'approximate';
  city?: string | null;
  country?: string | null;
  region?: string | null;
  timezone?: string | null;
}

export interface WebSearchTool {
  type: 'web_search' | 'web_search_2025_08_26';
  external_web_access?: boolean;
  filters?: WebSearchToolFilters | null;
  search_context_size?: 'low' | 'medium' | 'high';
  user_location?: WebSearchToolUserLocation | null;
}

export interface WebSearchToolFilters {
  allowed_domains?: string[] | null;
}

export interface WebSearchToolUserLocation {
  city?: string | null;
  country?: string | null;
  region?: string | null;
  timezone?: string | null;
  type?: 'approximate';
}
