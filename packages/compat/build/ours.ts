import { existsSync, globSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** Something that `unabridged` exports. */
export interface Ours {
  /** What to import it from, such as `unabridged/services`. */
  readonly specifier: string;
  readonly name: string;
  /** What a list's page holds, where it stands for a page of certain items. */
  readonly item?: Ours;
}

/** What `unabridged` offers, as it was built. */
export interface OurExports {
  /** What exists at run time, by name. */
  readonly values: ReadonlyMap<string, Ours>;
  /** Types, classes included, by name. */
  readonly types: ReadonlyMap<string, Ours>;
  /** Name of the service class behind each accessor of the client. */
  readonly services: ReadonlyMap<string, string>;
}

/** Where a name is taken from if several subpaths have it: the first of these. */
const order = ['index', 'core', 'services', 'types'];

/** Reads the built package's entries, which list what they export and from where. */
export function readOurs(dist: string): OurExports {
  if (!existsSync(join(dist, 'index.d.ts'))) {
    throw new Error(`${dist} holds no built client. Run \`node packages/sdk/build.ts\` first.`);
  }
  const entries = globSync(['*.d.ts', 'helpers/*.d.ts'], { cwd: dist })
    .map((file) => file.replace(/\.d\.ts$/, ''))
    .toSorted((a, b) => rank(a) - rank(b) || a.localeCompare(b));
  const values = new Map<string, Ours>();
  const types = new Map<string, Ours>();
  for (const entry of entries) {
    const specifier = entry === 'index' ? 'unabridged' : `unabridged/${entry}`;
    const text = readFileSync(join(dist, `${entry}.d.ts`), 'utf8');
    for (const { name, isType } of namesOf(text, join(dist, dirname(entry)))) {
      const own = { specifier, name };
      if (!isType && !values.has(name)) values.set(name, own);
      if (!types.has(name)) types.set(name, own);
    }
  }
  return { values, types, services: readServices(dist) };
}

/** What an entry lists by name, and what it takes over whole from a gathered file. */
function namesOf(text: string, folder: string): { name: string; isType: boolean }[] {
  const listed = [...text.matchAll(/^export (type )?\{ (.*?) \} from/gm)].flatMap(
    ([, kind, list]) =>
      list!.split(', ').map((item) => ({
        name: item.split(' as ').at(-1)!,
        isType: kind !== undefined,
      })),
  );
  const whole = [...text.matchAll(/^export type \* from '(.*)\.js'/gm)].flatMap(([, file]) => {
    const gathered = readFileSync(join(folder, `${file}.d.ts`), 'utf8');
    return Array.from(gathered.matchAll(/^export (?:declare )?\w+ (\w+)/gm), ([, name]) => ({
      name: name!,
      isType: true,
    }));
  });
  return [...listed, ...whole];
}

function rank(entry: string): number {
  const index = order.indexOf(entry);
  return index === -1 ? order.length : index;
}

/** The properties of an object's class and of those that it extends. */
function gettersOf(value: object): [string, PropertyDescriptor][] {
  const found: [string, PropertyDescriptor][] = [];
  let prototype = Object.getPrototypeOf(value) as object | null;
  while (prototype !== null && prototype !== Object.prototype) {
    found.push(...Object.entries(Object.getOwnPropertyDescriptors(prototype)));
    prototype = Object.getPrototypeOf(prototype) as object | null;
  }
  return found;
}

function readServices(dist: string): Map<string, string> {
  const { OpenAI } = createRequire(import.meta.url)(join(dist, 'index.cjs')) as {
    OpenAI: new (options: object) => object;
  };
  const found = new Map<string, string>();
  const walk = (value: object, path: string): void => {
    for (const [name, { get }] of gettersOf(value)) {
      if (get === undefined) continue;
      const inner: unknown = get.call(value);
      if (typeof inner !== 'object' || inner === null) continue;
      const className = inner.constructor.name;
      if (!className.endsWith('Service')) continue;
      const accessor = path === '' ? name : `${path}.${name}`;
      if (found.has(accessor)) continue;
      found.set(accessor, className);
      walk(inner, accessor);
    }
  };
  walk(new OpenAI({ apiKey: 'k', adminAPIKey: 'k' }), '');
  return found;
}
