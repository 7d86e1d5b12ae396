import type { ChatCompletionMessageParam, ChatCompletionStoreMessage } from '@unabridged/contract';

type StoredPart = NonNullable<ChatCompletionStoreMessage['content_parts']>[number];

/** A message of a request as the list of a stored completion shows it. */
export function storedMessage(
  completionId: string,
  index: number,
  message: ChatCompletionMessageParam,
): ChatCompletionStoreMessage {
  const { content } = message;
  const parts = Array.isArray(content) ? (content as { type: string }[]) : null;
  return {
    id: `${completionId}-${index}`,
    role: message.role,
    content: parts ? textOf(parts) : ((content as string | null | undefined) ?? null),
    refusal: ('refusal' in message ? message.refusal : null) ?? null,
    content_parts: parts?.filter(isStored) ?? null,
    ...('tool_calls' in message && message.tool_calls && { tool_calls: message.tool_calls }),
    ...('function_call' in message &&
      message.function_call && { function_call: message.function_call }),
  };
}

function isStored(part: { type: string }): part is StoredPart {
  return part.type === 'text' || part.type === 'image_url';
}

function textOf(parts: readonly object[]): string | null {
  const texts = parts.flatMap((part) => ('text' in part ? [String(part.text)] : []));
  return texts.length === 0 ? null : texts.join('\n');
}
