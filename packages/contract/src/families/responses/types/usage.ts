import type { Integer } from '../../../scalars.ts';

/** Tokens that a response cost. */
export interface ResponseUsage {
  /** Tokens read, cached ones included. */
  input_tokens: Integer;
  /** Which of the tokens read were cached. */
  input_tokens_details: ResponseUsageInputTokensDetails;
  /** Tokens written, those of thought included. */
  output_tokens: Integer;
  /** Which of the tokens written were thought. */
  output_tokens_details: ResponseUsageOutputTokensDetails;
  /** Tokens read and written. */
  total_tokens: Integer;
}

/** Which of the tokens read were cached. */
export interface ResponseUsageInputTokensDetails {
  /** Tokens put into the cache. */
  cache_write_tokens: Integer;
  /** Tokens taken from the cache. */
  cached_tokens: Integer;
  /** How long those put into the cache stay there. */
  cache_write_tokens_details?: ResponseUsageInputTokensDetailsCacheWriteTokensDetails;
}

/** Tokens put into the cache, by how long they stay. */
export interface ResponseUsageInputTokensDetailsCacheWriteTokensDetails {
  /** For 12 hours. */
  ttl_12h_tokens: Integer;
  /** For 30 minutes. */
  ttl_30m_tokens: Integer;
}

/** Which of the tokens written were thought. */
export interface ResponseUsageOutputTokensDetails {
  /** Tokens of thought. */
  reasoning_tokens: Integer;
}

/** What hosted tools cost. */
export interface ResponseToolUsage {
  /** Making images. */
  image_gen: ResponseToolUsageImageGen;
  /** Searching the web. */
  web_search: ResponseToolUsageWebSearch;
}

/** Tokens that making images cost. */
export interface ResponseToolUsageImageGen {
  /** Tokens read. */
  input_tokens: Integer;
  /** Tokens read, by kind. */
  input_tokens_details: ResponseToolUsageImageGenInputTokensDetails;
  /** Tokens written. */
  output_tokens: Integer;
  /** Tokens read and written. */
  total_tokens: Integer;
  /** Tokens taken from the cache. */
  cached_tokens?: Integer;
  /** Tokens taken from the cache, by kind. */
  cached_tokens_details?: ResponseToolUsageImageGenCachedTokensDetails;
  /** Tokens written, by kind. */
  output_tokens_details?: ResponseToolUsageImageGenOutputTokensDetails;
}

/** Tokens read, by kind. */
export interface ResponseToolUsageImageGenInputTokensDetails {
  /** Tokens of images. */
  image_tokens: Integer;
  /** Tokens of text. */
  text_tokens: Integer;
}

/** Tokens taken from the cache, by kind. */
export interface ResponseToolUsageImageGenCachedTokensDetails {
  /** Tokens of images. */
  cached_image_tokens: Integer;
  /** Tokens of text. */
  cached_text_tokens: Integer;
}

/** Tokens written, by kind. */
export interface ResponseToolUsageImageGenOutputTokensDetails {
  /** Tokens of images. */
  image_tokens: Integer;
  /** Tokens of text. */
  text_tokens: Integer;
}

/** Searches of the web. */
export interface ResponseToolUsageWebSearch {
  /** Number of searches. */
  num_requests: Integer;
}
