import type { TextRequest } from '../engine.ts';
import { readConversation } from './conversation.ts';
import type { Reply } from './reply.ts';

/** Decides what to say. Pure: the same request always gives the same reply. */
export function decideReply(request: TextRequest): Reply {
  const conversation = readConversation(request);
  if (/^say hello\W*$/i.test(conversation.question.trim())) return { kind: 'text', text: 'Hello!' };
  return {
    kind: 'text',
    text: 'I am a local stand-in, not a language model, so I cannot answer that. Connect a model with --upstream http://127.0.0.1:11434/v1 or from the badge in the Playground.',
  };
}
