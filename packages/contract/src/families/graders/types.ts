import type { Integer } from '../../scalars.ts';
import type { ReasoningEffort } from '../shared/types.ts';
import type { ResponseInputAudio, ResponseInputText } from '../responses/types/content.ts';

/** A list of parts: text, images and sound. */
export type GraderInputs = (
  | string
  | ResponseInputText
  | GraderOutputText
  | GraderInputImage
  | ResponseInputAudio
)[];

/** Asks a model for a label. For evals only. */
export interface LabelModelGrader {
  /** Messages to the model; templates such as `{{ sample.output_text }}` are filled in. */
  input: GraderInput[];
  /** Labels to choose from. */
  labels: string[];
  /** Model that grades; it has to support structured outputs. */
  model: string;
  /** Name of the grader. */
  name: string;
  /** Labels that pass; all of them are among `labels`. */
  passing_labels: string[];
  type: 'label_model';
}

/**
 * Makes one reward out of others by a formula. For reinforcement only; it holds no other `multi`
 * grader.
 */
export interface MultiGrader {
  /** The formula over the graders' names: `+ - * / ^` and `min max abs floor ceil exp sqrt log`. */
  calculate_output: string;
  /**
   * The grader whose score the formula uses. The guides show a map from names to graders here, the
   * official type one grader.
   */
  graders:
    | StringCheckGrader
    | TextSimilarityGrader
    | PythonGrader
    | ScoreModelGrader
    | LabelModelGrader;
  /** Name of the grader. */
  name: string;
  type: 'multi';
}

/** Runs a function of yours: 2 minutes, 2 GB of memory, 1 GB of disk, 2 cores, no network. */
export interface PythonGrader {
  /** Name of the grader. */
  name: string;
  /**
   * Python code of less than 256 kB with a function `grade(sample, item)` that returns a number.
   */
  source: string;
  type: 'python';
  /** Version of the sandbox that runs it, such as `2025-05-08`. */
  image_tag?: string;
}

/** Asks a model for a score. */
export interface ScoreModelGrader {
  /** Messages to the model; templates such as `{{ sample.output_text }}` are filled in. */
  input: GraderInput[];
  /** Model that grades. */
  model: string;
  /** Name of the grader. */
  name: string;
  type: 'score_model';
  /**
   * Lowest and highest score; scores beyond are cut to it.
   * @default [0, 1]
   */
  range?: number[];
  /** How the model that grades writes. Default: its own settings. */
  sampling_params?: ScoreModelGraderSamplingParams;
}

/** How a model that grades writes. */
export interface ScoreModelGraderSamplingParams {
  /**
   * Most tokens that it may write, thought included.
   * @minimum 1
   */
  max_completions_tokens?: Integer | null;
  /** How long a reasoning model thinks. The default and the levels depend on the model. */
  reasoning_effort?: ReasoningEffort | null;
  /** Begin of the random numbers. */
  seed?: Integer | null;
  /** Randomness of the choice of words: low is steady, high is varied. */
  temperature?: number | null;
  /**
   * Share of the likeliest words, by probability, that are considered.
   * @default 1
   */
  top_p?: number | null;
}

/** Compares two texts: 1 where they agree, otherwise 0. */
export interface StringCheckGrader {
  /** The text to check, with templates such as `{{ sample.output_text }}`. */
  input: string;
  /** Name of the grader. */
  name: string;
  /**
   * Equal (`eq`), not equal (`ne`), or contained with (`like`) or without (`ilike`) regard to case.
   */
  operation: 'eq' | 'ne' | 'like' | 'ilike';
  /** The text to compare with, with templates such as `{{ item.answer }}`. */
  reference: string;
  type: 'string_check';
}

/** Measures how alike two texts are, from 0 to 1. */
export interface TextSimilarityGrader {
  /** The measure; `cosine` is for evals only. */
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
  /** The text to check, with templates such as `{{ sample.output_text }}`. */
  input: string;
  /** Name of the grader. */
  name: string;
  /** The text to compare with, with templates such as `{{ item.answer }}`. */
  reference: string;
  type: 'text_similarity';
}

/** Words of the model in a message to the model that grades. */
export interface GraderOutputText {
  /** The words. */
  text: string;
  type: 'output_text';
}

/** An image in a message to the model that grades. */
export interface GraderInputImage {
  /** Its address, or its bytes as a data URL. */
  image_url: string;
  type: 'input_image';
  /**
   * How closely the model looks: `auto`, `low` or `high`.
   * @default auto
   */
  detail?: string;
}

/** A message to the model that grades. */
export interface GraderInput {
  /** A text, a part, or a list of parts; templates are filled in. */
  content:
    | string
    | ResponseInputText
    | GraderOutputText
    | GraderInputImage
    | ResponseInputAudio
    | GraderInputs;
  /** Who it is from. `developer` and `system` weigh more than `user`. */
  role: 'user' | 'assistant' | 'system' | 'developer';
  type?: 'message';
}
