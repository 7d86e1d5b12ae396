import type {
  ChatCompletionContentPart,
  ChatCompletionMessageParam,
  ResponseInputContent,
  ResponseInputItem,
} from '@unabridged/contract';
import { notImplemented } from '../errors/api-error.ts';

type AssistantMessage = Extract<ChatCompletionMessageParam, { role: 'assistant' }>;
type UserMessage = Extract<ChatCompletionMessageParam, { role: 'user' }>;

/** Messages of a chat as the items that engines read. */
export function readMessages(messages: readonly ChatCompletionMessageParam[]): ResponseInputItem[] {
  const items: ResponseInputItem[] = [];
  /** Calls in the form that came before tools have no id of their own. */
  let legacyCall = '';
  for (const [index, message] of messages.entries()) {
    switch (message.role) {
      case 'assistant':
        items.push(...assistantItems(message, `call_legacy_${index}`));
        if (message.function_call) legacyCall = `call_legacy_${index}`;
        break;
      case 'tool':
        items.push({
          type: 'function_call_output',
          call_id: message.tool_call_id,
          output: textOf(message.content),
        });
        break;
      case 'function':
        items.push({
          type: 'function_call_output',
          call_id: legacyCall,
          name: message.name,
          output: message.content ?? '',
        });
        break;
      case 'user':
        items.push({ role: 'user', content: userContent(message, index) });
        break;
      default:
        items.push({ role: message.role, content: textOf(message.content) });
    }
  }
  return items;
}

function assistantItems(message: AssistantMessage, legacyId: string): ResponseInputItem[] {
  const items: ResponseInputItem[] = [];
  const said = [textOf(message.content ?? ''), message.refusal ?? ''].filter((text) => text !== '');
  if (said.length > 0) items.push({ role: 'assistant', content: said.join('\n') });
  for (const call of message.tool_calls ?? []) {
    items.push(
      call.type === 'custom'
        ? { type: 'custom_tool_call', call_id: call.id, ...call.custom }
        : { type: 'function_call', call_id: call.id, ...call.function },
    );
  }
  const { function_call: legacy } = message;
  if (legacy) items.push({ type: 'function_call', call_id: legacyId, ...legacy });
  return items;
}

function userContent({ content }: UserMessage, index: number): string | ResponseInputContent[] {
  if (typeof content === 'string') return content;
  return content.map((part, place) => readPart(part, `messages[${index}].content[${place}]`));
}

function readPart(part: ChatCompletionContentPart, path: string): ResponseInputContent {
  switch (part.type) {
    case 'text':
      return { type: 'input_text', text: part.text };
    case 'image_url':
      return {
        type: 'input_image',
        image_url: part.image_url.url,
        detail: part.image_url.detail ?? 'auto',
      };
    case 'input_audio':
      throw notImplemented(
        'Audio cannot be heard by the engines of this platform yet. Send its words as text, or call OpenAI itself.',
        path,
      );
    case 'file':
      return { type: 'input_file', ...part.file };
  }
}

/** The words of a content; parts follow each other on lines of their own. */
function textOf(content: string | readonly object[]): string {
  if (typeof content === 'string') return content;
  return content
    .map((part) => {
      if ('text' in part) return String(part.text);
      return 'refusal' in part ? String(part.refusal) : '';
    })
    .join('\n');
}
