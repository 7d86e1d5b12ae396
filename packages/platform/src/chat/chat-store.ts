import type { ChatCompletion, ChatCompletionMessageParam } from '@unabridged/contract';
import type { PageOf, PageParams } from '../storage/read-page.ts';

/** What a list of stored completions is narrowed by. */
export interface ChatFilter {
  readonly model?: string | undefined;
  readonly metadata?: Readonly<Record<string, string>> | null | undefined;
}

/** Keeps chat completions with the messages that they were made from. */
export interface ChatStore {
  insert(
    completion: ChatCompletion,
    messages: readonly ChatCompletionMessageParam[],
  ): Promise<void>;
  find(id: string): Promise<ChatCompletion | undefined>;
  messages(id: string): Promise<readonly ChatCompletionMessageParam[] | undefined>;
  /** Writes a completion's present state. */
  update(completion: ChatCompletion): Promise<void>;
  /** False where there was no such completion. */
  delete(id: string): Promise<boolean>;
  list(filter: ChatFilter, page: PageParams): Promise<PageOf<ChatCompletion>>;
}
