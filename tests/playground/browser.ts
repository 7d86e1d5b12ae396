import { chromium } from 'playwright-core';
import type { Browser, BrowserContext, Page, Request as PageRequest } from 'playwright-core';
import { expect, onTestFinished } from 'vitest';
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
  /** Its profile. Closing it empties it for the next page; the end of the test does that too. */
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
  await using parts = new AsyncDisposableStack();
  // One that does not start must not leave the other behind.
  const [product, browser] = await Promise.allSettled([startProduct(options), launchBrowser()]);
  if (product.status === 'fulfilled') parts.use(product.value);
  if (browser.status === 'fulfilled') parts.defer(() => browser.value.close());
  if (product.status === 'rejected') throw product.reason;
  if (browser.status === 'rejected') throw browser.reason;
  const { url } = product.value;
  const profiles = new Profiles(browser.value, url);
  const kept = parts.move();
  return {
    url,
    open: (path, pageOptions) => openPage(profiles, url + path, pageOptions),
    [Symbol.asyncDispose]: () => kept.disposeAsync(),
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
  let closing: Promise<void> | undefined;
  context.close = () => (closing ??= putBack(profiles, page, options, watches));
  // A test that fails half-way leaves no page that goes on working; a hook closes its own.
  if (expect.getState().currentTestName !== undefined) onTestFinished(() => context.close());
  const complaints: string[] = [];
  const watches = watchReplies(page);
  page.on('console', (message) => {
    if (!['error', 'warning'].includes(message.type())) return;
    complaints.push(`${message.text()} (${message.location().url})`);
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  await page.goto(url);
  // The frame of the page is there before what stands in it takes keys.
  await page.getByRole('heading', { level: 1 }).waitFor();
  return { page, context, complaints };
}

async function putBack(
  profiles: Profiles,
  page: Page,
  options: PageOptions,
  watches: readonly Promise<void>[],
): Promise<void> {
  await Promise.all(watches);
  await profiles.putBack(page, options);
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
