/**
 * Moves the namespaces that hold names of a type's parts, such as those of `OpenAI.Decision`, to
 * the type itself. A name then needs neither an import where the namespaces are gathered nor an
 * alias of the type beside its namespace, and each of these costs the compiler a symbol.
 */
import ts from 'typescript-api';

/** How the gathering of declarations knows names; `Group` is a gathered file, `Target` a declaration. */
export interface Names<Group, Target> {
  targetOf(name: ts.Identifier): Target | undefined;
  /** A key of the target. */
  keyOf(target: Target): string;
  /** The file that declares a target; undefined where nothing can be added to the declaration. */
  homeOf(target: Target): Group | undefined;
  /** What a target is called in a file where these names are hidden. */
  nameIn(group: Group, target: Target, hidden: ReadonlySet<string>): string;
}

/** A namespace as it was written. */
interface Space {
  /** The type of the same name. */
  type?: ts.Identifier;
  /** Names of single types: their name → the type. */
  readonly plain: Map<string, ts.Identifier>;
  /** Pages: their name → how they are written. */
  readonly others: Map<string, ts.TypeReferenceNode>;
  /** Other names of namespaces: name → path from the outermost one. */
  readonly links: Map<string, readonly string[]>;
  readonly spaces: Map<string, Space>;
}

interface Sorted<Target> {
  readonly lists: [name: string, target: Target][];
  readonly declared: Map<string, (hidden: ReadonlySet<string>) => string>;
}

const emptySpace = (): Space => ({
  plain: new Map(),
  others: new Map(),
  links: new Map(),
  spaces: new Map(),
});

/** Only what stands at the start of a line is at the top of its file. */
const indented = (text: string): string => text.replaceAll(/^(?=.)/gm, '\t');

const pathOf = (name: ts.EntityName): string[] =>
  ts.isIdentifier(name) ? [name.text] : [...pathOf(name.left), name.right.text];

function readStatement(statement: ts.Statement, space: Space): void {
  if (ts.isExportDeclaration(statement)) {
    const { elements } = statement.exportClause as ts.NamedExports;
    for (const { name, propertyName } of elements) {
      space.plain.set(name.text, (propertyName ?? name) as ts.Identifier);
    }
  } else if (ts.isImportEqualsDeclaration(statement)) {
    const path = pathOf(statement.moduleReference as ts.EntityName);
    space.links.set(statement.name.text, path.slice(1));
  } else if (ts.isTypeAliasDeclaration(statement)) {
    space.others.set(statement.name.text, statement.type as ts.TypeReferenceNode);
  } else if (ts.isModuleDeclaration(statement)) {
    space.spaces.set(statement.name.text, readSpace(statement.body as ts.ModuleBlock));
  } else throw new Error(`Cannot read ${statement.getText()}`);
}

function readSpace({ statements }: ts.ModuleBlock): Space {
  const space = emptySpace();
  for (const statement of statements) readStatement(statement, space);
  for (const [name, type] of space.others) {
    const inner = space.spaces.get(name);
    if (type.typeArguments !== undefined) continue;
    space.others.delete(name);
    if (inner === undefined) space.plain.set(name, type.typeName as ts.Identifier);
    else inner.type = type.typeName as ts.Identifier;
  }
  return space;
}

/** The names that a client's class holds, while declarations are gathered. */
export class NestedNames<Group, Target> {
  readonly #names: Names<Group, Target>;
  readonly #rootName: string;
  readonly #root: Space;
  readonly #homes = new Map<Space, { group: Group; target: Target }>();

  constructor({ name, body }: ts.ModuleDeclaration, names: Names<Group, Target>) {
    this.#names = names;
    this.#rootName = name.text;
    this.#root = readSpace(body as ts.ModuleBlock);
    this.#settle(this.#root, new Set());
  }

  /** Finds which namespaces go to their types: for each type the first that was met. */
  #settle(space: Space, taken: Set<string>): void {
    for (const inner of space.spaces.values()) {
      const target = inner.type && this.#names.targetOf(inner.type);
      const group = target && this.#names.homeOf(target);
      if (group !== undefined && !taken.has(this.#names.keyOf(target!))) {
        taken.add(this.#names.keyOf(target!));
        this.#homes.set(inner, { group, target: target! });
      }
      this.#settle(inner, taken);
    }
  }

  /** The outermost namespace, as it is written where it stands. */
  write(group: Group): string {
    return indented(this.#write(this.#root, group, new Set(), true));
  }

  /** The namespaces that went to types of a file. */
  writeAt(group: Group): string {
    const own = [...this.#homes].filter(([, home]) => home.group === group);
    return own
      .map(([space, { target }]) => {
        const name = this.#names.nameIn(group, target, new Set());
        const body = indented(this.#write(space, group, new Set(), false));
        return `export declare namespace ${name} {\n${body}}\n`;
      })
      .join('');
  }

  #follow(path: readonly string[]): Space | undefined {
    let space: Space | undefined = this.#root;
    for (const name of path) space = space?.spaces.get(name);
    return space;
  }

  /**
   * The body of a namespace.
   * @param scattered whether the names are imported from elsewhere, so that a list of exports is
   *   cheap. For names of the same file the compiler would search the file for each: it asks
   *   whether they are values.
   */
  #write(space: Space, group: Group, outer: ReadonlySet<string>, scattered: boolean): string {
    const { lists, declared } = this.#sort(space, group, scattered);
    const hidden = new Set([...outer, ...declared.keys()]);
    const list = lists.map(([name, target]) => {
      const local = this.#names.nameIn(group, target, hidden);
      return local === name ? name : `${local} as ${name}`;
    });
    const start = list.length === 0 ? '' : `export { ${list.join(', ')} };\n`;
    return start + Array.from(declared.values(), (write) => write(hidden)).join('');
  }

  #sort(space: Space, group: Group, scattered: boolean): Sorted<Target> {
    const lists: [name: string, target: Target][] = [];
    const declared: Sorted<Target>['declared'] = new Map();
    const name = (own: string, keyword: string, target: Target): void => {
      if (scattered) lists.push([own, target]);
      else
        declared.set(
          own,
          (hidden) => `${keyword} ${own} = ${this.#names.nameIn(group, target, hidden)};\n`,
        );
    };
    for (const [own, type] of space.plain) name(own, 'type', this.#names.targetOf(type)!);
    for (const [own, path] of space.links) {
      const home = this.#homes.get(this.#follow(path)!);
      if (home !== undefined) name(own, 'export import', home.target);
      else {
        const whole = [this.#rootName, ...path].join('.');
        declared.set(own, () => `export import ${own} = ${whole};\n`);
      }
    }
    for (const [own, type] of space.others) {
      declared.set(own, (hidden) => `export type ${own} = ${this.#page(type, group, hidden)};\n`);
    }
    for (const [own, inner] of space.spaces) {
      const home = this.#homes.get(inner);
      if (home !== undefined) name(own, 'export import', home.target);
      else declared.set(own, (hidden) => this.#writeInner(own, inner, group, hidden, scattered));
    }
    return { lists, declared };
  }

  #writeInner(
    name: string,
    space: Space,
    group: Group,
    hidden: ReadonlySet<string>,
    scattered: boolean,
  ): string {
    const target = space.type && this.#names.targetOf(space.type);
    const type = target && `export type ${name} = ${this.#names.nameIn(group, target, hidden)};\n`;
    const body = this.#write(space, group, hidden, scattered);
    return `${type ?? ''}export namespace ${name} {\n${body}}\n`;
  }

  #page(type: ts.TypeReferenceNode, group: Group, hidden: ReadonlySet<string>): string {
    const nameOf = (node: ts.TypeReferenceNode): string =>
      this.#names.nameIn(group, this.#names.targetOf(node.typeName as ts.Identifier)!, hidden);
    const items = type.typeArguments!.map((item) => nameOf(item as ts.TypeReferenceNode));
    return `${nameOf(type)}<${items.join(', ')}>`;
  }
}
