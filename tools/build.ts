/** `npm run build`: makes everything that the repository does not hold. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root, runCommand, secondsSince } from './run/run-command.ts';

const steps: readonly (readonly [name: string, command: string, ...parameters: string[]])[] = [
  ['Schemas of the contract', 'node', 'packages/contract/derive/main.ts'],
  ["Types that the client's class holds", 'node', 'tools/compat/write-client-names.ts'],
  ['Empty database', 'node', 'packages/platform/src/storage/build-seed.ts'],
  ['Moderation head', 'node', 'packages/platform/src/moderations/build-head.ts'],
  ['Playground', 'vite', 'build', 'apps/playground', '--logLevel', 'warn'],
  ['Client for publishing', 'node', 'packages/sdk/build.ts'],
  ['Stand-in for the package openai', 'node', 'packages/compat/build.ts'],
];

const start = performance.now();
for (const [name, command, ...parameters] of steps) {
  if (command === 'node' && !existsSync(join(root, parameters[0]!))) continue;
  const stepStart = performance.now();
  const exitCode = await runCommand(command, parameters);
  if (exitCode !== 0) {
    console.error(`✗ ${name}: ${command} ${parameters.join(' ')} ended with code ${exitCode}.`);
    process.exit(1);
  }
  console.log(`✓ ${name} in ${secondsSince(stepStart)}`);
}
console.log(`Built in ${secondsSince(start)}.`);
