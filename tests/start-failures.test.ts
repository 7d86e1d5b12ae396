import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectSentence } from './expect-sentence.ts';
import { runProduct } from './start-product.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'unabridged-failures-'));
});
afterAll(() => rm(folder, { recursive: true }));

const start = (...parameters: string[]) =>
  runProduct([
    'start',
    '--no-open',
    '--no-build',
    '--data-dir',
    join(folder, 'data'),
    ...parameters,
  ]);

test('says that the port is busy, and names another', async () => {
  const other = createServer();
  await new Promise<void>((resolve) => {
    other.listen(0, '127.0.0.1', resolve);
  });
  const { port } = other.address() as AddressInfo;
  const { exitCode, output } = await start('--port', String(port));
  other.close();
  expect(exitCode).toBe(1);
  expectSentence(output, new RegExp(`Port ${port} .*in use.*--port ${port + 1}`));
});

test('says that the data folder cannot be used', async () => {
  const file = join(folder, 'a-file');
  await writeFile(file, '');
  const { exitCode, output } = await start('--port', '0', '--data-dir', join(file, 'data'));
  expect(exitCode).toBe(1);
  expectSentence(output, /data directory .*a-file\/data cannot be used: /);
});

test.each(['abc', '-1', '65536', '1.5'])('does not take %s for a port', async (port) => {
  const { exitCode, output } = await start(`--port=${port}`);
  expect(exitCode).toBe(1);
  expect(output).toMatch(/whole number from 0 to 65535/);
});

test('does not take a word for an address', async () => {
  const { exitCode, output } = await start('--port', '0', '--host', 'no.such.host.invalid');
  expect(exitCode).toBe(1);
  expectSentence(output, /no address "no.such.host.invalid"/);
});

test('prints help and version', async () => {
  expect((await runProduct(['--help'])).output).toMatch(/start .*\n.*serve/);
  expect((await runProduct(['start', '--help'])).output).toContain('--data-dir');
  expect(await runProduct(['--version'])).toMatchObject({
    exitCode: 0,
    output: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) as string,
  });
});

const hostNode = '/usr/bin/node';
const hostNodeIsOld =
  existsSync(hostNode) &&
  Number(execFileSync(hostNode, ['--version'], { encoding: 'utf8' }).slice(1).split('.')[0]) < 22;

test.skipIf(!hostNodeIsOld)('says that Node is too old', async () => {
  const { exitCode, output } = await runProduct(['start'], hostNode);
  expect(exitCode).toBe(1);
  expectSentence(output, /This is Node .* needs Node 22.18 or newer.*npm start/);
});
