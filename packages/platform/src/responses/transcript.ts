import type { ResponseItem } from '@unabridged/contract';

/** Items as a dialogue that an engine can summarise, one line for each thing said or done. */
export function transcript(items: readonly ResponseItem[]): string {
  return items
    .map(line)
    .filter((text) => text !== '')
    .join('\n');
}

function line(item: ResponseItem): string {
  switch (item.type) {
    case 'message':
      return `${item.role === 'assistant' ? 'Assistant' : 'User'}: ${textOf(item.content)}`;
    case 'function_call':
      return `The assistant called ${item.name} with ${item.arguments}`;
    case 'custom_tool_call':
      return `The assistant called ${item.name} with ${item.input}`;
    case 'function_call_output':
    case 'custom_tool_call_output':
      return `The tool returned: ${typeof item.output === 'string' ? item.output : textOf(item.output)}`;
    default:
      return '';
  }
}

function textOf(parts: readonly object[]): string {
  return parts
    .map((part) => {
      if ('text' in part) return String(part.text);
      return 'refusal' in part ? String(part.refusal) : '';
    })
    .filter((text) => text !== '')
    .join(' ');
}
