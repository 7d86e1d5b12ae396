import ts from 'typescript-api';
import type { OfficialPackage } from './official-package.ts';

/** A class of the official client that holds methods, such as `client.responses.inputItems`. */
export interface Resource {
  /** Property names from the client, joined by dots. */
  readonly accessor: string;
  /** Class name, such as `InputItems`. */
  readonly className: string;
  /** Declaration file, relative to the package. */
  readonly file: string;
  readonly declaration: ts.ClassDeclaration;
}

/** Walks the client class and every resource class below it, in order of declaration. */
export function readResources(official: OfficialPackage): Resource[] {
  const entry = official.program
    .getSourceFiles()
    .find((file) => official.pathOf(file) === 'client.d.ts');
  const client = entry?.statements.find(
    (statement): statement is ts.ClassDeclaration =>
      ts.isClassDeclaration(statement) && statement.name?.text === 'OpenAI',
  );
  if (!client) throw new Error('client.d.ts of the official package declares no class OpenAI.');
  const found: Resource[] = [];
  const visit = (owner: ts.ClassDeclaration, path: readonly string[]): void => {
    for (const [name, declaration] of nestedResources(owner, official)) {
      const accessor = [...path, name];
      found.push({
        accessor: accessor.join('.'),
        className: declaration.name!.text,
        file: official.pathOf(declaration),
        declaration,
      });
      visit(declaration, accessor);
    }
  };
  visit(client, []);
  return found;
}

function* nestedResources(
  owner: ts.ClassDeclaration,
  official: OfficialPackage,
): Generator<[string, ts.ClassDeclaration]> {
  for (const member of owner.members) {
    if (!ts.isPropertyDeclaration(member) && !ts.isGetAccessorDeclaration(member)) continue;
    if (!ts.isIdentifier(member.name) || !member.type || !ts.isTypeReferenceNode(member.type)) {
      continue;
    }
    const declaration = official.checker
      .getTypeFromTypeNode(member.type)
      .symbol?.declarations?.find(ts.isClassDeclaration);
    if (declaration && official.pathOf(declaration).startsWith('resources/')) {
      yield [member.name.text, declaration];
    }
  }
}
