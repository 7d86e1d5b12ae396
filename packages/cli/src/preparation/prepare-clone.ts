import { existsSync } from 'node:fs';
import { utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { seedFile } from '@unabridged/platform/seed-file';
import { CliError } from '../cli-error.ts';
import { progressLine } from '../screen/progress-line.ts';
import { isFresh } from './freshness.ts';
import { runProgram } from './run-program.ts';

/** Something that the repository does not hold but makes. */
interface Product {
  /** Fits in "Made …". */
  readonly name: string;
  /** File whose time tells when it was made. */
  readonly file: string;
  readonly sources: readonly string[];
  /** Program that makes it, and the folder it runs in. */
  readonly program: readonly [file: string, ...parameters: string[]];
  readonly folder: string;
}

function contractOf(root: string): Product {
  const folder = join(root, 'packages/contract');
  return {
    name: 'the schemas of the contract',
    file: join(folder, 'generated/operations.json'),
    sources: [join(folder, 'src'), join(folder, 'derive')],
    program: [join(folder, 'derive/main.ts')],
    folder: root,
  };
}

/** Made in a process of its own, because making a database leaves 350 MB behind. */
function databaseOf(root: string): Product {
  return {
    name: 'the empty database',
    file: seedFile,
    // Another version of the database has another file.
    sources: [],
    program: [join(root, 'packages/platform/src/storage/build-seed.ts')],
    folder: root,
  };
}

function playgroundOf(root: string): Product {
  const folder = join(root, 'apps/playground');
  return {
    name: 'the Playground',
    file: join(folder, 'dist/index.html'),
    sources: [
      join(folder, 'src'),
      join(folder, 'public'),
      join(folder, 'index.html'),
      join(folder, 'vite.config.ts'),
      join(folder, 'package.json'),
      join(root, 'packages/contract/src'),
    ],
    program: [join(root, 'node_modules/vite/bin/vite.js'), 'build'],
    folder,
  };
}

/** Makes what a clone's server reads, where it is missing or older than its sources. */
export async function prepareServer(root: string): Promise<void> {
  await makeUnlessFresh(contractOf(root), root);
  await makeUnlessFresh(databaseOf(root), root);
}

/** Makes what commands read that call a server. Their standard output is for replies alone. */
export async function prepareContract(root: string): Promise<void> {
  await makeUnlessFresh(contractOf(root), root, undefined, process.stderr);
}

/** The same for the Playground. Aborting ends the build. */
export async function preparePlayground(root: string, signal: AbortSignal): Promise<void> {
  await makeUnlessFresh(playgroundOf(root), root, signal);
}

/** @throws CliError with the program's own words where it fails */
async function makeUnlessFresh(
  product: Product,
  root: string,
  signal?: AbortSignal,
  output: NodeJS.WriteStream = process.stdout,
): Promise<void> {
  if (await isFresh(product.file, product.sources)) return;
  if (!existsSync(product.program[0]))
    throw new CliError(`Packages are missing. Run "npm ci" in ${root}, then start again.`);
  const start = performance.now();
  const line = progressLine(`Making ${product.name}`, output);
  const { exitCode, output: written } = await runProgram(product.program, product.folder, signal);
  if (exitCode !== 0 || !existsSync(product.file)) {
    line.failed(`Could not make ${product.name}.`);
    const command = ['node', ...product.program].join(' ');
    throw new CliError(
      `${command} in ${product.folder} ended with code ${exitCode}. It wrote:\n${written.trim()}`,
    );
  }
  // A program that finds nothing to change leaves its files alone; without a new time it would run at every start.
  const now = new Date();
  await utimes(product.file, now, now);
  line.done(`Made ${product.name} in ${((performance.now() - start) / 1000).toFixed(1)} s`);
}
