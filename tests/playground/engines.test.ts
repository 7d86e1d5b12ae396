import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openPlayground } from './browser.ts';
import type { PlaygroundInBrowser } from './browser.ts';
import { startSlowChatServer, words } from './slow-chat-server.ts';
import type { SlowChatServer } from './slow-chat-server.ts';

let playground: PlaygroundInBrowser;
let server: SlowChatServer;

beforeAll(async () => {
  [playground, server] = await Promise.all([openPlayground(), startSlowChatServer()]);
});

afterAll(async () => {
  await playground?.[Symbol.asyncDispose]();
  await server?.[Symbol.asyncDispose]();
});

test('a server is connected from the badge, streams, is stopped, and is disconnected', async () => {
  const { page, context, complaints } = await playground.open('/responses');
  const badge = await connect(page);
  await page.keyboard.press('Control+Enter');
  const output = page.locator('[data-output-text]');
  await output.filter({ hasText: 'word3 ' }).waitFor();
  await page.getByRole('button', { name: 'Stop' }).waitFor();
  await page.keyboard.press('Escape');
  await page.getByText('You stopped this run.').waitFor();
  await expect.poll(() => output.innerText()).toMatch(/^word0 word1 word2/);
  await expect.poll(() => server.broken()).toBe(1);
  await expect.poll(() => page.getByRole('contentinfo').innerText()).toContain('stopped');

  await badge.click();
  await page.getByRole('button', { name: 'Disconnect' }).click();
  await page.getByRole('button', { name: /not a language model/ }).waitFor();
  expect(complaints).toEqual([]);
  await context.close();
});

test('a background stream that was stopped is resumed where it broke off', async () => {
  const { page, context, complaints } = await playground.open('/responses');
  const badge = await connect(page);
  await page.getByText('Delivery', { exact: true }).click();
  await page.getByRole('switch', { name: /Background/ }).click();
  await page.keyboard.press('Control+Enter');
  const output = page.locator('[data-output-text]');
  await output.filter({ hasText: 'word3 ' }).waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Resume' }).click();
  server.goOn();
  const every = Array.from({ length: words }, (_, at) => `word${at}`);
  await expect.poll(async () => (await output.innerText()).trim().split(/\s+/)).toEqual(every);
  await page.getByRole('log').getByText('Completed').waitFor();
  await badge.click();
  await page.getByRole('button', { name: 'Disconnect' }).click();
  await page.getByRole('button', { name: /not a language model/ }).waitFor();
  expect(complaints).toEqual([]);
  await context.close();
});

test('a server that does not answer, or not through the API in question, is refused with a reason', async () => {
  const { page, context } = await playground.open('/responses');
  await page.getByRole('button', { name: /not a language model/ }).click();
  await page.getByLabel('Another OpenAI-compatible server').fill('http://127.0.0.1:9/v1');
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').getByRole('alert').waitFor();
  await page.getByLabel('Another OpenAI-compatible server').fill(server.baseURL);
  await page.getByLabel('Asked through').selectOption('Responses');
  await page.keyboard.press('Enter');
  const alert = page.getByRole('dialog').getByRole('alert');
  await alert.filter({ hasText: "Choose the API 'chat' for it" }).waitFor();
  await context.close();
});

test('Live without a key says how to get it', async () => {
  const { page, context } = await playground.open('/responses');
  await page.getByRole('group', { name: 'Target' }).getByRole('button', { name: 'Live' }).click();
  await page.getByText('Live needs a key').waitFor();
  await context.close();
});

test('a page whose server is gone says so and recovers', async () => {
  const { page, context } = await playground.open('/responses');
  await page.getByRole('button', { name: /not a language model/ }).waitFor();
  await context.setOffline(true);
  await page.keyboard.press('Control+Enter');
  await page.getByText('No reply', { exact: true }).first().waitFor();
  await page.getByText('is still running in its terminal').waitFor();
  await context.setOffline(false);
  await page.keyboard.press('Control+Enter');
  await page.locator('[data-output-text]').waitFor();
  await context.close();
});

/** Connects the slow server by its address. Returns the badge that names it. */
async function connect(page: Page): Promise<Locator> {
  await page.getByRole('button', { name: /not a language model/ }).click();
  await page.getByLabel('Another OpenAI-compatible server').fill(server.baseURL);
  await page.getByRole('dialog').getByLabel('Model').fill('slow');
  await page.keyboard.press('Enter');
  await page.getByText('answers now.').waitFor();
  const badge = page.getByRole('banner').getByRole('button', { name: /slow/ });
  await badge.waitFor();
  return badge;
}
