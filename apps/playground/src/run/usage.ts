import { isDelta } from './is-delta.ts';
import type { RunRecord } from './run-record.ts';

/** Tokens that a reply says it took. */
export interface TokenUsage {
  readonly input: number;
  readonly output: number;
  readonly total: number;
  readonly cached: number;
  readonly reasoning: number;
}

/** Reads the `usage` of a reply, in the wording of the newer and of the older families. */
export function readUsage(reply: unknown): TokenUsage | undefined {
  const usage = field(reply, 'usage');
  const input = count(usage, 'input_tokens') ?? count(usage, 'prompt_tokens');
  const output = count(usage, 'output_tokens') ?? count(usage, 'completion_tokens') ?? 0;
  if (input === undefined) return undefined;
  return {
    input,
    output,
    total: count(usage, 'total_tokens') ?? input + output,
    cached: count(field(usage, 'input_tokens_details'), 'cached_tokens') ?? 0,
    reasoning: count(field(usage, 'output_tokens_details'), 'reasoning_tokens') ?? 0,
  };
}

/** Usage of a run: from its reply, or from the last event that carries one. */
export function usageOf(run: RunRecord): TokenUsage | undefined {
  if (!run.streamed) return readUsage(run.reply);
  for (let index = run.events.length - 1; index >= 0 && index >= run.events.length - 3; index--) {
    const data = run.events[index]!.data;
    const usage = readUsage(field(data, 'response') ?? data);
    if (usage !== undefined) return usage;
  }
  return undefined;
}

/**
 * Output tokens a second. Counted from the first piece of output where the reply was
 * streamed, because what comes before it is waiting.
 */
export function tokensPerSecond(run: RunRecord): number | undefined {
  const usage = usageOf(run);
  const total = run.timing.total;
  if (usage === undefined || total === undefined || usage.output === 0) return undefined;
  const first = run.events.find(isDelta);
  const last = run.events.findLast(isDelta);
  const span = first && last && last.at > first.at ? last.at - first.at : total;
  return span > 0 ? usage.output / (span / 1000) : undefined;
}

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null
    ? (value as Record<string, unknown>)[name]
    : undefined;
}

function count(value: unknown, name: string): number | undefined {
  const found = field(value, name);
  return typeof found === 'number' ? found : undefined;
}
