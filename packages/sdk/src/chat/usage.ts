import type { ChatCompletion, CompletionUsage } from '@unabridged/contract';

type Counts = Record<string, unknown>;

function addCounts(total: Counts, counts: Counts): void {
  for (const [name, value] of Object.entries(counts)) {
    if (typeof value === 'number') total[name] = ((total[name] as number | undefined) ?? 0) + value;
    else if (typeof value === 'object' && value !== null) {
      addCounts((total[name] ??= {}) as Counts, value as Counts);
    }
  }
}

/** The tokens of several completions together, details included. */
export function sumUsage(completions: readonly ChatCompletion[]): CompletionUsage {
  const total: CompletionUsage = { completion_tokens: 0, prompt_tokens: 0, total_tokens: 0 };
  for (const { usage } of completions)
    if (usage) addCounts(total as unknown as Counts, usage as unknown as Counts);
  return total;
}
