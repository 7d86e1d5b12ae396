import type { Browser, Page } from 'playwright-core';

/** Sizes that every view is tested in. */
export const sizes = {
  wide: { width: 1440, height: 900 },
  narrow: { width: 390, height: 844 },
} as const;

/** How a page is opened. */
export interface PageOptions {
  /** Default: `wide`. */
  readonly size?: keyof typeof sizes;
  /** Default: `light`. */
  readonly theme?: 'light' | 'dark';
}

/**
 * Pages in browser profiles of their own. A page that was put back is used again, emptied of what
 * was stored: its process runs and its scripts are compiled, which is half of opening one.
 */
export class Profiles {
  readonly #browser: Browser;
  readonly #origin: string;
  readonly #free = new Map<string, Page[]>();

  constructor(browser: Browser, origin: string) {
    this.#browser = browser;
    this.#origin = origin;
  }

  /** A page whose profile has nothing in it. */
  async take(options: PageOptions): Promise<Page> {
    return this.#free.get(lookOf(options))?.pop() ?? this.#make(options);
  }

  /** Empties the profile of a page for the next one who takes it. */
  async putBack(page: Page, options: PageOptions): Promise<void> {
    if (page.isClosed()) return;
    page.removeAllListeners();
    await page.unrouteAll({ behavior: 'ignoreErrors' });
    await page.context().setOffline(false);
    await Promise.all(others(page).map((other) => other.close()));
    // The application must be gone: it writes its draft as it goes, and holds its database open.
    await page.goto(`${this.#origin}/api/_gateway/status`);
    await page.evaluate(() => sessionStorage.clear());
    const session = await page.context().newCDPSession(page);
    const storageTypes = 'cookies,local_storage,indexeddb,cache_storage';
    await session.send('Storage.clearDataForOrigin', { origin: this.#origin, storageTypes });
    await session.detach();
    await page.emulateMedia(media(options));
    await page.setViewportSize(sizes[options.size ?? 'wide']);
    const look = lookOf(options);
    this.#free.set(look, [...(this.#free.get(look) ?? []), page]);
  }

  async #make(options: PageOptions): Promise<Page> {
    const { size = 'wide' } = options;
    const context = await this.#browser.newContext({ viewport: sizes[size], ...media(options) });
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    // Below the shortest limit of a test, so that what was waited for is named.
    context.setDefaultTimeout(45_000);
    return context.newPage();
  }
}

/** Colours on their way from one state to another are nobody's final contrast: nothing moves. */
function media({ theme = 'light' }: PageOptions) {
  return { colorScheme: theme, reducedMotion: 'reduce' } as const;
}

function others(page: Page): Page[] {
  return page
    .context()
    .pages()
    .filter((other) => other !== page);
}

function lookOf({ size = 'wide', theme = 'light' }: PageOptions): string {
  return `${size}, ${theme}`;
}
