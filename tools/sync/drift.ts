import { join } from 'node:path';
import { collectDeclarations } from '../../packages/contract/derive/declarations.ts';
import { summarizeOperations } from '../../packages/contract/derive/operations.ts';
import { SchemaWriter } from '../../packages/contract/derive/schemas.ts';
import { readSources } from '../../packages/contract/derive/sources.ts';
import type { OperationSummary } from '../../packages/contract/src/operation-summary.ts';
import { ACCEPTED } from './accepted-differences.ts';
import { type Definitions, type Difference, SchemaComparison } from './compare-schemas.ts';
import { type Contract, familiesRoot, keptNames, readContract } from './contract.ts';
import { type Draft, draftContract, type DraftedOperation } from './draft.ts';
import { declarationText } from './drafted-type.ts';
import type { OfficialPackage } from './official-package.ts';

/** How the contract differs from the official package. */
export interface Drift {
  readonly official: {
    readonly package: 'openai';
    readonly version: string;
    readonly operations: number;
  };
  /** Operations that the contract lacks. */
  readonly added: readonly OperationName[];
  /** Operations that the official package has no more. */
  readonly removed: readonly OperationName[];
  /** Operations that look different on the wire. */
  readonly changed: readonly ChangedFact[];
  /** Fields that were added, removed or changed. */
  readonly fields: readonly FieldDifference[];
  /** Differences that are meant, with the reason. */
  readonly accepted: readonly (FieldDifference & { readonly reason: string })[];
}

export interface OperationName {
  readonly accessor: string;
  /** Null where the official package declares the method and nothing that runs. */
  readonly request: string | null;
}

export interface ChangedFact {
  readonly accessor: string;
  readonly fact: string;
  readonly ours: string;
  readonly official: string;
}

export interface FieldDifference extends Difference {
  /** Accessor, or the name of a type that WebSockets or webhooks carry. */
  readonly where: string;
  readonly part: 'params' | 'result' | 'event';
}

/** Compares the contract with an official package. */
export async function findDrift(official: OfficialPackage): Promise<Drift> {
  const contract = readContract();
  const { families } = await import('../../packages/contract/src/registry.ts');
  const sources = readSources(packageRoot);
  const writer = new SchemaWriter(collectDeclarations(sources));
  const operations = summarizeOperations(families, sources, writer);
  const draft = draftContract(official, keptNames(contract));
  return compareContract(draft, contract, operations, writer.definitions());
}

const packageRoot = join(familiesRoot, '../..');

function compareContract(
  draft: Draft,
  contract: Contract,
  operations: readonly OperationSummary[],
  definitions: Definitions,
): Drift {
  const ours = new Map(operations.map((operation) => [operation.accessor, operation]));
  const official = new Map(draft.operations.map((operation) => [operation.accessor, operation]));
  const pairs = draft.operations.flatMap((theirs): [OperationSummary, DraftedOperation][] => {
    const our = ours.get(theirs.accessor);
    return our ? [[our, theirs]] : [];
  });
  const differences = compareTypes(pairs, draft, contract, definitions);
  const reasons = differences.map((difference) => ({ difference, reason: reasonFor(difference) }));
  return {
    official: { package: 'openai', version: draft.version, operations: draft.operations.length },
    added: [
      ...draft.operations.filter(({ accessor }) => !ours.has(accessor)).map(nameOf),
      ...draft.unknown
        .filter((accessor) => !ours.has(accessor))
        .map((accessor) => ({ accessor, request: null })),
    ],
    removed: operations
      .filter(({ accessor }) => !official.has(accessor))
      .map(({ accessor, method, path }) => ({ accessor, request: `${method} ${path}` })),
    changed: pairs.flatMap(([our, theirs]) => changedFacts(our, theirs)),
    fields: reasons.filter(({ reason }) => !reason).map(({ difference }) => difference),
    accepted: reasons.flatMap(({ difference, reason }) =>
      reason ? [{ ...difference, reason }] : [],
    ),
  };
}

/** Whether nothing needs to be done. */
export function isInStep({ added, removed, changed, fields }: Drift): boolean {
  return [added, removed, changed, fields].every((list) => list.length === 0);
}

function nameOf({ accessor, wire }: DraftedOperation): OperationName {
  return { accessor, request: `${wire.method} ${wire.path}` };
}

function changedFacts(
  ours: OperationSummary,
  { accessor, wire, event }: DraftedOperation,
): ChangedFact[] {
  const facts: readonly (readonly [fact: string, ours: unknown, official: unknown])[] = [
    ['method', ours.method, wire.method],
    ['path', ours.path, wire.path],
    ['request', ours.request, wire.request],
    ['response', ours.response, wire.response],
    ['stream', ours.stream, event ? 'sse' : null],
    ['page', ours.page, wire.page],
    ['auth', ours.auth, wire.auth],
    ['beta', ours.beta, wire.beta],
    ['headers', JSON.stringify(ours.headerParameters), JSON.stringify(wire.headers)],
    ['query', ours.method === 'POST' ? ours.queryParameters.join() : '', wire.query.join()],
  ];
  return facts
    .filter(([, our, their]) => our !== their)
    .map(([fact, our, their]) => ({ accessor, fact, ours: String(our), official: String(their) }))
    .filter((change) => !ACCEPTED_FACTS.has(`${change.accessor} ${change.fact}`));
}

/** Facts in which the contract knows better: the official client drops the body of a deletion. */
const ACCEPTED_FACTS = new Set(['responses.delete response', 'beta.responses.delete response']);

function compareTypes(
  pairs: readonly (readonly [OperationSummary, DraftedOperation])[],
  draft: Draft,
  contract: Contract,
  definitions: Definitions,
): FieldDifference[] {
  const comparison = new SchemaComparison(definitions, officialDefinitions(draft));
  const compare = (
    where: string,
    part: FieldDifference['part'],
    our: string | null,
    their: string | null,
  ): FieldDifference[] => {
    if (!our || !their || !draft.types.has(their)) return [];
    const found = comparison.compare({ $ref: `#/$defs/${our}` }, { $ref: `#/$defs/${their}` });
    return found.map(({ path, kind, detail }) => ({ where, part, path, kind, detail }));
  };
  return [
    ...pairs.flatMap(([our, their]) => [
      ...compare(our.accessor, 'params', our.types.params, their.params),
      ...compare(our.accessor, 'result', our.types.result, their.result),
      ...compare(our.accessor, 'event', our.types.event, their.event),
    ]),
    ...draft.events.flatMap((name) =>
      contract.files.has(name) ? compare(name, 'event', name, name) : [missingEvent(name)],
    ),
  ];
}

function missingEvent(where: string): FieldDifference {
  return { where, part: 'event', path: '', kind: 'missing', detail: 'ours lacks the type' };
}

function officialDefinitions(draft: Draft): Definitions {
  const text = [...draft.types.values()].map(declarationText).join('\n');
  const source = { path: 'src/families/official/types.ts', text };
  return new SchemaWriter(collectDeclarations([source])).definitions();
}

function reasonFor({ where, part, path }: FieldDifference): string | undefined {
  return ACCEPTED.find(
    (one) =>
      one.where.test(where) && (one.part === undefined || one.part === part) && one.path.test(path),
  )?.reason;
}
