import ts from 'typescript-api';
import { DerivationError } from './failure.ts';
import type { SourceText } from './sources.ts';

export type Declaration = ts.InterfaceDeclaration | ts.TypeAliasDeclaration;

/**
 * Files whose types describe JSON: the families and the error body. The contract
 * never refers to the further names of `official-names.ts`.
 */
const DESCRIBES_JSON = /^src\/(families\/.+\/(types|types\/(?!official-names)[\w-]+)|errors)\.ts$/;

/** Parses a source once, with parents, so that nodes know their text and line. */
export function parse(source: SourceText): ts.SourceFile {
  return ts.createSourceFile(
    source.path,
    source.text,
    {
      languageVersion: ts.ScriptTarget.Latest,
      jsDocParsingMode: ts.JSDocParsingMode.ParseNone,
    },
    true,
  );
}

/**
 * Collects the type declarations of the contract by name. Names are unique
 * across the contract because schemas live in one flat list of definitions.
 */
export function collectDeclarations(sources: readonly SourceText[]): Map<string, Declaration> {
  const found = new Map<string, Declaration>();
  for (const source of sources.filter(({ path }) => DESCRIBES_JSON.test(path))) {
    for (const statement of parse(source).statements) {
      if (!ts.isInterfaceDeclaration(statement) && !ts.isTypeAliasDeclaration(statement)) continue;
      const name = statement.name.text;
      const other = found.get(name);
      if (other) {
        const where = other.getSourceFile().fileName;
        throw new DerivationError(
          statement,
          `${name} is declared in ${where} too. Names are unique across the contract: rename one.`,
        );
      }
      found.set(name, statement);
    }
  }
  return found;
}
