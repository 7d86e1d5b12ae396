import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openPlayground } from './browser.ts';
import type { PlaygroundInBrowser } from './browser.ts';

let playground: PlaygroundInBrowser;

beforeAll(async () => {
  playground = await openPlayground();
});

afterAll(() => playground?.[Symbol.asyncDispose]());

const routes: [path: string, heading: string][] = [
  ['/', 'Responses'],
  ['/responses', 'Responses'],
  ['/responses?request=json&reply=timing', 'Responses'],
  ['/models', 'Models'],
  ['/history', 'History'],
  ['/presets', 'Presets'],
];

test.each(routes)('%s opens by its address and again by a reload', async (path, heading) => {
  const { page, context, complaints } = await playground.open(path);
  await page.getByRole('heading', { level: 1, name: heading }).waitFor();
  await page.reload();
  await page.getByRole('heading', { level: 1, name: heading }).waitFor();
  await page.waitForLoadState('networkidle');
  expect(complaints).toEqual([]);
  await context.close();
});

test('the address says which views are open', async () => {
  const { page, context } = await playground.open('/responses?request=json&reply=timing');
  const chosen = page.getByRole('tab', { selected: true });
  await expect.poll(() => chosen.allInnerTexts()).toEqual(['JSON', 'Timing']);
  await page.getByRole('tab', { name: 'Raw' }).click();
  await page.waitForURL(/reply=raw/);
  await context.close();
});

test('an address that does not exist says so and leads back', async () => {
  const { page, context } = await playground.open('/no/such/page');
  await page.getByText('There is no such page').waitFor();
  await page.getByRole('main').getByRole('link', { name: 'Go to Responses' }).click();
  await page.getByRole('heading', { level: 1, name: 'Responses' }).waitFor();
  await context.close();
});

test('the navigation leads to every page, on a narrow screen from a drawer', async () => {
  const { page, context } = await playground.open('/responses', { size: 'narrow' });
  for (const name of ['Models', 'History', 'Presets', 'Responses']) {
    await page.getByRole('button', { name: 'Open the navigation' }).click();
    await page.getByRole('dialog').getByRole('link', { name }).click();
    await page.getByRole('heading', { level: 1, name }).waitFor();
  }
  await context.close();
});

test('on a narrow screen no page slides out of its frame, and every request can be run', async () => {
  const { page, context } = await playground.open('/chat', { size: 'narrow' });
  const run = page
    .getByRole('banner')
    .or(page.getByRole('main'))
    .getByRole('button', { name: 'Run' });
  for (const path of [
    'chat',
    'uploads',
    'vector-stores',
    'explorer/beta/agents/automations/create',
  ]) {
    // Loaded anew: the page before has a button of the same name.
    await page.goto(`${playground.url}/${path}`);
    await run.waitFor();
    await page.locator('[data-form], textarea, input').first().waitFor();
    const frame = await page.evaluate(() => {
      document.scrollingElement!.scrollTo(0, 9999);
      const { scrollTop, scrollWidth } = document.scrollingElement!;
      return { scrollTop, overflow: scrollWidth - innerWidth };
    });
    expect(frame, path).toEqual({ scrollTop: 0, overflow: 0 });
    const right = async () => {
      const box = await run.boundingBox();
      return box === null ? Infinity : box.x + box.width;
    };
    await expect.poll(right, { message: path }).toBeLessThanOrEqual(390);
  }
  await context.close();
});

test('the first load takes at most 250 KB of compressed JavaScript', async () => {
  const { page, context } = await playground.open('/responses');
  await page.waitForLoadState('networkidle');
  const scripts = await page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .map((entry) => entry.name)
      .filter((name) => name.endsWith('.js')),
  );
  expect(scripts.length).toBeGreaterThan(1);
  const bodies = await Promise.all(scripts.map(async (url) => (await fetch(url)).arrayBuffer()));
  const bytes = bodies.reduce((sum, body) => sum + gzipSync(new Uint8Array(body)).byteLength, 0);
  expect(bytes).toBeLessThanOrEqual(250_000);
  await context.close();
});

test('the security policy allows neither inline scripts nor eval', async () => {
  const { headers } = await fetch(`${playground.url}/responses`);
  const policy = headers.get('content-security-policy') ?? '';
  const scripts = /script-src ([^;]*)/.exec(policy)?.[1];
  expect(scripts).toBe("'self'");
});
