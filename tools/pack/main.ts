/**
 * `npm run pack`: builds every package as it is published, the platform's into `dist/packages`, and
 * packs all of them into `dist/tarballs`, from where npm installs them.
 */
import { mkdirSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { root, runCommand, secondsSince } from '../run/run-command.ts';
import { builtPackages } from './packages.ts';
import { writePackages } from './write-package.ts';

const folder = join(root, 'dist/packages');
const tarballs = join(root, 'dist/tarballs');

async function step(command: string, ...parameters: string[]): Promise<void> {
  const exitCode = await runCommand(command, parameters);
  if (exitCode !== 0) process.exit(exitCode);
}

await step('node', 'tools/build.ts');
const start = performance.now();
writePackages((one) => join(folder, one.folder));
console.log(`✓ Packages of the platform in ${secondsSince(start)}`);
rmSync(tarballs, { recursive: true, force: true });
mkdirSync(tarballs, { recursive: true });
const folders = [
  join(root, 'packages/sdk/dist'),
  join(root, 'packages/compat/dist'),
  ...builtPackages.map((one) => join(folder, one.folder)),
];
await step('npm', 'pack', ...folders, '--pack-destination', tarballs, '--silent');
console.log(`Packed into ${relative(root, tarballs)}.`);
