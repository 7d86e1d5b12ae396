import type { DraftedType } from './drafted-type.ts';
import { isTwin, markedText, mention, mentionsOf, renameMentions } from './drafted-type.ts';
import { SHAPED_BY_HAND } from './layout.ts';
import { familyOf } from './placement.ts';
import { familyName, joinWords, resourceName } from './type-names.ts';

/**
 * The official declarations write the same type many times: the beta responses
 * repeat the responses with `Beta` in front, every reply of usage repeats all
 * twelve kinds of result, and each verb has its own reply. The contract writes a
 * type once; the other names become aliases of it. A beta type that only adds
 * fields extends the one it adds to.
 */
export function joinTwins(types: ReadonlyMap<string, DraftedType>): JoinedTypes {
  const result = new Map(types);
  const joined = new Map<string, string>();
  for (const group of equalTypes([...types.values()].filter((type) => !isTwin(type)))) {
    const main = mainName(group, result);
    if (!result.has(main)) result.set(main, { ...group[0]!, name: main, path: [main] });
    for (const { name } of group) if (name !== main) joined.set(name, main);
  }
  for (const type of types.values()) {
    if (isTwin(type)) joined.set(type.name, [...mentionsOf(type)][0]!);
  }
  const rename = (name: string): string => {
    const target = joined.get(name);
    return target ? rename(target) : name;
  };
  for (const [name, type] of result) {
    const form = { kind: 'alias', type: mention(rename(name)) } as const;
    result.set(name, joined.has(name) ? { ...type, form } : renameMentions(type, rename));
  }
  for (const [name, type] of result) {
    const base = betaBase(type);
    const extended = base && extension(type, result.get(base));
    if (extended) result.set(name, extended);
  }
  return { types: result, rename };
}

/** Types, each written once, and the name that stands for a further name. */
export interface JoinedTypes {
  readonly types: ReadonlyMap<string, DraftedType>;
  readonly rename: (name: string) => string;
}

/** Groups of types that say the same, mentions of each other included. */
function equalTypes(types: readonly DraftedType[]): DraftedType[][] {
  let groups = [...Map.groupBy(types, twinKey)].map(([, group]) => group);
  for (;;) {
    const groupOf = new Map(groups.flatMap((group, id) => group.map(({ name }) => [name, id])));
    const split = groups.flatMap((group) => [
      ...Map.groupBy(group, (type) => signature(type, groupOf)).values(),
    ]);
    if (split.length === groups.length) return groups.filter((group) => group.length > 1);
    groups = split;
  }
}

/** Types with the same key might say the same; others are kept apart although they do. */
function twinKey(type: DraftedType): string {
  const { name, path, file } = type;
  const beta = betaBase(type);
  if (beta) return `beta ${beta}`;
  const family = familyOf(file, path[0]!);
  if (family === 'responses') return `beta ${name}`;
  if (SHAPED_BY_HAND.has(family)) return name;
  if (path.length > 1) return `${family} … ${path.at(-1)}`;
  const stem = replyStem(name);
  return stem ? `${family} reply ${stem}` : name;
}

/** `ContainerCreateResponse` is a container, `UsageImagesResponse` one of usage. */
function replyStem(name: string): string | undefined {
  if (/^Usage\w+Response$/.test(name)) return 'UsagePage';
  const verbs = /^(\w+?)(Create|Retrieve|Update|List|Cancel|Activate|Deactivate)Response$/;
  return verbs.exec(name)?.[1];
}

/** `BetaResponse` of the beta responses → `Response`. */
function betaBase({ path, file }: DraftedType): string | undefined {
  if (!file.startsWith('resources/beta/responses/')) return undefined;
  return path.join('').replace(/^Beta/, '');
}

function signature(type: DraftedType, groupOf: ReadonlyMap<string, number>): string {
  const anonymous = { ...type, name: 'Twin' };
  return markedText(
    renameMentions(anonymous, (name) => (groupOf.has(name) ? `Group${groupOf.get(name)}` : name)),
  );
}

/** The name that a group goes by: the stable type, the common part of the names, or the shortest. */
function mainName(group: readonly DraftedType[], types: ReadonlyMap<string, DraftedType>): string {
  const stable = group.find((type) => familyOf(type.file, type.path[0]!) === 'responses');
  if (stable) return stable.name;
  const [first] = group;
  const { path, file } = first!;
  const owner = path.length > 1 ? familyName(familyOf(file, path[0]!)) : resourceName(file);
  const common = path.length > 1 ? path.at(-1)! : replyStem(path[0]!)!;
  const short = common.includes(owner) ? common : joinWords(owner, common);
  if (!types.has(short) || group.some(({ name }) => name === short)) return short;
  return group.toSorted((a, b) => a.name.length - b.name.length)[0]!.name;
}

/** The type written as its base and the fields that it adds, where that is all there is. */
function extension(type: DraftedType, base: DraftedType | undefined): DraftedType | undefined {
  if (!base || type.form.kind !== 'interface' || base.form.kind !== 'interface') return undefined;
  const own = new Set(type.form.fields);
  if (base.form.parents.length || type.form.parents.length) return undefined;
  if (!base.form.fields.every((field) => own.has(field))) return undefined;
  const inherited = new Set(base.form.fields);
  const added = type.form.fields.filter((field) => !inherited.has(field));
  return {
    ...type,
    form: { kind: 'interface', parents: [mention(base.name)], fields: added },
  };
}
