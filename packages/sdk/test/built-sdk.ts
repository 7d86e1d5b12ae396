import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { buildSdk } from '../build.ts';

/**
 * The client as it is published, built once in a run of the tests: the first who asks builds it,
 * and the others wait for that. Nobody writes into it.
 *
 * @returns its folder
 */
export async function builtSdk(): Promise<string> {
  const folder = join(process.env['UNABRIDGED_RUN_FOLDER']!, 'sdk');
  if (isFirst(`${folder}.begun`)) await build(folder);
  while (!existsSync(folder)) {
    if (existsSync(`${folder}.failed`)) throw new Error('Another test could not build the client.');
    await pause(50);
  }
  return folder;
}

async function build(folder: string): Promise<void> {
  try {
    await buildSdk(`${folder}.unfinished`);
    renameSync(`${folder}.unfinished`, folder);
  } catch (error) {
    writeFileSync(`${folder}.failed`, '');
    throw error;
  }
}

/** Only one process makes the folder. */
function isFirst(folder: string): boolean {
  try {
    mkdirSync(folder);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}
