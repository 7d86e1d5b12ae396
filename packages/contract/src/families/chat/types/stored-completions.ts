import type { Integer } from '../../../scalars.ts';
import type { Metadata } from '../../shared/types.ts';
import type { ChatCompletion, ChatCompletionAudio, ChatCompletionRole } from './completion.ts';
import type {
  ChatCompletionContentPartImage,
  ChatCompletionContentPartText,
  ChatCompletionMessageAnnotation,
  ChatCompletionMessageFunctionCall,
  ChatCompletionMessageToolCall,
} from './messages.ts';

/** Params of `chat.completions.messages.list`. */
export interface ChatCompletionMessageListParams {
  /** Id of a stored completion. */
  completion_id: string;
  /**
   * Oldest first (`asc`) or newest first.
   * @default asc
   */
  order?: 'asc' | 'desc';
  /** Id of the message that the page follows. */
  after?: string;
  /**
   * Most messages of a page.
   * @default 20
   */
  limit?: Integer;
}

/** A message that a stored completion was made from. */
export interface ChatCompletionStoreMessage {
  /** Id of the message. */
  id: string;
  /** Who speaks. */
  role: ChatCompletionRole;
  /** The text; null where there is none, as beside calls of tools. */
  content: string | null;
  /** The words that decline to answer; null where none are needed. */
  refusal: string | null;
  /** Sources of the text. */
  annotations?: ChatCompletionMessageAnnotation[];
  /** Speech, where it was asked for. */
  audio?: ChatCompletionAudio | null;
  /**
   * The function that the model calls.
   * @deprecated Read `tool_calls`.
   */
  function_call?: ChatCompletionMessageFunctionCall | null;
  /** The tools that the model calls. */
  tool_calls?: ChatCompletionMessageToolCall[];
  /** Its parts, where it was given in parts; null where it was given as text. */
  content_parts?: (ChatCompletionContentPartText | ChatCompletionContentPartImage)[] | null;
}

/** Params of `chat.completions.list`. */
export interface ChatCompletionListParams {
  /** Notes that the completions have to carry. */
  metadata?: Metadata | null;
  /** Model that the completions have to be from. */
  model?: string;
  /**
   * Oldest first (`asc`) or newest first.
   * @default asc
   */
  order?: 'asc' | 'desc';
  /** Id of the completion that the page follows. */
  after?: string;
  /**
   * Most completions of a page.
   * @default 20
   */
  limit?: Integer;
}

/** Params of `chat.completions.retrieve`. */
export interface ChatCompletionRetrieveParams {
  /** Id of a stored completion. */
  completion_id: string;
}

/** A page of stored completions. */
export interface ChatCompletionList {
  object: 'list';
  /** The completions. */
  data: ChatCompletion[];
  /** Id of the first completion. */
  first_id?: string | null;
  /** Id of the last completion. */
  last_id?: string | null;
  /** Whether there are further completions. */
  has_more: boolean;
}

/** Params of `chat.completions.delete`. */
export interface ChatCompletionDeleteParams {
  /** Id of a stored completion. */
  completion_id: string;
}

/** A page of messages. */
export interface ChatCompletionStoreMessageList {
  object: 'list';
  /** The messages. */
  data: ChatCompletionStoreMessage[];
  /** Id of the first message. */
  first_id?: string | null;
  /** Id of the last message. */
  last_id?: string | null;
  /** Whether there are further messages. */
  has_more: boolean;
}
