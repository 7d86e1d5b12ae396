import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const examples = join(import.meta.dirname, '../../examples');
const languages: Readonly<Record<string, string>> = { ts: 'ts', sh: 'sh', json: 'json' };

/** A file of `examples/` as a code block; the lines that the tests check against are left out. */
export function exampleBlock(path: string): string {
  const source = readFileSync(join(examples, path), 'utf8')
    .replaceAll(/^(?:\/\/|#) Prints: .+\n?/gm, '')
    .trim();
  return `\`\`\`${languages[path.split('.').pop()!] ?? ''}\n${source}\n\`\`\``;
}
