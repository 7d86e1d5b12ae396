import type { Integer, UnixSeconds } from '../../scalars.ts';
import type { Metadata } from '../shared/types.ts';

/** Many requests that are answered within a day, at half the price. */
export interface Batch {
  /** Unique id, `batch_…`. */
  id: string;
  /** Time within which it is done: `24h`. */
  completion_window: string;
  /** When it was created. */
  created_at: UnixSeconds;
  /** Path that all of its requests go to, such as `/v1/responses`. */
  endpoint: string;
  /** Id of the file that holds the requests. */
  input_file_id: string;
  object: 'batch';
  /**
   * How far it has come. `failed`, `completed`, `expired` and `cancelled` are final. `completed`
   * does not say that its requests succeeded: see `request_counts`.
   */
  status:
    | 'validating'
    | 'failed'
    | 'in_progress'
    | 'finalizing'
    | 'completed'
    | 'expired'
    | 'cancelling'
    | 'cancelled';
  /** When it was cancelled. */
  cancelled_at?: UnixSeconds;
  /** When its cancellation was asked for; it takes up to 10 minutes. */
  cancelling_at?: UnixSeconds;
  /** When it was completed. */
  completed_at?: UnixSeconds;
  /** Id of the file with the requests that failed; left out where none did. */
  error_file_id?: string;
  /** Why the input file was refused. */
  errors?: BatchErrors;
  /** When its time ran out. What was done by then is in the output file. */
  expired_at?: UnixSeconds;
  /** When its time runs out: 24 hours after it was created. */
  expires_at?: UnixSeconds;
  /** When its input file was refused. */
  failed_at?: UnixSeconds;
  /** When its output began to be written. */
  finalizing_at?: UnixSeconds;
  /** When its requests began to be carried out. */
  in_progress_at?: UnixSeconds;
  /** Your notes on it. */
  metadata?: Metadata | null;
  /** Model that its requests ask. */
  model?: string;
  /**
   * Id of the file with the replies, a line for each, in any order: tell them apart by `custom_id`.
   * Left out where no request succeeded.
   */
  output_file_id?: string;
  /** How many requests are done. */
  request_counts?: BatchRequestCounts;
  /** Tokens that it cost, in batches made after 2025-09-07. */
  usage?: BatchUsage;
}

/** Why the input file was refused. */
export interface BatchErrors {
  /** One entry for each fault. */
  data?: BatchError[];
  /** Always `list`. */
  object?: string;
}

/** A fault of the input file. */
export interface BatchError {
  /** Stable identifier, such as `invalid_json_line`. */
  code?: string;
  /** Line of the file that is at fault, counted from 1. */
  line?: Integer | null;
  /** What is wrong, for a person. */
  message?: string;
  /** Parameter at fault. */
  param?: string | null;
}

/** How many requests of a batch are done. */
export interface BatchRequestCounts {
  /** Requests that succeeded. */
  completed: Integer;
  /** Requests that failed. */
  failed: Integer;
  /** Requests in the input file. */
  total: Integer;
}

/** Tokens that a batch cost, all of its requests together. */
export interface BatchUsage {
  /** Tokens read. */
  input_tokens: Integer;
  /** What the tokens read were. */
  input_tokens_details: BatchUsageInputTokensDetails;
  /** Tokens written, those of thought included. */
  output_tokens: Integer;
  /** What the tokens written were spent on. */
  output_tokens_details: BatchUsageOutputTokensDetails;
  /** Tokens read and written. */
  total_tokens: Integer;
}

/** What the tokens read were. */
export interface BatchUsageInputTokensDetails {
  /** Tokens that were found in the prompt cache. */
  cached_tokens: Integer;
}

/** What the tokens written were spent on. */
export interface BatchUsageOutputTokensDetails {
  /** Tokens of thought. */
  reasoning_tokens: Integer;
}

/** Params of `batches.create`. */
export interface BatchCreateParams {
  /** Time within which it is done. */
  completion_window: '24h';
  /** Path that all of its requests go to; each line of the input file repeats it as `url`. */
  endpoint:
    | '/v1/responses'
    | '/v1/chat/completions'
    | '/v1/embeddings'
    | '/v1/completions'
    | '/v1/moderations'
    | '/v1/images/generations'
    | '/v1/images/edits'
    | '/v1/videos';
  /**
   * Id of a file of JSON lines that was uploaded for the purpose `batch`: at most 50,000 requests
   * and 200 MB, all of them to the same model.
   */
  input_file_id: string;
  /** Your notes on it. */
  metadata?: Metadata | null;
  /** When to delete its output and error files by themselves. Default: after 30 days. */
  output_expires_after?: BatchCreateParamsOutputExpiresAfter;
}

/** When to delete the output and error files of a batch by themselves. */
export interface BatchCreateParamsOutputExpiresAfter {
  /** Moment from which the time is counted: that at which the file was made, not the batch. */
  anchor: 'created_at';
  /**
   * Seconds after that moment: an hour to 30 days.
   * @minimum 3600
   * @maximum 2592000
   */
  seconds: Integer;
}

/** Params of `batches.list`. */
export interface BatchListParams {
  /** Id of the batch that the page follows. */
  after?: string;
  /**
   * Most batches of a page.
   * @minimum 1
   * @maximum 100
   * @default 20
   */
  limit?: Integer;
}

/** Params of `batches.retrieve`. */
export interface BatchRetrieveParams {
  /** Id of the batch. */
  batch_id: string;
}

/** A page of batches. */
export interface BatchList {
  object: 'list';
  /** The batches, newest first. */
  data: Batch[];
  /** Id of the first batch. */
  first_id?: string | null;
  /** Id of the last batch. */
  last_id?: string | null;
  /** Whether there are further batches. */
  has_more: boolean;
}

/** Params of `batches.cancel`. */
export interface BatchCancelParams {
  /** Id of a batch that is not done. */
  batch_id: string;
}
