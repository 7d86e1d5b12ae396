import type { Integer, UnixSeconds } from '../../scalars.ts';
import type { Metadata } from '../shared/types.ts';

export interface Batch {
  id: string;
  completion_window: string;
  created_at: UnixSeconds;
  endpoint: string;
  input_file_id: string;
  object: 'batch';
  status:
    | 'validating'
    | 'failed'
    | 'in_progress'
    | 'finalizing'
    | 'completed'
    | 'expired'
    | 'cancelling'
    | 'cancelled';
  cancelled_at?: UnixSeconds;
  cancelling_at?: UnixSeconds;
  completed_at?: UnixSeconds;
  error_file_id?: string;
  errors?: BatchErrors;
  expired_at?: UnixSeconds;
  expires_at?: UnixSeconds;
  failed_at?: UnixSeconds;
  finalizing_at?: UnixSeconds;
  in_progress_at?: UnixSeconds;
  metadata?: Metadata | null;
  model?: string;
  output_file_id?: string;
  request_counts?: BatchRequestCounts;
  usage?: BatchUsage;
}

export interface BatchErrors {
  data?: BatchError[];
  object?: string;
}

export interface BatchError {
  code?: string;
  line?: Integer | null;
  message?: string;
  param?: string | null;
}

export interface BatchRequestCounts {
  completed: Integer;
  failed: Integer;
  total: Integer;
}

export interface BatchUsage {
  input_tokens: Integer;
  input_tokens_details: BatchUsageInputTokensDetails;
  output_tokens: Integer;
  output_tokens_details: BatchUsageOutputTokensDetails;
  total_tokens: Integer;
}

export interface BatchUsageInputTokensDetails {
  cached_tokens: Integer;
}

export interface BatchUsageOutputTokensDetails {
  reasoning_tokens: Integer;
}

export interface BatchCreateParams {
  completion_window: '24h';
  endpoint:
    | '/v1/responses'
    | '/v1/chat/completions'
    | '/v1/embeddings'
    | '/v1/completions'
    | '/v1/moderations'
    | '/v1/images/generations'
    | '/v1/images/edits'
    | '/v1/videos';
  input_file_id: string;
  metadata?: Metadata | null;
  output_expires_after?: BatchCreateParamsOutputExpiresAfter;
}

export interface BatchCreateParamsOutputExpiresAfter {
  anchor: 'created_at';
  seconds: Integer;
}

export interface BatchListParams {
  after?: string;
  limit?: Integer;
}

export interface BatchRetrieveParams {
  batch_id: string;
}

export interface BatchList {
  object: 'list';
  data: Batch[];
  first_id?: string | null;
  last_id?: string | null;
  has_more: boolean;
}

export interface BatchCancelParams {
  batch_id: string;
}
