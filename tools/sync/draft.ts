import { draftType } from './draft-types.ts';
import type { DraftedType } from './drafted-type.ts';
import { EVENT_ROOTS } from './event-roots.ts';
import type { OfficialPackage } from './official-package.ts';
import { readOperations } from './operations.ts';
import { type DraftedWire, type OperationPlan, type PlannedType, Planner } from './plan.ts';
import { joinTwins } from './twins.ts';
import { type OfficialType, TypeIndex } from './type-index.ts';
import { nameTypes } from './type-names.ts';

/** An operation in the contract's form, its types by name. */
export interface DraftedOperation {
  readonly accessor: string;
  /** Official declaration file of its resource. */
  readonly file: string;
  /** Other accessors of the official client that send the same request. */
  readonly aliases: readonly string[];
  readonly deprecated: boolean;
  readonly wire: DraftedWire;
  readonly params: string;
  /** `void` where a successful reply has no body, `never` where it only streams. */
  readonly result: string;
  readonly event: string | null;
}

/** The whole official surface in the contract's form. */
export interface Draft {
  readonly version: string;
  readonly operations: readonly DraftedOperation[];
  /** In order of the official files. */
  readonly types: ReadonlyMap<string, DraftedType>;
  /** Names of what WebSockets and webhooks carry, which no operation mentions. */
  readonly events: readonly string[];
  /** Accessors that are declared without a module that runs: only their name is known. */
  readonly unknown: readonly string[];
  /** Names in the contract of the official types: `resources/files.d.ts#FileObject` → `FileObject`. */
  readonly typeNames: ReadonlyMap<string, string>;
}

/**
 * Drafts everything that the official package offers.
 * @param kept names that the contract has: type name → family. A type of that family keeps its name.
 */
export function draftContract(
  official: OfficialPackage,
  kept: ReadonlyMap<string, string> = new Map(),
): Draft {
  const operations = readOperations(official);
  const index = new TypeIndex(official);
  const planner = new Planner(index);
  const plans = operations.flatMap((operation) =>
    operation.wire ? [planner.plan(operation, operation.wire)] : [],
  );
  const events = EVENT_ROOTS.map(([file, name]) => index.find(file, name));
  const reached = index.reachable([...planner.officialTypes, ...events]);
  const inOrder = index.types.filter((type) => reached.has(type));
  const names = nameTypes<PlannedType>([...inOrder, ...planner.addedTypes], kept);
  const { types, rename } = joinTwins(draftTypes(inOrder, planner, names, index, official));
  const nameOf = (type: PlannedType): string => rename(names.get(type)!);
  return {
    version: official.version,
    operations: joinAliases(plans.map((plan) => draftOperation(plan, nameOf))),
    types,
    events: events.map(nameOf),
    unknown: operations.filter(({ wire }) => !wire).map(({ accessor }) => accessor),
    typeNames: new Map(
      inOrder.map((type) => [`${type.file}#${type.path.join('.')}`, names.get(type)!]),
    ),
  };
}

function draftTypes(
  types: readonly OfficialType[],
  { addedTypes, pathFields }: Planner,
  names: ReadonlyMap<PlannedType, string>,
  index: TypeIndex,
  official: OfficialPackage,
): Map<string, DraftedType> {
  const context = {
    official,
    index,
    names: names as ReadonlyMap<OfficialType, string>,
    pathFields,
  };
  const drafted = types.map((type) => draftType(type, context));
  for (const added of addedTypes) {
    const owner = names.get(added)!;
    const form = added.draft({ index, names: context.names, owner });
    drafted.push({ name: owner, path: added.path, file: added.file, form });
  }
  return new Map(drafted.map((type) => [type.name, type]));
}

function draftOperation(
  { operation, wire, params, result, event }: OperationPlan,
  nameOf: (type: PlannedType) => string,
): DraftedOperation {
  return {
    accessor: operation.accessor,
    file: operation.resource.file,
    aliases: [],
    deprecated: operation.deprecated,
    wire: { ...wire, response: result === 'void' ? 'empty' : wire.response },
    params: nameOf(params),
    result: typeof result === 'string' ? result : nameOf(result),
    event: event && nameOf(event),
  };
}

/** Operations that send the same request are one; an accessor that is not deprecated names it. */
function joinAliases(operations: readonly DraftedOperation[]): DraftedOperation[] {
  const sameRequest = Map.groupBy(operations, ({ wire }) => `${wire.method} ${wire.path}`);
  return Array.from(sameRequest.values(), (same) => {
    const [main, ...others] = same.toSorted((a, b) => +a.deprecated - +b.deprecated);
    return { ...main!, aliases: others.map(({ accessor }) => accessor) };
  });
}
