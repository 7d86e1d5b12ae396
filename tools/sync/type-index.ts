import { dirname } from 'node:path';
import ts from 'typescript-api';
import type { OfficialPackage } from './official-package.ts';

export type TypeDeclaration = ts.InterfaceDeclaration | ts.TypeAliasDeclaration;

/** A type that the official package declares. */
export interface OfficialType {
  readonly node: TypeDeclaration;
  /** Names of the namespaces around it and its own, such as `['ResponseInputItem', 'Message']`. */
  readonly path: readonly string[];
  /** Declaration file, relative to the package. */
  readonly file: string;
}

/** Every type declared below `resources/`, and what a mention of one stands for. */
export class TypeIndex {
  readonly types: readonly OfficialType[];
  readonly #official: OfficialPackage;
  readonly #byNode = new Map<ts.Node, OfficialType>();

  constructor(official: OfficialPackage) {
    this.#official = official;
    const found: OfficialType[] = [];
    for (const source of official.program.getSourceFiles()) {
      const file = official.pathOf(source);
      if (!file.startsWith('resources/')) continue;
      for (const type of declarationsOf(source, file)) {
        found.push(type);
        this.#byNode.set(type.node, type);
      }
    }
    joinStreamingVariants(found, this.#byNode);
    this.types = [...new Set(this.#byNode.values())];
  }

  /** The type that a mention stands for, if the official package declares it as a resource type. */
  resolve(mention: ts.EntityName | ts.Expression): OfficialType | undefined {
    const { checker } = this.#official;
    let symbol = checker.getSymbolAtLocation(mention);
    if (symbol && symbol.flags & ts.SymbolFlags.Alias) symbol = checker.getAliasedSymbol(symbol);
    for (const declaration of symbol?.declarations ?? []) {
      const type = this.#byNode.get(declaration);
      if (type) return type;
    }
    return undefined;
  }

  /** The type of this name at the top of a file. */
  find(file: string, name: string): OfficialType {
    const type = this.types.find((one) => one.file === file && one.path.join('.') === name);
    if (!type) throw new Error(`The official package declares no ${name} in ${file}.`);
    return type;
  }

  /** The official type of a page whose `data` holds such items, declared in the same file or by the item's name. */
  listOf(item: string, file: string): OfficialType | undefined {
    const plain = item.replace(/\w+API\./g, '').replace(/\s+/g, ' ');
    return this.types.find(({ node, path, file: declaredIn }) => {
      if (!ts.isInterfaceDeclaration(node) || path.length > 1 || !path[0]!.endsWith('List')) {
        return false;
      }
      const data = node.members.find((member) => member.name?.getText() === 'data');
      const type = data && ts.isPropertySignature(data) ? data.type?.getText() : undefined;
      const held = type?.replace(/\w+API\./g, '').replace(/\s+/g, ' ');
      return held === `Array<${plain}>` && dirname(declaredIn) === dirname(file);
    });
  }

  /** Everything that the given types mention, directly or through others, themselves included. */
  reachable(roots: Iterable<OfficialType>): Set<OfficialType> {
    const found = new Set<OfficialType>();
    const visit = (type: OfficialType): void => {
      if (found.has(type)) return;
      found.add(type);
      for (const mention of this.mentions(type.node)) visit(mention);
    };
    for (const root of roots) visit(root);
    return found;
  }

  /** Whether a value of the type can hold a file. */
  takesFiles(type: OfficialType): boolean {
    return [...this.reachable([type])].some(({ node }) => node.getText().includes('Uploadable'));
  }

  /** Types that a node mentions directly. */
  mentions(node: ts.Node): Set<OfficialType> {
    const found = new Set<OfficialType>();
    const visit = (child: ts.Node): void => {
      if (ts.isTypeReferenceNode(child) || ts.isExpressionWithTypeArguments(child)) {
        const name = ts.isTypeReferenceNode(child) ? child.typeName : child.expression;
        const type = this.resolve(name);
        if (type) found.add(type);
      }
      ts.forEachChild(child, visit);
    };
    visit(node);
    return found;
  }
}

function* declarationsOf(
  scope: ts.SourceFile | ts.ModuleBlock,
  file: string,
  path: readonly string[] = [],
): Generator<OfficialType> {
  for (const node of scope.statements) {
    if (ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)) {
      yield { node, path: [...path, node.name.text], file };
    } else if (ts.isModuleDeclaration(node) && node.body && ts.isModuleBlock(node.body)) {
      yield* declarationsOf(node.body, file, [...path, node.name.text]);
    }
  }
}

/**
 * The official client declares `XBase`, `XNonStreaming`, `XStreaming` and their
 * union `X`. We have one `X`: mentions of any of the four stand for the base.
 */
function joinStreamingVariants(
  types: readonly OfficialType[],
  byNode: Map<ts.Node, OfficialType>,
): void {
  const byPath = Map.groupBy(types, (type) => `${type.file}:${type.path.join('.')}`);
  for (const base of types) {
    const [last] = base.path.slice(-1);
    if (!last!.endsWith('Base') || base.path.length > 1) continue;
    const name = last!.slice(0, -'Base'.length);
    const variants = ['', 'NonStreaming', 'Streaming'].map((suffix) =>
      byPath.get(`${base.file}:${name}${suffix}`),
    );
    if (variants.includes(undefined)) continue;
    const joined: OfficialType = { ...base, path: [name] };
    byNode.set(base.node, joined);
    for (const variant of variants.flatMap((one) => one!)) byNode.set(variant.node, joined);
  }
}
