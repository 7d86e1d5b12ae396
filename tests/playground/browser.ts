import { chromium } from 'playwright-core';
import type { Browser, BrowserContext, Page, Request as PageRequest } from 'playwright-core';
import { recordExercised } from '../../tools/gap/exercised.ts';
import { findChromium } from '../../tools/test/find-chromium.ts';
import { replyProblems } from '../check-reply.ts';
import { startProduct } from '../start-product.ts';
import type { StartOptions } from '../start-product.ts';

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

/** A page, and what it complained about. */
export interface OpenedPage {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Errors and warnings of its console, exceptions, and refusals of its security policy. */
  readonly complaints: string[];
}

/** The product with a browser in front of it. */
export interface PlaygroundInBrowser extends AsyncDisposable {
  readonly url: string;
  /** Opens a path in a browser profile of its own. */
  open(path: string, options?: PageOptions): Promise<OpenedPage>;
}

const flags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Starts the real command line on a free port, and a browser. */
export async function openPlayground(options?: StartOptions): Promise<PlaygroundInBrowser> {
  const [product, browser] = await Promise.all([startProduct(options), launchBrowser()]);
  return {
    url: product.url,
    open: (path, options) => openPage(browser, product.url + path, options),
    async [Symbol.asyncDispose]() {
      await browser.close();
      await product.stop();
    },
  };
}

async function launchBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: await findChromium(), args: flags });
}

async function openPage(
  browser: Browser,
  url: string,
  { size = 'wide', theme = 'light' }: PageOptions = {},
): Promise<OpenedPage> {
  const context = await browser.newContext({
    viewport: sizes[size],
    colorScheme: theme,
    // Colours on their way from one state to another are nobody's final contrast.
    reducedMotion: 'reduce',
  });
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  watchReplies(page, context);
  page.on('pageerror', (error) => complaints.push(String(error)));
  await page.goto(url);
  await page.getByRole('main').waitFor();
  return { page, context, complaints };
}

/** Notes what the Playground has sent with success; a profile is not closed before that is read. */
function watchReplies(page: Page, context: BrowserContext): void {
  const watches: Promise<void>[] = [];
  page.on('requestfinished', (request) => watches.push(watchReply(request)));
  const close = context.close.bind(context);
  context.close = async (options) => {
    await Promise.all(watches);
    await close(options);
  };
}

async function watchReply(request: PageRequest): Promise<void> {
  // Replies that a closing profile or a page on its way elsewhere has cut off say nothing.
  const reply = await request.response().catch(() => null);
  const { 'x-unabridged-operation': accessor, 'content-type': type = '' } = reply?.headers() ?? {};
  if (reply === null || !reply.ok() || accessor === undefined) return;
  // The browser keeps no body of a page that went on to another address.
  const body = await reply.body().catch(() => undefined);
  if (body === undefined) return;
  const whole = new Response(new Uint8Array(body), { headers: { 'content-type': type } });
  const problems = await replyProblems(accessor, whole).catch((error) => [String(error)]);
  if (problems.length === 0) recordExercised('playground', accessor);
}
