import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../run/run-command.ts';

/** A package whose sources Node cannot run once they are installed, so that it has a built form. */
export interface BuiltPackage {
  /** Its folder below `packages`. */
  readonly folder: string;
  /** What it reads while it runs: where that lies below the root, and where in the package. */
  readonly assets: readonly (readonly [from: string, to: string])[];
  /** What is run, rather than imported by the package's name. */
  readonly programs: readonly string[];
}

export const builtPackages: readonly BuiltPackage[] = [
  {
    folder: 'contract',
    assets: [['packages/contract/generated/*.json', 'generated']],
    programs: [],
  },
  {
    folder: 'platform',
    // Python's memory is left out: it is large, and the first use of Python makes it.
    assets: [['packages/platform/generated/*.{zst,bin}', 'generated']],
    programs: [],
  },
  { folder: 'gateway', assets: [], programs: [] },
  {
    folder: 'cli',
    assets: [
      ['packages/cli/bin', 'bin'],
      ['apps/playground/dist', 'playground'],
    ],
    programs: ['src/main.ts'],
  },
];

/** What of a `package.json` matters here. */
export interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly exports?: Readonly<Record<string, string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly [field: string]: unknown;
}

export function manifestOf({ folder }: BuiltPackage): Manifest {
  return JSON.parse(
    readFileSync(join(root, 'packages', folder, 'package.json'), 'utf8'),
  ) as Manifest;
}

/** Absolute paths of the sources that everything else is reached from. */
export function entriesOf(one: BuiltPackage): string[] {
  const folder = join(root, 'packages', one.folder);
  const patterns = [...Object.values(manifestOf(one).exports ?? {}), ...one.programs];
  // In exports, a star stands for folders in folders too.
  return patterns.flatMap((pattern) =>
    globSync(pattern.replace('*', '**'), { cwd: folder }).map((file) => join(folder, file)),
  );
}
