import type { Integer, UnixSeconds } from '../../../scalars.ts';
import type { EvalItem } from './runs.ts';
import type {
  LabelModelGrader,
  PythonGrader,
  ScoreModelGrader,
  StringCheckGrader,
  TextSimilarityGrader,
} from '../../graders/types.ts';
import type { Metadata } from '../../shared/types.ts';

export interface EvalCustomDataSourceConfig {
  schema: { [key: string]: unknown };
  type: 'custom';
}

export interface EvalStoredCompletionsDataSourceConfig {
  schema: { [key: string]: unknown };
  type: 'stored_completions';
  metadata?: Metadata | null;
}

export interface EvalDeleteResponse {
  deleted: boolean;
  eval_id: string;
  object: string;
}

export interface EvalCreateParams {
  data_source_config:
    | EvalCreateParamsCustom
    | EvalCreateParamsLogs
    | EvalCreateParamsStoredCompletions;
  testing_criteria: (
    | EvalCreateParamsLabelModel
    | StringCheckGrader
    | EvalCreateParamsTextSimilarity
    | EvalCreateParamsPython
    | EvalCreateParamsScoreModel
  )[];
  metadata?: Metadata | null;
  name?: string;
}

export interface EvalCreateParamsCustom {
  item_schema: { [key: string]: unknown };
  type: 'custom';
  include_sample_schema?: boolean;
}

export interface EvalCreateParamsLogs {
  type: 'logs';
  metadata?: { [key: string]: unknown };
}

export interface EvalCreateParamsStoredCompletions {
  type: 'stored_completions';
  metadata?: { [key: string]: unknown };
}

export interface EvalCreateParamsLabelModel {
  input: (EvalCreateParamsLabelModelSimpleInputMessage | EvalItem)[];
  labels: string[];
  model: string;
  name: string;
  passing_labels: string[];
  type: 'label_model';
}

export interface EvalCreateParamsLabelModelSimpleInputMessage {
  content: string;
  role: string;
}

export interface EvalCreateParamsTextSimilarity extends TextSimilarityGrader {
  pass_threshold: number;
}

export interface EvalCreateParamsPython extends PythonGrader {
  pass_threshold?: number;
}

export interface EvalCreateParamsScoreModel extends ScoreModelGrader {
  pass_threshold?: number;
}

export interface EvalUpdateParams {
  eval_id: string;
  metadata?: Metadata | null;
  name?: string;
}

export interface EvalListParams {
  order?: 'asc' | 'desc';
  order_by?: 'created_at' | 'updated_at';
  after?: string;
  limit?: Integer;
}

export interface EvalRetrieveParams {
  eval_id: string;
}

export interface EvalList {
  object: 'list';
  data: Eval[];
  first_id?: string | null;
  last_id?: string | null;
  has_more: boolean;
}

export interface EvalDeleteParams {
  eval_id: string;
}

export interface Eval {
  id: string;
  created_at: UnixSeconds;
  data_source_config: EvalCustomDataSourceConfig | EvalLogs | EvalStoredCompletionsDataSourceConfig;
  metadata: Metadata | null;
  name: string;
  object: 'eval';
  testing_criteria: (
    | LabelModelGrader
    | StringCheckGrader
    | EvalGraderTextSimilarity
    | EvalGraderPython
    | EvalGraderScoreModel
  )[];
}

export interface EvalLogs {
  schema: { [key: string]: unknown };
  type: 'logs';
  metadata?: Metadata | null;
}

export interface EvalGraderTextSimilarity extends TextSimilarityGrader {
  pass_threshold: number;
}

export interface EvalGraderPython extends PythonGrader {
  pass_threshold?: number;
}

export interface EvalGraderScoreModel extends ScoreModelGrader {
  pass_threshold?: number;
}
