import { PaginationError } from '../errors/pagination-error.ts';

/** Parameters that ask for the page after one. */
export type NextPageParams = Readonly<Record<string, string>>;

/** Fetches the page that `params` ask for. */
export type PageFetcher = (params: NextPageParams) => PromiseLike<AbstractPage<unknown>>;

/**
 * One page of a list. Iterating goes over the items of this page and of all that follow:
 *
 * ```ts
 * for await (const item of page) …
 * ```
 */
export abstract class AbstractPage<Item> implements AsyncIterable<Item> {
  /** Items of this page alone. */
  declare data: Item[];
  #fetch: PageFetcher;
  /** Cursors that led here: a server that repeats one would send the program round in circles. */
  #seen: ReadonlySet<string>;

  constructor(body: unknown, fetch: PageFetcher, seen: ReadonlySet<string> = new Set()) {
    Object.assign(this, body);
    this.data ??= [];
    this.#fetch = fetch;
    this.#seen = seen;
  }

  /** Parameters of the next page; null where this is the last one. */
  abstract nextPageParams(): NextPageParams | null;

  /** Items of this page alone. */
  getPaginatedItems(): Item[] {
    return this.data;
  }

  /** Whether another page follows. */
  hasNextPage(): boolean {
    return this.data.length > 0 && this.nextPageParams() !== null;
  }

  /**
   * Fetches the next page.
   * @throws {PaginationError} where there is none, or where the server repeats a cursor.
   */
  async getNextPage(): Promise<this> {
    const params = this.nextPageParams();
    if (params === null) {
      throw new PaginationError(
        'There is no page after this one. Ask hasNextPage() before getNextPage().',
      );
    }
    const cursor = JSON.stringify(params);
    if (this.#seen.has(cursor)) {
      throw new PaginationError(
        `The server gave the cursor ${cursor} a second time: following it would never end. The list was read up to there.`,
      );
    }
    const next = await this.#fetch(params);
    next.#seen = new Set([...this.#seen, cursor]);
    return next as this;
  }

  /** This page and all that follow. */
  async *iterPages(): AsyncGenerator<this, undefined> {
    yield this;
    let page = this.hasNextPage() ? await this.getNextPage() : undefined;
    while (page !== undefined) {
      yield page;
      page = page.hasNextPage() ? await page.getNextPage() : undefined;
    }
    return undefined;
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Item, undefined> {
    for await (const page of this.iterPages()) yield* page.getPaginatedItems();
    return undefined;
  }
}
