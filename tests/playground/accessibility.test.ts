import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { openPlayground } from './browser.ts';
import type { PlaygroundInBrowser } from './browser.ts';
import { checkAccessibility as check } from './check-accessibility.ts';

// Checking a page takes a second or two on a busy machine, and there are many views.
vi.setConfig({ testTimeout: 120_000 });

let playground: PlaygroundInBrowser;

beforeAll(async () => {
  playground = await openPlayground();
});

afterAll(() => playground?.[Symbol.asyncDispose]());

/** Every route is checked in all four, every view of the workbench once in each theme and size. */
const looks = [
  { theme: 'light', size: 'wide', thorough: true },
  { theme: 'dark', size: 'narrow', thorough: true },
  { theme: 'dark', size: 'wide', thorough: false },
  { theme: 'light', size: 'narrow', thorough: false },
] as const;

/** Pairs of views, so that each of them is seen once, and what is loaded for them. */
const views = [
  ['Form', 'Output', '.cm-content[aria-label=Parameters]'],
  ['JSON', 'Stream', '.cm-content[aria-label="Request body as JSON"]'],
  ['Headers', 'Headers', 'text=x-request-id'],
  ['Code', 'Raw', '[data-code]'],
  ['Form', 'Timing', '.cm-content[aria-label=Parameters]'],
] as const;

test.each(looks)('axe finds nothing on any route: $theme, $size', async (look) => {
  const { page, context, complaints } = await playground.open('/presets', look);
  await check(page, 'presets');
  await page.getByRole('button', { name: /^Function tool/ }).click();
  await page.getByRole('textbox', { name: 'Parameters' }).waitFor();
  await page.keyboard.press('Control+Enter');
  await page.getByRole('region', { name: 'Call of get_weather' }).waitFor();
  await page.locator('[data-announcement]').filter({ hasText: 'Run completed' }).waitFor();
  for (const [request, reply, loaded] of look.thorough ? views : views.slice(0, 1)) {
    await page
      .getByRole('tablist', { name: 'Request' })
      .getByRole('tab', { name: request })
      .click();
    await page.getByRole('tablist', { name: 'Reply' }).getByRole('tab', { name: reply }).click();
    await page.locator(loaded).first().waitFor();
    if (reply === 'Stream') await page.getByRole('region', { name: 'Events' }).waitFor();
    await check(page, `${request}, ${reply}`);
  }
  for (const dock of look.thorough ? ['Logs', 'Inspector'] : []) {
    await page.getByRole('group', { name: 'Dock' }).getByRole('button', { name: dock }).click();
    await page.getByRole('region', { name: 'Dock' }).waitFor();
    await check(page, dock);
  }
  // Within the application: loading another page could be faster than the history is written.
  await page.evaluate(() => history.pushState({}, '', '/history'));
  await page.getByRole('button', { name: 'Delete this run' }).waitFor();
  await check(page, 'history');
  await page.goto(`${playground.url}/models`);
  // A few rows tell as much as all of them, in a tenth of the time.
  await page.getByRole('searchbox', { name: 'Search models' }).fill('gpt-5-');
  await page.getByRole('cell').first().waitFor();
  await check(page, 'models');
  await page.goto(`${playground.url}/nothing-here`);
  await check(page, 'not found');
  expect(complaints).toEqual([]);
  await context.close();
});

test.each(looks.filter(({ thorough }) => thorough))(
  'axe finds nothing in what opens over the page: $theme, $size',
  async (look) => {
    const { page, context } = await playground.open('/responses', look);
    const close = async () => {
      await page.keyboard.press('Escape');
      await page
        .locator('[role=dialog], [role=menu], [role=listbox]')
        .waitFor({ state: 'detached' });
    };
    await page.getByRole('button', { name: /stand-in/i }).click();
    await page.getByLabel('Another OpenAI-compatible server').waitFor();
    await check(page, 'engine panel');
    await close();
    await page.getByRole('button', { name: /^Theme/ }).click();
    await page.getByRole('menu').waitFor();
    await check(page, 'theme menu');
    await close();
    await page.getByRole('button', { name: 'Show models' }).click();
    await page.getByRole('option').first().waitFor();
    // While the list is open, everything else is hidden from assistive technology.
    await check(page, 'models', '[role=combobox], [role=listbox]');
    await close();
    await page.keyboard.press('Control+k');
    await page.getByPlaceholder('Search pages, presets').fill('r');
    await check(page, 'palette');
    await close();
    await page.getByRole('heading', { level: 1 }).click();
    await page.keyboard.press('Shift+?');
    await page.getByRole('dialog', { name: 'Keyboard shortcuts' }).waitFor();
    await check(page, 'shortcuts');
    await close();
    await page.getByLabel('Model', { exact: true }).fill('no-such-model');
    await close();
    await page.keyboard.press('Control+Enter');
    await page.getByText('Choose a model from the list').waitFor();
    await check(page, 'failure');
    await context.close();
  },
);

test('everything is reached by the keyboard alone', async () => {
  const { page, context } = await playground.open('/responses');
  await page.keyboard.press('Tab');
  await expect.poll(() => focused(page)).toBe('Skip to the content');
  await page.keyboard.press('Enter');
  await tabTo(page, 'Presets');
  await page.keyboard.press('Enter');
  await focusReaches(page, 'Ordinary answer');
  await page.keyboard.press('ArrowDown');
  await focusReaches(page, 'Function tool');
  await page.keyboard.press('Enter');
  await page.getByRole('textbox', { name: 'Parameters' }).waitFor();
  await tabTo(page, 'Form');
  await page.keyboard.press('ArrowRight');
  await focusReaches(page, 'JSON');
  await page.keyboard.press('Enter');
  await page.waitForURL(/request=json/);
  await page.keyboard.press('Control+Enter');
  await page.getByRole('region', { name: 'Call of get_weather' }).waitFor();
  await tabTo(page, 'Output');
  await page.keyboard.press('ArrowRight');
  await focusReaches(page, 'Stream');
  await page.keyboard.press('Enter');
  await page.waitForURL(/reply=stream/);
  await page.keyboard.press('Control+j');
  await page.getByRole('region', { name: 'Dock' }).waitFor();
  await page.keyboard.press('Control+k');
  await page.getByPlaceholder('Search pages, presets').waitFor();
  await page.keyboard.type('history');
  await page.getByRole('option', { selected: true, name: 'History' }).waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'History' }).waitFor();
  const models = page.getByRole('heading', { level: 1, name: 'Models' });
  // The second key counts for a second only, which a machine may take to press it.
  const pressed = async () => {
    await page.keyboard.press('g');
    await page.keyboard.press('m');
    return models.isVisible();
  };
  await expect.poll(pressed).toBe(true);
  await context.close();
});

test('the look follows the system, and the choice outlives a reload', async () => {
  const { page, context } = await playground.open('/responses', { theme: 'dark' });
  const look = () => page.evaluate(() => document.documentElement.dataset['theme']);
  await expect.poll(look).toBe('dark');
  await page.emulateMedia({ colorScheme: 'light' });
  await expect.poll(look).toBe('light');
  await page.getByRole('button', { name: /^Theme/ }).click();
  await page.getByRole('menuitemradio', { name: 'Dark' }).click();
  await expect.poll(look).toBe('dark');
  await page.reload();
  await expect.poll(look).toBe('dark');
  await context.close();
});

async function focusReaches(page: Page, name: string): Promise<void> {
  await expect.poll(() => focused(page)).toBe(name);
}

async function tabTo(page: Page, name: string): Promise<void> {
  for (let presses = 0; presses < 60; presses++) {
    await page.keyboard.press('Tab');
    if ((await focused(page)) === name) return;
  }
  throw new Error(`The Tab key does not reach “${name}”.`);
}

function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement as HTMLElement | null;
    return element?.getAttribute('aria-label') ?? element?.innerText.trim().split('\n')[0] ?? '';
  });
}
