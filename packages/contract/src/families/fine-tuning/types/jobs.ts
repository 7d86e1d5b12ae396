import type { Integer, UnixSeconds } from '../../../scalars.ts';
import type { DpoMethod, ReinforcementMethod, SupervisedMethod } from './methods.ts';
import type { Metadata } from '../../shared/types.ts';

/** A model as it was after an epoch. The last three of a job are kept. */
export interface FineTuningJobCheckpoint {
  /** Id, beginning with `ftckpt_`. */
  id: string;
  /** When it was made. */
  created_at: UnixSeconds;
  /**
   * Name of the checkpoint's model, such as `ft:gpt-4.1-mini-2025-04-14:acme:support:9hWqTzA1:ckpt-
   * step-88`.
   */
  fine_tuned_model_checkpoint: string;
  /** Id of the job that made it. */
  fine_tuning_job_id: string;
  /** How good it was. */
  metrics: FineTuningJobCheckpointMetrics;
  object: 'fine_tuning.job.checkpoint';
  /** Step of the training that it was made at. */
  step_number: Integer;
}

/** How good a model was at a step. */
export interface FineTuningJobCheckpointMetrics {
  /** Loss over the whole validation file; lower is better. */
  full_valid_loss?: number;
  /** Share of the validation file's tokens that were foretold right. */
  full_valid_mean_token_accuracy?: number;
  /** The step. */
  step?: number;
  /** Loss over the examples of this step. */
  train_loss?: number;
  /** Share of this step's tokens that were foretold right. */
  train_mean_token_accuracy?: number;
  /** Loss over a sample of the validation file. */
  valid_loss?: number;
  /** Share of that sample's tokens that were foretold right. */
  valid_mean_token_accuracy?: number;
}

/** Params of `fineTuning.jobs.checkpoints.list`. */
export interface CheckpointListParams {
  /** Id of the job, beginning with `ftjob-`. */
  fine_tuning_job_id: string;
  /** Id of an item; the page begins after it. */
  after?: string;
  /**
   * Most items on a page.
   * @default 10
   */
  limit?: Integer;
}

/** A job that fine-tunes a model. */
export interface FineTuningJob {
  /** Id, beginning with `ftjob-`. */
  id: string;
  /** When it was created. */
  created_at: UnixSeconds;
  /** Why it failed; null where it did not. */
  error: FineTuningJobError | null;
  /** Name of the model that it made; null until it has. */
  fine_tuned_model: string | null;
  /** When it ended; null before. */
  finished_at: UnixSeconds | null;
  /** Settings of the training, for methods `supervised` and `dpo`; `method` has them too. */
  hyperparameters: FineTuningJobHyperparameters;
  /** The base model. */
  model: string;
  object: 'fine_tuning.job';
  /** Id of the organization. */
  organization_id: string;
  /** Ids of files with its metrics, as CSV. */
  result_files: string[];
  /** What its random numbers began with. */
  seed: Integer;
  /** How far it is. A paused job says `paused`, which the official list lacks. */
  status: 'validating_files' | 'queued' | 'running' | 'succeeded' | 'failed' | 'cancelled';
  /** Tokens that are charged; null until it has ended. */
  trained_tokens: Integer | null;
  /** Id of the file with examples to learn from. */
  training_file: string;
  /** Id of the file with examples to test with; null for none. */
  validation_file: string | null;
  /** When it will probably end; null where that is unknown. */
  estimated_finish?: UnixSeconds | null;
  /**
   * Services that its metrics go to.
   * @maxItems 5
   */
  integrations?: FineTuningJobWandbIntegrationObject[] | null;
  /** Your own notes on the job, in up to 16 pairs. */
  metadata?: Metadata | null;
  /** The method and its settings. */
  method?: FineTuningMethod;
}

/** Why a job failed. */
export interface FineTuningJobError {
  /** Stable identifier for programs. */
  code: string;
  /** What went wrong, for people. */
  message: string;
  /** Parameter at fault, such as `training_file`; null where none is. */
  param: string | null;
}

/** Settings of a training, as chosen by you or by the service. */
export interface FineTuningJobHyperparameters {
  /**
   * Examples between two changes of the weights.
   * @minimum 1
   * @maximum 256
   * @default auto
   */
  batch_size?: 'auto' | Integer | null;
  /**
   * Factor on the learning rate.
   * @exclusiveMinimum 0
   * @default auto
   */
  learning_rate_multiplier?: 'auto' | number;
  /**
   * How often the whole training file is gone through.
   * @minimum 1
   * @maximum 50
   * @default auto
   */
  n_epochs?: 'auto' | Integer;
}

/** Something that happened in a job. */
export interface FineTuningJobEvent {
  /** Id, beginning with `ftevent-`. */
  id: string;
  /** When it happened. */
  created_at: UnixSeconds;
  /** How serious it is. */
  level: 'info' | 'warn' | 'error';
  /** What happened, for people. */
  message: string;
  object: 'fine_tuning.job.event';
  /** Numbers that belong to it: for `metrics` the step, losses and accuracies. */
  data?: unknown;
  /**
   * Whether it reports an event or measurements.
   * @default message
   */
  type?: 'message' | 'metrics';
}

/** A project of Weights & Biases that metrics go to. */
export interface FineTuningJobWandbIntegration {
  /** Name of the project. */
  project: string;
  /** User or team that the run belongs to. Default: that of the key. */
  entity?: string | null;
  /** Name of the run. Default: the id of the job. */
  name?: string | null;
  /** Tags of the run, besides `openai/finetune`, `openai/{base model}` and `openai/{job}`. */
  tags?: string[];
}

/** Sends metrics to Weights & Biases. */
export interface FineTuningJobWandbIntegrationObject {
  type: 'wandb';
  /** Where they go. */
  wandb: FineTuningJobWandbIntegration;
}

/** Params of `fineTuning.jobs.create`. */
export interface JobCreateParams {
  /**
   * The base model. Those listed here but `gpt-4o-mini` answer no more; `gpt-4.1` and
   * `gpt-4.1-mini` can be tuned too, until 2027-01-06.
   */
  model: (string & {}) | 'babbage-002' | 'davinci-002' | 'gpt-3.5-turbo' | 'gpt-4o-mini';
  /**
   * Id of a file with purpose `fine-tune`: JSONL with 10 examples or more, of 65,536 tokens at most
   * each.
   */
  training_file: string;
  /**
   * Settings of a supervised training.
   * @deprecated Use `method`.
   */
  hyperparameters?: JobCreateParamsHyperparameters;
  /**
   * Services that metrics go to. Default: none.
   * @maxItems 5
   */
  integrations?: JobCreateParamsIntegration[] | null;
  /** Your own notes on the job, in up to 16 pairs. Default: none. */
  metadata?: Metadata | null;
  /** The method and its settings. Default: `supervised`. */
  method?: FineTuningMethod;
  /**
   * Begin of the random numbers; the same one gives nearly the same result. Default: chosen for
   * you.
   * @minimum 0
   * @maximum 2147483647
   */
  seed?: Integer | null;
  /**
   * Part of the new model's name, to tell it by. Default: none.
   * @minLength 1
   * @maxLength 64
   */
  suffix?: string | null;
  /**
   * Id of a file with examples to test with, not to learn from. Needed for `reinforcement`.
   * Default: none.
   */
  validation_file?: string | null;
}

/** Settings of a supervised training. */
export interface JobCreateParamsHyperparameters {
  /**
   * Examples between two changes of the weights; larger ones change them less often and more
   * steadily.
   * @minimum 1
   * @maximum 256
   * @default auto
   */
  batch_size?: 'auto' | Integer;
  /**
   * Factor on the learning rate; smaller ones keep closer to the base model.
   * @exclusiveMinimum 0
   * @default auto
   */
  learning_rate_multiplier?: 'auto' | number;
  /**
   * How often the whole training file is gone through.
   * @minimum 1
   * @maximum 50
   * @default auto
   */
  n_epochs?: 'auto' | Integer;
}

/** Sends metrics to Weights & Biases. */
export interface JobCreateParamsIntegration {
  type: 'wandb';
  /** Where they go. */
  wandb: JobCreateParamsIntegrationWandb;
}

/** A project of Weights & Biases that metrics go to. */
export interface JobCreateParamsIntegrationWandb {
  /** Name of the project. */
  project: string;
  /** User or team that the run belongs to. Default: that of the key. */
  entity?: string | null;
  /** Name of the run. Default: the id of the job. */
  name?: string | null;
  /** Tags of the run, besides `openai/finetune`, `openai/{base model}` and `openai/{job}`. */
  tags?: string[];
}

/** Params of `fineTuning.jobs.list`. */
export interface JobListParams {
  /** Only jobs whose notes have these pairs; null for jobs without notes. */
  metadata?: { [key: string]: string } | null;
  /** Id of an item; the page begins after it. */
  after?: string;
  /**
   * Most items on a page.
   * @default 20
   */
  limit?: Integer;
}

/** Params of `fineTuning.jobs.listEvents`. */
export interface JobListEventsParams {
  /** Id of the job, beginning with `ftjob-`. */
  fine_tuning_job_id: string;
  /** Id of an item; the page begins after it. */
  after?: string;
  /**
   * Most items on a page.
   * @default 20
   */
  limit?: Integer;
}

/** Params of `fineTuning.jobs.retrieve`. */
export interface JobRetrieveParams {
  /** Id of the job, beginning with `ftjob-`. */
  fine_tuning_job_id: string;
}

/** One page of jobs. */
export interface FineTuningJobList {
  object: 'list';
  /** The jobs. */
  data: FineTuningJob[];
  /** Id of the first item on this page; null where it is empty. */
  first_id?: string | null;
  /** Id of the last item on this page, for `after`; null where it is empty. */
  last_id?: string | null;
  /** Whether further items follow this page. */
  has_more: boolean;
}

/** Params of `fineTuning.jobs.cancel`. */
export interface JobCancelParams {
  /** Id of the job, beginning with `ftjob-`. */
  fine_tuning_job_id: string;
}

/** One page of events. */
export interface FineTuningJobEventList {
  object: 'list';
  /** The events. */
  data: FineTuningJobEvent[];
  /** Id of the first item on this page; null where it is empty. */
  first_id?: string | null;
  /** Id of the last item on this page, for `after`; null where it is empty. */
  last_id?: string | null;
  /** Whether further items follow this page. */
  has_more: boolean;
}

/** Params of `fineTuning.jobs.pause`. */
export interface JobPauseParams {
  /** Id of the job, beginning with `ftjob-`. */
  fine_tuning_job_id: string;
}

/** Params of `fineTuning.jobs.resume`. */
export interface JobResumeParams {
  /** Id of the job, beginning with `ftjob-`. */
  fine_tuning_job_id: string;
}

/** One page of checkpoints. */
export interface FineTuningJobCheckpointList {
  object: 'list';
  /** The checkpoints. */
  data: FineTuningJobCheckpoint[];
  /** Id of the first item on this page; null where it is empty. */
  first_id?: string | null;
  /** Id of the last item on this page, for `after`; null where it is empty. */
  last_id?: string | null;
  /** Whether further items follow this page. */
  has_more: boolean;
}

/** A method of training and its settings. */
export interface FineTuningMethod {
  /**
   * `supervised` learns from good answers, `dpo` from pairs of better and worse ones,
   * `reinforcement` from grades.
   */
  type: 'supervised' | 'dpo' | 'reinforcement';
  /** Settings for `dpo`. */
  dpo?: DpoMethod;
  /** Settings for `reinforcement`. */
  reinforcement?: ReinforcementMethod;
  /** Settings for `supervised`. */
  supervised?: SupervisedMethod;
}
