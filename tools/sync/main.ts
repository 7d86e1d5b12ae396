/**
 * Compares the contract with the installed official package, and drafts what it
 * lacks. `npm run sync`, `npm run sync -- --json`, `npm run sync -- draft <family>…`;
 * `--package <folder>` reads another copy of the official package.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { familiesRoot, keptNames, readContract } from './contract.ts';
import { draftContract } from './draft.ts';
import { draftedFamilies, draftFamilies } from './draft-family.ts';
import { findDrift, isInStep } from './drift.ts';
import { openPackage } from './official-package.ts';
import { registerFamilies } from './register.ts';
import { driftText } from './report.ts';

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'boolean' }, package: { type: 'string' } },
});
const [command, ...names] = positionals;

if (command === 'draft') writeDrafts(names);
else if (command === undefined) await reportDrift(options.json ?? false);
else {
  console.error(`There is no command ${command}: there are \`draft <family>…\` and none.`);
  process.exitCode = 1;
}

async function reportDrift(asJson: boolean): Promise<void> {
  const drift = await findDrift(openPackage(options.package));
  console.log(asJson ? JSON.stringify(drift, null, 2) : driftText(drift));
  if (!isInStep(drift)) process.exitCode = 1;
}

function writeDrafts(families: readonly string[]): void {
  const contract = readContract();
  const draft = draftContract(openPackage(options.package), keptNames(contract));
  const known = draftedFamilies(draft);
  const unknown = families.find((family) => !known.includes(family));
  if (unknown || !families.length) {
    const reason = unknown ? `The official package has no family ${unknown}.` : 'Which family?';
    console.error(`${reason} Name one or more of: ${known.join(', ')}.`);
    process.exitCode = 1;
    return;
  }
  const written: string[] = [];
  for (const [path, text] of draftFamilies(families, draft, contract)) {
    const file = join(familiesRoot, path);
    if (existsSync(file)) {
      console.log(`${path} is there already. Add to it by hand:\n\n${text}`);
      continue;
    }
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    written.push(file);
  }
  registerFamilies(familiesRoot);
  spawnSync('oxfmt', ['--write', ...written, join(familiesRoot, '..')], { stdio: 'inherit' });
  console.log(`Drafted ${written.length} files. Write the summaries, then run \`npm run derive\`.`);
}
