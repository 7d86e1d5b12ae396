import { official } from './official.ts';
import type { OfficialModule } from './official.ts';
import type { OurExports, Ours } from './ours.ts';

/** A type of ours under its official name. */
export interface MatchedType extends Ours {
  /** Types of the namespace beside it: official name with dots → ours. */
  readonly inner: ReadonlyMap<string, Ours>;
}

/** A list's page, of the items it holds. */
function withItem(
  page: Ours | undefined,
  item: string | undefined,
  { types }: OurExports,
): Ours | undefined {
  if (item === undefined || page === undefined) return page;
  const held = types.get(item);
  return held === undefined ? undefined : { ...page, item: held };
}

/** What one official module is made of. */
export interface MatchedModule {
  readonly values: ReadonlyMap<string, Ours>;
  readonly types: ReadonlyMap<string, MatchedType>;
  /** Names taken over from the modules that declare them; `value` tells which exist at run time. */
  readonly from: ReadonlyMap<string, readonly { name: string; value: boolean }[]>;
  /** Names that nothing of ours stands for. */
  readonly missing: readonly string[];
}

/** Official names whose counterpart has another name. */
const otherNames: Readonly<Record<string, string>> = {
  default: 'OpenAI',
};

function findValue(name: string, role: string | undefined, ours: OurExports): Ours | undefined {
  if (role?.startsWith('service ')) {
    const className = ours.services.get(role.slice('service '.length));
    return className === undefined ? undefined : ours.values.get(className);
  }
  if (role?.startsWith('page ')) return ours.values.get(role.slice('page '.length));
  return ours.values.get(otherNames[name] ?? name);
}

/** Matches every name of the official package with what stands for it. */
export function matchNames(ours: OurExports): Map<string, MatchedModule> {
  const matched = new Map<string, MatchedModule>();
  const isKnown = (module: string, name: string): { value: boolean } | undefined => {
    const declared = matched.get(module) ?? matchOwn(official.modules[module]!, ours);
    if (declared.values.has(name)) return { value: true };
    return declared.types.has(name) ? { value: false } : undefined;
  };
  for (const [path, module] of Object.entries(official.modules)) {
    matched.set(path, matchOwn(module, ours));
  }
  for (const [path, module] of Object.entries(official.modules)) {
    const own = matched.get(path)!;
    const from = new Map<string, { name: string; value: boolean }[]>();
    const missing = [...own.missing];
    for (const [source, names] of Object.entries(module.from)) {
      for (const name of names) {
        const known = isKnown(source, name);
        if (known === undefined) missing.push(name);
        else from.set(source, [...(from.get(source) ?? []), { name, ...known }]);
      }
    }
    matched.set(path, { ...own, from, missing });
  }
  return matched;
}

function matchOwn(module: OfficialModule, ours: OurExports): MatchedModule {
  const values = new Map<string, Ours>();
  const types = new Map<string, MatchedType>();
  const missing: string[] = [];
  const names = [...module.values, ...Object.keys(module.roles)];
  for (const name of names) {
    const found = findValue(name, module.roles[name], ours);
    if (found === undefined) missing.push(name);
    else values.set(name, found);
  }
  for (const entry of module.types) {
    const [name, renamed] = entry.split('=') as [string, string?];
    const [whole, item] = (renamed ?? name.replaceAll('.', '')).split(/[<>]/) as [string, string?];
    const found = withItem(ours.types.get(whole), item, ours);
    const [top, ...rest] = name.split('.') as [string, ...string[]];
    const holder = types.get(top);
    if (found === undefined || (rest.length > 0 && holder === undefined)) missing.push(name);
    else if (rest.length === 0) types.set(name, { ...found, inner: new Map() });
    else (holder!.inner as Map<string, Ours>).set(rest.join('.'), found);
  }
  return { values, types, from: new Map(), missing };
}
