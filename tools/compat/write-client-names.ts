/**
 * Writes the types that the client's class holds: a part of `npm run derive`.
 * `--missing` lists the official names that nothing of ours stands for.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { clientNames } from './client-names.ts';

const folder = join(import.meta.dirname, '../../packages/sdk/src/client/generated');
const { text, count, missing } = clientNames();
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, 'client-names.ts'), text);
console.log(`client: named ${count} types; ${missing.length} official names have no counterpart`);
if (process.argv.includes('--missing')) console.log(missing.join('\n'));
