/**
 * Compares the contract with the installed official package, and drafts what it
 * lacks. `npm run sync`, `npm run sync -- --json`, `npm run sync -- draft <family>…`.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { familiesRoot, familyOfPath, readContract } from './contract.ts';
import { draftContract } from './draft.ts';
import { draftedFamilies, draftFamily } from './draft-family.ts';
import { openPackage } from './official-package.ts';
import { registerFamilies } from './register.ts';

const [command, ...names] = process.argv.slice(2);

if (command === 'draft') writeDrafts(names);

function writeDrafts(families: readonly string[]): void {
  const contract = readContract();
  const kept = new Map(
    Array.from(contract.files, ([name, file]) => [name, familyOfPath(file)] as const),
  );
  const draft = draftContract(openPackage(), kept);
  const known = draftedFamilies(draft);
  const unknown = families.find((family) => !known.includes(family));
  if (unknown || !families.length) {
    const reason = unknown ? `The official package has no family ${unknown}.` : 'Which family?';
    console.error(`${reason} Name one or more of: ${known.join(', ')}.`);
    process.exitCode = 1;
    return;
  }
  const written: string[] = [];
  for (const family of families) {
    for (const [path, text] of draftFamily(family, draft, contract)) {
      const file = join(familiesRoot, path);
      if (existsSync(file)) {
        console.warn(`${path} is there already: left as it is.`);
        continue;
      }
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
      written.push(file);
    }
  }
  registerFamilies(familiesRoot);
  spawnSync('oxfmt', ['--write', ...written, join(familiesRoot, '..')], { stdio: 'inherit' });
  console.log(`Drafted ${written.length} files. Write the summaries, then run \`npm run derive\`.`);
}
