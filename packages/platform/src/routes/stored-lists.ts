import type { StoredPage } from '../storage/sql-assistants-store.ts';

/** A page as the API lists it; an empty one has no first and no last id. */
export function listOf<Item extends { readonly id: string }>({ items, hasMore }: StoredPage<Item>) {
  return {
    object: 'list' as const,
    data: [...items],
    first_id: items[0]?.id ?? null,
    last_id: items.at(-1)?.id ?? null,
    has_more: hasMore,
  };
}
