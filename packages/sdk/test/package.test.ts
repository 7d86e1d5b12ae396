import { execFile } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { manifest } from '../build/subpaths.ts';
import { builtSdk } from './built-sdk.ts';
import { responseBody, responseEvents } from './response-script.ts';
import { frame, openEvents, sendError, sendJson, startServer } from './scripted-server.ts';
import type { ScriptedServer } from './scripted-server.ts';

const execute = promisify(execFile);
const binaries = resolve(import.meta.dirname, '../../../node_modules/.bin');

let folder: string;
let tarball: string;
let server: ScriptedServer;

async function run(command: string, parameters: readonly string[]): Promise<string> {
  const env = { ...process.env, BASE_URL: server.baseURL, NODE_OPTIONS: '' };
  try {
    const { stdout } = await execute(command, parameters, { cwd: folder, env });
    return stdout.trim();
  } catch (error) {
    const { message, stdout, stderr } = error as Error & { stdout: string; stderr: string };
    throw new Error([message, stdout, stderr].join('\n'), { cause: error });
  }
}

/** Other Node versions that this machine has, beside the one that runs the tests. */
function otherNodes(): string[] {
  const candidates = ['/usr/bin/node', '/usr/local/bin/node', '/opt/homebrew/bin/node'];
  return candidates.filter((path) => existsSync(path));
}

/** What is below a folder, files of packages within it left out. */
function measure(path: string): { files: number; bytes: number } {
  const sizes = readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => statSync(join(entry.parentPath, entry.name)).size);
  return { files: sizes.length, bytes: sizes.reduce((sum, size) => sum + size, 0) };
}

const scenario = `
const client = new OpenAI({ apiKey: 'sk-test', baseURL: process.env.BASE_URL, maxRetries: 0 });
const response = await client.responses.create({ model: 'm', input: 'x' });
const types = [];
for await (const event of await client.responses.create({ model: 'm', input: 'x', stream: true })) types.push(event.type);
const final = await client.responses.stream({ model: 'm', input: 'x' }).finalResponse();
const error = await client.models.retrieve('missing').catch((reason) => reason);
const own = new ResponsesService(createClient({ apiKey: 'k', baseURL: process.env.BASE_URL }));
console.log(JSON.stringify({
  text: response.output_text,
  events: types.length,
  final: final.output_text,
  error: [error.name, error.constructor.name, error instanceof NotFoundError, error instanceof OpenAI.APIError],
  executed: (await client.execute(responses.create, { model: 'm' })).id,
  own: (await own.create({ model: 'm' })).output_text,
  fetched: await new OpenAI({ apiKey: 'k', baseURL: process.env.BASE_URL, fetch }).models.retrieve('m'),
}));
`;

const esm = `
import OpenAI, { NotFoundError } from 'unabridged';
import { createClient } from 'unabridged/core';
import { ResponsesService } from 'unabridged/responses';
import { responses } from 'unabridged/operations';
${scenario}`;

const commonJs = `
const OpenAI = require('unabridged');
const { NotFoundError } = require('unabridged');
const { createClient } = require('unabridged/core');
const { ResponsesService } = require('unabridged/responses');
const { responses } = require('unabridged/operations');
(async () => {${scenario}})();`;

const mixed = `
import OpenAI, { APIError, NotFoundError } from 'unabridged';
import { createRequire } from 'node:module';
const other = createRequire(import.meta.url)('unabridged');
const options = { apiKey: 'k', baseURL: process.env.BASE_URL, maxRetries: 0 };
const ours = await new OpenAI(options).models.retrieve('missing').catch((reason) => reason);
const theirs = await new other.OpenAI(options).models.retrieve('missing').catch((reason) => reason);
class Own extends APIError {}
console.log(JSON.stringify([
  NotFoundError === other.NotFoundError,
  theirs instanceof NotFoundError, ours instanceof other.NotFoundError, ours instanceof other.APIError,
  theirs instanceof other.RateLimitError, theirs instanceof Own,
]));`;

const consumer = `
import OpenAI, { APIError } from 'unabridged';
import { createClient } from 'unabridged/core';
import { ResponsesService } from 'unabridged/responses';
const client = new OpenAI({ apiKey: 'k' });
export async function main(): Promise<string> {
  const params: OpenAI.Responses.ResponseCreateParams = { model: 'gpt-6-luna', input: 'x' };
  const whole: OpenAI.Responses.Response = await client.responses.create({ ...params, stream: false });
  for await (const event of await client.responses.create({ model: 'm', stream: true })) {
    if (event.type === 'response.output_text.delta') event.delta.trim();
  }
  const parsed = await new ResponsesService(createClient()).parse({ model: 'm' });
  const none: null = parsed.output_parsed;
  try { await client.models.list(); } catch (error) { if (error instanceof APIError) error.code; }
  // @ts-expect-error an unknown parameter
  await client.responses.create({ model: 'm', colour: 'red' });
  return whole.output_text + String(none);
}`;

beforeAll(async () => {
  server = await startServer((request, reply) => {
    if (request.url.endsWith('/missing')) sendError(reply, 404, { message: 'no such model' });
    else if (request.url.endsWith('/models/m')) sendJson(reply, { id: 'm' });
    else if (request.body.includes('"stream":true')) {
      openEvents(reply);
      reply.end(responseEvents(['hel', 'lo']).map(frame).join(''));
    } else sendJson(reply, responseBody('hello'));
  });
  folder = mkdtempSync(join(tmpdir(), 'unabridged-package-'));
  const dist = await builtSdk();
  writeFileSync(join(folder, 'package.json'), '{"private":true}');
  const npm = ['--no-audit', '--no-fund', '--offline'];
  const packed = await run('npm', ['pack', dist, '--json', ...npm]);
  const [{ filename }] = JSON.parse(packed) as [{ filename: string }];
  tarball = join(folder, filename);
  await run('npm', ['install', `./${filename}`, ...npm]);
  mkdirSync(join(folder, 'src'));
  writeFileSync(join(folder, 'esm.mjs'), esm);
  writeFileSync(join(folder, 'common.cjs'), commonJs);
  writeFileSync(join(folder, 'mixed.mjs'), mixed);
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('the packed package', () => {
  const expected = {
    text: 'hello',
    events: 10,
    final: 'hello',
    error: ['NotFoundError', 'NotFoundError', true, true],
    executed: 'resp_1',
    own: 'hello',
    fetched: { id: 'm' },
  };

  it('depends on nothing', async () => {
    const listed = await run('npm', ['ls', '--all', '--parseable']);
    expect(listed.split('\n').slice(1)).toEqual([
      expect.stringMatching(/node_modules[\\/]unabridged$/),
    ]);
  });

  it.each([process.execPath, ...otherNodes()])(
    'works as a module and as CommonJS on %s',
    async (node) => {
      for (const file of ['esm.mjs', 'common.cjs']) {
        expect(JSON.parse(await run(node, [file]))).toEqual(expected);
      }
    },
  );

  it('knows its errors across the module and the CommonJS build', async () => {
    expect(JSON.parse(await run(process.execPath, ['mixed.mjs']))).toEqual([
      false,
      true,
      true,
      true,
      false,
      false,
    ]);
  });

  it('gives its types to modules and to CommonJS', async () => {
    writeFileSync(join(folder, 'src/module.mts'), consumer);
    writeFileSync(join(folder, 'src/common.cts'), consumer);
    const all = Object.keys(manifest.exports).map(
      (subpath, index) => `export * as m${index} from 'unabridged${subpath.slice(1)}';`,
    );
    writeFileSync(join(folder, 'src/all.mts'), all.join('\n'));
    writeFileSync(join(folder, 'src/all.cts'), all.join('\n'));
    writeFileSync(
      join(folder, 'tsconfig.json'),
      JSON.stringify({
        compilerOptions: {
          strict: true,
          noEmit: true,
          module: 'nodenext',
          target: 'es2022',
          lib: ['es2022', 'dom', 'dom.iterable', 'dom.asynciterable'],
          types: [],
        },
        include: ['src'],
      }),
    );
    expect(await run(join(binaries, 'tsc'), ['-p', folder])).toBe('');
  });

  it('is clean in the eyes of publint and of attw', async () => {
    expect(await run(join(binaries, 'publint'), ['run', tarball, '--strict'])).toContain(
      'All good',
    );
    // Ends with a code of its own for each kind of problem.
    await run(join(binaries, 'attw'), [tarball, '--quiet']);
  });

  it('stays within a tenth of the size and of the files of the official one', () => {
    const own = measure(join(folder, 'node_modules/unabridged'));
    const official = measure(resolve(binaries, '../openai'));
    expect(own.bytes / official.bytes).toBeLessThan(0.13);
    expect(own.files / official.files).toBeLessThan(0.08);
  });

  it('asks for node:http with the first request alone', async () => {
    const script =
      "await import('unabridged'); console.log(process.moduleLoadList.includes('NativeModule https'))";
    expect(await run(process.execPath, ['--input-type=module', '-e', script])).toBe('false');
  });

  it('leaves helpers, forms and other services out of a program that chats by unabridged/chat', async () => {
    const { build } = await import('esbuild');
    const entry = join(folder, 'chat.mjs');
    writeFileSync(
      entry,
      "import { createClient } from 'unabridged/core'; import { ChatService } from 'unabridged/chat'; globalThis.chat = new ChatService(createClient());",
    );
    const { outputFiles } = await build({
      entryPoints: [entry],
      bundle: true,
      write: false,
      format: 'esm',
      platform: 'browser',
      absWorkingDir: dirname(entry),
    });
    const { text } = outputFiles[0]!;
    expect(text).toContain('/chat/completions');
    expect(text).not.toMatch(/TurnLimitError|multipart\/form-data|AssistantStream|\/vector_stores/);
  });

  it('leaves node:http out where the runtime is not Node', async () => {
    const { build } = await import('esbuild');
    const entry = join(folder, 'entry.mjs');
    writeFileSync(entry, "import OpenAI from 'unabridged'; new OpenAI();");
    const { outputFiles } = await build({
      entryPoints: [entry],
      bundle: true,
      write: false,
      format: 'esm',
      platform: 'browser',
      absWorkingDir: dirname(entry),
    });
    expect(outputFiles[0]!.text).not.toContain('node:');
  });
});
