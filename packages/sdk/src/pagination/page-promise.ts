import { APIPromise } from '../client/api-promise.ts';
import type { AbstractPage } from './page.ts';

/**
 * The promise of a list's first page, which can be iterated over at once:
 *
 * ```ts
 * for await (const model of client.models.list()) …
 * ```
 */
export class PagePromise<Page extends AbstractPage<Item>, Item>
  extends APIPromise<Page>
  implements AsyncIterable<Item>
{
  async *[Symbol.asyncIterator](): AsyncGenerator<Item, undefined> {
    const page = (await this) as Page;
    yield* page;
    return undefined;
  }
}
