import type { Integer } from '../../../scalars.ts';
import type {
  ApplyPatchTool,
  FunctionShellTool,
  ToolLocalShell,
} from '../../responses/types/shell-tools.ts';
import type {
  ComputerTool,
  ComputerUsePreviewTool,
  FileSearchToolRankingOptions,
  ToolCodeInterpreter,
  ToolImageGeneration,
  ToolMcp,
  WebSearchPreviewTool,
  WebSearchTool,
} from '../../responses/types/hosted-tools.ts';
import type {
  FunctionTool,
  NamespaceToolFunction,
  ToolProgrammaticToolCalling,
  ToolSearchTool,
} from '../../responses/types/tools.ts';

export interface BetaCustomTool {
  name: string;
  type: 'custom';
  allowed_callers?: ('direct' | 'programmatic')[] | null;
  async?: boolean;
  defer_loading?: boolean;
  description?: string;
  format?: BetaCustomToolText | BetaCustomToolGrammar;
}

export interface BetaCustomToolText {
  type: 'text';
}

export interface BetaCustomToolGrammar {
  definition: string;
  syntax: 'lark' | 'regex';
  type: 'grammar';
}

export interface BetaFileSearchTool {
  type: 'file_search';
  vector_store_ids: string[];
  filters?: BetaFileSearchToolComparisonFilter | BetaFileSearchToolCompoundFilter | null;
  max_num_results?: Integer;
  ranking_options?: FileSearchToolRankingOptions;
}

export interface BetaFileSearchToolComparisonFilter {
  key: string;
  type: 'eq' | 'ne' | 'gt' | 'gte' | 'lt' | 'lte' | 'in' | 'nin';
  value: string | number | boolean | (string | number)[];
}

export interface BetaFileSearchToolCompoundFilter {
  filters: (BetaFileSearchToolCompoundFilterComparisonFilter | unknown)[];
  type: 'and' | 'or';
}

export interface BetaFileSearchToolCompoundFilterComparisonFilter {
  key: string;
  type: 'eq' | 'ne' | 'gt' | 'gte' | 'lt' | 'lte' | 'in' | 'nin';
  value: string | number | boolean | (string | number)[];
}

export interface BetaNamespaceTool {
  description: string;
  name: string;
  tools: (NamespaceToolFunction | BetaCustomTool)[];
  type: 'namespace';
}

export type BetaTool =
  | FunctionTool
  | BetaFileSearchTool
  | ComputerTool
  | ComputerUsePreviewTool
  | WebSearchTool
  | ToolMcp
  | ToolCodeInterpreter
  | ToolProgrammaticToolCalling
  | ToolImageGeneration
  | ToolLocalShell
  | FunctionShellTool
  | BetaCustomTool
  | BetaNamespaceTool
  | ToolSearchTool
  | WebSearchPreviewTool
  | ApplyPatchTool;

export interface BetaToolChoiceTypes {
  type:
    | 'file_search'
    | 'web_search_preview'
    | 'computer'
    | 'computer_use_preview'
    | 'computer_use'
    | 'web_search_preview_2025_03_11'
    | 'image_generation'
    | 'code_interpreter';
}

export interface BetaToolSearchOutputNamespaceTool {
  description: string;
  name: string;
  tools: (NamespaceToolFunction | BetaCustomTool)[];
  type: 'namespace';
}
