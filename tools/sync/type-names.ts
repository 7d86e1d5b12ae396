import { familyOf } from './placement.ts';

/** Something that needs a name of its own in the contract. */
export interface Named {
  /** Namespaces and name, such as `['ResponseInputItem', 'Message']`. */
  readonly path: readonly string[];
  /** Official declaration file, relative to the package. */
  readonly file: string;
}

/** A type at the top of a file, with those in its namespace. */
interface Root<Type> {
  readonly file: string;
  readonly root: string;
  readonly types: Type[];
}

/**
 * Folders whose type names lean on the folder (`ClientEvent`, `Session`): read
 * without it they say too little, so all of them get its name in front.
 */
const ALWAYS_PREFIXED: readonly (readonly [folder: string, prefix: string])[] = [
  ['resources/beta/realtime/', 'BetaRealtime'],
  ['resources/beta/responses/', 'Beta'],
  ['resources/realtime/', 'Realtime'],
  ['resources/live/', 'Live'],
];

/** Folders that group resources and add no meaning to a name. */
const GROUPING = new Set(['admin', 'organization']);

/**
 * Gives every type a name that is unique across the contract: the official path
 * without its dots. Where files share a name, a top-level resource keeps it and
 * the others get the names of their folders in front: `FileCreateParams` and
 * `VectorStoreFileCreateParams`. What the contract has declared keeps its name.
 */
export function nameTypes<Type extends Named>(
  types: Iterable<Type>,
  kept: ReadonlyMap<string, string> = new Map(),
): Map<Type, string> {
  const roots = [...Map.groupBy(types, ({ file, path }) => `${file}#${path[0]}`).values()].map(
    (group): Root<Type> => ({ file: group[0]!.file, root: group[0]!.path[0]!, types: group }),
  );
  const taken = new Set<string>();
  const names = new Map<Type, string>();
  const give = (root: Root<Type>, candidates: readonly string[]): void => {
    const name = candidates.find((candidate) => !taken.has(candidate));
    if (!name) throw new Error(`No name is free for ${root.root} of ${root.file}.`);
    taken.add(name);
    for (const type of root.types) names.set(type, [name, ...type.path.slice(1)].join(''));
  };
  const rest = roots.filter((root) => {
    const family = familyOf(root.file, root.root);
    const known = namesFor(root).find((name) => kept.get(name) === family && !taken.has(name));
    if (known) give(root, [known]);
    return !known;
  });
  const leaning = filesOfShared(roots);
  const byPlainName = [...Map.groupBy(rest, (root) => plainName(root, leaning))].sort(
    ([a, { length: many }], [b, { length: more }]) => many - more || compare(a, b),
  );
  for (const [plain, claims] of byPlainName) {
    const [first, ...others] = claims.sort(byProminence);
    const keeps = claims.length === 1 || isProminent(first!);
    give(first!, [...(keeps ? [plain] : []), ...namesFor(first!).filter((name) => name !== plain)]);
    for (const root of others)
      give(
        root,
        namesFor(root).filter((name) => name !== plain),
      );
  }
  checkUnique(names);
  return names;
}

/**
 * Files whose params share a name with those of another, more prominent file. All
 * their params get the folders in front: `EvalRunDeleteParams` beside `EvalRunCreateParams`.
 */
function filesOfShared(roots: readonly Root<Named>[]): Set<string> {
  const shared = Map.groupBy(
    roots.filter(({ root }) => LEANING.test(root)),
    ({ file, root }) => withFolder(file, root),
  );
  const files = Array.from(shared.values(), (claims) => {
    const [first, ...others] = claims.sort(byProminence);
    return claims.length > 1 && !isProminent(first!) ? claims : others;
  });
  return new Set(files.flat().map(({ file }) => file));
}

/** Names of what belongs to an operation lean on the resource. */
const LEANING = /(Params|Response)$/;

function plainName({ file, root }: Root<Named>, leaning: ReadonlySet<string>): string {
  const prefixed = leaning.has(file) && LEANING.test(root);
  return prefixed ? joinWords(resourceName(file), root) : withFolder(file, root);
}

/** A resource right below the client comes before others; among equals the stable one. */
function byProminence(a: Root<Named>, b: Root<Named>): number {
  return (
    meaningfulFolders(a.file).length - meaningfulFolders(b.file).length ||
    foldersOf(a.file).length - foldersOf(b.file).length ||
    compare(a.file, b.file)
  );
}

function isProminent({ file, root }: Root<Named>): boolean {
  return meaningfulFolders(file).length === 1 || withFolder(file, root) !== root;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function withFolder(file: string, name: string): string {
  const prefix = ALWAYS_PREFIXED.find(([folder]) => file.startsWith(folder))?.[1];
  return prefix ? joinWords(prefix, name) : name;
}

/** The plain name, then longer and longer ones: the nearest folders first, all of them last. */
function namesFor({ file, root }: Root<Named>): string[] {
  const folders = foldersOf(file);
  const withBeta = folders.filter((folder) => !GROUPING.has(folder));
  const longer = [meaningfulFolders(file), withBeta, folders].map((path) =>
    joinWords(path.map(singularWord).join(''), root),
  );
  return [withFolder(file, root), ...longer];
}

/** `resources/beta/threads/runs/runs.d.ts` → `['threads', 'runs']`. */
function meaningfulFolders(file: string): string[] {
  return foldersOf(file).filter((folder) => !GROUPING.has(folder) && folder !== 'beta');
}

/** `resources/beta/threads/runs/runs.d.ts` → `['beta', 'threads', 'runs']`. */
function foldersOf(file: string): string[] {
  const parts = file
    .replace(/^resources\//, '')
    .replace(/\.d\.ts$/, '')
    .split('/');
  return parts.filter((part, index) => part !== parts[index - 1]);
}

/** `resources/vector-stores/files.d.ts` → `VectorStoreFile`. */
export function resourceName(file: string): string {
  return meaningfulFolders(file).map(singularWord).join('');
}

/** `admin/project-users` → `ProjectUser`. */
export function familyName(family: string): string {
  return singularWord(family.split('/').at(-1)!);
}

/** `vector-stores` → `VectorStore`. */
function singularWord(folder: string): string {
  const words = folder.split('-').map((word) => word[0]!.toUpperCase() + word.slice(1));
  const name = words.join('').replace(/^Chatkit$/, 'ChatKit');
  return singular(name);
}

/** `Batches` → `Batch`, `Files` → `File`, `Aliases` stays readable. */
export function singular(name: string): string {
  if (/(ch|sh|ss|x)es$/.test(name)) return name.slice(0, -2);
  if (name.endsWith('ies')) return `${name.slice(0, -3)}y`;
  return /[^s]s$/.test(name) ? name.slice(0, -1) : name;
}

/** Joins two names, writing words only once that end the first and start the second. */
export function joinWords(first: string, second: string): string {
  const words = first.match(/[A-Z]+(?![a-z])|[A-Z][a-z\d]*/g) ?? [first];
  for (let start = 0; start < words.length; start += 1) {
    const overlap = words.slice(start).join('');
    if (second.startsWith(overlap)) return words.slice(0, start).join('') + second;
  }
  return first + second;
}

function checkUnique<Type extends Named>(names: Map<Type, string>): void {
  const seen = new Map<string, Type>();
  for (const [type, name] of names) {
    const other = seen.get(name);
    if (other && other !== type) {
      throw new Error(
        `${other.file} ${other.path.join('.')} and ${type.file} ${type.path.join('.')} would both be ${name}.`,
      );
    }
    seen.set(name, type);
  }
}
