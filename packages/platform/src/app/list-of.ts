/** Items of one page, in the order asked for, and whether others follow. */
interface Page<Item> {
  readonly items: readonly Item[];
  readonly hasMore: boolean;
}

/** A page as the API lists it; an empty one has no first and no last id. */
export function listOf<Item extends { readonly id: string }>({ items, hasMore }: Page<Item>) {
  return {
    object: 'list' as const,
    data: [...items],
    first_id: items[0]?.id ?? null,
    last_id: items.at(-1)?.id ?? null,
    has_more: hasMore,
  };
}
