import type { Operation, PageStyle } from '@unabridged/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sendJson, startServer } from '../../test/scripted-server.ts';
import type { ScriptedServer } from '../../test/scripted-server.ts';
import OpenAI, { CursorPage, PaginationError } from '../index.ts';
import type { AbstractPage, PagePromise } from '../index.ts';

let server: ScriptedServer;
let client: OpenAI;
beforeAll(async () => {
  server = await startServer();
  client = new OpenAI({ apiKey: 'k', baseURL: server.baseURL, maxRetries: 0 });
});
afterAll(() => server.close());

interface Item {
  id: string;
}

const lists = (page: PageStyle): Operation =>
  ({ method: 'GET', path: '/things/{owner}', accessor: 'things.list', page }) as const;

const items = (...ids: string[]): Item[] => ids.map((id) => ({ id }));

/** Replies with these pages, in order of the cursor that names their place. */
function serve(pages: Record<string, object>, parameter: string): void {
  server.handle((request, reply) => {
    const query = new URL(request.url, 'http://x').searchParams;
    sendJson(reply, { object: 'list', ...pages[query.get(parameter) ?? ''] });
  });
}

const list = (style: PageStyle, params: object = {}): PagePromise<AbstractPage<Item>, Item> =>
  client.execute(lists(style), { owner: 'me', limit: 2, ...params }) as never;

async function ids(source: AsyncIterable<Item>): Promise<string[]> {
  const seen: string[] = [];
  for await (const { id } of source) seen.push(id);
  return seen;
}

const styles: [PageStyle, string, Record<string, object>][] = [
  [
    'cursor',
    'after',
    {
      '': { data: items('a', 'b'), has_more: true },
      b: { data: items('c', 'd'), has_more: true },
      d: { data: items('e'), has_more: false },
    },
  ],
  [
    'conversation-cursor',
    'after',
    {
      '': { data: items('a', 'b'), has_more: true, last_id: 'x1' },
      x1: { data: items('c', 'd'), has_more: true, last_id: 'x2' },
      x2: { data: items('e'), has_more: false, last_id: 'x3' },
    },
  ],
  [
    'next-cursor',
    'after',
    {
      '': { data: items('a', 'b'), has_more: true, next: 'n1' },
      n1: { data: items('c', 'd'), has_more: true, next: 'n2' },
      n2: { data: items('e'), has_more: false, next: null },
    },
  ],
  [
    'token',
    'page',
    {
      '': { object: 'page', data: items('a', 'b'), has_more: true, next_page: 'p1' },
      p1: { object: 'page', data: [], has_more: true, next_page: 'p2' },
      p2: { object: 'page', data: items('c', 'd', 'e'), has_more: false, next_page: null },
    },
  ],
];

describe.each(styles)('a list by %s', (style, parameter, pages) => {
  it('is read to its end, item by item, with the parameters of the first request', async () => {
    serve(pages, parameter);
    expect(await ids(list(style))).toEqual(['a', 'b', 'c', 'd', 'e']);
    const paths = server.requests.map(({ url }) => url.split('?')[0]);
    expect(paths).toEqual(['/v1/things/me', '/v1/things/me', '/v1/things/me']);
    expect(server.requests.every(({ url }) => url.includes('limit=2'))).toBe(true);
  });

  it('is read page by page', async () => {
    serve(pages, parameter);
    const first = await list(style);
    expect(first.data).toEqual(items('a', 'b'));
    expect(first.hasNextPage()).toBe(true);
    const sizes: number[] = [];
    for await (const page of first.iterPages()) sizes.push(page.getPaginatedItems().length);
    expect(sizes.reduce((sum, size) => sum + size)).toBe(5);
    const second = await first.getNextPage();
    const third = await second.getNextPage();
    expect(third.hasNextPage()).toBe(false);
    await expect(third.getNextPage()).rejects.toBeInstanceOf(PaginationError);
  });

  it('ends with an error where the server repeats a cursor', async () => {
    const looping = Object.fromEntries(Object.keys(pages).map((key) => [key, pages['']!]));
    serve(looping, parameter);
    const seen: string[] = [];
    const reading = (async () => {
      for await (const { id } of list(style)) seen.push(id);
    })();
    await expect(reading).rejects.toThrow(/a second time: following it would never end/);
    expect(seen.length).toBeLessThanOrEqual(6);
  });
});

describe('a list on one page', () => {
  it('has no next page', async () => {
    serve({ '': { data: items('a', 'b') } }, 'after');
    const page = await list('single');
    expect(page.hasNextPage()).toBe(false);
    expect(await ids(list('single'))).toEqual(['a', 'b']);
  });
});

describe('a page', () => {
  it('holds the fields of the reply and nothing else when it is written as JSON', async () => {
    const body = { object: 'list', data: items('a'), first_id: 'a', last_id: 'a', has_more: false };
    serve({ '': body }, 'after');
    const page = await list('cursor');
    expect(page).toBeInstanceOf(CursorPage);
    expect(JSON.parse(JSON.stringify(page))).toEqual(body);
  });

  it('without data or has_more is read as far as it goes', async () => {
    serve({ '': {} }, 'after');
    expect(await ids(list('cursor'))).toEqual([]);
    serve({ '': { data: items('a') }, a: { data: [] } }, 'after');
    expect(await ids(list('cursor'))).toEqual(['a']);
  });

  it('comes with its reply', async () => {
    serve({ '': { data: items('a') } }, 'after');
    const { data, response } = await list('cursor').withResponse();
    expect((data as AbstractPage<Item>).data).toEqual(items('a'));
    expect(response.status).toBe(200);
  });
});
