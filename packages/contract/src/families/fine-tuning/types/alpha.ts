import type { Integer } from '../../../scalars.ts';
import type {
  MultiGrader,
  PythonGrader,
  ScoreModelGrader,
  StringCheckGrader,
  TextSimilarityGrader,
} from '../../graders/types.ts';

export interface GraderRunResponse {
  metadata: GraderRunResponseMetadata;
  model_grader_token_usage_per_model: { [key: string]: unknown };
  reward: number;
  sub_rewards: { [key: string]: unknown };
}

export interface GraderRunResponseMetadata {
  errors: GraderRunResponseMetadataErrors;
  execution_time: number;
  name: string;
  sampled_model_name: string | null;
  scores: { [key: string]: unknown };
  token_usage: Integer | null;
  type: string;
}

export interface GraderRunResponseMetadataErrors {
  formula_parse_error: boolean;
  invalid_variable_error: boolean;
  model_grader_parse_error: boolean;
  model_grader_refusal_error: boolean;
  model_grader_server_error: boolean;
  model_grader_server_error_details: string | null;
  other_error: boolean;
  python_grader_runtime_error: boolean;
  python_grader_runtime_error_details: string | null;
  python_grader_server_error: boolean;
  python_grader_server_error_type: string | null;
  sample_parse_error: boolean;
  truncated_observation_error: boolean;
  unresponsive_reward_error: boolean;
}

export interface GraderValidateResponse {
  grader?: StringCheckGrader | TextSimilarityGrader | PythonGrader | ScoreModelGrader | MultiGrader;
}

export interface GraderRunParams {
  grader: StringCheckGrader | TextSimilarityGrader | PythonGrader | ScoreModelGrader | MultiGrader;
  model_sample: string;
  item?: unknown;
}

export interface GraderValidateParams {
  grader: StringCheckGrader | TextSimilarityGrader | PythonGrader | ScoreModelGrader | MultiGrader;
}
