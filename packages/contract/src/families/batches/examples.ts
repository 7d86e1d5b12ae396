import { example, onlyPage } from '../../example.ts';
import { batches } from './operations.ts';
import type { Batch } from './types.ts';

const batch_id = 'batch_68f0d8c45b2c8191a6f37e0d9b14c528';
const created_at = 1795348800;
const metadata = { job: 'reviews of November' };

const begun: Batch = {
  id: batch_id,
  object: 'batch',
  endpoint: '/v1/responses',
  input_file_id: 'file-7Kq2vXc9TzLm4RbWs8NdYf',
  completion_window: '24h',
  status: 'validating',
  created_at,
  expires_at: created_at + 86400,
  request_counts: { total: 0, completed: 0, failed: 0 },
  metadata,
};

const running: Batch = {
  ...begun,
  status: 'in_progress',
  model: 'gpt-6-luna',
  in_progress_at: created_at + 45,
  request_counts: { total: 1200, completed: 512, failed: 2 },
};

const completed: Batch = {
  ...running,
  status: 'completed',
  output_file_id: 'file-4DmXr9QwTb6ZkHc2LsVy7P',
  error_file_id: 'file-9GtKw3NjSx5RfBq8CzMv2D',
  finalizing_at: created_at + 3610,
  completed_at: created_at + 3655,
  request_counts: { total: 1200, completed: 1197, failed: 3 },
  usage: {
    input_tokens: 86184,
    input_tokens_details: { cached_tokens: 0 },
    output_tokens: 23940,
    output_tokens_details: { reasoning_tokens: 0 },
    total_tokens: 110124,
  },
};

export const batchesExamples = [
  example(batches.create, {
    request: {
      input_file_id: 'file-7Kq2vXc9TzLm4RbWs8NdYf',
      endpoint: '/v1/responses',
      completion_window: '24h',
      metadata,
    },
    response: begun,
  }),
  example(batches.retrieve, { request: { batch_id }, response: completed }),
  example(batches.list, { request: { limit: 20 }, response: onlyPage(completed) }),
  example(batches.cancel, {
    request: { batch_id },
    response: { ...running, status: 'cancelling', cancelling_at: created_at + 1800 },
  }),
];
