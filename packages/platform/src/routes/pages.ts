import { badRequest } from '../errors/api-error.ts';

interface PageParams {
  readonly after?: string | undefined;
  /** Default: 20. */
  readonly limit?: number | undefined;
  /** Default: `desc`, the newest first. */
  readonly order?: 'asc' | 'desc' | undefined;
}

/** A page in the API's cursor style. An empty page has empty ids. */
export interface CursorPage<Item> {
  object: 'list';
  data: Item[];
  first_id: string;
  last_id: string;
  has_more: boolean;
}

/** Cuts a page out of everything there is, oldest first. */
export function pageOf<Item extends { readonly id: string }>(
  oldestFirst: readonly Item[],
  { after, limit = 20, order = 'desc' }: PageParams,
): CursorPage<Item> {
  const all = order === 'asc' ? oldestFirst : oldestFirst.toReversed();
  const start = after === undefined ? 0 : all.findIndex((item) => item.id === after) + 1;
  if (after !== undefined && start === 0) {
    throw badRequest(`No item with id '${after}' found.`, 'after', 'invalid_value');
  }
  const data = all.slice(start, start + limit);
  return {
    object: 'list',
    data,
    first_id: data[0]?.id ?? '',
    last_id: data.at(-1)?.id ?? '',
    has_more: start + limit < all.length,
  };
}
