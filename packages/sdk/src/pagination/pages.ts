import { AbstractPage } from './page.ts';
import type { NextPageParams } from './page.ts';

/** A list that one page holds whole. */
export class Page<Item> extends AbstractPage<Item> {
  declare object: string;

  override nextPageParams(): null {
    return null;
  }
}

/** A list that continues after the id of its last item. */
export class CursorPage<Item> extends AbstractPage<Item> {
  declare has_more: boolean;

  override nextPageParams(): NextPageParams | null {
    const id = (this.data.at(-1) as { id?: string | null } | undefined)?.id;
    return this.has_more === false || !id ? null : { after: id };
  }
}

/** A list that continues after the `last_id` of the reply. */
export class ConversationCursorPage<Item> extends AbstractPage<Item> {
  declare has_more: boolean;
  declare last_id: string;

  override nextPageParams(): NextPageParams | null {
    return this.has_more === false || !this.last_id ? null : { after: this.last_id };
  }
}

/** A list whose reply names the cursor to send as `after`. */
export class NextCursorPage<Item> extends AbstractPage<Item> {
  declare has_more: boolean;
  declare next: string | null;

  override nextPageParams(): NextPageParams | null {
    return this.has_more === false || !this.next ? null : { after: this.next };
  }
}

/** A list whose reply names the token to send as `page`. */
export class TokenPage<Item> extends AbstractPage<Item> {
  declare has_more: boolean;
  declare next?: string | null;
  declare next_page?: string | null;

  override nextPageParams(): NextPageParams | null {
    const token = this.next_page ?? this.next;
    return this.has_more === false || !token ? null : { page: token };
  }

  /** A bucket without results may lie between two with some: an empty page is not the end. */
  override hasNextPage(): boolean {
    return this.nextPageParams() !== null;
  }
}
