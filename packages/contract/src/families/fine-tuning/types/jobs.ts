import type { Integer, UnixSeconds } from '../../../scalars.ts';
import type { DpoMethod, ReinforcementMethod, SupervisedMethod } from './methods.ts';
import type { Metadata } from '../../shared/types.ts';

export interface FineTuningJobCheckpoint {
  id: string;
  created_at: UnixSeconds;
  fine_tuned_model_checkpoint: string;
  fine_tuning_job_id: string;
  metrics: FineTuningJobCheckpointMetrics;
  object: 'fine_tuning.job.checkpoint';
  step_number: Integer;
}

export interface FineTuningJobCheckpointMetrics {
  full_valid_loss?: number;
  full_valid_mean_token_accuracy?: number;
  step?: number;
  train_loss?: number;
  train_mean_token_accuracy?: number;
  valid_loss?: number;
  valid_mean_token_accuracy?: number;
}

export interface CheckpointListParams {
  fine_tuning_job_id: string;
  after?: string;
  limit?: Integer;
}

export interface FineTuningJob {
  id: string;
  created_at: UnixSeconds;
  error: FineTuningJobError | null;
  fine_tuned_model: string | null;
  finished_at: UnixSeconds | null;
  hyperparameters: FineTuningJobHyperparameters;
  model: string;
  object: 'fine_tuning.job';
  organization_id: string;
  result_files: string[];
  seed: Integer;
  status: 'validating_files' | 'queued' | 'running' | 'succeeded' | 'failed' | 'cancelled';
  trained_tokens: Integer | null;
  training_file: string;
  validation_file: string | null;
  estimated_finish?: UnixSeconds | null;
  integrations?: FineTuningJobWandbIntegrationObject[] | null;
  metadata?: Metadata | null;
  method?: FineTuningMethod;
}

export interface FineTuningJobError {
  code: string;
  message: string;
  param: string | null;
}

export interface FineTuningJobHyperparameters {
  batch_size?: 'auto' | Integer | null;
  learning_rate_multiplier?: 'auto' | number;
  n_epochs?: 'auto' | Integer;
}

export interface FineTuningJobEvent {
  id: string;
  created_at: UnixSeconds;
  level: 'info' | 'warn' | 'error';
  message: string;
  object: 'fine_tuning.job.event';
  data?: unknown;
  type?: 'message' | 'metrics';
}

export interface FineTuningJobWandbIntegration {
  project: string;
  entity?: string | null;
  name?: string | null;
  tags?: string[];
}

export interface FineTuningJobWandbIntegrationObject {
  type: 'wandb';
  wandb: FineTuningJobWandbIntegration;
}

export interface JobCreateParams {
  model: (string & {}) | 'babbage-002' | 'davinci-002' | 'gpt-3.5-turbo' | 'gpt-4o-mini';
  training_file: string;
  hyperparameters?: JobCreateParamsHyperparameters;
  integrations?: JobCreateParamsIntegration[] | null;
  metadata?: Metadata | null;
  method?: FineTuningMethod;
  seed?: Integer | null;
  suffix?: string | null;
  validation_file?: string | null;
}

export interface JobCreateParamsHyperparameters {
  batch_size?: 'auto' | Integer;
  learning_rate_multiplier?: 'auto' | number;
  n_epochs?: 'auto' | Integer;
}

export interface JobCreateParamsIntegration {
  type: 'wandb';
  wandb: JobCreateParamsIntegrationWandb;
}

export interface JobCreateParamsIntegrationWandb {
  project: string;
  entity?: string | null;
  name?: string | null;
  tags?: string[];
}

export interface JobListParams {
  metadata?: { [key: string]: string } | null;
  after?: string;
  limit?: Integer;
}

export interface JobListEventsParams {
  fine_tuning_job_id: string;
  after?: string;
  limit?: Integer;
}

export interface JobRetrieveParams {
  fine_tuning_job_id: string;
}

export interface FineTuningJobList {
  object: 'list';
  data: FineTuningJob[];
  first_id?: string | null;
  last_id?: string | null;
  has_more: boolean;
}

export interface JobCancelParams {
  fine_tuning_job_id: string;
}

export interface FineTuningJobEventList {
  object: 'list';
  data: FineTuningJobEvent[];
  first_id?: string | null;
  last_id?: string | null;
  has_more: boolean;
}

export interface JobPauseParams {
  fine_tuning_job_id: string;
}

export interface JobResumeParams {
  fine_tuning_job_id: string;
}

export interface FineTuningJobCheckpointList {
  object: 'list';
  data: FineTuningJobCheckpoint[];
  first_id?: string | null;
  last_id?: string | null;
  has_more: boolean;
}

export interface FineTuningMethod {
  type: 'supervised' | 'dpo' | 'reinforcement';
  dpo?: DpoMethod;
  reinforcement?: ReinforcementMethod;
  supervised?: SupervisedMethod;
}
