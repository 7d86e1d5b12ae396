import type { Integer } from '../../../scalars.ts';
import type { ChatCompletion } from './completion.ts';
import type {
  ChatCompletionContentPartImage,
  ChatCompletionContentPartText,
  ChatCompletionMessage,
} from './messages.ts';
import type { Metadata } from '../../shared/types.ts';

export interface ChatCompletionMessageListParams {
  completion_id: string;
  order?: 'asc' | 'desc';
  after?: string;
  limit?: Integer;
}

export interface ChatCompletionStoreMessage extends ChatCompletionMessage {
  id: string;
  content_parts?: (ChatCompletionContentPartText | ChatCompletionContentPartImage)[] | null;
}

export interface ChatCompletionListParams {
  metadata?: Metadata | null;
  model?: string;
  order?: 'asc' | 'desc';
  after?: string;
  limit?: Integer;
}

export interface ChatCompletionRetrieveParams {
  completion_id: string;
}

export interface ChatCompletionList {
  object: 'list';
  data: ChatCompletion[];
  first_id?: string | null;
  last_id?: string | null;
  has_more: boolean;
}

export interface ChatCompletionDeleteParams {
  completion_id: string;
}

export interface ChatCompletionStoreMessageList {
  object: 'list';
  data: ChatCompletionStoreMessage[];
  first_id?: string | null;
  last_id?: string | null;
  has_more: boolean;
}
