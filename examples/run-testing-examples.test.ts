/** Runs the examples of tests as their readers would; that for vitest runs by itself. */
import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, expect, it } from 'vitest';
import { buildSeed } from '../packages/platform/src/storage/seed.ts';

const run = promisify(execFile);
const folder = join(import.meta.dirname, 'testing');
const files = readdirSync(folder).filter((name) => !name.endsWith('.test.ts'));

beforeAll(buildSeed);

it.each(files)('%s prints what it says', async (name) => {
  const path = join(folder, name);
  const said = [...readFileSync(path, 'utf8').matchAll(/^\/\/ Prints: (.+)$/gm)];
  expect(said.length, 'an example says what it prints').toBeGreaterThan(0);
  const parameters = name.includes('node-test') ? ['--test', path] : [path];
  const { stdout } = await run(process.execPath, parameters, { timeout: 50_000 });
  for (const [, text] of said) expect(stdout).toContain(text);
});
