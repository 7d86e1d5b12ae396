import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { familyOfPath } from './contract.ts';

/**
 * Lists every family in `registry.ts` and every file of types in `index.ts`,
 * families that are listed already first and in their order.
 */
export function registerFamilies(root: string): void {
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /\/(types\.ts|types\/[\w-]+\.ts|official-names\.ts)$/.test(file))
    .sort();
  const index = join(dirname(root), 'index.ts');
  const kept = readFileSync(index, 'utf8')
    .split('\n')
    .filter((line) => !line.startsWith("export type * from './families/"));
  const lines = files.map((file) => `export type * from './families/${file}';`);
  writeFileSync(index, [...lines, ...kept].join('\n'));
  registerOperations(root, [...new Set(files.map(familyOfPath))]);
}

function registerOperations(root: string, families: readonly string[]): void {
  const registry = join(dirname(root), 'registry.ts');
  const text = readFileSync(registry, 'utf8');
  const familyOf = new Map(
    Array.from(
      text.matchAll(/import \{ (\w+) \} from '\.\/families\/([\w/-]+)\/operations\.ts'/g),
      (match) => [match[1]!, match[2]!] as const,
    ),
  );
  const [, table = ''] = /export const families = \{([^}]*)\}/.exec(text) ?? [];
  const listed = Array.from(table.matchAll(/(\w+)\s*(?:,|$)/g), (match) =>
    familyOf.get(match[1]!)!,
  );
  const all = [...new Set([...listed, ...families])]
    .filter((family) => existsSync(join(root, family, 'operations.ts')))
    .map((family) => ({ family, table: exportOf(join(root, family, 'operations.ts')) }));
  const imports = all
    .map(({ family, table }) => `import { ${table} } from './families/${family}/operations.ts';`)
    .sort();
  const entries = all.map(({ family, table }) =>
    family === table ? table : `'${family}': ${table}`,
  );
  const rest = text
    .split('\n')
    .filter((line) => !line.startsWith('import {'))
    .join('\n')
    .replace(
      /export const families = \{[^}]*\}/,
      `export const families = { ${entries.join(', ')} }`,
    );
  writeFileSync(registry, `${imports.join('\n')}\n${rest}`);
}

/** Name of the table that an operations file exports. */
function exportOf(file: string): string {
  const name = /export const (\w+) =/.exec(readFileSync(file, 'utf8'))?.[1];
  if (!name) throw new Error(`${file} exports no table of operations.`);
  return name;
}
