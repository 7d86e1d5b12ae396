import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { openPlayground } from './browser.ts';
import type { PlaygroundInBrowser } from './browser.ts';
import { checkAccessibility, setTheme } from './check-accessibility.ts';

vi.setConfig({ testTimeout: 150_000 });

const run = promisify(execFile);
const handbook = '# Shop\n\nThe shop in Faro opens at nine. A lamp costs 40 euros.\n';
const sales = 'month,pieces\nJan,12\nFeb,30\nMar,18\n';

let playground: PlaygroundInBrowser;
beforeAll(async () => {
  playground = await openPlayground();
});
afterAll(() => playground?.[Symbol.asyncDispose]());

test('from a blank page to a cited and a computed answer, a function answered by hand, and a script', async () => {
  const { page, context, complaints } = await playground.open('/assistants-flow');
  await checkAccessibility(page, 'empty');
  await page.getByRole('button', { name: 'Create the assistant' }).click();
  await step(page, 'assistant', 'done');
  await page.getByRole('button', { name: 'Create the thread' }).click();
  await step(page, 'thread', 'done');
  await page.getByLabel('Files of the message', { exact: true }).setInputFiles([
    { name: 'handbook.md', mimeType: 'text/markdown', buffer: Buffer.from(handbook) },
    { name: 'sales.csv', mimeType: 'text/csv', buffer: Buffer.from(sales) },
  ]);
  await page.locator('[data-attached]').nth(1).waitFor();

  await say(page, 'When does the shop in Faro open?');
  await step(page, 'result', 'done');
  await lastAnswer(page).filter({ hasText: 'opens at nine' }).waitFor();
  await lastAnswer(page).getByRole('button', { name: 'Open source 1' }).click();
  const passage = lastAnswer(page).getByRole('article', { name: 'Passage of handbook.md' });
  await passage.getByText('A lamp costs 40 euros.').waitFor();
  await expect
    .poll(() => steps(page).allInnerTexts())
    .toEqual([expect.stringContaining('File search'), expect.stringContaining('Writes a message')]);
  await checkAccessibility(page, 'answered, light');
  await setTheme(page, 'dark');
  await checkAccessibility(page, 'answered, dark');

  await another(page);
  await say(page, 'What is the sum of pieces in sales.csv? Compute it with Python.');
  await step(page, 'result', 'done');
  await lastAnswer(page).filter({ hasText: '60' }).waitFor();
  await steps(page).filter({ hasText: 'Python' }).first().waitFor();

  await page.reload();
  await lastAnswer(page).filter({ hasText: '60' }).waitFor();
  await another(page);
  await say(page, 'What is the discount of the customer Ada?');
  const action = page.getByRole('form', { name: 'Required action' });
  await expect.poll(() => action.innerText()).toMatch(/customer\s+"Ada"\s+Name of the customer/);
  await checkAccessibility(page, 'required action, dark');
  await action.getByLabel('Output of get_discount').fill('15 percent');
  await action.getByRole('button', { name: 'Submit and go on' }).click();
  await step(page, 'result', 'done');
  await lastAnswer(page).filter({ hasText: '15 percent' }).waitFor();
  await runsAsAScript(page);
  expect(complaints).toEqual([]);
  await context.close();
});

test('assistants and threads have surfaces, with the day on which OpenAI ended them', async () => {
  const { page, context, complaints } = await playground.open('/assistants');
  await page.getByText('shut this API down on 2026-08-26').waitFor();
  await page.getByRole('button', { name: /^Run/ }).click();
  await page.getByRole('button', { name: /^asst_/ }).waitFor();
  await checkAccessibility(page, 'assistants');
  await page.goto(`${playground.url}/threads`);
  await page.getByRole('button', { name: /^Run/ }).click();
  await page.getByRole('button', { name: /^thread_/ }).waitFor();
  await checkAccessibility(page, 'threads');
  expect(complaints).toEqual([]);
  await context.close();
});

async function say(page: Page, text: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Message' }).fill(text);
  await page.getByRole('button', { name: 'Add to the thread' }).click();
  await step(page, 'message', 'done');
  await page.getByRole('button', { name: 'Run', exact: true }).click();
}

async function another(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Another message in this thread' }).click();
  await step(page, 'message', 'ready');
}

async function runsAsAScript(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Export as a script' }).click();
  const script = await page.locator('[data-script]').innerText();
  const folder = await mkdtemp(join(import.meta.dirname, '.exported-'));
  try {
    await writeFile(join(folder, 'assistant.ts'), script);
    const { stdout } = await run(process.execPath, ['assistant.ts'], {
      cwd: folder,
      timeout: 60_000,
    });
    expect(stdout).toContain('run completed');
    expect(stdout).toContain('15 percent');
  } finally {
    await rm(folder, { recursive: true });
  }
}

function step(page: Page, id: string, status: string): Promise<void> {
  return page.locator(`[data-step=${id}][data-status=${status}]`).waitFor();
}

function steps(page: Page) {
  return page.getByRole('list', { name: 'Run steps' }).getByRole('listitem');
}

function lastAnswer(page: Page) {
  return page.locator('[data-step=result] [data-role=assistant]').last();
}
