/**
 * Runs every example as a reader would: against a platform, a gateway and a
 * Playground started by the command line. The address in the file is replaced by
 * the one of this run; a line `// Prints: …` says what the output contains.
 */
import { execFile } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startProduct, type RunningProduct } from '../tests/start-product.ts';

const run = promisify(execFile);
const here = import.meta.dirname;
const scratch = join(here, '.run');

/** `npx` finds the command of this clone by itself; here it is called without asking npm. */
function environment(): NodeJS.ProcessEnv {
  const bin = join(here, '../node_modules/.bin');
  // Readers see colours; what is compared has none, whatever the run of the tests is told.
  const { FORCE_COLOR: _, ...inherited } = process.env;
  return {
    ...inherited,
    NO_COLOR: '1',
    PATH: `${scratch}:${bin}:${process.env['PATH']}`,
    UNABRIDGED_BASE_URL: `${product.url}/v1`,
  };
}

let product: RunningProduct;
beforeAll(async () => {
  rmSync(scratch, { recursive: true, force: true });
  mkdirSync(scratch);
  writeFileSync(join(scratch, 'npx'), '#!/bin/sh\nexec "$@"\n', { mode: 0o755 });
  product = await startProduct();
});
afterAll(async () => {
  await product.stop();
  rmSync(scratch, { recursive: true, force: true });
});

describe.each([
  ['sdk', '.ts', process.execPath],
  ['api', '.sh', 'sh'],
  ['cli', '.sh', 'sh'],
])('examples/%s', (folder, ending, command) => {
  const files = readdirSync(join(here, folder)).filter((name) => name.endsWith(ending));

  it.each(files)('%s prints what it says', async (name) => {
    const source = readFileSync(join(here, folder, name), 'utf8');
    const expected = [...source.matchAll(/^(?:\/\/|#) Prints: (.+)$/gm)].map((match) => match[1]!);
    expect(expected.length, 'an example says what it prints').toBeGreaterThan(0);
    const copy = join(scratch, `${folder}-${name}`);
    writeFileSync(copy, source.replaceAll('http://127.0.0.1:4100', product.url));
    const { stdout } = await run(command, [copy], {
      cwd: scratch,
      env: environment(),
      timeout: 50_000,
      maxBuffer: 16 * 1024 * 1024,
    });
    for (const text of expected) expect(stdout).toContain(text);
  });
});
