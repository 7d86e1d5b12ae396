import type { ConversationItem, ResponseItem } from '@unabridged/contract';
import { listedItem } from '../responses/visible.ts';
import type { Included } from '../responses/visible.ts';

/**
 * A stored item as conversations show it. Calls of custom tools and their outputs have a
 * status in a response's list and none here.
 */
export function toConversationItem(item: ResponseItem, included: Included): ConversationItem {
  const shown = listedItem(structuredClone(item), included);
  if (shown.type === 'custom_tool_call' || shown.type === 'custom_tool_call_output') {
    Reflect.deleteProperty(shown, 'status');
  }
  return shown as ConversationItem;
}
