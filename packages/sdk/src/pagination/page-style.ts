import type { PageStyle } from '@unabridged/contract';
import type { AbstractPage, PageFetcher } from './page.ts';
import { ConversationCursorPage, CursorPage, NextCursorPage, Page, TokenPage } from './pages.ts';

type PageClass = new (body: unknown, fetch: PageFetcher) => AbstractPage<unknown>;

const classes: Record<PageStyle, PageClass> = {
  single: Page,
  cursor: CursorPage,
  'conversation-cursor': ConversationCursorPage,
  'next-cursor': NextCursorPage,
  token: TokenPage,
};

/** The page class that stands for a style. */
export type PageOfStyle<Style extends PageStyle, Item> = {
  single: Page<Item>;
  cursor: CursorPage<Item>;
  'conversation-cursor': ConversationCursorPage<Item>;
  'next-cursor': NextCursorPage<Item>;
  token: TokenPage<Item>;
}[Style];

/** Makes the page of a reply. */
export function pageOf(style: PageStyle, body: unknown, fetch: PageFetcher): AbstractPage<unknown> {
  return new classes[style](body, fetch);
}
