import type { Integer, UnixSeconds } from '../../../../scalars.ts';

export type CostQuantityUnit =
  | (string & {})
  | 'tokens'
  | '1000_tokens'
  | 'duration_seconds'
  | 'duration_minutes'
  | 'duration_hours'
  | 'gibibyte_hours'
  | 'images'
  | 'characters';

export interface UsageDecisionsResponse {
  data: UsageDecisionsResponseData[];
  has_more: boolean;
  next_page: string | null;
  object: 'page';
}

export interface UsageDecisionsResponseData {
  end_time: UnixSeconds;
  object: 'bucket';
  results: UsageDecisionsResponseDataResult[];
  start_time: UnixSeconds;
}

export interface UsageDecisionsResponseDataResult {
  input_tokens: Integer;
  num_model_requests: Integer;
  object: 'organization.usage.decisions.result';
  output_tokens: Integer;
  api_key_id?: string | null;
  api_source?: 'agents_api' | 'unlabeled' | null;
  batch?: boolean | null;
  input_audio_tokens?: Integer | null;
  input_cache_write_12h_tokens?: Integer | null;
  input_cache_write_30m_tokens?: Integer | null;
  input_cache_write_tokens?: Integer | null;
  input_cached_audio_tokens?: Integer | null;
  input_cached_image_tokens?: Integer | null;
  input_cached_text_tokens?: Integer | null;
  input_cached_tokens?: Integer | null;
  input_image_tokens?: Integer | null;
  input_text_tokens?: Integer | null;
  input_uncached_tokens?: Integer | null;
  model?: string | null;
  output_audio_tokens?: Integer | null;
  output_image_tokens?: Integer | null;
  output_text_tokens?: Integer | null;
  project_id?: string | null;
  service_tier?: string | null;
  user_id?: string | null;
}

export interface UsageAudioSpeechesParams {
  start_time: UnixSeconds;
  api_key_ids?: string[];
  bucket_width?: '1m' | '1h' | '1d';
  end_time?: UnixSeconds;
  group_by?: ('project_id' | 'user_id' | 'api_key_id' | 'model')[];
  limit?: Integer;
  models?: string[];
  page?: string;
  project_ids?: string[];
  user_ids?: string[];
}

export interface UsageAudioTranscriptionsParams {
  start_time: UnixSeconds;
  api_key_ids?: string[];
  bucket_width?: '1m' | '1h' | '1d';
  end_time?: UnixSeconds;
  group_by?: ('project_id' | 'user_id' | 'api_key_id' | 'model')[];
  limit?: Integer;
  models?: string[];
  page?: string;
  project_ids?: string[];
  user_ids?: string[];
}

export interface UsageCodeInterpreterSessionsParams {
  start_time: UnixSeconds;
  bucket_width?: '1m' | '1h' | '1d';
  end_time?: UnixSeconds;
  group_by?: 'project_id'[];
  limit?: Integer;
  page?: string;
  project_ids?: string[];
}

export interface UsageCompletionsParams {
  start_time: UnixSeconds;
  api_key_ids?: string[];
  batch?: boolean;
  bucket_width?: '1m' | '1h' | '1d';
  end_time?: UnixSeconds;
  group_by?: (
    | 'project_id'
    | 'user_id'
    | 'api_key_id'
    | 'model'
    | 'batch'
    | 'service_tier'
    | 'api_source'
  )[];
  limit?: Integer;
  models?: string[];
  page?: string;
  project_ids?: string[];
  user_ids?: string[];
}

export interface UsageCostsParams {
  start_time: UnixSeconds;
  api_key_ids?: string[];
  bucket_width?: '1d';
  end_time?: UnixSeconds;
  group_by?: ('project_id' | 'user_id' | 'line_item' | 'api_key_id' | 'api_source')[];
  limit?: Integer;
  line_items?: string[];
  page?: string;
  project_ids?: string[];
}

export interface UsageDecisionsParams {
  start_time: UnixSeconds;
  api_key_ids?: string[] | null;
  batch?: boolean | null;
  bucket_width?: '1m' | '1h' | '1d' | null;
  end_time?: UnixSeconds | null;
  group_by?:
    | (
        | 'project_id'
        | 'user_id'
        | 'api_key_id'
        | 'model'
        | 'batch'
        | 'service_tier'
        | 'api_source'
      )[]
    | null;
  limit?: Integer | null;
  models?: string[] | null;
  page?: string | null;
  project_ids?: string[] | null;
  user_ids?: string[] | null;
}

export interface UsageEmbeddingsParams {
  start_time: UnixSeconds;
  api_key_ids?: string[];
  bucket_width?: '1m' | '1h' | '1d';
  end_time?: UnixSeconds;
  group_by?: ('project_id' | 'user_id' | 'api_key_id' | 'model')[];
  limit?: Integer;
  models?: string[];
  page?: string;
  project_ids?: string[];
  user_ids?: string[];
}

export interface UsageFileSearchCallsParams {
  start_time: UnixSeconds;
  api_key_ids?: string[];
  bucket_width?: '1m' | '1h' | '1d';
  end_time?: UnixSeconds;
  group_by?: ('project_id' | 'user_id' | 'api_key_id' | 'vector_store_id')[];
  limit?: Integer;
  page?: string;
  project_ids?: string[];
  user_ids?: string[];
  vector_store_ids?: string[];
}

export interface UsageImagesParams {
  start_time: UnixSeconds;
  api_key_ids?: string[];
  bucket_width?: '1m' | '1h' | '1d';
  end_time?: UnixSeconds;
  group_by?: ('project_id' | 'user_id' | 'api_key_id' | 'model' | 'size' | 'source')[];
  limit?: Integer;
  models?: string[];
  page?: string;
  project_ids?: string[];
  sizes?: ('256x256' | '512x512' | '1024x1024' | '1792x1792' | '1024x1792')[];
  sources?: ('image.generation' | 'image.edit' | 'image.variation')[];
  user_ids?: string[];
}

export interface UsageModerationsParams {
  start_time: UnixSeconds;
  api_key_ids?: string[];
  bucket_width?: '1m' | '1h' | '1d';
  end_time?: UnixSeconds;
  group_by?: ('project_id' | 'user_id' | 'api_key_id' | 'model')[];
  limit?: Integer;
  models?: string[];
  page?: string;
  project_ids?: string[];
  user_ids?: string[];
}

export interface UsageVectorStoresParams {
  start_time: UnixSeconds;
  bucket_width?: '1m' | '1h' | '1d';
  end_time?: UnixSeconds;
  group_by?: 'project_id'[];
  limit?: Integer;
  page?: string;
  project_ids?: string[];
}

export interface UsageWebSearchCallsParams {
  start_time: UnixSeconds;
  api_key_ids?: string[];
  bucket_width?: '1m' | '1h' | '1d';
  context_levels?: ('low' | 'medium' | 'high')[];
  end_time?: UnixSeconds;
  group_by?: ('project_id' | 'user_id' | 'api_key_id' | 'model' | 'context_level' | 'api_source')[];
  limit?: Integer;
  models?: string[];
  page?: string;
  project_ids?: string[];
  user_ids?: string[];
}

export interface UsagePage {
  data: UsageData[];
  has_more: boolean;
  next_page: string | null;
  object: 'page';
}

export interface UsageData {
  end_time: UnixSeconds;
  object: 'bucket';
  results: (
    | OrganizationUsageCompletionsResult
    | OrganizationUsageEmbeddingsResult
    | OrganizationUsageModerationsResult
    | OrganizationUsageImagesResult
    | OrganizationUsageAudioSpeechesResult
    | OrganizationUsageAudioTranscriptionsResult
    | OrganizationUsageVectorStoresResult
    | OrganizationUsageCodeInterpreterSessionsResult
    | OrganizationUsageFileSearchesResult
    | OrganizationUsageWebSearchesResult
    | UsageOrganizationCostsResult
  )[];
  start_time: UnixSeconds;
}

export interface OrganizationUsageCompletionsResult {
  input_tokens: Integer;
  num_model_requests: Integer;
  object: 'organization.usage.completions.result';
  output_tokens: Integer;
  api_key_id?: string | null;
  api_source?: 'agents_api' | 'unlabeled' | null;
  batch?: boolean | null;
  input_audio_tokens?: Integer;
  input_cache_write_12h_tokens?: Integer;
  input_cache_write_30m_tokens?: Integer | null;
  input_cache_write_tokens?: Integer;
  input_cached_audio_tokens?: Integer;
  input_cached_image_tokens?: Integer;
  input_cached_text_tokens?: Integer;
  input_cached_tokens?: Integer;
  input_image_tokens?: Integer;
  input_text_tokens?: Integer;
  input_uncached_tokens?: Integer;
  model?: string | null;
  output_audio_tokens?: Integer;
  output_image_tokens?: Integer;
  output_text_tokens?: Integer;
  project_id?: string | null;
  service_tier?: string | null;
  user_id?: string | null;
}

export interface OrganizationUsageEmbeddingsResult {
  input_tokens: Integer;
  num_model_requests: Integer;
  object: 'organization.usage.embeddings.result';
  api_key_id?: string | null;
  model?: string | null;
  project_id?: string | null;
  user_id?: string | null;
}

export interface OrganizationUsageModerationsResult {
  input_tokens: Integer;
  num_model_requests: Integer;
  object: 'organization.usage.moderations.result';
  api_key_id?: string | null;
  model?: string | null;
  project_id?: string | null;
  user_id?: string | null;
}

export interface OrganizationUsageImagesResult {
  images: Integer;
  num_model_requests: Integer;
  object: 'organization.usage.images.result';
  api_key_id?: string | null;
  model?: string | null;
  project_id?: string | null;
  size?: string | null;
  source?: string | null;
  user_id?: string | null;
}

export interface OrganizationUsageAudioSpeechesResult {
  characters: Integer;
  num_model_requests: Integer;
  object: 'organization.usage.audio_speeches.result';
  api_key_id?: string | null;
  model?: string | null;
  project_id?: string | null;
  user_id?: string | null;
}

export interface OrganizationUsageAudioTranscriptionsResult {
  num_model_requests: Integer;
  object: 'organization.usage.audio_transcriptions.result';
  seconds: number;
  api_key_id?: string | null;
  model?: string | null;
  project_id?: string | null;
  user_id?: string | null;
}

export interface OrganizationUsageVectorStoresResult {
  object: 'organization.usage.vector_stores.result';
  usage_bytes: Integer;
  project_id?: string | null;
}

export interface OrganizationUsageCodeInterpreterSessionsResult {
  num_sessions: Integer;
  object: 'organization.usage.code_interpreter_sessions.result';
  project_id?: string | null;
}

export interface OrganizationUsageFileSearchesResult {
  num_requests: Integer;
  object: 'organization.usage.file_searches.result';
  api_key_id?: string | null;
  project_id?: string | null;
  user_id?: string | null;
  vector_store_id?: string | null;
}

export interface OrganizationUsageWebSearchesResult {
  num_model_requests: Integer;
  num_requests: Integer;
  object: 'organization.usage.web_searches.result';
  api_key_id?: string | null;
  api_source?: 'agents_api' | 'unlabeled' | null;
  context_level?: string | null;
  model?: string | null;
  project_id?: string | null;
  user_id?: string | null;
}

export interface UsageOrganizationCostsResult {
  object: 'organization.costs.result';
  amount?: UsageAmount;
  api_key_id?: string | null;
  api_source?: 'agents_api' | 'unlabeled' | null;
  line_item?: string | null;
  project_id?: string | null;
  quantity?: number | null;
  quantity_unit?: CostQuantityUnit | null;
  user_id?: string | null;
}

export interface UsageAmount {
  currency?: string;
  value?: number;
}
