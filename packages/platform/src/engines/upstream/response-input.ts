import type {
  ResponseInputContent,
  ResponseInputFile,
  ResponseInputImage,
  ResponseInputItem,
  ResponseInputText,
} from '@unabridged/contract';

import { contentText } from '../content-text.ts';
import { unsendable } from './unsendable.ts';

type Part = ResponseInputText | ResponseInputImage | ResponseInputFile;

/**
 * A conversation as the input of a server that keeps nothing. Ids of our items stay here: the
 * server would look for them in its own storage. For the same reason reasoning and other items
 * that only their maker can read are left out.
 */
export function responseInput(items: readonly ResponseInputItem[]): ResponseInputItem[] {
  return items.flatMap((item): ResponseInputItem[] => {
    if ('role' in item && 'content' in item) return [message(item)];
    switch (item.type) {
      case 'function_call': {
        const { type, call_id, name, arguments: input } = item;
        return [{ type, call_id, name, arguments: input }];
      }
      case 'custom_tool_call': {
        const { type, call_id, name, input } = item;
        return [{ type, call_id, name, input }];
      }
      case 'function_call_output':
      case 'custom_tool_call_output':
        return [
          { type: item.type, call_id: item.call_id ?? '', output: contentParts(item.output) },
        ];
      default:
        return [];
    }
  });
}

type Message = Extract<ResponseInputItem, { role: string; content: unknown }>;

/** What the model has said goes back as plain text: as parts it would need the ids that it had. */
function message(item: Message): ResponseInputItem {
  if (item.role === 'assistant') {
    const { phase } = item;
    const content = contentText(item.content);
    return { role: 'assistant', content, ...(phase && { phase }) };
  }
  return {
    role: item.role,
    content: contentParts(item.content as string | readonly ResponseInputContent[]),
  };
}

function contentParts(content: string | readonly object[]): string | Part[] {
  return typeof content === 'string' ? content : content.map((part) => contentPart(part as Part));
}

/** A part with the data in it: what it only names is stored here and not there. */
function contentPart(part: Part): Part {
  switch (part.type) {
    case 'input_image': {
      const { image_url, detail } = part;
      if (!image_url) throw unsendable('image', 'an image_url with the data in it');
      return { type: 'input_image', image_url, detail: detail ?? 'auto' };
    }
    case 'input_file': {
      const { file_data, file_url, filename } = part;
      if (!file_data && !file_url) throw unsendable('file', 'file_data');
      return {
        type: 'input_file',
        ...(file_data && { file_data }),
        ...(file_url && { file_url }),
        ...(filename && { filename }),
      };
    }
    default:
      return { type: 'input_text', text: part.text };
  }
}
