import type { Integer } from '../../scalars.ts';
import type { ReasoningEffort } from '../shared/types.ts';
import type { ResponseInputAudio, ResponseInputText } from '../responses/types/content.ts';

export type GraderInputs = (
  | string
  | ResponseInputText
  | GraderOutputText
  | GraderInputImage
  | ResponseInputAudio
)[];

export interface LabelModelGrader {
  input: GraderInput[];
  labels: string[];
  model: string;
  name: string;
  passing_labels: string[];
  type: 'label_model';
}

export interface MultiGrader {
  calculate_output: string;
  graders:
    | StringCheckGrader
    | TextSimilarityGrader
    | PythonGrader
    | ScoreModelGrader
    | LabelModelGrader;
  name: string;
  type: 'multi';
}

export interface PythonGrader {
  name: string;
  source: string;
  type: 'python';
  image_tag?: string;
}

export interface ScoreModelGrader {
  input: GraderInput[];
  model: string;
  name: string;
  type: 'score_model';
  range?: number[];
  sampling_params?: ScoreModelGraderSamplingParams;
}

export interface ScoreModelGraderSamplingParams {
  max_completions_tokens?: Integer | null;
  reasoning_effort?: ReasoningEffort | null;
  seed?: Integer | null;
  temperature?: number | null;
  top_p?: number | null;
}

export interface StringCheckGrader {
  input: string;
  name: string;
  operation: 'eq' | 'ne' | 'like' | 'ilike';
  reference: string;
  type: 'string_check';
}

export interface TextSimilarityGrader {
  evaluation_metric:
    | 'cosine'
    | 'fuzzy_match'
    | 'bleu'
    | 'gleu'
    | 'meteor'
    | 'rouge_1'
    | 'rouge_2'
    | 'rouge_3'
    | 'rouge_4'
    | 'rouge_5'
    | 'rouge_l';
  input: string;
  name: string;
  reference: string;
  type: 'text_similarity';
}

export interface GraderOutputText {
  text: string;
  type: 'output_text';
}

export interface GraderInputImage {
  image_url: string;
  type: 'input_image';
  detail?: string;
}

export interface GraderInput {
  content:
    | string
    | ResponseInputText
    | GraderOutputText
    | GraderInputImage
    | ResponseInputAudio
    | GraderInputs;
  role: 'user' | 'assistant' | 'system' | 'developer';
  type?: 'message';
}
