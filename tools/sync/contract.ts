import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript-api';

/** The types that our contract declares, as far as drafting needs to know them. */
export interface Contract {
  /** Folder with the families. */
  readonly root: string;
  /** Type name → file below the root, such as `responses/types/items.ts`. */
  readonly files: ReadonlyMap<string, string>;
  /** Accessors of the operations that it has. */
  readonly accessors: ReadonlySet<string>;
  /** Further official names → the type that they stand for. */
  readonly aliases: ReadonlyMap<string, string>;
}

/** Folder with the families of the contract. */
export const familiesRoot: string = fileURLToPath(
  new URL('../../packages/contract/src/families', import.meta.url),
);

/** Reads which types are declared where. */
export function readContract(root: string = familiesRoot): Contract {
  const files = new Map<string, string>();
  const aliases = new Map<string, string>();
  for (const path of [...typeFiles(root), '../errors.ts']) {
    const text = readFileSync(join(root, path), 'utf8');
    const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest);
    for (const node of source.statements) {
      if (!ts.isInterfaceDeclaration(node) && !ts.isTypeAliasDeclaration(node)) continue;
      if (!path.endsWith('official-names.ts')) files.set(node.name.text, path);
      else if (ts.isTypeAliasDeclaration(node)) {
        aliases.set(node.name.text, node.type.getText(source));
      }
    }
  }
  return { root, files, accessors: readAccessors(root), aliases };
}

/** `responses/types/items.ts` → `responses`, `admin/users/types.ts` → `admin/users`. */
export function familyOfPath(path: string): string {
  return path.replace(/\/(types|official-names|operations|examples)(\/.+)?(\.ts)?$/, '');
}

/** What the contract declares keeps its name in a draft: type name → family. */
export function keptNames({ files }: Contract): Map<string, string> {
  return new Map(Array.from(files, ([name, file]) => [name, familyOfPath(file)]));
}

function readAccessors(root: string): Set<string> {
  const tables = filesBelow(root).filter((path) => path.endsWith('/operations.ts'));
  const texts = tables.map((path) => readFileSync(join(root, path), 'utf8'));
  return new Set(
    Array.from(texts.join('\n').matchAll(/\baccessor: '([\w.]+)'/g), (match) => match[1]!),
  );
}

function typeFiles(root: string): string[] {
  return filesBelow(root).filter((path) =>
    /\/(types\.ts|types\/[\w-]+\.ts|official-names\.ts)$/.test(path),
  );
}

function filesBelow(root: string): string[] {
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .sort();
}
