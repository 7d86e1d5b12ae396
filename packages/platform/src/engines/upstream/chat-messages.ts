import type {
  ChatCompletionContentPart,
  ChatCompletionMessageParam,
  ChatCompletionMessageToolCall,
  ResponseInputContent,
  ResponseInputItem,
} from '@unabridged/contract';

import { contentText } from '../content-text.ts';
import type { TextRequest } from '../engine.ts';
import { unsendable } from './unsendable.ts';

/**
 * A conversation of any items as Chat Completions messages. `developer` becomes `system`,
 * which every server knows. Items that have no counterpart, such as reasoning, are left out.
 */
export function chatMessages({ instructions, items }: TextRequest): ChatCompletionMessageParam[] {
  const messages: ChatCompletionMessageParam[] = [];
  if (instructions) messages.push({ role: 'system', content: instructions });
  for (const item of items) addItem(messages, item);
  return messages;
}

function addItem(messages: ChatCompletionMessageParam[], item: ResponseInputItem): void {
  if ('role' in item && 'content' in item) {
    messages.push(message(item.role, item.content));
    return;
  }
  switch (item.type) {
    case 'function_call':
      addCall(messages, item.call_id, item.name, item.arguments);
      break;
    case 'custom_tool_call':
      addCall(messages, item.call_id, item.name, JSON.stringify({ input: item.input }));
      break;
    case 'function_call_output':
    case 'custom_tool_call_output':
      messages.push({
        role: 'tool',
        tool_call_id: item.call_id ?? '',
        content: contentText(item.output),
      });
      break;
    default:
  }
}

function message(
  role: 'user' | 'assistant' | 'system' | 'developer',
  content: string | readonly object[],
): ChatCompletionMessageParam {
  if (role === 'assistant') return { role, content: contentText(content) };
  if (role !== 'user') return { role: 'system', content: contentText(content) };
  if (typeof content === 'string') return { role, content };
  const parts = content as readonly ResponseInputContent[];
  // Many servers take a list only where there is more than text.
  return parts.every(({ type }) => type === 'input_text')
    ? { role, content: contentText(parts) }
    : { role, content: parts.map(contentPart) };
}

function contentPart(part: ResponseInputContent): ChatCompletionContentPart {
  switch (part.type) {
    case 'input_image':
      if (!part.image_url) throw unsendable('image', 'an image_url with the data in it');
      return {
        type: 'image_url',
        image_url: {
          url: part.image_url,
          // `original` is not among the levels that the other servers know.
          ...(part.detail && part.detail !== 'original' && { detail: part.detail }),
        },
      };
    case 'input_file': {
      const { file_data: data, filename } = part;
      if (!data) throw unsendable('file', 'file_data');
      return { type: 'file', file: { file_data: data, ...(filename && { filename }) } };
    }
    default:
      return { type: 'text', text: part.text };
  }
}

/** Calls that follow one another are one turn of the assistant, together with its text. */
function addCall(
  messages: ChatCompletionMessageParam[],
  id: string,
  name: string,
  input: string,
): void {
  const call: ChatCompletionMessageToolCall = {
    id,
    type: 'function',
    function: { name, arguments: input },
  };
  const last = messages.at(-1);
  if (last?.role === 'assistant') last.tool_calls = [...(last.tool_calls ?? []), call];
  else messages.push({ role: 'assistant', content: null, tool_calls: [call] });
}
