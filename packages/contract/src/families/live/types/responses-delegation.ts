import type { Integer } from '../../../scalars.ts';
import type {
  LiveAllowedToolsChoiceParam,
  LiveFunctionTool,
  LiveReasoning,
  LiveText,
} from './sessions.ts';

export interface LiveResponsesDelegationUpdateConfig {
  instructions?: string | null;
  max_output_tokens?: Integer | null;
  model?: string;
  parallel_tool_calls?: boolean | null;
  reasoning?: LiveReasoning | null;
  service_tier?:
    | 'auto'
    | 'default'
    | 'fast_tier_temp_pilot'
    | 'flex'
    | 'priority'
    | 'ultrafast'
    | null;
  text?: LiveText | null;
  tool_choice?:
    | 'auto'
    | 'none'
    | 'required'
    | LiveFunctionToolChoiceParam
    | LiveMCPToolChoiceParam
    | LiveFileSearchToolChoice
    | LiveWebSearchToolChoice
    | LiveWebSearchPreview
    | LiveImageGenerationToolChoice
    | LiveComputerToolChoice
    | LiveCodeInterpreterToolChoice
    | LiveProgrammaticToolCallingToolChoice
    | LiveShellToolChoice
    | LiveCustomToolChoice
    | LiveApplyPatchToolChoice
    | LiveAllowedToolsChoiceParam;
  tools?: (
    | LiveFunctionTool
    | LiveWebSearch
    | LiveFileSearch
    | LiveCodeInterpreter
    | LiveShell
    | LiveImageGeneration
    | LiveMcp
    | LiveCustom
    | LiveNamespace
    | LiveToolSearch
    | LiveProgrammaticToolCalling
    | LiveComputer
    | LiveApplyPatch
  )[];
}

export interface LiveResponsesDelegationConfig extends LiveResponsesDelegationUpdateConfig {
  model: string;
}

export interface LiveFunctionToolChoiceParam {
  name: string;
  type: 'function';
}

export interface LiveMCPToolChoiceParam {
  name: string;
  server_label: string;
  type: 'mcp';
}

export interface LiveFileSearchToolChoice {
  type: 'file_search';
}

export interface LiveWebSearchToolChoice {
  type: 'web_search';
}

export interface LiveWebSearchPreview {
  type: 'web_search_preview';
}

export interface LiveImageGenerationToolChoice {
  type: 'image_generation';
}

export interface LiveComputerToolChoice {
  type: 'computer';
}

export interface LiveCodeInterpreterToolChoice {
  type: 'code_interpreter';
}

export interface LiveProgrammaticToolCallingToolChoice {
  type: 'programmatic_tool_calling';
}

export interface LiveShellToolChoice {
  type: 'shell';
}

export interface LiveCustomToolChoice {
  name: string;
  type: 'custom';
}

export interface LiveApplyPatchToolChoice {
  type: 'apply_patch';
}

export interface LiveWebSearch {
  type: 'web_search';
}

export interface LiveFileSearch {
  type: 'file_search';
}

export interface LiveCodeInterpreter {
  type: 'code_interpreter';
}

export interface LiveShell {
  type: 'shell';
  environment?: LiveContainerAuto | LiveContainerReference | LiveLocal | null;
}

export interface LiveContainerAuto {
  type: 'container_auto';
  file_ids?: string[] | null;
  memory_limit?: '1g' | '4g' | '16g' | '64g' | null;
  network_policy?: LiveDisabled | LiveAllowlist | null;
  skills?: (LiveSkillReference | LiveInline)[] | null;
}

export interface LiveDisabled {
  type: 'disabled';
}

export interface LiveAllowlist {
  allowed_domains: string[];
  type: 'allowlist';
}

export interface LiveSkillReference {
  skill_id: string;
  type: 'skill_reference';
  version?: string | null;
}

export interface LiveInline {
  description: string;
  name: string;
  source: LiveSource;
  type: 'inline';
}

export interface LiveSource {
  data: string;
  media_type: 'application/zip';
  type: 'base64';
}

export interface LiveContainerReference {
  container_id: string;
  type: 'container_reference';
}

export interface LiveLocal {
  type: 'local';
  skills?: LiveSkill[] | null;
}

export interface LiveSkill {
  description: string;
  name: string;
  path: string;
}

export interface LiveImageGeneration {
  type: 'image_generation';
}

export interface LiveMcp {
  type: 'mcp';
}

export interface LiveCustom {
  type: 'custom';
}

export interface LiveNamespace {
  type: 'namespace';
}

export interface LiveToolSearch {
  type: 'tool_search';
}

export interface LiveProgrammaticToolCalling {
  type: 'programmatic_tool_calling';
}

export interface LiveComputer {
  type: 'computer';
}

export interface LiveApplyPatch {
  type: 'apply_patch';
}
