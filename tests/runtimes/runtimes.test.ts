import { execFile } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { builtSdk } from '../../packages/sdk/test/built-sdk.ts';
import { responseBody, responseEvents } from '../../packages/sdk/test/response-script.ts';
import {
  frame,
  openEvents,
  sendError,
  sendJson,
  startServer,
} from '../../packages/sdk/test/scripted-server.ts';
import type { ScriptedServer } from '../../packages/sdk/test/scripted-server.ts';
import { findChromium } from '../../tools/test/find-chromium.ts';

const execute = promisify(execFile);
const runtimes = resolve(import.meta.dirname, '../../tools/runtimes');
const installed = join(runtimes, 'node_modules');
const compilers = ['typescript-5.4', 'typescript-5.9', 'typescript-6', 'typescript'];

let folder: string;
let server: ScriptedServer;

const expected = {
  output_text: 'hello',
  events: 10,
  last: 'response.completed',
  uploaded: 'notes.txt',
  missing: [true, 'NotFoundError', 404, 'model_not_found'],
  aborted: [true, 'APIUserAbortError'],
};

/** Installs the runtimes unless they are there: half a minute, once. */
async function installRuntimes(): Promise<void> {
  const wanted = readFileSync(join(runtimes, 'package-lock.json'), 'utf8');
  const marker = join(installed, '.installed-lock.json');
  if (existsSync(marker) && readFileSync(marker, 'utf8') === wanted) return;
  const quiet = ['--prefer-offline', '--no-audit', '--no-fund'];
  await execute('npm', ['ci', ...quiet], { cwd: runtimes });
  writeFileSync(marker, wanted);
}

async function startScript(): Promise<ScriptedServer> {
  return startServer((request, reply) => {
    // A page's requests come from another origin.
    reply.setHeader('access-control-allow-origin', '*');
    reply.setHeader('access-control-allow-headers', '*');
    if (request.method === 'OPTIONS') reply.end();
    else if (request.url.endsWith('/missing')) {
      sendError(reply, 404, { message: 'There is no such model.', code: 'model_not_found' });
    } else if (request.url.endsWith('/files')) {
      const [, filename] = /name="file"; filename="([^"]*)"/.exec(request.body) ?? [];
      const whole = request.body.includes('a file of some bytes');
      sendJson(reply, { id: 'file_1', filename: whole ? filename : 'broken' });
    } else if (request.body.includes('"stream":true')) {
      openEvents(reply);
      reply.end(responseEvents(['hel', 'lo']).map(frame).join(''));
    } else if (!request.url.endsWith('/slow')) sendJson(reply, responseBody('hello'));
  });
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'unabridged-runtimes-'));
  const [script, sdk] = await Promise.all([startScript(), builtSdk(), installRuntimes()]);
  server = script;
  cpSync(sdk, join(folder, 'node_modules/unabridged'), { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{"private":true,"type":"module"}');
  cpSync(join(import.meta.dirname, 'smoke.mjs'), join(folder, 'smoke.mjs'));
  const rest = `console.log(JSON.stringify(await smoke(client, ${JSON.stringify(server.baseURL)})));\nprocess.exit(0);`;
  writeFileSync(
    join(folder, 'module.mjs'),
    `import process from 'node:process';\nimport * as client from 'unabridged';\nimport { smoke } from './smoke.mjs';\n${rest}`,
  );
  writeFileSync(
    join(folder, 'common.cjs'),
    `const client = require('unabridged');\nimport('./smoke.mjs').then(async ({ smoke }) => {\n${rest}\n});`,
  );
}, 300_000);
afterAll(async () => {
  await server?.close();
  rmSync(folder, { recursive: true, force: true });
});

async function run(command: string, parameters: readonly string[]): Promise<unknown> {
  const env = { ...process.env, NODE_OPTIONS: '', NO_COLOR: '1' };
  const { stdout } = await execute(command, parameters, { cwd: folder, env, timeout: 30_000 });
  return JSON.parse(stdout.trim().split('\n').at(-1)!);
}

async function bundleFor(entry: string, conditions: string[]): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: entry, resolveDir: folder, loader: 'js' },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'neutral',
    conditions,
    mainFields: ['module', 'main'],
    absWorkingDir: folder,
  });
  return outputFiles[0]!.text;
}

describe('the published client', () => {
  // Node for Linux comes from npm; elsewhere the user's own is tried by the package's tests.
  const nodes = process.platform === 'linux' && process.arch === 'x64' ? ['20', '22', '26'] : [];

  it.each(nodes)('works as a module and as CommonJS on Node %s', async (major) => {
    const node = join(installed, `node-${major}/bin/node`);
    expect(await run(node, ['module.mjs'])).toEqual(expected);
    expect(await run(node, ['common.cjs'])).toEqual(expected);
  });

  it('works as a module and as CommonJS on the Node that runs this', async () => {
    expect(await run(process.execPath, ['module.mjs'])).toEqual(expected);
    expect(await run(process.execPath, ['common.cjs'])).toEqual(expected);
  });

  it('works on Bun', async () => {
    const bun = join(installed, '.bin/bun');
    expect(await run(bun, ['module.mjs'])).toEqual(expected);
    expect(await run(bun, ['common.cjs'])).toEqual(expected);
  });

  it('works on Deno', async () => {
    const deno = join(installed, '.bin/deno');
    const flags = ['run', '--allow-all', '--node-modules-dir=manual', '--no-lock'];
    expect(await run(deno, [...flags, 'module.mjs'])).toEqual(expected);
  });

  it('works on workerd', async () => {
    const script = await bundleFor(
      `import * as client from 'unabridged';
      import { smoke } from './smoke.mjs';
      export default {
        async fetch(request) {
          return Response.json(await smoke(client, await request.text()));
        },
      };`,
      ['workerd', 'worker', 'import'],
    );
    const require = createRequire(join(installed, 'index.js'));
    const { Miniflare } = require('miniflare') as {
      Miniflare: new (options: object) => {
        dispatchFetch(url: string, init: object): Promise<Response>;
        dispose(): Promise<void>;
      };
    };
    const worker = new Miniflare({ modules: true, script, compatibilityDate: '2026-01-01' });
    try {
      const init = { method: 'POST', body: server.baseURL };
      const reply = await worker.dispatchFetch('http://worker.example/', init);
      expect(await reply.json()).toEqual(expected);
    } finally {
      await worker.dispose();
    }
  });

  it('works in Chromium', async () => {
    const script = await bundleFor(
      "import * as client from 'unabridged'; import { smoke } from './smoke.mjs'; globalThis.smoke = (url) => smoke(client, url);",
      ['browser', 'import'],
    );
    const executablePath = await findChromium();
    const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
    try {
      const page = await browser.newPage();
      await page.addScriptTag({ content: script, type: 'module' });
      const call = `globalThis.smoke(${JSON.stringify(server.baseURL)})`;
      expect(await page.evaluate(call)).toEqual(expected);
    } finally {
      await browser.close();
    }
  });

  it.each(compilers)('type-checks with %s', async (name) => {
    const program = `
      import OpenAI, { APIError } from 'unabridged';
      import { ChatService } from 'unabridged/chat';
      const client = new OpenAI({ apiKey: 'k' });
      export async function main(): Promise<string> {
        const response = await client.responses.create({ model: 'm', input: 'x' });
        const events = await client.responses.create({ model: 'm', input: 'x', stream: true });
        for await (const event of events) {
          if (event.type === 'response.output_text.delta') event.delta.trim();
        }
        const chat = await new ChatService(client).completions.create({ model: 'm', messages: [] });
        try { await client.models.list(); } catch (error) { if (error instanceof APIError) error.code; }
        // @ts-expect-error an unknown parameter
        await client.responses.create({ model: 'm', colour: 'red' });
        return response.output_text + (chat.choices[0]?.message.content ?? '');
      }`;
    writeFileSync(join(folder, 'consumer.mts'), program);
    writeFileSync(join(folder, 'consumer.cts'), program);
    const lib = ['es2022', 'dom', 'dom.iterable'].concat(
      name === 'typescript-5.4' ? [] : ['dom.asynciterable'],
    );
    const flags = { strict: true, noEmit: true, module: 'nodenext', target: 'es2022', types: [] };
    writeFileSync(
      join(folder, 'tsconfig.json'),
      JSON.stringify({
        compilerOptions: { ...flags, lib },
        files: ['consumer.mts', 'consumer.cts'],
      }),
    );
    const modules = name === 'typescript' ? resolve(installed, '../../../node_modules') : installed;
    const compiler = join(modules, name, 'bin/tsc');
    const { stdout } = await execute(process.execPath, [compiler, '-p', folder]).catch(
      (error: { stdout: string }) => error,
    );
    expect(stdout).toBe('');
  });
});
