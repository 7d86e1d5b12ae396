/**
 * Derives everything that other packages read of the contract as data: JSON
 * Schemas, the table of operations, examples and the OpenAPI document. Run by
 * `npm run derive`; does nothing while the sources are unchanged.
 */
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fingerprint, readSources } from './sources.ts';

const packageRoot = fileURLToPath(new URL('..', import.meta.url));
const outputFolder = join(packageRoot, 'generated');
const fingerprintFile = join(outputFolder, 'fingerprint.txt');

const started = performance.now();
const sources = readSources(packageRoot);
const current = fingerprint(sources);

if (readIfThere(fingerprintFile) === current) {
  console.log('contract: up to date');
} else {
  const { derive } = await import('./derive.ts');
  const files = await derive(sources, packageVersion());
  mkdirSync(outputFolder, { recursive: true });
  for (const [name, content] of Object.entries(files)) write(name, JSON.stringify(content));
  // Last, so that an interrupted run is repeated.
  write('fingerprint.txt', current);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const counts = `${files['operations.json'].length} operations, ${Object.keys(files['definitions.json']).length} types`;
  console.log(`contract: derived ${counts} in ${seconds} s`);
}

function packageVersion(): string {
  const manifest = readFileSync(join(packageRoot, 'package.json'), 'utf8');
  return (JSON.parse(manifest) as { version: string }).version;
}

function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

/** Renames into place, so that a reader never sees half a file. */
function write(name: string, content: string): void {
  const target = join(outputFolder, name);
  const draft = `${target}.${process.pid}`;
  writeFileSync(draft, content);
  renameSync(draft, target);
}
