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
  const roots = new Map<string, Root<Type>>();
  for (const type of types) {
    const root = type.path[0]!;
    const key = `${type.file}#${root}`;
    const group = roots.get(key) ?? { file: type.file, root, types: [] };
    group.types.push(type);
    roots.set(key, group);
  }
  const taken = new Map<string, string>();
  const names = new Map<Type, string>();
  const give = ({ file, types }: Root<Type>, name: string): void => {
    taken.set(name, file);
    for (const type of types) names.set(type, [name, ...type.path.slice(1)].join(''));
  };
  const rest: Root<Type>[] = [];
  for (const root of roots.values()) {
    const family = familyOf(root.file, root.root);
    const known = namesFor(root).find((name) => kept.get(name) === family && !taken.has(name));
    if (known) give(root, known);
    else rest.push(root);
  }
  const owners = Map.groupBy(rest, ({ file, root }) => withFolder(file, root));
  const sorted = [...owners].sort(
    ([a, { length: many }], [b, { length: more }]) => many - more || compare(a, b),
  );
  for (const [plain, claims] of sorted) {
    claims.sort((a, b) => depthOf(a.file) - depthOf(b.file) || compare(a.file, b.file));
    for (const [position, root] of claims.entries()) {
      const prominent = depthOf(root.file) === 1 || withFolder(root.file, root.root) !== root.root;
      const keeps = claims.length === 1 || (position === 0 && prominent);
      const free = namesFor(root).find((name) => !taken.has(name) && (keeps || name !== plain));
      if (!free) throw new Error(`No name is free for ${plain} of ${root.file}.`);
      give(root, free);
    }
  }
  checkUnique(names);
  return names;
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
  const meaningful = withBeta.filter((folder) => folder !== 'beta');
  const longer = [meaningful, withBeta, folders].map((path) =>
    joinWords(path.map(singularWord).join(''), root),
  );
  return [withFolder(file, root), ...longer];
}

/** `resources/beta/threads/runs/runs.d.ts` → `['beta', 'threads', 'runs']`. */
function foldersOf(file: string): string[] {
  const parts = file
    .replace(/^resources\//, '')
    .replace(/\.d\.ts$/, '')
    .split('/');
  return parts.filter((part, index) => part !== parts[index - 1]);
}

function depthOf(file: string): number {
  return foldersOf(file).filter((folder) => !GROUPING.has(folder)).length;
}

/** `resources/vector-stores/files.d.ts` → `VectorStoreFile`. */
export function resourceName(file: string): string {
  const folders = foldersOf(file).filter((folder) => !GROUPING.has(folder) && folder !== 'beta');
  return folders.map(singularWord).join('');
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
  if (/ies$/.test(name)) return `${name.slice(0, -3)}y`;
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
