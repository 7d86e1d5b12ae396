import type { ResponseItem, ResponseOutputItem } from '@unabridged/contract';

/**
 * Output items in the form in which they are listed and continued from. The two
 * differ in fields that the listed form requires and ours always has, except the
 * status of a custom tool call.
 */
export function outputToItems(output: readonly ResponseOutputItem[]): ResponseItem[] {
  return output.map((item) => {
    const listed =
      item.type === 'custom_tool_call' ? { ...item, status: 'completed' as const } : item;
    return listed as ResponseItem;
  });
}
