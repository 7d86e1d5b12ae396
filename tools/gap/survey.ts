import { families } from '@unabridged/contract/registry';
import type { Operation } from '@unabridged/contract';
import { openPackage } from '../sync/official-package.ts';
import { type OfficialOperation, readOperations } from '../sync/operations.ts';
import { type Declared, readDeclared, readSurfaces } from './declared.ts';
import { type Exercised, readExercised } from './exercised.ts';
import { findGaps, type Gaps } from './find-gaps.ts';
import { gates, isExercised, type Layer, layers } from './layers.ts';
import { reasons } from './reasons.ts';

/** An operation of the official client that leads nowhere, or soon will. */
export interface DeadEnd {
  readonly accessor: string;
  /** Day on which the API stops or stopped serving it; null where none is announced. */
  readonly shutdown: string | null;
  /** What to use instead; null where nothing is said. */
  readonly instead: string | null;
}

/** The official package and what every layer has of it. */
export interface Survey {
  readonly official: { readonly package: 'openai'; readonly version: string };
  /** Family → official accessors, in the order of the alphabet. */
  readonly families: ReadonlyMap<string, readonly string[]>;
  readonly accessors: readonly string[];
  readonly declared: Declared;
  readonly exercised: Exercised;
  /** Ids of the hand-made surfaces of the Playground. */
  readonly surfaces: readonly string[];
  readonly gaps: Gaps;
  readonly deadEnds: readonly DeadEnd[];
  /** Older names of the official client → the accessor that sends the same request. */
  readonly olderNames: ReadonlyMap<string, string>;
}

/**
 * Compares every layer with an official package.
 * @param packageFolder default: the installed one
 */
export async function survey(packageFolder?: string): Promise<Survey> {
  const official = openPackage(packageFolder);
  const requests = byRequest(readOperations(official));
  const found = requests.map(([main]) => main!);
  const accessors = found.map(({ accessor }) => accessor).toSorted();
  const declared = await readDeclared(accessors);
  const exercised = readExercised();
  const deprecated = new Set(found.filter((one) => one.deprecated).map(({ accessor }) => accessor));
  return {
    official: { package: 'openai', version: official.version },
    families: byFamily(accessors),
    accessors,
    declared,
    exercised,
    surfaces: readSurfaces(),
    gaps: findGaps(accessors, { declared, exercised }, { gates, reasons }),
    deadEnds: deadEndsOf(accessors, deprecated),
    olderNames: new Map(
      requests.flatMap(([main, ...others]) =>
        others.map(({ accessor }) => [accessor, main!.accessor] as const),
      ),
    ),
  };
}

/**
 * Accessors that send the same request are one operation; one that is not deprecated
 * comes first and names it. Where nothing runs, the accessor is all there is.
 */
function byRequest(operations: readonly OfficialOperation[]): OfficialOperation[][] {
  const same = Map.groupBy(operations, ({ accessor, wire }) =>
    wire ? `${wire.method} ${wire.path}` : accessor,
  );
  return Array.from(same.values(), (group) =>
    group.toSorted((a, b) => Number(a.deprecated) - Number(b.deprecated)),
  );
}

/** How many of some official operations a layer has, and has carried in a test. */
export function countIn(
  { declared, exercised }: Pick<Survey, 'declared' | 'exercised'>,
  layer: Layer,
  accessors: readonly string[],
): { readonly declared: number; readonly exercised?: number } {
  const had = accessors.filter((accessor) => declared[layer].has(accessor));
  if (!isExercised(layer)) return { declared: had.length };
  const carried = new Set(exercised[layer]);
  return {
    declared: had.length,
    exercised: had.filter((accessor) => carried.has(accessor)).length,
  };
}

/** What `npm run gap -- --json` prints. */
export function asJson(found: Survey): object {
  const of = (layer: Layer): object => countIn(found, layer, found.accessors);
  return {
    official: { ...found.official, operations: found.accessors.length },
    ...Object.fromEntries(
      layers.map((layer) => [
        layer,
        layer === 'playground' ? { ...of(layer), surfaces: found.surfaces.length } : of(layer),
      ]),
    ),
    unexplained: found.gaps.unexplained,
  };
}

const contractOperations = new Map(
  Object.entries(families).flatMap(([family, table]) =>
    Object.values<Operation>(table).flatMap((operation) =>
      [operation.accessor, ...(operation.aliases ?? [])].map(
        (accessor) => [accessor, { operation, family: family.split('/')[0]! }] as const,
      ),
    ),
  ),
);

/** An operation that the contract lacks is listed by the first part of its accessor. */
function byFamily(accessors: readonly string[]): Map<string, string[]> {
  const groups = Map.groupBy(
    accessors,
    (accessor) => contractOperations.get(accessor)?.family ?? accessor.split('.')[0]!,
  );
  return new Map(Array.from(groups).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

function deadEndsOf(accessors: readonly string[], deprecated: ReadonlySet<string>): DeadEnd[] {
  return accessors.flatMap((accessor) => {
    const operation = contractOperations.get(accessor)?.operation;
    const { shutdown = null, deprecated: instead = null } = operation ?? {};
    if (shutdown === null && instead === null && !deprecated.has(accessor)) return [];
    return [{ accessor, shutdown, instead }];
  });
}
