import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import type { OperationSummary } from '@unabridged/contract';
import { examples } from '@unabridged/contract/examples';
import { operations } from '@unabridged/contract/registry';
import type { Page } from 'playwright-core';
import OpenAI from 'unabridged';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { callOperation, withFiles } from '../../packages/sdk/test/call-operation.ts';
import { recordExercised } from '../../tools/gap/exercised.ts';
import { replyProblems } from '../check-reply.ts';
import { openPlayground } from './browser.ts';
import type { PlaygroundInBrowser } from './browser.ts';
import { startExampleAPI } from './example-api.ts';
import type { ExampleAPI, SentRequest } from './example-api.ts';
import { walk } from './walk.ts';
import type { Visited } from './walk.ts';

vi.setConfig({ testTimeout: 180_000, hookTimeout: 480_000 });

const keys = { apiKey: 'sk-test', adminAPIKey: 'sk-admin-test' };
const exampleOf = new Map(examples.map((example) => [example.accessor, example]));

let api: ExampleAPI;
let playground: PlaygroundInBrowser;
let visited: Visited[];
let sentByPage: SentRequest[];
let complaints: readonly string[];

beforeAll(async () => {
  api = await startExampleAPI();
  playground = await openPlayground({
    environment: {
      OPENAI_API_KEY: keys.apiKey,
      OPENAI_ADMIN_KEY: keys.adminAPIKey,
      OPENAI_BASE_URL: api.baseURL,
    },
  });
  const opened = await playground.open('/explorer');
  ({ complaints } = opened);
  // The walk itself keeps the replies: the browser does not, of so many.
  opened.page.removeAllListeners('requestfinished');
  // The page asks for the models of its target by itself. The last time is before the walk.
  await afterModels(opened.page, () => opened.page.reload());
  await afterModels(opened.page, () => opened.page.getByRole('button', { name: 'Live' }).click());
  const reply = await fetch(`${playground.url}/api/_gateway/operations`);
  const accessors = ((await reply.json()) as OperationSummary[]).map(({ accessor }) => accessor);
  api.take();
  visited = await opened.page.evaluate(walk, accessors);
  sentByPage = api.take();
  await opened.context.close();
});

/** Does something that makes the page ask for models, and waits until it has them. */
async function afterModels(page: Page, action: () => Promise<unknown>): Promise<void> {
  const models = page.waitForResponse((reply) => new URL(reply.url()).pathname === '/api/models');
  await Promise.all([models, action()]);
}

afterAll(async () => {
  await playground?.[Symbol.asyncDispose]();
  await api?.[Symbol.asyncDispose]();
});

test('every operation has a form that takes its example, and code in three languages', () => {
  expect(visited).toHaveLength(operations.length);
  expect(visited.filter(({ failures }) => failures.length > 0)).toEqual([]);
  expect(complaints).toEqual([]);
});

test('every operation is sent, and its reply is one that the contract accepts', async () => {
  for (const { accessor, reply } of visited) {
    expect(reply, accessor).toBeDefined();
    const { type, base64 } = reply!;
    const headers = { 'content-type': type };
    const whole = new Response(Buffer.from(base64, 'base64'), { headers });
    expect(await replyProblems(accessor, whole), accessor).toEqual([]);
    recordExercised('playground', accessor);
  }
});

test('what is sent is what the SDK sends, byte for byte', async () => {
  const client = new OpenAI({ ...keys, baseURL: api.baseURL });
  for (const operation of operations) {
    const { accessor } = operation;
    const params = withFiles(exampleOf.get(accessor)!.request ?? {}) as Record<string, unknown>;
    await callOperation(client, operation, params);
    const byPage = sentByPage.filter((request) => request.accessor === accessor);
    expect(byPage, accessor).toEqual(api.take());
  }
});

test('the exported code type-checks', async () => {
  const folder = await mkdtemp(join(import.meta.dirname, '.exported-'));
  try {
    for (const { accessor, sdkCode } of visited)
      await writeFile(join(folder, `${accessor}.ts`), sdkCode);
    await writeFile(
      join(folder, 'tsconfig.json'),
      JSON.stringify({
        extends: '../../../tsconfig.base.json',
        compilerOptions: {
          noEmit: true,
          composite: false,
          emitDeclarationOnly: false,
          declaration: false,
          lib: ['es2024', 'esnext.disposable', 'dom', 'dom.iterable', 'dom.asynciterable'],
        },
        include: ['*.ts'],
      }),
    );
    const compiler = resolve(import.meta.dirname, '../../node_modules/.bin/tsc');
    const { stdout } = await promisify(execFile)(compiler, ['-p', folder], {
      maxBuffer: 1 << 24,
    }).catch((error: { stdout: string }) => error);
    expect(stdout).toBe('');
  } finally {
    await rm(folder, { recursive: true });
  }
});
