import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openPlayground } from './browser.ts';
import type { PlaygroundInBrowser } from './browser.ts';

const run = promisify(execFile);

let playground: PlaygroundInBrowser;

beforeAll(async () => {
  playground = await openPlayground();
});

afterAll(() => playground?.[Symbol.asyncDispose]());

test('a payload is sent and its answer streams in, with every figure', async () => {
  const { page, context, complaints } = await playground.open('/responses');
  await input(page).fill('Say hello');
  await page.keyboard.press('Control+Enter');
  await ended(page);
  await expect.poll(() => output(page).innerText()).toMatch(/hello/i);
  await page.getByText('by Local stand-in').waitFor();
  const status = page.getByRole('contentinfo');
  await expect
    .poll(() => status.innerText())
    .toMatch(/First byte .*Total .*\d+ in · \d+ out.*200 OK/s);
  await page.getByRole('tab', { name: 'Stream' }).click();
  const lines = page.getByRole('region', { name: 'Events' }).getByRole('listitem');
  await lines.first().waitFor();
  await expect.poll(() => lines.first().innerText()).toMatch(/0\s.*created/s);
  await expect.poll(() => lines.last().innerText()).toContain('completed');
  await page.getByRole('button', { name: 'Collapse deltas' }).click();
  await lines.filter({ hasText: 'output_text.delta' }).first().click();
  await page.getByText('"sequence_number"').waitFor();
  await page.getByRole('tab', { name: 'Headers' }).last().click();
  await page.getByText('x-request-id').waitFor();
  await page.getByRole('tab', { name: 'Raw' }).click();
  await page.getByText('event: response.completed').waitFor();
  expect(complaints).toEqual([]);
  await context.close();
});

test('the events can be searched, filtered by type and exported', async () => {
  const { page, context } = await playground.open('/responses?reply=stream');
  await page.keyboard.press('Control+Enter');
  await ended(page);
  const lines = page.getByRole('region', { name: 'Events' }).getByRole('listitem');
  await page.getByRole('searchbox', { name: 'Search events' }).fill('response.completed');
  await expect.poll(() => lines.count()).toBe(1);
  await page.getByRole('searchbox', { name: 'Search events' }).fill('');
  await page.getByRole('button', { name: 'Types' }).click();
  await page.getByRole('checkbox', { name: /response.created/ }).uncheck();
  await page.keyboard.press('Escape');
  await expect.poll(() => lines.filter({ hasText: /\bcreated\b/ }).count()).toBe(0);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export as .jsonl' }).click();
  const text = await readAll(await (await download).createReadStream());
  const events = text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as { event: string });
  expect(events[0]?.event).toBe('response.created');
  expect(events.at(-1)?.event).toBe('response.completed');
  await context.close();
});

test('a tool is called, gets its result and is answered from', async () => {
  const { page, context } = await playground.open('/responses');
  await choosePreset(page, 'Function tool');
  await page.keyboard.press('Control+Enter');
  await ended(page);
  const call = page.getByRole('region', { name: 'Call of get_weather' });
  await expect.poll(() => call.innerText()).toMatch(/"city": "Lisbon"[^]*"unit": "celsius"/);
  await page.getByLabel('Result of get_weather').fill('{"temperature": 21}');
  await page.getByRole('button', { name: 'Send result and continue' }).click();
  await page.getByLabel('Previous response id').waitFor();
  await expect.poll(() => output(page).innerText()).toContain('21');
  await context.close();
});

test('an answer by schema is shown as JSON that has its fields', async () => {
  const { page, context } = await playground.open('/responses');
  await choosePreset(page, 'JSON by schema');
  await page.keyboard.press('Control+Enter');
  await ended(page);
  const answer = async () => JSON.parse(await output(page).innerText()) as object;
  await expect
    .poll(answer)
    .toMatchObject({ people: ['Ana Ruiz', 'Tom Becker'], date: '2027-03-12' });
  await context.close();
});

test('a conversation is continued from a response', async () => {
  const { page, context } = await playground.open('/responses');
  await input(page).fill('My name is Ada.');
  await page.keyboard.press('Control+Enter');
  await ended(page);
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.keyboard.type('What did I say my name was?');
  await page.keyboard.press('Control+Enter');
  await expect.poll(() => output(page).innerText()).toContain('Ada');
  await context.close();
});

test('form and JSON say the same, and broken JSON loses nothing', async () => {
  const { page, context } = await playground.open('/responses');
  await input(page).fill('From the form');
  await page.getByRole('tab', { name: 'JSON' }).click();
  // The editor proper: what is filled into the plain control that it replaces can miss it.
  const editor = page.locator('.cm-content[aria-label="Request body as JSON"]');
  await expect.poll(() => editor.innerText()).toContain('"input": "From the form"');
  await editor.fill(
    '{\n  "model": "gpt-6-luna",\n  "input": "From the JSON",\n  "metadata": {"a": "b"}\n}',
  );
  await page.getByRole('tab', { name: 'Form' }).click();
  await expect.poll(() => input(page).inputValue()).toBe('From the JSON');
  await page.getByText('Also sent, edited as JSON:').waitFor();
  await page.getByRole('tab', { name: 'JSON' }).click();
  await editor.fill('{\n  "model": "gpt-6-luna",\n  "input": "broken\n}');
  await page.getByText(/Line 3, column 19: A string ends on its line/).waitFor();
  await page.keyboard.press('Control+Enter');
  await page.getByText('The JSON is not valid: line 3').waitFor();
  await page.getByRole('tab', { name: 'Form' }).click();
  await expect.poll(() => input(page).inputValue()).toBe('From the JSON');
  await page.getByRole('button', { name: 'Go to the error' }).click();
  await expect.poll(() => editor.innerText()).toContain('"broken');
  await page.reload();
  await expect.poll(() => editor.innerText()).toContain('"broken');
  await context.close();
});

test('a part of the form that is not JSON yet holds the run back', async () => {
  const { page, context } = await playground.open('/responses');
  await choosePreset(page, 'Function tool');
  // The editor proper: what is filled into the plain control that it replaces can miss it.
  const parameters = page.locator('.cm-content[aria-label=Parameters]');
  await parameters.fill('{"type": }');
  await page.getByText(/Line 1, column 10: Expected a value/).waitFor();
  await page.getByRole('tab', { name: 'Code' }).click();
  await page.getByRole('tab', { name: 'Form' }).click();
  await expect.poll(() => parameters.innerText()).toContain('{"type": }');
  await page.getByRole('button', { name: 'Run' }).click();
  await page.getByText('tools[0].parameters is not valid JSON').waitFor();
  await context.close();
});

test('an error of the API says what to do', async () => {
  const { page, context } = await playground.open('/responses');
  await page.getByLabel('Model', { exact: true }).fill('no-such-model');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+Enter');
  const alert = page.getByRole('alert').filter({ hasText: 'no-such-model' });
  await alert.waitFor();
  await expect.poll(() => alert.innerText()).toMatch(/model_not_found[^]*param\s+model/);
  await expect.poll(() => alert.innerText()).toContain('Choose a model from the list');
  await context.close();
});

test('a run is opened again from the history, with its reply, after a reload', async () => {
  const { page, context } = await playground.open('/responses');
  await input(page).fill('Say hello');
  await page.keyboard.press('Control+Enter');
  await ended(page);
  await page.getByText('by Local stand-in').waitFor();
  const answer = await output(page).innerText();
  await input(page).fill('Something else');
  // What the list shows is stored; leaving the page before that would lose the run.
  await page.getByRole('link', { name: 'History' }).click();
  await page.getByRole('button', { name: /Say hello/ }).waitFor();
  await page.reload();
  await page.getByRole('button', { name: /Say hello/ }).click();
  await page.waitForURL(/responses/);
  await expect.poll(() => input(page).inputValue()).toBe('Say hello');
  await expect.poll(() => output(page).innerText()).toBe(answer);
  await context.close();
});

test('a shared link opens the request in another browser', async () => {
  const { page, context } = await playground.open('/responses');
  await input(page).fill('Shared with you');
  await page.getByRole('button', { name: 'Copy a link to this request' }).click();
  await page.getByText('Link copied.').waitFor();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  await context.close();
  const other = await playground.open(link.slice(playground.url.length));
  await expect.poll(() => input(other.page).inputValue()).toBe('Shared with you');
  await expect.poll(() => other.page.url()).not.toContain('#');
  await other.context.close();
});

test('a request is saved as a preset and opened from the page of presets', async () => {
  const { page, context } = await playground.open('/responses');
  await input(page).fill('Mine');
  await page.keyboard.press('Control+s');
  await page.getByLabel('Title').fill('My preset');
  await page.keyboard.press('Enter');
  await input(page).fill('Changed');
  await page.keyboard.press('Escape');
  await page.goto(`${playground.url}/presets`);
  await page.getByRole('button', { name: /^My preset/ }).click();
  await expect.poll(() => input(page).inputValue()).toBe('Mine');
  await context.close();
});

test.each(['Ordinary answer', 'Function tool', 'JSON by schema'])(
  'the code of “%s” runs as it is shown, in every language',
  async (preset) => {
    const { page, context } = await playground.open('/responses?request=code');
    await choosePreset(page, preset);
    const folder = await mkdtemp(join(import.meta.dirname, '.exported-'));
    try {
      await writeFile(join(folder, 'call.ts'), await code(page, 'sdk', 'TypeScript SDK'));
      const sdk = await run(process.execPath, [join(folder, 'call.ts')]);
      expect(sdk.stdout).toContain('response.completed');
      await writeFile(join(folder, 'call.mjs'), await code(page, 'fetch'));
      const fetched = await run(process.execPath, [join(folder, 'call.mjs')]);
      expect(fetched.stdout).toContain('response.completed');
      const curl = await run('sh', ['-c', await code(page, 'curl')]);
      expect(curl.stdout).toContain('event: response.completed');
    } finally {
      await rm(folder, { recursive: true });
      await context.close();
    }
  },
);

/** The control of the last text of the input. */
function input(page: Page): Locator {
  return page.getByRole('textbox', { name: 'Input' });
}

function output(page: Page): Locator {
  return page.locator('[data-output-text]');
}

/** Waits until a screen reader was told that the run ended. */
async function ended(page: Page): Promise<void> {
  await page.locator('[data-announcement]').filter({ hasText: 'Run completed' }).waitFor();
}

async function choosePreset(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: 'Presets', exact: true }).click();
  await page.getByRole('menuitem', { name }).click();
}

/** The code in a language, whose button has the same name or another one. */
async function code(page: Page, language: string, name = language): Promise<string> {
  await page.getByRole('group', { name: 'Language' }).getByRole('button', { name }).click();
  return page.locator(`[data-code=${language}]`).innerText();
}

async function readAll(stream: NodeJS.ReadableStream): Promise<string> {
  const pieces: Buffer[] = [];
  for await (const piece of stream) pieces.push(Buffer.from(piece));
  return Buffer.concat(pieces).toString();
}
