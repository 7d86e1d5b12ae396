import type { Integer, UnixSeconds } from '../../scalars.ts';
import type { ChatCompletionStreamOptions, CompletionUsage } from '../chat/types/completion.ts';

export interface Completion {
  id: string;
  choices: CompletionChoice[];
  created: UnixSeconds;
  model: string;
  object: 'text_completion';
  system_fingerprint?: string;
  usage?: CompletionUsage;
}

export interface CompletionChoice {
  finish_reason: 'stop' | 'length' | 'content_filter';
  index: Integer;
  logprobs: CompletionChoiceLogprobs | null;
  text: string;
}

export interface CompletionChoiceLogprobs {
  text_offset?: Integer[];
  token_logprobs?: number[];
  tokens?: string[];
  top_logprobs?: { [key: string]: number }[];
}

export interface CompletionCreateParams {
  model: (string & {}) | 'gpt-3.5-turbo-instruct' | 'davinci-002' | 'babbage-002';
  prompt: string | string[] | Integer[] | Integer[][] | null;
  best_of?: Integer | null;
  echo?: boolean | null;
  frequency_penalty?: number | null;
  logit_bias?: { [key: string]: number } | null;
  logprobs?: Integer | null;
  max_tokens?: Integer | null;
  n?: Integer | null;
  presence_penalty?: number | null;
  seed?: Integer | null;
  stop?: string | string[] | null;
  stream?: boolean | null;
  stream_options?: ChatCompletionStreamOptions | null;
  suffix?: string | null;
  temperature?: number | null;
  top_p?: number | null;
  user?: string;
}
