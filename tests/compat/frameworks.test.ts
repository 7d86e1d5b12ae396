import { execFile } from 'node:child_process';
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildCompat } from '../../packages/compat/build.ts';
import { startTestServer } from '../../packages/platform/src/testing/test-server.ts';
import type { TestServer } from '../../packages/platform/src/testing/test-server.ts';
import { builtSdk } from '../../packages/sdk/test/built-sdk.ts';

const execute = promisify(execFile);

/** Installed into an empty project, the way a user does. */
const dependencies = {
  '@langchain/core': '1.4.0',
  '@langchain/openai': '1.6.0',
  '@langfuse/openai': '5.11.1',
  '@openai/agents': '0.20.0',
  '@sentry/core': '10.78.0',
  langsmith: '0.12.0',
  msw: '2.15.0',
  nock: '14.0.17',
  undici: '8.12.4',
  zod: '4.6.7',
};

let folder: string;
let server: TestServer;
let results: Record<string, unknown>;
let apis: string[];

async function pack(dist: string): Promise<string> {
  const parameters = ['pack', dist, '--json', '--offline', '--ignore-scripts'];
  const { stdout } = await execute('npm', parameters, { cwd: folder });
  const [{ filename }] = JSON.parse(stdout) as [{ filename: string }];
  return `file:${filename}`;
}

/** An empty project whose `openai`, and that of all its dependencies, is ours. */
async function install(): Promise<void> {
  const sdk = await builtSdk();
  buildCompat(join(folder, 'dist/compat'), sdk);
  const unabridged = await pack(sdk);
  const openai = await pack('./dist/compat');
  const manifest = {
    private: true,
    dependencies: { ...dependencies, openai },
    overrides: { openai, unabridged },
  };
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest));
  const quiet = ['--prefer-offline', '--ignore-scripts', '--no-audit', '--no-fund'];
  await execute('npm', ['install', ...quiet], { cwd: folder });
}

/** Chat is tried as soon as the platform serves it. */
async function servedApis(): Promise<string[]> {
  const body = { model: 'gpt-6-luna', messages: [{ role: 'user', content: 'Say hello' }] };
  const { status } = await server.request('POST', '/chat/completions', body);
  return status === 501 ? ['responses'] : ['responses', 'chat'];
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'unabridged-frameworks-'));
  [server] = await Promise.all([startTestServer(), install()]);
  apis = await servedApis();
  const program = join(folder, 'program.mjs');
  cpSync(join(import.meta.dirname, 'frameworks-program.mjs'), program);
  const { stdout } = await execute(process.execPath, [program], {
    cwd: folder,
    env: { ...process.env, BASE_URL: server.baseURL, APIS: apis.join(','), NODE_OPTIONS: '' },
  });
  results = JSON.parse(stdout.trim().split('\n').at(-1)!) as Record<string, unknown>;
  // The first time, npm fetches what is installed.
}, 300_000);
afterAll(async () => {
  await server?.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('with one line of overrides in package.json', () => {
  it('every dependency gets this package for openai', () => {
    const copies = globSync('node_modules/**/openai/package.json', { cwd: folder })
      .map((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as { name?: string })
      .map(({ name }) => name)
      .filter((name) => name === 'openai' || name === '@unabridged/openai');
    expect(copies).toEqual(['@unabridged/openai']);
  });

  it('LangChain answers, streams and calls tools', () => {
    for (const api of apis) {
      expect(results[`langchain ${api} answers`]).toMatch(/hello/i);
      expect(results[`langchain ${api} streams`]).toEqual({
        streamed: true,
        text: expect.stringMatching(/hello/i),
      });
      expect(results[`langchain ${api} calls tools`]).toEqual([
        { name: 'get_weather', args: { city: 'Paris' } },
      ]);
    }
  });

  it('agents call tools and stream', () => {
    for (const api of apis) {
      expect(results[`agents ${api} call tools`]).toEqual({ calls: 1, told: true });
      expect(results[`agents ${api} stream`]).toEqual({
        streamed: true,
        text: expect.stringMatching(/hello/i),
      });
    }
  });

  it('langsmith and langfuse trace calls', () => {
    expect(results['langsmith sees calls']).toEqual({
      output_text: expect.stringMatching(/hello/i),
      seen: [
        ['start', 'ChatOpenAI', 'Say hello'],
        ['end', true],
      ],
    });
    expect(results['langfuse passes calls on']).toMatch(/hello/i);
  });

  it('langfuse passes streams on, and sentry sees calls and streams', () => {
    const hello = expect.stringMatching(/hello/i) as string;
    expect(results['langfuse passes streams on']).toEqual(hello);
    expect(results['sentry sees calls']).toEqual({
      seen: [
        ['gen_ai.chat', 'gpt-6-luna', true],
        ['gen_ai.chat', 'gpt-6-luna', true],
      ],
      whole: hello,
      text: hello,
    });
  });

  it('what patches prototypes sees calls, and their promises stay what they were', () => {
    expect(results['patched prototypes see calls']).toEqual({
      seen: ['Say hello'],
      text: expect.stringMatching(/hello/i),
      id: 'string',
    });
  });

  it.each(['MockAgent', 'MSW', 'nock'])('%s sees calls', (name) => {
    expect(results[`${name} sees calls`]).toBe('mocked');
  });
});
