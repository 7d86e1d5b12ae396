import type { Page } from 'playwright-core';
import OpenAI from 'unabridged';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { withFiles } from '../../packages/sdk/test/call-operation.ts';
import { openPlayground } from './browser.ts';
import type { PlaygroundInBrowser } from './browser.ts';
import { checkAccessibility as check } from './check-accessibility.ts';
import { startRecordingAPI } from './recording-api.ts';
import type { RecordedRequest, RecordingAPI } from './recording-api.ts';

vi.setConfig({ testTimeout: 180_000 });

/** Streams of every shape: JSON, a form with files, a beta header. */
const streamed: [path: string, call: (client: OpenAI, params: never) => PromiseLike<unknown>][] = [
  ['responses/create', (client, params) => client.responses.create(params)],
  ['chat/completions/create', (client, params) => client.chat.completions.create(params)],
  ['images/edit', (client, params) => client.images.edit(params)],
  ['audio/transcriptions/create', (client, params) => client.audio.transcriptions.create(params)],
  ['beta/threads/createAndRun', (client, params) => client.beta.threads.createAndRun(params)],
];

let api: RecordingAPI;
let playground: PlaygroundInBrowser;

beforeAll(async () => {
  api = await startRecordingAPI();
  playground = await openPlayground({
    environment: { OPENAI_API_KEY: 'sk-test', OPENAI_BASE_URL: api.baseURL },
  });
});

afterAll(async () => {
  await playground?.[Symbol.asyncDispose]();
  await api?.[Symbol.asyncDispose]();
});

test('typing never waits for the list, which follows a moment later', async () => {
  const { page, context } = await playground.open('/explorer');
  const rows = page.getByRole('main').getByRole('link');
  await rows.filter({ hasText: 'responses.create' }).first().waitFor();
  const search = page.getByRole('searchbox', { name: 'Search operations' });
  const typed = await search.evaluate(async (input: HTMLInputElement) => {
    const rows = document.querySelector('main')!.getElementsByTagName('a');
    const before = rows.length;
    const { set } = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')!;
    set!.call(input, 'vector store file');
    input.dispatchEvent(new Event('input', { bubbles: true }));
    // What is done at once for an event is done by now.
    await Promise.resolve();
    return { before, at: rows.length, value: input.value };
  });
  expect(typed).toEqual({ before: typed.before, at: typed.before, value: 'vector store file' });
  await rows.filter({ hasText: 'vectorStores.files.create' }).waitFor();
  await expect.poll(() => rows.count()).toBeLessThan(30);
  await page.waitForURL(/q=vector/);
  await context.close();
});

test('an operation is found from anywhere, and loads its own schema alone', async () => {
  const { page, context } = await playground.open('/responses');
  const schemas: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('/api/_gateway/operations/')) schemas.push(request.url());
  });
  await page.keyboard.press('Control+k');
  await page.getByPlaceholder('Search pages, presets').fill('embeddings create');
  await page.getByRole('option', { name: /embeddings\.create/ }).click();
  await page.getByRole('heading', { level: 1, name: 'embeddings.create' }).waitFor();
  expect(schemas).toEqual([`${playground.url}/api/_gateway/operations/embeddings.create`]);
  await context.close();
});

test('form and JSON are the same request, and a field says what is wrong with it', async () => {
  const { page, context } = await playground.open('/explorer/chat/completions/create');
  await page
    .getByRole('button', { name: /^Add a field/ })
    .last()
    .click();
  await page.getByRole('searchbox', { name: 'Search fields' }).fill('temperature');
  await page.getByRole('button', { name: /^temperature/ }).click();
  await page.getByRole('textbox', { name: 'temperature' }).fill('3');
  await page.locator('[data-field=temperature]').getByText('This has to be 2 or less.').waitFor();
  await page.getByRole('tab', { name: 'JSON' }).click();
  // The editor proper: what is filled into the plain control that it replaces can miss it.
  const editor = page.locator('.cm-content[aria-label="Request body as JSON"]');
  await expect.poll(() => editor.innerText()).toContain('"temperature": 3');
  await editor.fill('{ "model": "gpt-6-luna", "messages": [{ "role": "nobody" }] }');
  await page.getByRole('tab', { name: 'Form' }).click();
  await page
    .locator('[data-field="messages[0]"]')
    .getByText(/This .*\./)
    .first()
    .waitFor();
  await context.close();
});

test('shows each reply by its type: JSON, sound, nothing', async () => {
  const { page, context } = await playground.open('/explorer');
  await page.getByRole('button', { name: 'Live' }).click();
  const list = await run(page, 'vectorStores/files/list');
  expect(new URL(list.url, api.baseURL).searchParams.get('filter')).toBe('completed');
  await page.getByRole('log', { name: 'Output' }).getByText('"has_more"').waitFor();

  await run(page, 'audio/speech/create');
  await page.locator('audio').waitFor();
  await page.getByText('audio/wav, 844 B').waitFor();

  await run(page, 'containers/delete', true);
  await page.getByText('This operation answers without a body').waitFor();
  await context.close();
});

test.each(streamed)('a stream of %s is asked for as the SDK does', async (path, call) => {
  const { page, context } = await playground.open(`/explorer/${path}`);
  await page.getByRole('button', { name: 'Live' }).click();
  await page.getByRole('button', { name: 'Presets', exact: true }).click();
  await page.getByRole('menuitem', { name: /streamed/ }).click();
  const before = api.requests.length;
  await page.keyboard.press('Control+Enter');
  const log = page.getByRole('log', { name: 'Output' });
  await log.getByText('chat.completion.chunk').first().waitFor();
  const byPage = api.requests.slice(before).filter(isCall);
  const accessor = path.replaceAll('/', '.');
  const { example } = (await (
    await fetch(`${playground.url}/api/_gateway/operations/${accessor}`)
  ).json()) as { example: { request: Record<string, unknown> } };
  const client = new OpenAI({ baseURL: api.baseURL, apiKey: 'sk-test' });
  const params = withFiles({ ...example.request, stream: true });
  await call(client, params as never);
  expect(byPage.map(asSent)).toEqual([asSent(api.requests.findLast(isCall)!)]);
  await context.close();
});

test('a live delete is asked about, and not sent without a yes', async () => {
  const { page, context } = await playground.open('/explorer/vectorStores/delete');
  await page.getByRole('button', { name: 'Live' }).click();
  const before = api.requests.length;
  await page.keyboard.press('Control+Enter');
  const dialog = page.getByRole('dialog', { name: 'Send this to the live API?' });
  await dialog.getByText(/^DELETE \/vector_stores\/vs_/).waitFor();
  await check(page, 'question');
  // The same key again neither sends it nor asks twice.
  await page.keyboard.press('Control+Enter');
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  await page.getByText('Nothing run yet').first().waitFor();
  expect(api.requests.slice(before).filter(isCall)).toEqual([]);
  await run(page, 'vectorStores/delete', true);
  await context.close();
});

test('says kindly what this machine cannot do yet, the way to Live, and what would come', async () => {
  const { page, context } = await playground.open('/explorer/fineTuning/jobs/create');
  await page.keyboard.press('Control+Enter');
  const card = page.getByRole('region', { name: 'Not built yet' });
  await card.getByText('This machine cannot do this yet').waitFor();
  await page.getByRole('region', { name: 'Example of a reply' }).waitFor();
  await check(page, 'not built');
  await card.getByRole('button', { name: 'Switch to Live' }).click();
  await page.getByRole('button', { name: /^Run live/ }).waitFor();
  await context.close();
});

test.each(['light', 'dark'] as const)('axe finds nothing in the Explorer: %s', async (theme) => {
  const { page, context } = await playground.open('/explorer', { theme });
  await page
    .getByRole('link', { name: /responses\.create/ })
    .first()
    .waitFor();
  await check(page, 'list');
  for (const path of ['images/edit', 'beta/agents/automations/create']) {
    await page.goto(`${playground.url}/explorer/${path}`);
    await page.locator('[data-form]').waitFor();
    await check(page, path);
  }
  await context.close();
});

/** Opens an operation, runs its example, says yes where that is asked, and gives what was sent. */
async function run(page: Page, path: string, asked = false): Promise<RecordedRequest> {
  const before = api.requests.length;
  await page.goto(`${playground.url}/explorer/${path}`);
  await page.getByRole('button', { name: /^Run live/ }).click();
  if (asked) await page.getByRole('button', { name: /^Send to/ }).click();
  await expect.poll(() => api.requests.slice(before).some(isCall)).toBe(true);
  return api.requests.slice(before).find(isCall)!;
}

/** The page also asks for the models of the target. */
function isCall({ url }: RecordedRequest): boolean {
  return !url.startsWith('/v1/models');
}

/** What says what is asked for, in forms with one and the same boundary. */
function asSent({ method, url, headers, body }: RecordedRequest) {
  const { accept, 'content-type': type = '' } = headers;
  const [, boundary = 'none'] = /boundary="?([^";]+)/.exec(type) ?? [];
  const same = (text: string) => text.replaceAll(boundary, 'BOUNDARY').trim();
  return { method, url, accept, type: same(type), body: same(body.toString('latin1')) };
}
