/**
 * Gathers declarations into a few files. TypeScript takes longer to find and open a file than to
 * read what an average one of ours holds, and a package of a thousand files is slow to install.
 */
import ts from 'typescript-api';
import { NestedNames } from './nested-names.ts';

/** A declaration of the sources, or a name that another package exports. */
interface Target {
  /** File that declares it; the module's name where another package does. */
  readonly home: string;
  readonly name: string;
  /** All that a file exports, as `import * as` gives it. */
  readonly whole?: ts.Symbol;
}

/** How the declarations are gathered. */
export interface RollUpOptions {
  /** The files whose exports are published. What they refer to is gathered, the rest left out. */
  readonly entries: readonly string[];
  /** Folder of the declarations; what lies outside of it is imported, not gathered. */
  readonly folder: string;
  /** The gathered file, by name without an extension, that a file goes to. */
  readonly groupOf: (file: string) => string;
  /** A namespace of names, added to another file's: those that belong to a type go to the type. */
  readonly nested?: string;
}

/** What was gathered. */
export interface RollUp {
  /** The text of each gathered file, by name. */
  readonly texts: ReadonlyMap<string, string>;
  /** Where the exports of a file are now: its name → the gathered file and the name there. */
  readonly exportsOf: (file: string) => ReadonlyMap<string, { group: string; name: string }>;
}

const isTopLevel = (node: ts.Node): boolean => {
  const holder = ts.isVariableDeclaration(node) ? node.parent.parent : node;
  return ts.isSourceFile(holder.parent);
};

const isDropped = (statement: ts.Statement): boolean =>
  ts.isImportDeclaration(statement) || ts.isExportDeclaration(statement);

/** `declare module './other.ts'`, which adds one declaration to another file of the same group. */
const isAugmentation = (statement: ts.Statement): statement is ts.ModuleDeclaration =>
  ts.isModuleDeclaration(statement) && ts.isStringLiteral(statement.name);

/** The one declaration that it adds. */
const heldBy = (augmentation: ts.ModuleDeclaration): ts.ModuleDeclaration =>
  (augmentation.body as ts.ModuleBlock).statements[0] as ts.ModuleDeclaration;

/** One gathered file in the making. */
class Group {
  readonly name: string;
  readonly files: ts.SourceFile[] = [];
  /** Names that its files take from the runtime: nothing here may hide them. */
  readonly globals = new Set<string>();
  /** What each target is called here; a second name where something near hides the first. */
  readonly #locals = new Map<string, string[]>();
  readonly #taken = new Set<string>();
  readonly imports = new Map<string, Map<string, string>>();
  readonly namespaces = new Map<string, Target>();

  constructor(name: string) {
    this.name = name;
  }

  /** The name of a target here: one it has, else a free one as near to `wish` as can be. */
  claim(key: string, wish: string, forbidden: ReadonlySet<string>): string {
    const names = this.#locals.get(key) ?? [];
    const known = names.find((name) => !forbidden.has(name));
    if (known !== undefined) return known;
    let name = wish;
    const isFree = (): boolean =>
      !this.#taken.has(name) && !this.globals.has(name) && !forbidden.has(name);
    for (let index = 1; !isFree(); index++) name = `${wish}_${index}`;
    this.#taken.add(name);
    this.#locals.set(key, [...names, name]);
    return name;
  }

  /** The name under which a target is declared or first known here. */
  known(key: string): string {
    return this.#locals.get(key)![0]!;
  }

  import(from: string, exported: string, local: string): void {
    const names = this.imports.get(from) ?? new Map<string, string>();
    this.imports.set(from, names.set(local, exported));
  }
}

class Gatherer {
  readonly #options: RollUpOptions;
  readonly #program: ts.Program;
  readonly #checker: ts.TypeChecker;
  readonly #groups = new Map<string, Group>();
  #nested: NestedNames<Group, Target> | undefined;

  constructor(options: RollUpOptions) {
    this.#options = options;
    this.#program = ts.createProgram([...options.entries], {
      noLib: true,
      types: [],
      module: ts.ModuleKind.NodeNext,
      moduleResolution: ts.ModuleResolutionKind.NodeNext,
      target: ts.ScriptTarget.ES2022,
      noResolve: false,
    });
    this.#checker = this.#program.getTypeChecker();
  }

  gather(): RollUp {
    // What the runtime gives is noted for all files before the first declaration takes its name.
    const own = this.#program.getSourceFiles().filter(({ fileName }) => this.#isOwn(fileName));
    for (const file of own) this.#noteGlobals(file);
    for (const file of own) this.#reserveNames(file);
    const bodies = Array.from(this.#groups.values(), (group) => ({
      group,
      body: group.files.map((file) => this.#rewrite(file, group)).join(''),
    }));
    const texts = bodies.map(({ group, body }) => {
      const namespaces = (this.#nested?.writeAt(group) ?? '') + this.#writeNamespaces(group);
      return [group.name, `${this.#writeImports(group)}${body}${namespaces}export {};\n`] as const;
    });
    return { texts: new Map(texts), exportsOf: (file) => this.#exportsOf(file) };
  }

  #sourceFile(path: string): ts.SourceFile {
    const file = this.#program.getSourceFile(path);
    if (file === undefined) throw new Error(`${path} was not read.`);
    return file;
  }

  #groupOf(path: string): Group {
    const name = this.#options.groupOf(path);
    const group = this.#groups.get(name) ?? new Group(name);
    this.#groups.set(name, group);
    return group;
  }

  #isOwn(path: string): boolean {
    return path.startsWith(this.#options.folder);
  }

  #noteGlobals(file: ts.SourceFile): void {
    const group = this.#groupOf(file.fileName);
    group.files.push(file);
    const look = (node: ts.Node): void => {
      if (ts.isIdentifier(node) && isReference(node) && this.#isGlobal(node)) {
        group.globals.add(node.text);
      }
      ts.forEachChild(node, look);
    };
    look(file);
  }

  #reserveNames(file: ts.SourceFile): void {
    const group = this.#groupOf(file.fileName);
    for (const name of declaredNames(file)) {
      group.claim(keyOf({ home: file.fileName, name }), name, new Set());
    }
  }

  #isGlobal(node: ts.Identifier): boolean {
    const symbol = this.#checker.getSymbolAtLocation(node);
    return symbol === undefined || (symbol.declarations ?? []).length === 0;
  }

  /** What a name stands for outside of its own file; undefined for a parameter, member or global. */
  #targetOf(symbol: ts.Symbol | undefined): Target | undefined {
    if (symbol === undefined) return undefined;
    const [declaration] = symbol.declarations ?? [];
    if (declaration === undefined) return undefined;
    if (ts.isSourceFile(declaration)) {
      return { home: declaration.fileName, name: '*', whole: symbol };
    }
    if (symbol.flags & ts.SymbolFlags.Alias) {
      if (ts.isImportEqualsDeclaration(declaration)) return undefined;
      const resolved = this.#checker.getAliasedSymbol(symbol);
      return this.#targetOf(resolved) ?? externalTarget(declaration);
    }
    if (!isTopLevel(declaration)) return undefined;
    return { home: declaration.getSourceFile().fileName, name: symbol.name };
  }

  /** The name by which `group` knows a target. */
  #nameIn(group: Group, target: Target, wish: string, forbidden: ReadonlySet<string>): string {
    const key = keyOf(target);
    const name = group.claim(key, wish, forbidden);
    if (target.whole !== undefined) {
      group.namespaces.set(name, target);
      return name;
    }
    if (!this.#isOwn(target.home)) {
      group.import(target.home, target.name, name);
      return name;
    }
    const home = this.#groupOf(target.home);
    const exported = home.known(key);
    if (home !== group || exported !== name) group.import(`./${home.name}.js`, exported, name);
    return name;
  }

  /** What an identifier is called where it goes: as it stands, or as its target is where it is an alias. */
  #nameOf(node: ts.Identifier, target: Target, group: Group, hidden: ReadonlySet<string>): string {
    const isAlias = target.whole === undefined && target.name !== node.text;
    if (isAlias && this.#isOwn(target.home)) {
      return this.#nameIn(group, target, target.name, hidden);
    }
    // A name that was right where it stood is right where it goes.
    return this.#nameIn(group, target, node.text, without(hidden, node.text));
  }

  #rewrite(file: ts.SourceFile, group: Group): string {
    const text = file.text;
    const edits: { start: number; end: number; text: string }[] = [];
    const visit = (node: ts.Node): void => {
      if (ts.isImportTypeNode(node)) {
        const last = node.qualifier!;
        const target = this.#targetOf(this.#checker.getSymbolAtLocation(last));
        if (target === undefined) throw new Error(`Cannot follow ${node.getText(file)}.`);
        const name = this.#nameIn(group, target, last.getText(file), hiddenAt(node));
        edits.push({ start: node.getStart(file), end: last.end, text: name });
        node.typeArguments?.forEach(visit);
        return;
      }
      if (ts.isIdentifier(node) && (isReference(node) || isDeclaredName(node))) {
        const target = this.#targetOf(this.#checker.getSymbolAtLocation(node));
        if (target !== undefined) {
          const hidden = isDeclaredName(node) ? new Set<string>() : hiddenAt(node);
          const name = this.#nameOf(node, target, group, hidden);
          if (name !== node.text) {
            edits.push({ start: node.getStart(file), end: node.end, text: renamed(node, name) });
          }
        }
      }
      ts.forEachChild(node, visit);
    };
    for (const statement of file.statements) {
      if (isDropped(statement)) {
        edits.push({ start: statement.getFullStart(), end: statement.end, text: '' });
        continue;
      }
      if (isAugmentation(statement) && heldBy(statement).name.text === this.#options.nested) {
        const { start, end } = { start: statement.getFullStart(), end: statement.end };
        edits.push({ start, end, text: this.#nest(heldBy(statement), group) });
        continue;
      }
      visit(statement);
      if (isAugmentation(statement)) {
        const held = heldBy(statement);
        const start = held.getStart(file);
        edits.push({ start: statement.getFullStart(), end: start, text: 'export declare ' });
        edits.push({ start: held.end, end: statement.end, text: '' });
      } else if (!isExported(statement)) {
        const start = statement.getStart(file);
        edits.push({ start, end: start, text: 'export ' });
      }
    }
    const ordered = edits.toSorted((a, b) => a.start - b.start);
    let result = '';
    let at = 0;
    for (const edit of ordered) {
      result += text.slice(at, edit.start) + edit.text;
      at = edit.end;
    }
    const whole = (result + text.slice(at)).trim().replaceAll(/\b(\w+) as \1\b/g, '$1');
    // Namespaces nest deeply: tabs make the package a fifth smaller.
    const tabbed = whole.replace(/^ {4,}/gm, (spaces) => '\t'.repeat(spaces.length / 4));
    return whole === '' ? '' : `${tabbed}\n`;
  }

  /** The namespace of names without those that go to their types. */
  #nest(held: ts.ModuleDeclaration, group: Group): string {
    this.#nested = new NestedNames(held, {
      keyOf,
      targetOf: (identifier) => this.#targetOf(this.#checker.getSymbolAtLocation(identifier)),
      homeOf: ({ home, whole }) =>
        whole === undefined && this.#isOwn(home) ? this.#groupOf(home) : undefined,
      nameIn: (within, target, hidden) => this.#nameIn(within, target, target.name, hidden),
    });
    return `\nexport declare namespace ${held.name.text} {\n${this.#nested.write(group)}}\n`;
  }

  #writeNamespaces(group: Group): string {
    let result = '';
    const written = new Set<string>();
    // Writing one may ask for another.
    for (const [name, { whole }] of group.namespaces) {
      if (written.has(name)) continue;
      written.add(name);
      const members = this.#checker.getExportsOfModule(whole!).map((symbol) => {
        const target = this.#targetOf(symbol)!;
        const local = this.#nameIn(group, target, symbol.name, new Set());
        return local === symbol.name ? local : `${local} as ${symbol.name}`;
      });
      result += `export declare namespace ${name} {\n    export { ${members.join(', ')} };\n}\n`;
    }
    return result;
  }

  #writeImports(group: Group): string {
    return Array.from(group.imports, ([from, names]) => {
      const list = Array.from(names, ([local, name]) =>
        local === name ? local : `${name} as ${local}`,
      );
      return `import { ${list.join(', ')} } from '${from}';\n`;
    }).join('');
  }

  #exportsOf(path: string): Map<string, { group: string; name: string }> {
    const symbol = this.#checker.getSymbolAtLocation(this.#sourceFile(path))!;
    return new Map(
      this.#checker.getExportsOfModule(symbol).map((each) => {
        const target = this.#targetOf(each)!;
        const group = this.#groupOf(target.home);
        return [each.name, { group: group.name, name: group.known(keyOf(target)) }];
      }),
    );
  }
}

const keyOf = ({ home, name }: Target): string => `${home}\0${name}`;

function externalTarget(declaration: ts.Declaration): Target | undefined {
  if (!ts.isImportSpecifier(declaration)) return undefined;
  const { moduleSpecifier } = declaration.parent.parent.parent;
  const name = (declaration.propertyName ?? declaration.name).text;
  return { home: (moduleSpecifier as ts.StringLiteral).text, name };
}

function isExported(statement: ts.Statement): boolean {
  const modifiers = ts.canHaveModifiers(statement) ? ts.getModifiers(statement) : undefined;
  return modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) ?? false;
}

function declaredNames(file: ts.SourceFile): string[] {
  return file.statements.flatMap((statement) => {
    if (isDropped(statement) || isAugmentation(statement)) return [];
    if (ts.isVariableStatement(statement)) {
      return statement.declarationList.declarations.map(({ name }) => (name as ts.Identifier).text);
    }
    const { name } = statement as ts.DeclarationStatement;
    return name === undefined ? [] : [name.text];
  });
}

/** Whether an identifier names the declaration that it is part of, at the top of its file. */
function isDeclaredName(node: ts.Identifier): boolean {
  const { parent } = node;
  return (parent as ts.NamedDeclaration).name === node && isTopLevel(parent);
}

/** Whether an identifier is looked up in scope, rather than being a member's name. */
function isReference(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isQualifiedName(parent)) return parent.left === node;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
  if (ts.isExportSpecifier(parent)) {
    const within = parent.parent.parent.parent;
    return !ts.isSourceFile(within) && (parent.propertyName ?? parent.name) === node;
  }
  if (ts.isImportSpecifier(parent) || ts.isImportClause(parent)) return false;
  if (ts.isNamespaceImport(parent) || ts.isNamedTupleMember(parent)) return false;
  return (parent as ts.NamedDeclaration).name !== node;
}

function renamed(node: ts.Identifier, name: string): string {
  const { parent } = node;
  const short = ts.isExportSpecifier(parent) && parent.propertyName === undefined;
  return short ? `${name} as ${node.text}` : name;
}

/** Names that the scopes around a node declare: a name from outside must be none of them. */
function hiddenAt(node: ts.Node): Set<string> {
  const hidden = new Set<string>();
  for (let scope: ts.Node = node.parent; !ts.isSourceFile(scope); scope = scope.parent) {
    const parameters = (scope as { typeParameters?: ts.NodeArray<ts.TypeParameterDeclaration> })
      .typeParameters;
    for (const { name } of parameters ?? []) hidden.add(name.text);
    if (!ts.isModuleBlock(scope)) continue;
    for (const statement of scope.statements) {
      const { name } = statement as ts.DeclarationStatement;
      if (name !== undefined) hidden.add(name.text);
    }
  }
  return hidden;
}

const without = (names: ReadonlySet<string>, name: string): ReadonlySet<string> =>
  new Set([...names].filter((each) => each !== name));

/** Gathers declaration files. */
export const rollUp = (options: RollUpOptions): RollUp => new Gatherer(options).gather();
