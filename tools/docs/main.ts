/** `npm run docs` writes the blocks of README and docs/; `--check` fails where one is out of date. */
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeBlocks } from './blocks.ts';
import { fieldsBlock, operationsBlock } from './contract-blocks.ts';
import { exampleBlock } from './example-block.ts';

const root = join(import.meta.dirname, '../..');
const check = process.argv.includes('--check');
const writers = { example: exampleBlock, operations: operationsBlock, fields: fieldsBlock };

let outdated = 0;
for (const name of ['README.md', ...globSync('docs/**/*.md', { cwd: root })]) {
  const before = readFileSync(join(root, name), 'utf8');
  const after = writeBlocks(before, writers);
  if (after === before) continue;
  outdated += 1;
  if (check) console.error(`${name} is out of date. Run \`npm run docs\` and commit the change.`);
  else writeFileSync(join(root, name), after);
}
console.log(check ? `${outdated} documents out of date` : `${outdated} documents written`);
if (check && outdated > 0) process.exitCode = 1;
