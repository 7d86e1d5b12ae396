import type {
  ApplyPatchTool,
  FunctionShellTool,
  ToolLocalShell,
} from '../../responses/types/shell-tools.ts';
import type { ReasoningEffort } from '../../shared/types.ts';
import type {
  BetaCustomTool,
  BetaFileSearchTool,
  BetaTool,
  BetaToolSearchOutputNamespaceTool,
} from './tools.ts';
import type { BetaResponseInputItem } from './input-items.ts';
import type { BetaResponseItem } from './items.ts';
import type {
  ComputerAction,
  ComputerActionList,
  ComputerSafetyCheck,
  ResponseComputerToolCallOutputItem,
} from '../../responses/types/computer-calls.ts';
import type {
  ComputerTool,
  ComputerUsePreviewTool,
  ToolCodeInterpreter,
  ToolImageGeneration,
  ToolMcp,
  WebSearchPreviewTool,
  WebSearchTool,
} from '../../responses/types/hosted-tools.ts';
import type {
  FunctionTool,
  ToolProgrammaticToolCalling,
  ToolSearchTool,
} from '../../responses/types/tools.ts';
import type {
  ResponseApplyPatchToolCall,
  ResponseApplyPatchToolCallOutput,
  ResponseFunctionShellToolCall,
  ResponseFunctionShellToolCallOutput,
} from '../../responses/types/shell-calls.ts';
import type {
  ResponseCodeInterpreterToolCall,
  ResponseFileSearchToolCall,
  ResponseFunctionWebSearchOpenPage,
  ResponseFunctionWebSearchSearch,
} from '../../responses/types/hosted-calls.ts';
import type {
  ResponseCompactionItem,
  ResponseCompactionItemParam,
  ResponseReasoningItem,
} from '../../responses/types/context-items.ts';
import type {
  ResponseCustomToolCall,
  ResponseCustomToolCallOutput,
  ResponseFunctionToolCall,
  ResponseFunctionToolCallOutputItem,
  ResponseToolSearchCall,
} from '../../responses/types/function-calls.ts';
import type { ResponseFormatTextJSONSchemaConfig } from '../../responses/types/response.ts';
import type { ResponseInputMessageItem } from '../../responses/types/items.ts';
import type { ResponseOutputMessage } from '../../responses/types/content.ts';

export interface BetaResponseItemList {
  data: BetaResponseItem[];
  first_id: string;
  has_more: boolean;
  last_id: string;
  object: 'list';
}

export interface BetaResponseApplyPatchToolCall extends ResponseApplyPatchToolCall {
  agent?: BetaResponseApplyPatchToolCallAgent;
}

export interface BetaResponseApplyPatchToolCallAgent {
  agent_name: string;
}

export interface BetaResponseApplyPatchToolCallOutput extends ResponseApplyPatchToolCallOutput {
  agent?: BetaResponseApplyPatchToolCallOutputAgent;
}

export interface BetaResponseApplyPatchToolCallOutputAgent {
  agent_name: string;
}

export interface BetaResponseCodeInterpreterToolCall extends ResponseCodeInterpreterToolCall {
  agent?: BetaResponseCodeInterpreterToolCallAgent | null;
}

export interface BetaResponseCodeInterpreterToolCallAgent {
  agent_name: string;
}

export interface BetaResponseCompactionItem extends ResponseCompactionItem {
  agent?: BetaResponseCompactionItemAgent;
}

export interface BetaResponseCompactionItemAgent {
  agent_name: string;
}

export interface BetaResponseCompactionItemParam extends ResponseCompactionItemParam {
  agent?: BetaResponseCompactionItemParamAgent | null;
}

export interface BetaResponseCompactionItemParamAgent {
  agent_name: string;
}

export interface BetaResponseComputerToolCall {
  id: string;
  call_id: string;
  pending_safety_checks: ComputerSafetyCheck[];
  status: 'in_progress' | 'completed' | 'incomplete';
  type: 'computer_call';
  action?: ComputerAction;
  actions?: ComputerActionList;
  agent?: BetaResponseComputerToolCallAgent | null;
}

export interface BetaResponseComputerToolCallAgent {
  agent_name: string;
}

export interface BetaResponseComputerToolCallOutputItem extends ResponseComputerToolCallOutputItem {
  agent?: BetaResponseComputerToolCallOutputItemAgent | null;
}

export interface BetaResponseComputerToolCallOutputItemAgent {
  agent_name: string;
}

export interface BetaResponseConfigurationUpdateItem {
  id: string;
  type: 'configuration_update';
  agent?: BetaResponseConfigurationUpdateItemAgent;
  reasoning?: BetaResponseConfigurationUpdateItemReasoning;
  text?: BetaResponseConfigurationUpdateItemText;
}

export interface BetaResponseConfigurationUpdateItemAgent {
  agent_name: string;
}

export interface BetaResponseConfigurationUpdateItemReasoning {
  effort?: ReasoningEffort;
}

export interface BetaResponseConfigurationUpdateItemText {
  format: BetaResponseConfigurationUpdateItemTextText | ResponseFormatTextJSONSchemaConfig;
}

export interface BetaResponseConfigurationUpdateItemTextText {
  type: 'text';
}

export interface BetaResponseConfigurationUpdateItemParam {
  type: 'configuration_update';
  id?: string | null;
  agent?: BetaResponseConfigurationUpdateItemParamAgent | null;
  reasoning?: BetaResponseConfigurationUpdateItemParamReasoning;
  text?: BetaResponseConfigurationUpdateItemParamText;
}

export interface BetaResponseConfigurationUpdateItemParamAgent {
  agent_name: string;
}

export interface BetaResponseConfigurationUpdateItemParamReasoning {
  effort?: ReasoningEffort;
}

export interface BetaResponseConfigurationUpdateItemParamText {
  format: BetaResponseConfigurationUpdateItemParamTextText | ResponseFormatTextJSONSchemaConfig;
}

export interface BetaResponseConfigurationUpdateItemParamTextText {
  type: 'text';
}

export interface BetaResponseCustomToolCall extends ResponseCustomToolCall {
  agent?: BetaResponseCustomToolCallAgent | null;
}

export interface BetaResponseCustomToolCallAgent {
  agent_name: string;
}

export interface BetaResponseCustomToolCallItem extends BetaResponseCustomToolCall {
  id: string;
  status: 'in_progress' | 'completed' | 'incomplete';
  created_by?: string;
}

export interface BetaResponseCustomToolCallOutput extends ResponseCustomToolCallOutput {
  agent?: BetaResponseCustomToolCallOutputAgent | null;
}

export interface BetaResponseCustomToolCallOutputAgent {
  agent_name: string;
}

export interface BetaResponseCustomToolCallOutputItem extends BetaResponseCustomToolCallOutput {
  id: string;
  status: 'in_progress' | 'completed' | 'incomplete';
  created_by?: string;
}

export interface BetaResponseFileSearchToolCall extends ResponseFileSearchToolCall {
  agent?: BetaResponseFileSearchToolCallAgent | null;
}

export interface BetaResponseFileSearchToolCallAgent {
  agent_name: string;
}

export type BetaResponseFormatTextConfig =
  | BetaResponseFormatTextConfigText
  | ResponseFormatTextJSONSchemaConfig
  | BetaResponseFormatTextConfigJSONObject;

export interface BetaResponseFormatTextConfigText {
  type: 'text';
}

export interface BetaResponseFormatTextConfigJSONObject {
  type: 'json_object';
}

export interface BetaResponseFunctionShellToolCall extends ResponseFunctionShellToolCall {
  agent?: BetaResponseFunctionShellToolCallAgent;
}

export interface BetaResponseFunctionShellToolCallAgent {
  agent_name: string;
}

export interface BetaResponseFunctionShellToolCallOutput extends ResponseFunctionShellToolCallOutput {
  agent?: BetaResponseFunctionShellToolCallOutputAgent;
}

export interface BetaResponseFunctionShellToolCallOutputAgent {
  agent_name: string;
}

export interface BetaResponseFunctionToolCall extends ResponseFunctionToolCall {
  agent?: BetaResponseFunctionToolCallAgent | null;
}

export interface BetaResponseFunctionToolCallAgent {
  agent_name: string;
}

export interface BetaResponseFunctionToolCallItem extends BetaResponseFunctionToolCall {
  id: string;
  status: 'in_progress' | 'completed' | 'incomplete';
  created_by?: string;
}

export interface BetaResponseFunctionToolCallOutputItem extends ResponseFunctionToolCallOutputItem {
  agent?: BetaResponseFunctionToolCallOutputItemAgent | null;
}

export interface BetaResponseFunctionToolCallOutputItemAgent {
  agent_name: string;
}

export interface BetaResponseFunctionWebSearch {
  id: string;
  action:
    | ResponseFunctionWebSearchSearch
    | ResponseFunctionWebSearchOpenPage
    | BetaResponseFunctionWebSearchFindInPage;
  status: 'in_progress' | 'searching' | 'completed' | 'failed' | 'incomplete';
  type: 'web_search_call';
  agent?: BetaResponseFunctionWebSearchAgent | null;
}

export interface BetaResponseFunctionWebSearchFindInPage {
  pattern: string;
  type: 'find_in_page';
  url: string;
}

export interface BetaResponseFunctionWebSearchAgent {
  agent_name: string;
}

export type BetaResponseInput = BetaResponseInputItem[];

export interface BetaResponseInputMessageItem extends ResponseInputMessageItem {
  agent?: BetaResponseInputMessageItemAgent | null;
}

export interface BetaResponseInputMessageItemAgent {
  agent_name: string;
}

export interface BetaResponseOutputMessage extends ResponseOutputMessage {
  agent?: BetaResponseOutputMessageAgent | null;
}

export interface BetaResponseOutputMessageAgent {
  agent_name: string;
}

export interface BetaResponseReasoningItem extends ResponseReasoningItem {
  agent?: BetaResponseReasoningItemAgent | null;
}

export interface BetaResponseReasoningItemAgent {
  agent_name: string;
}

export interface BetaResponseTextConfig {
  format?: BetaResponseFormatTextConfig;
  verbosity?: 'low' | 'medium' | 'high' | null;
}

export interface BetaResponseToolSearchCall extends ResponseToolSearchCall {
  agent?: BetaResponseToolSearchCallAgent;
}

export interface BetaResponseToolSearchCallAgent {
  agent_name: string;
}

export interface BetaResponseToolSearchOutputItem {
  id: string;
  call_id: string | null;
  execution: 'server' | 'client';
  status: 'in_progress' | 'completed' | 'incomplete';
  tools: BetaTool[];
  type: 'tool_search_output';
  agent?: BetaResponseToolSearchOutputItemAgent;
  created_by?: string;
}

export interface BetaResponseToolSearchOutputItemAgent {
  agent_name: string;
}

export interface BetaResponseToolSearchOutputItemParam {
  tools: (
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
    | BetaToolSearchOutputNamespaceTool
    | ToolSearchTool
    | WebSearchPreviewTool
    | ApplyPatchTool
  )[];
  type: 'tool_search_output';
  id?: string | null;
  agent?: BetaResponseToolSearchOutputItemParamAgent | null;
  call_id?: string | null;
  execution?: 'server' | 'client';
  status?: 'in_progress' | 'completed' | 'incomplete' | null;
}

export interface BetaResponseToolSearchOutputItemParamAgent {
  agent_name: string;
}
