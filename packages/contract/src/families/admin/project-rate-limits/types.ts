import type { Integer } from '../../../scalars.ts';

export interface ProjectRateLimit {
  id: string;
  max_requests_per_1_minute: Integer;
  max_tokens_per_1_minute: Integer;
  model: string;
  object: 'project.rate_limit';
  batch_1_day_max_input_tokens?: Integer;
  max_audio_megabytes_per_1_minute?: Integer;
  max_images_per_1_minute?: Integer;
  max_requests_per_1_day?: Integer;
}

export interface RateLimitListRateLimitsParams {
  project_id: string;
  before?: string;
  after?: string;
  limit?: Integer;
}

export interface RateLimitUpdateRateLimitParams {
  rate_limit_id: string;
  project_id: string;
  batch_1_day_max_input_tokens?: Integer;
  max_audio_megabytes_per_1_minute?: Integer;
  max_images_per_1_minute?: Integer;
  max_requests_per_1_day?: Integer;
  max_requests_per_1_minute?: Integer;
  max_tokens_per_1_minute?: Integer;
}

export interface ProjectRateLimitList {
  object: 'list';
  data: ProjectRateLimit[];
  first_id?: string | null;
  last_id: string | null;
  has_more: boolean;
}
