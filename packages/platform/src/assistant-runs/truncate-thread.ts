import type { ResponseInputItem } from '@unabridged/contract';

/** Tokens that a run reads of a thread where it sets no limit itself: the window of the current models. */
export const contextWindow = 128_000;

/** Below this many characters a conversation fits any window, so nothing has to be counted. */
const certainlyShort = 100_000;

/**
 * Leaves out messages after the first, the oldest ones, until the rest fits `budget`;
 * the last message always stays. `count` counts the tokens of the request with these items.
 */
export async function truncateThread(
  items: readonly ResponseInputItem[],
  budget: number,
  count: (items: readonly ResponseInputItem[]) => Promise<number>,
): Promise<readonly ResponseInputItem[]> {
  if (budget >= contextWindow && JSON.stringify(items).length < certainlyShort) return items;
  const without = (dropped: number) => {
    const first = dropped === items.length - 1 ? [] : items.slice(0, 1);
    return [...first, ...items.slice(first.length + dropped)];
  };
  let least = 0;
  let most = Math.max(0, items.length - 1);
  while (least < most) {
    const middle = Math.floor((least + most) / 2);
    if ((await count(without(middle))) <= budget) most = middle;
    else least = middle + 1;
  }
  return without(least);
}
