/** `npm run layers`: holds every import against who may import whom, and every file against paths of one machine. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { checkImports } from './check-layers/check-imports.ts';
import { checkMachinePaths } from './check-layers/check-machine-paths.ts';
import { layers } from './check-layers/layers.ts';

const root = join(import.meta.dirname, '..');
const problems = checkImports(root, layers);
if (existsSync(join(root, '.git'))) problems.push(...checkMachinePaths(root));

for (const problem of problems) console.error(problem);
console.log(
  problems.length === 0
    ? `Layers: ${layers.length} packages keep to the rules.`
    : `Layers: ${problems.length} problems. The rules are in tools/check-layers/layers.ts.`,
);
if (problems.length > 0) process.exitCode = 1;
