import type { Conversation } from '../conversation.ts';

/** What a responder looks at. */
export interface Prompt {
  /** The user's last message, without its courtesies. */
  readonly text: string;
  readonly conversation: Conversation;
}

/** Answers what it can truly answer, and leaves the rest to the others. */
export type Responder = (prompt: Prompt) => string | null;
