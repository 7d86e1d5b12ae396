import type { JsonObject } from '../../editor/json-document.ts';

/** A message of a chat, whose role the form may not know. */
export type Message = Readonly<Record<string, unknown>>;

/** The messages of a body; none where it has no list of them. */
export function messagesOf(body: JsonObject): readonly Message[] {
  return Array.isArray(body['messages']) ? (body['messages'] as Message[]) : [];
}

/** The text of a message, or undefined where it holds more than the form can show. */
export function messageText({ content }: Message): string | undefined {
  if (typeof content === 'string') return content;
  if (content === null || content === undefined) return '';
  if (!Array.isArray(content) || content.length !== 1) return undefined;
  const part = content[0] as Record<string, unknown>;
  return typeof part['text'] === 'string' ? part['text'] : undefined;
}

/** The message with another text, in the shape that it had. */
export function withText(message: Message, text: string): Message {
  const { content } = message;
  if (!Array.isArray(content)) return { ...message, content: text };
  return { ...message, content: [{ ...(content[0] as object), text }] };
}

/** A message in another role; what belongs to the old role alone goes. */
export function withRole(message: Message, role: string): Message {
  const { content } = message;
  const base = { role, content: content ?? '' };
  if (role === 'tool') return { ...base, tool_call_id: message['tool_call_id'] ?? '' };
  return message['name'] === undefined ? base : { ...base, name: message['name'] };
}

/** The messages with one more: the assistant's after the user's, else the user's. */
export function addMessage(messages: readonly Message[]): Message[] {
  const role = messages.at(-1)?.['role'] === 'user' ? 'assistant' : 'user';
  return [...messages, { role, content: '' }];
}
