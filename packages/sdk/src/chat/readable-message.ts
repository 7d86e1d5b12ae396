import type { ChatCompletionChunk, ChatCompletionMessageParam } from '@unabridged/contract';

/** What the official client writes before a message that stands between two completions. */
const prefix = 'chat.completion.chunk.message:';

/** A message as a line between chunks: readers that do not know it see a chunk without choices. */
export function lineOfMessage(
  { id, created, model }: Pick<ChatCompletionChunk, 'id' | 'created' | 'model'>,
  message: ChatCompletionMessageParam,
): object {
  const text = JSON.stringify({ type: 'message', message });
  return { id, choices: [], created, model, object: prefix + text };
}

/** The message that a line holds; undefined where it is a chunk. */
export function messageOfLine(line: object): ChatCompletionMessageParam | undefined {
  const { object, type, message } = line as Record<string, unknown>;
  if (type === 'message') return message as ChatCompletionMessageParam;
  if (typeof object !== 'string' || !object.startsWith(prefix)) return undefined;
  const held = JSON.parse(object.slice(prefix.length)) as { message: ChatCompletionMessageParam };
  return held.message;
}
