import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Root of the repository. */
export const root: string = resolve(import.meta.dirname, '../../..');
const packageFolder = resolve(import.meta.dirname, '..');

/** Sources of the SDK. */
export const source: string = join(packageFolder, 'src');

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly description: string;
  readonly license: string;
  readonly exports: Readonly<Record<string, string>>;
}

/** The package as the workspace knows it. */
export const manifest: Manifest = JSON.parse(
  readFileSync(join(packageFolder, 'package.json'), 'utf8'),
) as Manifest;

/** One way to import the package. */
export interface Subpath {
  /** As in `exports`: `.` or `./responses`. */
  readonly specifier: string;
  /** What is published, without an extension: `index`, `helpers/zod`. The same path, so that old resolvers find it too. */
  readonly name: string;
  /** Source file, below `src`. */
  readonly file: string;
  /** Part of what the whole client loads. The others, such as the helpers for zod, are loaded by those who import them. */
  readonly inClient: boolean;
}

/** Every way to import the package. */
export const subpaths: readonly Subpath[] = Object.entries(manifest.exports).map(
  ([specifier, path]) => {
    const file = path.replace('./src/', '');
    const inClient =
      /^(index|services|types|chat-helpers)\.ts$/.test(file) || file.startsWith('services/');
    return { specifier, name: specifier === '.' ? 'index' : specifier.slice(2), file, inClient };
  },
);
