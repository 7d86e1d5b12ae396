import type { OperationSummary } from '@unabridged/contract';
import axe from 'axe-core';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import OpenAI from 'unabridged';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { openPlayground } from './browser.ts';
import type { PlaygroundInBrowser } from './browser.ts';
import { startRecordingAPI } from './recording-api.ts';
import type { RecordedRequest, RecordingAPI } from './recording-api.ts';

vi.setConfig({ testTimeout: 180_000 });

let api: RecordingAPI;
let playground: PlaygroundInBrowser;

beforeAll(async () => {
  api = await startRecordingAPI();
  playground = await openPlayground({
    environment: { OPENAI_API_KEY: 'sk-test', OPENAI_BASE_URL: api.baseURL },
  });
});

afterAll(async () => {
  await playground[Symbol.asyncDispose]();
  await api[Symbol.asyncDispose]();
});

test('every operation has a form that takes its example, and code in three languages', async () => {
  const reply = await fetch(`${playground.url}/api/_gateway/operations`);
  const accessors = ((await reply.json()) as OperationSummary[]).map(({ accessor }) => accessor);
  expect(accessors).toHaveLength(388);
  const { page, context, complaints } = await playground.open('/explorer');
  const failures = await page.evaluate(walk, accessors);
  expect(failures).toEqual([]);
  expect(complaints).toEqual([]);
  await context.close();
});

test('the list stays fluid while a search is typed', async () => {
  const { page, context } = await playground.open('/explorer');
  await page
    .getByRole('link', { name: /responses\.create/ })
    .first()
    .waitFor();
  await page.evaluate(() => {
    const state = globalThis as { longest?: number };
    state.longest = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        state.longest = Math.max(state.longest!, entry.duration);
      }
    }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
  });
  await page.getByRole('searchbox', { name: 'Search operations' }).click();
  await page.keyboard.type('vector store file', { delay: 30 });
  await page.getByRole('link', { name: /vectorStores\.files\.create/ }).waitFor();
  await expect.poll(() => page.getByRole('main').getByRole('link').count()).toBeLessThan(30);
  await page.waitForURL(/q=vector/);
  const longest = await page.evaluate(() => (globalThis as { longest?: number }).longest);
  expect(longest).toBeLessThan(300);
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
  const editor = page.getByRole('textbox', { name: 'Request body as JSON' });
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

test('sends a request of every shape as the SDK does, and shows each reply by its type', async () => {
  const { page, context } = await playground.open('/explorer');
  await page.getByRole('button', { name: 'Live' }).click();
  const client = new OpenAI({ baseURL: api.baseURL, apiKey: 'sk-test' });
  const png = (await exampleFiles('images.edit')) as [File, File, File];

  const edit = await run(page, 'images/edit');
  await client.images.edit({
    model: 'gpt-image-2',
    image: [png[0], png[1]],
    mask: png[2],
    prompt: 'Put the gull into the sky above the lighthouse.',
    size: '1024x1024',
    quality: 'medium',
    partial_images: 1,
  });
  expect(withoutBoundary(edit)).toEqual(withoutBoundary(api.requests.at(-1)!));

  const list = await run(page, 'vectorStores/files/list');
  expect(list.method).toBe('GET');
  expect(new URL(list.url, api.baseURL).searchParams.get('filter')).toBe('completed');
  await page.getByRole('log', { name: 'Output' }).getByText('"has_more"').waitFor();

  await run(page, 'audio/speech/create');
  await page.locator('audio').waitFor();
  await page.getByText('audio/wav, 844 B').waitFor();

  await run(page, 'containers/delete');
  await page.getByText('This operation answers without a body').waitFor();

  await page.goto(`${playground.url}/explorer/chat/completions/create`);
  await page.getByRole('button', { name: 'Presets' }).click();
  await page.getByRole('menuitem', { name: /streamed/ }).click();
  await page.keyboard.press('Control+Enter');
  await page
    .getByRole('log', { name: 'Output' })
    .getByText('chat.completion.chunk')
    .first()
    .waitFor();
  await context.close();
});

test('says kindly what this machine cannot do yet, with the example of a reply', async () => {
  const { page, context } = await playground.open('/explorer/fineTuning/jobs/create');
  await page.keyboard.press('Control+Enter');
  await page.getByRole('region', { name: 'Example of a reply' }).waitFor();
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

/* oxlint-disable unicorn/consistent-function-scoping -- the page gets the text of this function alone */
/** Runs in the page: opens every operation and says what is missing where. */
async function walk(accessors: readonly string[]): Promise<string[]> {
  const failures: string[] = [];
  const until = async (what: string, found: () => boolean): Promise<boolean> => {
    const end = performance.now() + 5000;
    while (!found()) {
      if (performance.now() > end) {
        failures.push(what);
        return false;
      }
      await new Promise((resolve) => setTimeout(resolve, 2));
    }
    return true;
  };
  const text = (selector: string): string => document.querySelector(selector)?.textContent ?? '';
  const click = (name: string): void => {
    const all = [...document.querySelectorAll<HTMLElement>('[role=tab], fieldset button')];
    all.find((one) => one.textContent === name)?.click();
  };
  for (const accessor of accessors) {
    history.pushState({}, '', `/explorer/${accessor.replaceAll('.', '/')}`);
    const open = () => text('h1') === accessor && document.querySelector('[data-form]') !== null;
    if (!(await until(`${accessor}: no form`, open))) continue;
    if (text('[data-problems]') !== '') failures.push(`${accessor}: ${text('[data-problems]')}`);
    click('Code');
    const coded = (language: string) => text(`[data-code=${language}]`);
    const call = `client.${accessor}(`;
    await until(`${accessor}: no SDK code`, () => coded('sdk').includes(call));
    click('curl');
    await until(`${accessor}: no curl`, () => coded('curl').startsWith('curl '));
    click('fetch');
    await until(`${accessor}: no fetch`, () => coded('fetch').includes('await fetch('));
  }
  return failures;
}

/** Opens an operation, runs its example and gives what the API was sent. */
async function run(page: Page, path: string): Promise<RecordedRequest> {
  const before = api.requests.length;
  page.once('dialog', (dialog) => void dialog.accept());
  await page.goto(`${playground.url}/explorer/${path}`);
  await page.getByRole('button', { name: /^Run live/ }).click();
  await expect.poll(() => api.requests.slice(before).some(isCall)).toBe(true);
  return api.requests.slice(before).find(isCall)!;
}

/** The page also asks for the models of the target. */
function isCall({ url }: RecordedRequest): boolean {
  return !url.startsWith('/v1/models');
}

function withoutBoundary({ method, url, headers, body }: RecordedRequest) {
  const boundary = /boundary="?([^";]+)/.exec(headers['content-type'] ?? '')![1]!;
  return { method, url, body: body.toString('latin1').replaceAll(boundary, 'BOUNDARY').trim() };
}

async function exampleFiles(accessor: string): Promise<File[]> {
  const reply = await fetch(`${playground.url}/api/_gateway/operations/${accessor}`);
  const { example } = (await reply.json()) as { example: { request: Record<string, unknown> } };
  return Object.values(example.request)
    .flat()
    .filter((value) => typeof value === 'object' && value !== null && 'base64' in value)
    .map((value) => {
      const { filename, type, base64 } = value as Record<'filename' | 'type' | 'base64', string>;
      return new File([Buffer.from(base64, 'base64')], filename, { type });
    });
}

async function check(page: Page, view: string): Promise<void> {
  await page.evaluate(`${axe.source}; undefined`);
  const result = await page.evaluate(`axe.run('html', { resultTypes: ['violations'] })`);
  const found = (result as AxeResults).violations.map(({ id, nodes }) => ({
    rule: id,
    elements: nodes
      .slice(0, 5)
      .map(({ html, failureSummary }) => `${html.slice(0, 160)} ${failureSummary}`),
  }));
  expect(found, view).toEqual([]);
}
