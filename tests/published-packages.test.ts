import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { builtSdk } from '../packages/sdk/test/built-sdk.ts';
import { manifestOf } from '../tools/pack/packages.ts';
import { writePackages } from '../tools/pack/write-package.ts';
import { startProduct } from './start-product.ts';

/** Without it Node would keep what it has compiled, for files that are gone afterwards. */
const environment = { NODE_DISABLE_COMPILE_CACHE: '1' };
const env = { ...process.env, ...environment };
const execute = promisify(execFile);
const installed = resolve(import.meta.dirname, '../node_modules');

let folder: string;
let modules: string;

/** Everything that the repository has installed, but for its own packages. */
function linkOthers(): void {
  const own = new Set(['@unabridged', 'unabridged', '.bin', '.cache']);
  for (const name of readdirSync(installed))
    if (!own.has(name)) symlinkSync(join(installed, name), join(modules, name), 'junction');
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'unabridged-published-'));
  modules = join(folder, 'node_modules');
  mkdirSync(modules);
  linkOthers();
  // Not links: Node judges a file by where it really lies.
  writePackages((one) => join(modules, manifestOf(one).name));
  symlinkSync(await builtSdk(), join(modules, 'unabridged'), 'junction');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const program = `
import OpenAI, { toFile } from 'unabridged';
import { startPlatform } from '@unabridged/platform/testing';
const platform = await startPlatform();
const client = new OpenAI({ baseURL: platform.baseURL, apiKey: platform.apiKey });
platform.script({ text: 'broken', reply: 'Here is your money.' });
const chat = await client.chat.completions.create({
  model: 'gpt-6-luna',
  messages: [{ role: 'user', content: 'My lamp is broken.' }],
});
const file = await client.files.create({
  file: await toFile(Buffer.from('Lamps are mended on Mondays.'), 'lamps.txt'),
  purpose: 'user_data',
});
const content = await (await client.files.content(file.id)).text();
await platform.close();
console.log(JSON.stringify([chat.choices[0].message.content, content]));
`;

it('tests a program with the platform from node_modules', async () => {
  const file = join(folder, 'program.mjs');
  writeFileSync(file, program);
  const { stdout } = await execute(process.execPath, [file], { cwd: folder, env, timeout: 45_000 });
  expect(JSON.parse(stdout)).toEqual(['Here is your money.', 'Lamps are mended on Mondays.']);
});

it('starts the command line from node_modules, with the Playground', async () => {
  const command = join(modules, '@unabridged/cli/bin/unabridged.js');
  await using product = await startProduct({ program: command, environment });
  const page = await fetch(product.url);
  expect(await page.text()).toContain('<div id="root">');
  const models = await fetch(`${product.url}/api/models`);
  expect(await models.json()).toMatchObject({ object: 'list' });
});
