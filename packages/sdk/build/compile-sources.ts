import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './subpaths.ts';

/**
 * Emits sources of the packages and their declarations, file by file.
 * @param files all that are wanted: which of the others the compiler takes for an external library,
 *   and leaves out, changes from run to run
 * @param out folder below the root, where the compiler finds the types of Node
 * @throws with what the compiler says
 */
export function compileSources(
  files: readonly string[],
  out: string,
  options: Readonly<Record<string, boolean>>,
): void {
  const config = join(out, 'tsconfig.json');
  writeFileSync(
    config,
    JSON.stringify({
      extends: join(root, 'tsconfig.node.json'),
      compilerOptions: {
        incremental: false,
        noEmit: false,
        declaration: true,
        ...options,
        rootDir: join(root, 'packages'),
        typeRoots: [join(root, 'node_modules/@types')],
        outDir: out,
      },
      include: [],
      files,
    }),
  );
  const compiler = join(root, 'node_modules/typescript/bin/tsc');
  const { status, stdout } = spawnSync(process.execPath, [compiler, '-p', config], {
    cwd: root,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`The sources could not be compiled:\n${stdout}`);
}
