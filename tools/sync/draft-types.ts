/**
 * Drafts type declarations in the contract's form from the official package's
 * declaration files. Only facts cross over: names, fields, optionality and
 * enumerations. Comments are never read.
 */
import ts from 'typescript-api';

export interface DraftedType {
  /** Name that is unique across the contract: the official path with its dots removed. */
  readonly name: string;
  /** Official path, such as `ResponseInputItem.Message`. */
  readonly officialPath: string;
  /** Declaration file, relative to the official package. */
  readonly file: string;
  /** Source text of the declaration, starting with `export`. */
  readonly text: string;
  /** Names of the drafted types that the text mentions. */
  readonly mentions: readonly string[];
}

type NamedDeclaration = ts.InterfaceDeclaration | ts.TypeAliasDeclaration;

/** Declarations of one file, nested namespaces included, with their official path. */
function* declarationsOf(
  scope: ts.SourceFile | ts.ModuleBlock,
  path: string[] = [],
): Generator<[NamedDeclaration, string[]]> {
  for (const statement of scope.statements) {
    if (ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement)) {
      yield [statement, [...path, statement.name.text]];
    } else if (
      ts.isModuleDeclaration(statement) &&
      statement.body &&
      ts.isModuleBlock(statement.body)
    ) {
      yield* declarationsOf(statement.body, [...path, statement.name.text]);
    }
  }
}

/** Reads every type declaration of the given files and prints it in our form. */
export function draftTypes(
  program: ts.Program,
  files: readonly string[],
  packageRoot: string,
): DraftedType[] {
  const checker = program.getTypeChecker();
  const names = new Map<ts.Node, string>();
  const found: { node: NamedDeclaration; path: string[]; file: string }[] = [];
  const taken = new Map<string, string>();
  for (const file of files) {
    const source = program.getSourceFile(file);
    if (!source) throw new Error(`The official package has no file ${file}.`);
    const relative = file.slice(packageRoot.length + 1);
    for (const [node, path] of declarationsOf(source)) {
      const plain = path.join('');
      const name = taken.has(plain) ? `${familyPrefix(relative)}${plain}` : plain;
      taken.set(name, relative);
      names.set(node, name);
      found.push({ node, path, file: relative });
    }
  }
  return found.map(({ node, path, file }) => {
    const mentions = new Set<string>();
    const text = printDeclaration(node, names, checker, mentions);
    mentions.delete(names.get(node)!);
    return {
      name: names.get(node)!,
      officialPath: path.join('.'),
      file,
      text,
      mentions: [...mentions],
    };
  });
}

/** `resources/beta/threads/runs/steps.d.ts` → `BetaThreadsRunsSteps`. */
function familyPrefix(file: string): string {
  return file
    .replace(/^resources\//, '')
    .replace(/\.d\.m?ts$/, '')
    .split(/[/-]/)
    .map((part) => part[0]!.toUpperCase() + part.slice(1))
    .join('');
}

function printDeclaration(
  node: NamedDeclaration,
  names: Map<ts.Node, string>,
  checker: ts.TypeChecker,
  mentions: Set<string>,
): string {
  const rename: ts.TransformerFactory<ts.Node> = (context) => (root) => {
    const visit = (child: ts.Node): ts.Node => {
      if (ts.isTypeReferenceNode(child) || ts.isExpressionWithTypeArguments(child)) {
        const target = ts.isTypeReferenceNode(child) ? child.typeName : child.expression;
        const name = nameOf(target, names, checker);
        if (name) {
          mentions.add(name);
          const args = child.typeArguments?.map((a) => ts.visitNode(a, visit) as ts.TypeNode);
          return ts.isTypeReferenceNode(child)
            ? ts.factory.createTypeReferenceNode(name, args)
            : ts.factory.createExpressionWithTypeArguments(ts.factory.createIdentifier(name), args);
        }
      }
      if (
        ts.isTypeReferenceNode(child) &&
        ts.isIdentifier(child.typeName) &&
        child.typeName.text === 'Array'
      ) {
        const element = ts.visitNode(child.typeArguments![0]!, visit) as ts.TypeNode;
        const wrap =
          ts.isUnionTypeNode(element) ||
          (ts.isLiteralTypeNode(element) === false &&
            (ts.isFunctionTypeNode(element) || ts.isTypeOperatorNode(element)));
        return ts.factory.createArrayTypeNode(
          wrap ? ts.factory.createParenthesizedType(element) : element,
        );
      }
      return ts.visitEachChild(child, visit, context);
    };
    return ts.visitNode(root, visit)!;
  };
  const renamed = ts.transform<ts.Node>(node, [rename]).transformed[0]!;
  const printer = ts.createPrinter({ removeComments: true });
  const text = printer.printNode(ts.EmitHint.Unspecified, renamed, node.getSourceFile());
  const keyword = ts.isInterfaceDeclaration(node) ? 'interface' : 'type';
  return text.replace(
    new RegExp(`^(export )?(declare )?${keyword} ${node.name.text}`),
    `export ${keyword} ${names.get(node)!}`,
  );
}

function nameOf(
  target: ts.Node,
  names: Map<ts.Node, string>,
  checker: ts.TypeChecker,
): string | undefined {
  let symbol = checker.getSymbolAtLocation(target);
  if (symbol && symbol.flags & ts.SymbolFlags.Alias) symbol = checker.getAliasedSymbol(symbol);
  for (const declaration of symbol?.declarations ?? []) {
    const name = names.get(declaration);
    if (name) return name;
  }
  return undefined;
}
