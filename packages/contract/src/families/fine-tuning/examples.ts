import { example } from '../../example.ts';
import type { ScoreModelGrader, StringCheckGrader } from '../graders/types.ts';
import { fineTuning } from './operations.ts';
import type { FineTuningCheckpointPermission } from './types/checkpoints.ts';
import type { FineTuningJob, FineTuningJobCheckpoint, FineTuningJobEvent } from './types/jobs.ts';

const fine_tuning_job_id = 'ftjob-6nZq0vYwXkT4pRc8sLbD2mHe';
const fine_tuned_model = 'ft:gpt-4.1-mini-2025-04-14:acme:support:9hWqTzA1';
const fine_tuned_model_checkpoint = `${fine_tuned_model}:ckpt-step-88`;
const created_at = 1795348800;

const running: FineTuningJob = {
  id: fine_tuning_job_id,
  object: 'fine_tuning.job',
  created_at,
  error: null,
  fine_tuned_model: null,
  finished_at: null,
  hyperparameters: { batch_size: 1, learning_rate_multiplier: 2, n_epochs: 3 },
  model: 'gpt-4.1-mini-2025-04-14',
  organization_id: 'org-4bYwLr7sKd0QmXv2NzTc9PfG',
  result_files: [],
  seed: 42,
  status: 'running',
  trained_tokens: null,
  training_file: 'file-9WqC3xVb7LmRz1TyKs5HdN',
  validation_file: 'file-2PfJ8uGa6XnQe4MwYc0RtB',
  estimated_finish: created_at + 1800,
  integrations: [],
  metadata: { team: 'support' },
  method: {
    type: 'supervised',
    supervised: { hyperparameters: { batch_size: 1, learning_rate_multiplier: 2, n_epochs: 3 } },
  },
};

const queued: FineTuningJob = {
  ...running,
  status: 'validating_files',
  hyperparameters: { batch_size: 'auto', learning_rate_multiplier: 'auto', n_epochs: 3 },
  estimated_finish: null,
  method: {
    type: 'supervised',
    supervised: {
      hyperparameters: { batch_size: 'auto', learning_rate_multiplier: 'auto', n_epochs: 3 },
    },
  },
};

const succeeded: FineTuningJob = {
  ...running,
  status: 'succeeded',
  fine_tuned_model,
  finished_at: created_at + 1740,
  estimated_finish: null,
  result_files: ['file-7TgV5kZs1BxHo9EqWu3LyD'],
  trained_tokens: 35124,
};

const finished: FineTuningJobEvent = {
  id: 'ftevent-Jc2sX8nLbV0yQz5tRk7WmPdF',
  object: 'fine_tuning.job.event',
  created_at: created_at + 1740,
  level: 'info',
  type: 'message',
  message: 'The job has successfully completed',
  data: {},
};

const measured: FineTuningJobEvent = {
  id: 'ftevent-Ha6wD1rKoT9uYx3vMf4ZpCqN',
  object: 'fine_tuning.job.event',
  created_at: created_at + 1500,
  level: 'info',
  type: 'metrics',
  message: 'Step 132/132: training loss=0.15, validation loss=0.27, full validation loss=0.40',
  data: {
    step: 132,
    total_steps: 132,
    train_loss: 0.15,
    train_mean_token_accuracy: 0.95,
    valid_loss: 0.27,
    valid_mean_token_accuracy: 0.91,
    full_valid_loss: 0.4,
    full_valid_mean_token_accuracy: 0.88,
  },
};

const checkpoint: FineTuningJobCheckpoint = {
  id: 'ftckpt_Vb3nY7cQw0KxLs5pHd9RzTmG',
  object: 'fine_tuning.job.checkpoint',
  created_at: created_at + 1200,
  fine_tuned_model_checkpoint,
  fine_tuning_job_id,
  step_number: 88,
  metrics: {
    step: 88,
    train_loss: 0.21,
    train_mean_token_accuracy: 0.93,
    valid_loss: 0.3,
    valid_mean_token_accuracy: 0.9,
    full_valid_loss: 0.42,
    full_valid_mean_token_accuracy: 0.87,
  },
};

const permission: FineTuningCheckpointPermission = {
  id: 'cp_Xe4hM9tBz2VqGw6kLr8NcYsP',
  object: 'checkpoint.permission',
  created_at: created_at + 3600,
  project_id: 'proj_Kd1oTn5yRf8UwZq3JxVb7LmC',
};

const sameAnswer: StringCheckGrader = {
  type: 'string_check',
  name: 'same answer',
  input: '{{ sample.output_text }}',
  reference: '{{ item.answer }}',
  operation: 'eq',
};

const politeness: ScoreModelGrader = {
  type: 'score_model',
  name: 'politeness',
  model: 'gpt-4.1-mini',
  input: [
    {
      role: 'user',
      content: 'How polite is this reply, from 0 to 1? {{ sample.output_text }}',
    },
  ],
  range: [0, 1],
};

export const fineTuningExamples = [
  example(fineTuning.jobsCreate, {
    request: {
      model: 'gpt-4.1-mini-2025-04-14',
      training_file: 'file-9WqC3xVb7LmRz1TyKs5HdN',
      validation_file: 'file-2PfJ8uGa6XnQe4MwYc0RtB',
      suffix: 'support',
      seed: 42,
      method: { type: 'supervised', supervised: { hyperparameters: { n_epochs: 3 } } },
      metadata: { team: 'support' },
    },
    response: queued,
  }),
  example(fineTuning.jobsRetrieve, { request: { fine_tuning_job_id }, response: succeeded }),
  example(fineTuning.jobsList, {
    request: { limit: 20, metadata: { team: 'support' } },
    response: { object: 'list', data: [succeeded], has_more: false },
  }),
  example(fineTuning.jobsCancel, {
    request: { fine_tuning_job_id },
    response: {
      ...running,
      status: 'cancelled',
      finished_at: created_at + 300,
      estimated_finish: null,
    },
  }),
  example(fineTuning.jobsListEvents, {
    request: { fine_tuning_job_id, limit: 20 },
    response: { object: 'list', data: [finished, measured], has_more: false },
  }),
  // The service says `paused`, a status that the official type of a job lacks.
  example(fineTuning.jobsPause, { request: { fine_tuning_job_id }, response: running }),
  example(fineTuning.jobsResume, {
    request: { fine_tuning_job_id },
    response: { ...running, status: 'queued', estimated_finish: null },
  }),
  example(fineTuning.jobsCheckpointsList, {
    request: { fine_tuning_job_id, limit: 10 },
    response: {
      object: 'list',
      data: [checkpoint],
      first_id: checkpoint.id,
      last_id: checkpoint.id,
      has_more: false,
    },
  }),
  example(fineTuning.checkpointsPermissionsCreate, {
    request: { fine_tuned_model_checkpoint, project_ids: [permission.project_id] },
    response: {
      object: 'list',
      data: [permission],
      first_id: permission.id,
      last_id: permission.id,
      has_more: false,
    },
  }),
  example(fineTuning.checkpointsPermissionsList, {
    request: { fine_tuned_model_checkpoint, order: 'descending', limit: 10 },
    response: {
      object: 'list',
      data: [permission],
      first_id: permission.id,
      last_id: permission.id,
      has_more: false,
    },
  }),
  example(fineTuning.checkpointsPermissionsDelete, {
    request: { fine_tuned_model_checkpoint, permission_id: permission.id },
    response: { id: permission.id, object: 'checkpoint.permission', deleted: true },
  }),
  example(fineTuning.alphaGradersRun, {
    request: {
      grader: sameAnswer,
      item: { question: 'Which plan has phone support?', answer: 'Business' },
      model_sample: 'Business',
    },
    response: {
      reward: 1,
      sub_rewards: {},
      model_grader_token_usage_per_model: {},
      metadata: {
        name: 'same answer',
        type: 'string_check',
        scores: { 'same answer': 1 },
        execution_time: 0.0021,
        token_usage: null,
        sampled_model_name: null,
        errors: {
          formula_parse_error: false,
          invalid_variable_error: false,
          model_grader_parse_error: false,
          model_grader_refusal_error: false,
          model_grader_server_error: false,
          model_grader_server_error_details: null,
          other_error: false,
          python_grader_runtime_error: false,
          python_grader_runtime_error_details: null,
          python_grader_server_error: false,
          python_grader_server_error_type: null,
          sample_parse_error: false,
          truncated_observation_error: false,
          unresponsive_reward_error: false,
        },
      },
    },
  }),
  example(fineTuning.alphaGradersValidate, {
    request: { grader: politeness },
    response: { grader: politeness },
  }),
];
