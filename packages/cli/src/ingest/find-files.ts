import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { exitCodes } from '../client/explain-error.ts';
import { CliError } from '../cli-error.ts';

/**
 * The files that paths name: of a folder, all that are in it and in its folders, without hidden
 * ones and what package managers bring.
 */
export function findFiles(paths: readonly string[]): string[] {
  return paths.flatMap((path) => {
    try {
      return statSync(path).isDirectory() ? filesIn(path) : [path];
    } catch (cause) {
      throw new CliError(`${path} cannot be read: ${(cause as Error).message}.`, exitCodes.usage);
    }
  });
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !name.startsWith('.') && name !== 'node_modules')
    .toSorted((left, right) => left.name.localeCompare(right.name))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return filesIn(path);
      return entry.isFile() ? [path] : [];
    });
}
