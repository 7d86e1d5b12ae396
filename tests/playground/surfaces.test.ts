import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { openPlayground } from './browser.ts';
import type { PlaygroundInBrowser } from './browser.ts';
import { checkAccessibility, setNarrow, setTheme } from './check-accessibility.ts';

vi.setConfig({ testTimeout: 90_000 });

let playground: PlaygroundInBrowser;
/** A file by its path reaches the browser faster than its bytes would. */
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'unabridged-files-'));
  playground = await openPlayground();
});

afterAll(async () => {
  await playground?.[Symbol.asyncDispose]();
  await rm(folder, { recursive: true });
});

test('Chat answers as a stream, calls a function and takes its result', async () => {
  const { page, context, complaints } = await playground.open('/chat');
  await page.keyboard.press('Control+Enter');
  await page.locator('[data-output-text]').filter({ hasText: '30 days' }).waitFor();
  await page.getByRole('log').getByText('Completed').waitFor();
  await checkAccessibility(page, 'answer');
  await page.getByRole('tab', { name: 'Stream' }).click();
  await page.getByText('×').first().waitFor();
  await page.getByRole('tab', { name: 'Output' }).click();
  await choosePreset(page, 'Call a function');
  await page.keyboard.press('Control+Enter');
  await page.getByRole('region', { name: 'Call of get_weather' }).waitFor();
  await page.getByLabel('Result of get_weather').fill('{"temperature": 21}');
  await page.getByRole('button', { name: 'Send result and continue' }).click();
  await page.locator('[data-output-text]').filter({ hasText: '21' }).waitFor();
  await expect.poll(() => page.getByLabel(/^Role of message/).count()).toBe(3);
  await setTheme(page, 'dark');
  await checkAccessibility(page, 'tool, dark');
  expect(complaints).toEqual([]);
  await context.close();
});

test('Conversations are begun, continued and shown as a transcript', async () => {
  const { page, context, complaints } = await playground.open('/conversations');
  await page.keyboard.press('Control+Enter');
  await page.getByRole('button', { name: /^Open conv_/ }).click();
  const items = page.getByRole('list', { name: 'Items' }).getByRole('article');
  await items.nth(1).waitFor();
  await page.getByLabel('Say something in this conversation').fill('Which platform was it?');
  await page.getByRole('button', { name: 'Send' }).click();
  await items.nth(3).filter({ hasText: 'platform 4' }).waitFor();
  await checkAccessibility(page, 'transcript');
  await setTheme(page, 'dark');
  await checkAccessibility(page, 'transcript, dark');
  await page.getByRole('button', { name: /^Delete conv_/ }).click();
  await confirm(page, 'Delete the conversation');
  await page.getByText('The conversation is deleted').waitFor();
  expect(complaints).toEqual([]);
  await context.close();
});

test('Files are dropped, read, taken elsewhere by their id, and deleted once that is confirmed', async () => {
  const { page, context, complaints } = await playground.open('/files');
  await page.getByText('No files yet').waitFor();
  await setTheme(page, 'dark');
  await checkAccessibility(page, 'empty, dark');
  await drop(page, ['one.txt', 'two.txt']);
  const rows = page.getByRole('row').filter({ hasText: /(one|two)\.txt/ });
  await rows.nth(1).waitFor();
  await page.getByRole('button', { name: 'Read one.txt' }).click();
  await page.getByRole('region', { name: 'Content of the file' }).getByText('In one.txt').waitFor();
  await checkAccessibility(page, 'content, dark');
  await setTheme(page, 'light');
  await setNarrow(page);
  await checkAccessibility(page, 'content, narrow');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download two.txt' }).click();
  expect((await download).suggestedFilename()).toBe('two.txt');
  await page.getByRole('button', { name: 'Delete one.txt' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Keep' }).click();
  await page.getByRole('button', { name: 'Delete one.txt' }).click();
  await confirm(page, 'Delete the file');
  await page.getByText('The file is deleted').waitFor();
  await rows.nth(1).waitFor({ state: 'detached' });
  await rows.getByRole('button', { name: /copy, open or use/ }).click();
  await page.getByRole('menuitem', { name: 'Add to a vector store' }).click();
  await page.waitForURL(/vector-stores/);
  const id = page.getByRole('textbox', { name: 'file_id' });
  await expect.poll(() => id.inputValue()).toMatch(/^file-/);
  expect(complaints).toEqual([]);
  await context.close();
});

test('Uploads leave in parts, are paused, and go on after a reload with the rest alone', async () => {
  const { page, context, complaints } = await playground.open('/uploads');
  const file = join(folder, 'large.bin');
  await writeFile(file, largeFile());
  const sent: string[] = [];
  page.on('request', (request) => {
    if (request.url().endsWith('/parts')) sent.push(request.url());
  });
  await page.getByLabel('Size of a part').selectOption({ label: '1 MB' });
  // The first three arrive; the others are held back until the page is loaded again.
  let parts = 0;
  await page.route('**/parts', (route) => (++parts <= 3 ? route.continue() : undefined));
  await page.getByLabel('Files to send in parts').setInputFiles(file);
  const card = page.getByRole('region', { name: 'Upload of large.bin' });
  await card.getByText('3 of 6 parts').waitFor();
  await card.getByRole('button', { name: 'Pause large.bin' }).click();
  await card.getByText('Paused').waitFor();
  await checkAccessibility(page, 'paused');
  await setTheme(page, 'dark');
  await setNarrow(page);
  await checkAccessibility(page, 'paused, dark, narrow');
  await page.reload();
  await card.getByText('Interrupted by a reload').waitFor();
  await card.getByText('3 of 6 parts').waitFor();
  await page.unroute('**/parts');
  sent.length = 0;
  const again = card.getByLabel('large.bin once more');
  await again.setInputFiles({
    name: 'large.bin',
    mimeType: 'text/plain',
    buffer: Buffer.from('another'),
  });
  await page.getByText('That is another file.').waitFor();
  await again.setInputFiles(file);
  await card.getByText('Complete', { exact: true }).waitFor();
  await expect.poll(() => sent.length).toBe(3);
  const id = await card.getByTitle(/^file-/).getAttribute('title');
  const content = await fetch(`${playground.url}/v1/files/${id}/content`);
  expect(Buffer.from(await content.arrayBuffer()).equals(await readFile(file))).toBe(true);
  expect(complaints).toEqual([]);
  await context.close();
});

test('Vector stores show their files and find passages', async () => {
  const { page, context, complaints } = await playground.open('/vector-stores');
  await page.keyboard.press('Control+Enter');
  await page.getByRole('button', { name: 'Open Help centre' }).click();
  await page.getByText('No file in it yet').waitFor();
  const file = await uploadText(
    'guide.md',
    'Lamps have a warranty of five years. Shoes have none.',
  );
  await page.getByLabel('Operation').selectOption({ label: 'Add a file' });
  await page.getByRole('textbox', { name: 'file_id' }).fill(file);
  await page.keyboard.press('Control+Enter');
  await page
    .getByRole('row')
    .filter({ hasText: file.slice(0, 9) })
    .getByText('completed')
    .waitFor();
  await page.getByRole('button', { name: 'Search in Help centre' }).click();
  await page.getByRole('textbox', { name: 'Query' }).fill('How long is the warranty of a lamp?');
  await page.keyboard.press('Control+Enter');
  const passage = page.getByRole('article', { name: 'Passage of guide.md' });
  await passage.waitFor();
  await expect.poll(() => passage.locator('mark').allInnerTexts()).toContain('warranty');
  await checkAccessibility(page, 'passages');
  await setTheme(page, 'dark');
  await checkAccessibility(page, 'passages, dark');
  expect(complaints).toEqual([]);
  await context.close();
});

test('Embeddings show which texts are alike', async () => {
  const { page, context, complaints } = await playground.open('/embeddings');
  await page.keyboard.press('Control+Enter');
  const similar = page.getByRole('region', { name: 'Similarity' });
  await similar.getByRole('button', { name: /^Texts 3 and 4: 0\.\d\d/ }).click();
  await similar.getByText('“When does the train to Porto leave?” and').waitFor();
  await expect.poll(() => page.getByRole('img', { name: /^Vector of/ }).count()).toBe(4);
  await checkAccessibility(page, 'matrix');
  await setTheme(page, 'dark');
  await checkAccessibility(page, 'matrix, dark');
  expect(complaints).toEqual([]);
  await context.close();
});

test('Moderations show how sure the judgement of each text is, by category', async () => {
  const { page, context, complaints } = await playground.open('/moderations');
  await page.keyboard.press('Control+Enter');
  const threat = page.getByRole('region', { name: /^Judgement of “If you come here again/ });
  await threat.getByText('Flagged', { exact: true }).waitFor();
  await threat
    .getByRole('listitem')
    .first()
    .filter({ hasText: /(?:harassment|violence)[^]*applies/ })
    .waitFor();
  const thanks = page.getByRole('region', { name: /^Judgement of “Thank you/ });
  await thanks.getByText('Not flagged').waitFor();
  await expect.poll(() => thanks.getByRole('listitem').count()).toBe(13);
  await checkAccessibility(page, 'bars');
  await setTheme(page, 'dark');
  await checkAccessibility(page, 'bars, dark');
  expect(complaints).toEqual([]);
  await context.close();
});

test('a run of a surface with several operations comes back from the history', async () => {
  const { page, context } = await playground.open('/files');
  await choosePreset(page, 'List the newest five');
  await page.keyboard.press('Control+Enter');
  await page.locator('[data-announcement]').filter({ hasText: 'Run completed' }).waitFor();
  await page.getByRole('link', { name: 'History' }).click();
  await page.getByRole('button', { name: /List files/ }).click();
  await page.waitForURL(/files/);
  await expect.poll(() => page.getByLabel('Operation').inputValue()).toBe('files.list');
  await page.getByRole('tab', { name: 'Code' }).click();
  await page.locator('[data-code]').filter({ hasText: 'client.files.list' }).waitFor();
  await context.close();
});

async function choosePreset(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: 'Presets', exact: true }).click();
  await page.getByRole('menuitem', { name }).click();
}

async function confirm(page: Page, action: string): Promise<void> {
  await page.getByRole('dialog').getByRole('button', { name: action }).click();
}

/** Drops text files as a desktop does; each holds its own name. */
async function drop(page: Page, names: readonly string[]): Promise<void> {
  const transfer = await page.evaluateHandle((list) => {
    const data = new DataTransfer();
    for (const name of list) data.items.add(new File([`In ${name}`], name, { type: 'text/plain' }));
    return data;
  }, names);
  await page.locator('[data-drop-zone]').dispatchEvent('drop', { dataTransfer: transfer });
}

async function uploadText(filename: string, text: string): Promise<string> {
  const form = new FormData();
  form.append('purpose', 'assistants');
  form.append('file', new File([text], filename, { type: 'text/markdown' }));
  const reply = await fetch(`${playground.url}/v1/files`, { method: 'POST', body: form });
  return ((await reply.json()) as { id: string }).id;
}

/** Six parts of a megabyte, no two alike. */
function largeFile(): Buffer {
  const bytes = Buffer.alloc(5.5 * 1024 * 1024);
  for (let index = 0; index < bytes.length; index += 4) bytes.writeUInt32LE(index, index);
  return bytes;
}
