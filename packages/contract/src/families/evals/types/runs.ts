import type { Integer, UnixSeconds } from '../../../scalars.ts';
import type { ChatCompletionFunctionTool } from '../../chat/types/tools.ts';
import type { EasyInputMessage } from '../../responses/types/input-items.ts';
import type { GraderInputs } from '../../graders/types.ts';
import type {
  Metadata,
  ReasoningEffort,
  ResponseFormatJSONObject,
  ResponseFormatJSONSchema,
  ResponseFormatText,
} from '../../shared/types.ts';
import type { ResponseFormatTextConfig } from '../../responses/types/response.ts';
import type { ResponseInputAudio, ResponseInputText } from '../../responses/types/content.ts';
import type { Tool } from '../../responses/types/tools.ts';

export interface OutputItemRetrieveParams {
  output_item_id: string;
  eval_id: string;
  run_id: string;
}

export interface OutputItemListParams {
  run_id: string;
  eval_id: string;
  order?: 'asc' | 'desc';
  status?: 'fail' | 'pass';
  after?: string;
  limit?: Integer;
}

export interface CreateEvalCompletionsRunDataSource {
  source: EvalFileContent | EvalFileID | CreateEvalCompletionsRunDataSourceStoredCompletions;
  type: 'completions';
  input_messages?: CreateEvalCompletionsRunDataSourceTemplate | EvalItemReference;
  model?: string;
  sampling_params?: CreateEvalCompletionsRunDataSourceSamplingParams;
}

export interface CreateEvalCompletionsRunDataSourceStoredCompletions {
  type: 'stored_completions';
  created_after?: UnixSeconds | null;
  created_before?: UnixSeconds | null;
  limit?: Integer | null;
  metadata?: Metadata | null;
  model?: string | null;
}

export interface CreateEvalCompletionsRunDataSourceTemplate {
  template: (EasyInputMessage | EvalItem)[];
  type: 'template';
}

export interface CreateEvalCompletionsRunDataSourceSamplingParams {
  max_completion_tokens?: Integer;
  reasoning_effort?: ReasoningEffort | null;
  response_format?: ResponseFormatText | ResponseFormatJSONSchema | ResponseFormatJSONObject;
  seed?: Integer;
  temperature?: number;
  tools?: ChatCompletionFunctionTool[];
  top_p?: number;
}

export interface CreateEvalJSONLRunDataSource {
  source: EvalFileContent | EvalFileID;
  type: 'jsonl';
}

export interface EvalAPIError {
  code: string;
  message: string;
}

export interface EvalRunListResponseResponsesResponses {
  type: 'responses';
  created_after?: UnixSeconds | null;
  created_before?: UnixSeconds | null;
  instructions_search?: string | null;
  metadata?: unknown | null;
  model?: string | null;
  reasoning_effort?: ReasoningEffort | null;
  temperature?: number | null;
  tools?: string[] | null;
  top_p?: number | null;
  users?: string[] | null;
}

export interface EvalRunDeleteResponse {
  deleted?: boolean;
  object?: string;
  run_id?: string;
}

export interface EvalRunCreateParams {
  eval_id: string;
  data_source:
    | CreateEvalJSONLRunDataSource
    | CreateEvalCompletionsRunDataSource
    | EvalRunCreateParamsCreateEvalResponsesRunDataSource;
  metadata?: Metadata | null;
  name?: string;
}

export interface EvalRunCreateParamsCreateEvalResponsesRunDataSource {
  source: EvalFileContent | EvalFileID | EvalRunListResponseResponsesResponses;
  type: 'responses';
  input_messages?: EvalTemplate | EvalItemReference;
  model?: string;
  sampling_params?: EvalSamplingParams;
}

export interface EvalRunRetrieveParams {
  run_id: string;
  eval_id: string;
}

export interface EvalRunListParams {
  eval_id: string;
  order?: 'asc' | 'desc';
  status?: 'queued' | 'in_progress' | 'completed' | 'canceled' | 'failed';
  after?: string;
  limit?: Integer;
}

export interface EvalRunDeleteParams {
  run_id: string;
  eval_id: string;
}

export interface EvalRunCancelParams {
  run_id: string;
  eval_id: string;
}

export interface EvalRunList {
  object: 'list';
  data: EvalRun[];
  first_id?: string | null;
  last_id?: string | null;
  has_more: boolean;
}

export interface EvalRunOutputItemList {
  object: 'list';
  data: EvalRunOutputItem[];
  first_id?: string | null;
  last_id?: string | null;
  has_more: boolean;
}

export interface EvalRunOutputItem {
  id: string;
  created_at: UnixSeconds;
  datasource_item: { [key: string]: unknown };
  datasource_item_id: Integer;
  eval_id: string;
  object: 'eval.run.output_item';
  results: EvalResult[];
  run_id: string;
  sample: EvalSample;
  status: string;
}

export interface EvalResult {
  name: string;
  passed: boolean;
  score: number;
  sample?: { [key: string]: unknown } | null;
  type?: string;
  [key: string]: unknown;
}

export interface EvalSample {
  error: EvalAPIError;
  finish_reason: string;
  input: EvalInput[];
  max_completion_tokens: Integer;
  model: string;
  output: EvalOutput[];
  seed: Integer;
  temperature: number;
  top_p: number;
  usage: EvalUsage;
}

export interface EvalInput {
  content: string;
  role: string;
}

export interface EvalOutput {
  content?: string;
  role?: string;
}

export interface EvalUsage {
  cached_tokens: Integer;
  completion_tokens: Integer;
  prompt_tokens: Integer;
  total_tokens: Integer;
}

export interface EvalFileContent {
  content: EvalContent[];
  type: 'file_content';
}

export interface EvalContent {
  item: { [key: string]: unknown };
  sample?: { [key: string]: unknown };
}

export interface EvalFileID {
  id: string;
  type: 'file_id';
}

export interface EvalTemplate {
  template: (EvalChatMessage | EvalItem)[];
  type: 'template';
}

export interface EvalItem {
  content:
    | string
    | ResponseInputText
    | EvalOutputText
    | EvalInputImage
    | ResponseInputAudio
    | GraderInputs;
  role: 'user' | 'assistant' | 'system' | 'developer';
  type?: 'message';
}

export interface EvalOutputText {
  text: string;
  type: 'output_text';
}

export interface EvalInputImage {
  image_url: string;
  type: 'input_image';
  detail?: string;
}

export interface EvalItemReference {
  item_reference: string;
  type: 'item_reference';
}

export interface EvalSamplingParams {
  max_completion_tokens?: Integer;
  reasoning_effort?: ReasoningEffort | null;
  seed?: Integer;
  temperature?: number;
  text?: EvalText;
  tools?: Tool[];
  top_p?: number;
}

export interface EvalRun {
  id: string;
  created_at: UnixSeconds;
  data_source: CreateEvalJSONLRunDataSource | CreateEvalCompletionsRunDataSource | EvalResponses;
  error: EvalAPIError;
  eval_id: string;
  metadata: Metadata | null;
  model: string;
  name: string;
  object: 'eval.run';
  per_model_usage: EvalPerModelUsage[];
  per_testing_criteria_results: EvalPerTestingCriteriaResult[];
  report_url: string;
  result_counts: EvalResultCounts;
  status: string;
}

export interface EvalResponses {
  source: EvalFileContent | EvalFileID | EvalRunListResponseResponsesResponses;
  type: 'responses';
  input_messages?: EvalTemplate | EvalItemReference;
  model?: string;
  sampling_params?: EvalSamplingParams;
}

export interface EvalChatMessage {
  content: string;
  role: string;
}

export interface EvalText {
  format?: ResponseFormatTextConfig;
}

export interface EvalPerModelUsage {
  cached_tokens: Integer;
  completion_tokens: Integer;
  invocation_count: Integer;
  model_name: string;
  prompt_tokens: Integer;
  total_tokens: Integer;
}

export interface EvalPerTestingCriteriaResult {
  failed: Integer;
  passed: Integer;
  testing_criteria: string;
}

export interface EvalResultCounts {
  errored: Integer;
  failed: Integer;
  passed: Integer;
  total: Integer;
}
