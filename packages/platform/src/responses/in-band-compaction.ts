import type { ResponseCreateParams, ResponseItem } from '@unabridged/contract';
import type { TextRequest } from '../engines/engine.ts';
import type { EngineChoice } from '../engines/engines.ts';
import { compactItems } from './compaction.ts';
import type { Compaction } from './compaction.ts';
import type { Conversation } from './conversation.ts';
import type { Seal } from './seal.ts';

/** Shortens the context of a response while it is made. */
export type Compact = (signal: AbortSignal) => Promise<Compaction>;

/** Share of the context from which it is shortened where the request does not say. */
const usualShare = 0.8;

/** How to shorten the context of a request; null where it is not asked for or not long enough. */
export async function inBandCompaction(
  management: ResponseCreateParams['context_management'],
  request: TextRequest,
  { context, input, compactBefore }: Conversation,
  { choice, window, seal }: { choice: EngineChoice; window: number; seal: Seal },
): Promise<Compact | null> {
  const items = [...context, ...input];
  const compactTo =
    (start: number): Compact =>
    (signal) =>
      compactItems(items.slice(0, start), items.slice(start), choice, seal, signal);
  if (compactBefore !== null && context.length + compactBefore > 0) {
    return compactTo(context.length + compactBefore);
  }
  const rule = management?.find(({ type }) => type === 'compaction');
  if (rule === undefined || context.length === 0) return null;
  const threshold = rule.compact_threshold ?? Math.floor(window * usualShare);
  if ((await choice.engine.countInputTokens(request)) < threshold) return null;
  return compactTo(firstNeeded(context, input));
}

/** Calls that the input answers stay as they are, and so does what follows them. */
function firstNeeded(context: readonly ResponseItem[], input: readonly ResponseItem[]): number {
  const answered = new Set(
    input.flatMap((item) =>
      item.type === 'function_call_output' || item.type === 'custom_tool_call_output'
        ? [item.call_id]
        : [],
    ),
  );
  const first = context.findIndex(
    (item) =>
      (item.type === 'function_call' || item.type === 'custom_tool_call') &&
      answered.has(item.call_id),
  );
  return first < 0 ? context.length : first;
}
