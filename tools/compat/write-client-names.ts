/**
 * Writes the types that the client's class holds. Run it anew when the official package or our
 * types change: `node tools/compat/write-client-names.ts`. A test tells when that is due.
 */
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { clientNames } from './client-names.ts';

const target = join(import.meta.dirname, '../../packages/sdk/src/client/types/client-names.ts');
const { text, missing } = clientNames();
writeFileSync(target, text);
spawnSync('oxfmt', ['--write', target], { stdio: 'inherit' });
console.log(`${missing.length} names have no counterpart.`);
if (process.argv.includes('--missing')) console.log(missing.join('\n'));
