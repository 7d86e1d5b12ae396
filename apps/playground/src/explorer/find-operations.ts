import type { OperationSummary } from '@unabridged/contract';

/** Operations that hold every word of the search, in their order; all where it is empty. */
export function findOperations(
  operations: readonly OperationSummary[],
  search: string,
): readonly OperationSummary[] {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return operations;
  return operations.filter((operation) => {
    const text = searchTextOf(operation);
    return words.every((word) => text.includes(word));
  });
}

const texts = new WeakMap<OperationSummary, string>();

function searchTextOf(operation: OperationSummary): string {
  let text = texts.get(operation);
  if (text === undefined) {
    const { accessor, method, path, family, summary } = operation;
    text = `${accessor} ${method} ${path} ${family} ${summary}`.toLowerCase();
    texts.set(operation, text);
  }
  return text;
}
