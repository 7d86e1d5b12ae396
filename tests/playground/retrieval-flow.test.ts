import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { PDFDocument, StandardFonts } from 'pdf-lib';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { openPlayground } from './browser.ts';
import type { PlaygroundInBrowser } from './browser.ts';
import { checkAccessibility, setTheme } from './check-accessibility.ts';

vi.setConfig({ testTimeout: 120_000 });

const run = promisify(execFile);
const ferry = `# Ferry

The ferry leaves at 07:00 and at 17:30. A crossing costs 4.20 euros.
Dogs are welcome on the lower deck.
`;

let playground: PlaygroundInBrowser;
let lighthouse: Buffer;

beforeAll(async () => {
  // Live can be chosen; nobody answers there.
  const environment = { OPENAI_API_KEY: 'sk-test', OPENAI_BASE_URL: 'http://127.0.0.1:9/v1' };
  [playground, lighthouse] = await Promise.all([openPlayground({ environment }), makePdf()]);
});

afterAll(() => playground?.[Symbol.asyncDispose]());

test('from a PDF to an answer whose citation opens the passage, across a reload, and as a script', async () => {
  const { page, context, complaints } = await playground.open('/retrieval');
  await checkAccessibility(page, 'empty');
  await page.getByLabel('Documents', { exact: true }).setInputFiles([
    { name: 'lighthouse.pdf', mimeType: 'application/pdf', buffer: lighthouse },
    { name: 'ferry.md', mimeType: 'text/markdown', buffer: Buffer.from(ferry) },
  ]);
  await step(page, 'upload', 'done');
  await page.getByLabel('Attributes of lighthouse.pdf').fill('topic=lighthouse, year=1894');
  await page.getByLabel('Attributes of ferry.md').fill('topic=ferry');
  await page.reload();
  await expect
    .poll(() => page.getByLabel('Attributes of ferry.md').inputValue())
    .toBe('topic=ferry');
  await page.getByRole('button', { name: 'Create and index' }).click();
  await step(page, 'index', 'done');
  // The button that was pressed is gone; whoever uses the keyboard goes on from the next step.
  const place = () =>
    page.evaluate(
      () => document.activeElement?.closest<HTMLElement>('[data-step]')?.dataset['step'],
    );
  await expect.poll(place).toBe('index');
  await page.getByRole('button', { name: /^Ingestion/ }).click();
  await page
    .locator('[data-file-status=completed]')
    .filter({ hasText: 'lighthouse.pdf' })
    .waitFor();

  await page.getByRole('textbox', { name: 'Query' }).fill('How many steps has the stair?');
  await page.getByRole('button', { name: 'Add condition' }).click();
  await page.getByLabel('Attribute of condition 1').fill('topic');
  await page.getByLabel('Value of condition 1').fill('lighthouse');
  await page.getByRole('button', { name: 'Search', exact: true }).click();
  const passages = page.getByRole('list', { name: 'Passages' }).getByRole('article');
  await passages.first().filter({ hasText: 'The stair has 137 steps.' }).waitFor();
  await expect.poll(() => passages.count()).toBe(1);
  await expect
    .poll(() => passages.locator('mark').allInnerTexts())
    .toEqual(expect.arrayContaining(['stair', 'steps']));

  await page.getByRole('button', { name: 'Answer', exact: true }).click();
  await step(page, 'answer', 'done');
  const answer = page.getByRole('region', { name: 'Answer', exact: true });
  await answer.locator('[data-output-text]').filter({ hasText: '137' }).waitFor();
  await answer.getByRole('button', { name: 'Open source 1' }).click();
  const opened = answer.getByRole('article', { name: 'Passage of lighthouse.pdf' });
  await opened.getByText('The stair has 137 steps.').waitFor();
  await checkAccessibility(page, 'answered, light');
  await setTheme(page, 'dark');
  await checkAccessibility(page, 'answered, dark');

  await page.reload();
  await answer.locator('[data-output-text]').filter({ hasText: '137' }).waitFor();
  await showsItsRequest(page);
  await runsAsAScript(page);
  expect(complaints).toEqual([]);
  await context.close();
});

test('a file that cannot be read says so; what was made on Local is not looked for on Live', async () => {
  const { page, context, complaints } = await playground.open('/retrieval', { size: 'narrow' });
  await page.getByLabel('Documents', { exact: true }).setInputFiles([
    { name: 'broken.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7 nothing') },
    { name: 'ferry.md', mimeType: 'text/markdown', buffer: Buffer.from(ferry) },
  ]);
  await step(page, 'upload', 'done');
  await page.getByRole('button', { name: 'Create and index' }).click();
  await step(page, 'index', 'done');
  // The button that was pressed is gone; whoever uses the keyboard goes on from the next step.
  const place = () =>
    page.evaluate(
      () => document.activeElement?.closest<HTMLElement>('[data-step]')?.dataset['step'],
    );
  await expect.poll(place).toBe('index');
  await page.getByRole('button', { name: /^Ingestion/ }).click();
  const failed = page.locator('[data-file-status=failed]').filter({ hasText: 'broken.pdf' });
  await failed.getByRole('alert').filter({ hasText: /.{20}/ }).waitFor();
  await page.locator('[data-file-status=completed]').filter({ hasText: 'ferry.md' }).waitFor();
  await page.getByRole('button', { name: /1 of 2 files indexed, 1 failed/ }).waitFor();
  await checkAccessibility(page, 'failed file, narrow');
  expect(complaints).toEqual([]);
  await staysOnItsTarget(page);
  await page.getByRole('button', { name: 'Start over' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Start over' }).click();
  await step(page, 'upload', 'ready');
  await context.close();
});

/** With the other target chosen the steps wait, also after a reload. */
async function staysOnItsTarget(page: Page): Promise<void> {
  const notice = page.getByText('These steps were made on Local, and Live does not know them.');
  await page.getByRole('group', { name: 'Target' }).getByRole('button', { name: 'Live' }).click();
  await notice.waitFor();
  await page.reload();
  await notice.waitFor();
  const query = page.getByRole('textbox', { name: 'Query' });
  await expect.poll(() => query.isDisabled()).toBe(true);
  await checkAccessibility(page, 'made elsewhere, narrow');
  await page.getByRole('button', { name: 'Switch to Local' }).click();
  await expect.poll(() => query.isEnabled()).toBe(true);
  await notice.waitFor({ state: 'detached' });
}

/** Each step shows what it sent, as code and with its reply. */
async function showsItsRequest(page: Page): Promise<void> {
  const answer = page.locator('[data-step=answer]');
  await answer.getByRole('button', { name: /POST \/v1\/responses/ }).click();
  await answer.locator('[data-code]').filter({ hasText: "type: 'file_search'" }).waitFor();
}

async function runsAsAScript(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Export as a script' }).click();
  const script = await page.locator('[data-script]').innerText();
  const folder = await mkdtemp(join(import.meta.dirname, '.exported-'));
  try {
    await writeFile(join(folder, 'retrieval.ts'), script);
    await writeFile(join(folder, 'lighthouse.pdf'), lighthouse);
    await writeFile(join(folder, 'ferry.md'), ferry);
    const { stdout } = await run(process.execPath, ['retrieval.ts'], {
      cwd: folder,
      timeout: 60_000,
    });
    expect(stdout).toContain('indexed 2 of 2');
    expect(stdout).toMatch(/137/);
    expect(stdout).toMatch(/source lighthouse\.pdf file-/);
  } finally {
    await rm(folder, { recursive: true });
  }
  await page.keyboard.press('Escape');
}

function step(page: Page, id: string, status: string): Promise<void> {
  return page.locator(`[data-step=${id}][data-status=${status}]`).waitFor();
}

async function makePdf(): Promise<Buffer> {
  const pdf = await PDFDocument.create();
  const font = await pdf.embedFont(StandardFonts.Helvetica);
  const pages = [
    [
      'Lighthouse handbook',
      'The lamp turns once every twelve seconds.',
      'It is seen from 24 miles.',
    ],
    ['Visitors', 'Visits are on Saturdays from ten to four.', 'The stair has 137 steps.'],
  ];
  for (const lines of pages) {
    const page = pdf.addPage([420, 300]);
    for (const [line, text] of lines.entries()) {
      page.drawText(text, { x: 30, y: 250 - line * 24, size: 12, font });
    }
  }
  return Buffer.from(await pdf.save());
}
