import type { Integer } from '../../../scalars.ts';
import type {
  MultiGrader,
  PythonGrader,
  ScoreModelGrader,
  StringCheckGrader,
  TextSimilarityGrader,
} from '../../graders/types.ts';

/** The reward of a sample, and how it came about. */
export interface GraderRunResponse {
  /** How the grading went. */
  metadata: GraderRunResponseMetadata;
  /** Tokens that each model cost which graded, by its name. */
  model_grader_token_usage_per_model: { [key: string]: unknown };
  /** The reward. */
  reward: number;
  /** Rewards of the graders inside of a `multi` grader, by name. */
  sub_rewards: { [key: string]: unknown };
}

/** How a grading went. */
export interface GraderRunResponseMetadata {
  /** What went wrong. */
  errors: GraderRunResponseMetadataErrors;
  /** How long it took, in seconds. */
  execution_time: number;
  /** Name of the grader. */
  name: string;
  /** Model that graded; null where none did. */
  sampled_model_name: string | null;
  /** Scores of the graders, by name. */
  scores: { [key: string]: unknown };
  /** Tokens that it cost; null where no model graded. */
  token_usage: Integer | null;
  /** Kind of the grader. */
  type: string;
}

/** What went wrong in a grading, by kind. */
export interface GraderRunResponseMetadataErrors {
  /** Whether the formula of a `multi` grader cannot be read. */
  formula_parse_error: boolean;
  /** Whether a template names something that is not there. */
  invalid_variable_error: boolean;
  /** Whether the answer of the grading model could not be read. */
  model_grader_parse_error: boolean;
  /** Whether the grading model refused. */
  model_grader_refusal_error: boolean;
  /** Whether the grading model failed. */
  model_grader_server_error: boolean;
  /** How the grading model failed; null where it did not. */
  model_grader_server_error_details: string | null;
  /** Whether anything else went wrong. */
  other_error: boolean;
  /** Whether the Python code raised an error. */
  python_grader_runtime_error: boolean;
  /** The error that the Python code raised; null where it raised none. */
  python_grader_runtime_error_details: string | null;
  /** Whether the sandbox of the Python code failed. */
  python_grader_server_error: boolean;
  /** How the sandbox failed; null where it did not. */
  python_grader_server_error_type: string | null;
  /** Whether the sample could not be read, as JSON for one. */
  sample_parse_error: boolean;
  /** Whether the sample was cut before its end. */
  truncated_observation_error: boolean;
  /** Whether no reward came in time. */
  unresponsive_reward_error: boolean;
}

/** The grader as the service understands it. */
export interface GraderValidateResponse {
  /** The grader. */
  grader?: StringCheckGrader | TextSimilarityGrader | PythonGrader | ScoreModelGrader | MultiGrader;
}

/** Params of `fineTuning.alpha.graders.run`. */
export interface GraderRunParams {
  /** The grader. */
  grader: StringCheckGrader | TextSimilarityGrader | PythonGrader | ScoreModelGrader | MultiGrader;
  /**
   * What the model said: `sample.output_text` in templates, and `sample.output_json` where it is
   * JSON.
   */
  model_sample: string;
  /** A line of a data set: `item` in templates, such as `{{ item.answer }}`. Default: nothing. */
  item?: unknown;
}

/** Params of `fineTuning.alpha.graders.validate`. */
export interface GraderValidateParams {
  /** The grader. */
  grader: StringCheckGrader | TextSimilarityGrader | PythonGrader | ScoreModelGrader | MultiGrader;
}
