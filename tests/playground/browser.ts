import { chromium } from 'playwright-core';
import type { Browser, BrowserContext, Page, Request as PageRequest } from 'playwright-core';
import { recordExercised } from '../../tools/gap/exercised.ts';
import { findChromium } from '../../tools/test/find-chromium.ts';
import { replyProblems } from '../check-reply.ts';
import { startProduct } from '../start-product.ts';
import { Profiles } from './profiles.ts';
import type { PageOptions } from './profiles.ts';
import type { StartOptions } from '../start-product.ts';

/** A page, and what it complained about. */
export interface OpenedPage {
  readonly page: Page;
  /** Its profile. Closing it empties it for the next page. */
  readonly context: BrowserContext;
  /** Errors and warnings of its console, exceptions, and refusals of its security policy. */
  readonly complaints: string[];
}

/** The product with a browser in front of it. */
export interface PlaygroundInBrowser extends AsyncDisposable {
  readonly url: string;
  /** Opens a path in a browser profile that nothing else has left anything in. */
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
  const profiles = new Profiles(browser, product.url);
  return {
    url: product.url,
    open: (path, pageOptions) => openPage(profiles, product.url + path, pageOptions),
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
  profiles: Profiles,
  url: string,
  options: PageOptions = {},
): Promise<OpenedPage> {
  const page = await profiles.take(options);
  const context = page.context();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (!['error', 'warning'].includes(message.type())) return;
    complaints.push(`${message.text()} (${message.location().url})`);
  });
  const watches = watchReplies(page);
  page.on('pageerror', (error) => complaints.push(String(error)));
  await page.goto(url);
  await page.getByRole('main').waitFor();
  context.close = async () => {
    await Promise.all(watches);
    await profiles.putBack(page, options);
  };
  return { page, context, complaints };
}

/** Notes what the Playground has sent with success; a page is not closed before that is read. */
function watchReplies(page: Page): Promise<void>[] {
  const watches: Promise<void>[] = [];
  page.on('requestfinished', (request) => watches.push(watchReply(request)));
  return watches;
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
