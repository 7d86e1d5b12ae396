import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildCompat } from '../../packages/compat/build.ts';
import { exceptionFor } from '../../packages/compat/build/exceptions.ts';
import { matchNames } from '../../packages/compat/build/match-names.ts';
import { official } from '../../packages/compat/build/official.ts';
import { readOurs } from '../../packages/compat/build/ours.ts';
import { builtSdk } from '../../packages/sdk/test/built-sdk.ts';

const execute = promisify(execFile);
const binaries = resolve(import.meta.dirname, '../../node_modules/.bin');
const require = createRequire(import.meta.url);

let folder: string;
let sdk: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'unabridged-compat-'));
  sdk = await builtSdk();
  buildCompat(join(folder, 'compat'), sdk);
  mkdirSync(join(folder, 'node_modules'));
  symlinkSync(sdk, join(folder, 'node_modules/unabridged'));
  symlinkSync(join(folder, 'compat'), join(folder, 'node_modules/openai'));
  writeFileSync(join(folder, 'package.json'), '{"private":true}');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function run(file: string, text: string): Promise<unknown> {
  writeFileSync(join(folder, file), text);
  const parameters = ['--preserve-symlinks', '--preserve-symlinks-main', file];
  const { stdout } = await execute(process.execPath, parameters, { cwd: folder });
  return JSON.parse(stdout);
}

async function check(files: Record<string, string>): Promise<string> {
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  const compilerOptions = {
    strict: true,
    noEmit: true,
    module: 'nodenext',
    target: 'es2022',
    lib: ['es2022', 'dom', 'dom.iterable', 'dom.asynciterable'],
    types: [],
    preserveSymlinks: true,
  };
  writeFileSync(
    join(folder, 'tsconfig.json'),
    JSON.stringify({ compilerOptions, files: Object.keys(files) }),
  );
  return execute(join(binaries, 'tsc'), ['-p', folder]).then(
    ({ stdout }) => stdout,
    (error: { stdout: string }) => error.stdout,
  );
}

const modules = Object.keys(official.modules);

describe('the stand-in for the package openai', () => {
  it('was made from the official package that is installed', () => {
    expect(official.version).toBe((require('openai/version') as { VERSION: string }).VERSION);
  });

  it('has every name of every module, or says why not', () => {
    const unexplained = Array.from(matchNames(readOurs(sdk)), ([path, { missing }]) =>
      missing
        .filter((name) => exceptionFor(path, name) === undefined)
        .map((name) => `${path}: ${name}`),
    );
    expect(unexplained.flat()).toEqual([]);
  });

  it('resolves every subpath, as a module and as CommonJS', async () => {
    const imports = modules.map((path) => `await import('openai/${path}');`).join('\n');
    expect(await run('all.mjs', `${imports}\nconsole.log(${modules.length})`)).toBe(modules.length);
    const requires = modules.map((path) => `require('openai/${path}.js');`).join('\n');
    expect(await run('all.cjs', `${requires}\nconsole.log(${modules.length})`)).toBe(
      modules.length,
    );
  });

  it('gives one and the same class by every way to it', async () => {
    const text = `
      import OpenAI, { NotFoundError } from 'openai';
      import { Completions } from 'openai/resources/chat/completions.mjs';
      import { Completions as FromIndex } from 'openai/resources/chat/index.mjs';
      import * as errors from 'openai/error';
      const client = new OpenAI({ apiKey: 'k' });
      console.log(JSON.stringify([
        OpenAI.OpenAI === OpenAI,
        OpenAI.Chat.Completions === Completions && FromIndex === Completions,
        client.chat.completions instanceof Completions,
        client.beta.threads.runs instanceof OpenAI.Beta.Threads.Runs,
        errors.NotFoundError === NotFoundError,
      ]));`;
    expect(await run('same.mjs', text)).toEqual([true, true, true, true, true]);
    const common = `
      const OpenAI = require('openai');
      console.log(JSON.stringify([
        typeof OpenAI, OpenAI.default === OpenAI, require('openai').OpenAI === OpenAI,
        require('openai/resources/responses/responses').Responses === OpenAI.Responses,
      ]));`;
    expect(await run('same.cjs', common)).toEqual(['function', true, true, true]);
  });

  it('says what is missing when it is used, not when it is imported', async () => {
    const text = `
      import { BedrockOpenAI, OpenAIError } from 'openai';
      try { new BedrockOpenAI(); } catch (error) {
        console.log(JSON.stringify([error instanceof OpenAIError, error.message]));
      }`;
    expect(await run('missing.mjs', text)).toEqual([
      true,
      expect.stringMatching(/BedrockOpenAI is not part of @unabridged\/openai/),
    ]);
  });

  it('has declarations that compile, by the official names', async () => {
    const all = modules.map((path, index) => `export * as m${index} from 'openai/${path}';`);
    const program = `
      import OpenAI from 'openai';
      import type { ChatCompletionMessageParam, ChatCompletionCreateParamsStreaming } from 'openai/resources/chat/completions';
      import type { ResponseInputItem, Response } from 'openai/resources/responses/responses';
      import type { FileObject, FileObjectsPage } from 'openai/resources/files';
      import type { ModelsPage } from 'openai/resources/models.js';
      import { Stream } from 'openai/streaming';
      export const messages: ChatCompletionMessageParam[] = [{ role: 'user', content: 'x' }];
      export const item: ResponseInputItem.Message = { role: 'user', content: [] };
      export const params: ChatCompletionCreateParamsStreaming = { model: 'm', messages, stream: true };
      export async function use(client: OpenAI, page: FileObjectsPage, models: ModelsPage) {
        const file: FileObject | undefined = page.data[0];
        const response: Response = await client.responses.create({ model: 'm', input: [item] });
        const stream = await client.chat.completions.create(params);
        return [file?.filename, response.output_text, stream instanceof Stream, models.data[0]?.id];
      }
      // @ts-expect-error a role that does not exist
      export const wrong: ChatCompletionMessageParam = { role: 'nobody', content: 'x' };`;
    expect(
      await check({
        'all.mts': all.join('\n'),
        'all.cts': all.join('\n'),
        'program.mts': program,
        'program.cts': program,
      }),
    ).toBe('');
  });
});
