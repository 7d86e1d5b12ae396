import { contentText } from './content-text.ts';
import type { TextRequest } from './engine.ts';
import type { Tokenizer } from './tokenizer.ts';

/** Marks that open and close a message, beside its role. */
const PER_MESSAGE = 3;
/** Marks that open the reply. */
const REPLY = 3;

/**
 * Tokens of a request: for each message its role, its text and three marks; for each other
 * item its JSON and three marks; tools and a schema as JSON; three marks for the reply. The
 * text is counted exactly; the marks follow the published rule for chat messages.
 */
export function inputTokens(request: TextRequest, tokenizer: Tokenizer): number {
  const message = (role: string, text: string): number =>
    PER_MESSAGE + tokenizer.count(role) + tokenizer.count(text);
  const json = (value: unknown): number => tokenizer.count(JSON.stringify(value));

  let tokens = REPLY;
  if (request.instructions) tokens += message('system', request.instructions);
  for (const item of request.items) {
    tokens +=
      'role' in item && 'content' in item
        ? message(item.role, contentText(item.content))
        : PER_MESSAGE + json(item);
  }
  for (const tool of request.tools) tokens += json(tool);
  if (request.format.type === 'json_schema') tokens += json(request.format.schema);
  return tokens;
}
