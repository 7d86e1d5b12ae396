import type { Contract } from './contract.ts';
import type { Draft, DraftedOperation } from './draft.ts';
import {
  declarationText,
  type DraftedType,
  isTwin,
  mentionsOf,
  renameMentions,
} from './drafted-type.ts';
import { familyOfType, layOut, SHAPED_BY_HAND } from './layout.ts';
import { importsOf, operationsFile } from './operations-file.ts';
import { familyOfOperation } from './placement.ts';

/** Types that the kernel of the contract declares. */
const KERNEL = new Set(['Integer', 'UnixSeconds', 'BinaryInput', 'NoParams']);

/** Where each drafted type goes that the contract lacks: name → file below the families' folder. */
function placeTypes(draft: Draft, contract: Contract): Map<string, string> {
  const missing = [...draft.types.values()].filter(
    ({ name }) => !contract.files.has(name) && !contract.aliases.has(name),
  );
  const placed = new Map<string, string>();
  for (const [family, types] of Map.groupBy(missing, familyOfType)) {
    for (const [file, group] of layOut(family, types)) {
      for (const { name } of group) placed.set(name, `${family}/${file}`);
    }
  }
  return placed;
}

/** Families that the official package has operations or types for. */
export function draftedFamilies(draft: Draft): string[] {
  const types = Array.from(draft.types.values(), familyOfType);
  return [...new Set([...types, ...draft.operations.map(familyOfOperation)])].sort();
}

/**
 * Drafts what the contract lacks of some families.
 * @returns file below the families' folder → its text, to be formatted
 */
export function draftFamilies(
  families: readonly string[],
  draft: Draft,
  contract: Contract,
): Map<string, string> {
  const placed = placeTypes(draft, contract);
  return new Map(families.flatMap((family) => draftFamily(family, draft, contract, placed)));
}

function draftFamily(
  family: string,
  draft: Draft,
  contract: Contract,
  placed: ReadonlyMap<string, string>,
): [file: string, text: string][] {
  const canonical = (name: string): string => contract.aliases.get(name) ?? name;
  const fileOf = (name: string): string => {
    const file = contract.files.get(name) ?? placed.get(name);
    if (!file) throw new Error(`No file declares ${name}.`);
    return file;
  };
  const operations = draft.operations
    .filter((operation) => familyOfOperation(operation) === family)
    .filter(({ accessor }) => !contract.accessors.has(accessor))
    .map((operation) => renamed(operation, canonical));
  const needed = neededTypes(family, draft, operations, contract);
  const files = new Map<string, string>();
  const byFile = Map.groupBy(needed, ({ name }) => placed.get(name)!);
  for (const [file, types] of byFile) {
    files.set(
      file,
      typesFile(
        file,
        types.map((type) => renameMentions(type, canonical)),
        fileOf,
      ),
    );
  }
  if (operations.length) {
    files.set(`${family}/operations.ts`, operationsFile(family, operations, fileOf));
  }
  return [...files];
}

function renamed(operation: DraftedOperation, rename: (name: string) => string): DraftedOperation {
  const { params, result, event } = operation;
  return {
    ...operation,
    params: rename(params),
    result: rename(result),
    event: event && rename(event),
  };
}

/**
 * Types of the family that the contract lacks. A family that was shaped by hand
 * gets only what is reached from its operations and from the types of others.
 */
function neededTypes(
  family: string,
  draft: Draft,
  operations: readonly DraftedOperation[],
  contract: Contract,
): DraftedType[] {
  const lacking = (name: string): boolean =>
    !contract.files.has(name) && !contract.aliases.has(name) && draft.types.has(name);
  const own = [...draft.types.values()].filter(
    (type) => familyOfType(type) === family && lacking(type.name),
  );
  if (!SHAPED_BY_HAND.has(family)) return own;
  const reached = new Set<string>();
  const visit = (name: string): void => {
    if (reached.has(name) || KERNEL.has(name) || !lacking(name)) return;
    reached.add(name);
    for (const mention of mentionsOf(draft.types.get(name)!)) visit(mention);
  };
  for (const { params, result, event } of operations) [params, result, event ?? ''].forEach(visit);
  for (const type of draft.types.values()) {
    if (!SHAPED_BY_HAND.has(familyOfType(type)) || EVENTS.has(type.name)) {
      for (const mention of [type.name, ...mentionsOf(type)]) visit(mention);
    }
  }
  return own.filter(({ name }) => reached.has(name));
}

/** What the WebSocket of the responses carries. */
const EVENTS = new Set(['ResponsesClientEvent', 'ResponsesServerEvent']);

function typesFile(
  file: string,
  types: readonly DraftedType[],
  fileOf: (name: string) => string,
): string {
  const mentions = new Set(types.flatMap((type) => [...mentionsOf(type)]));
  const kernel = [...mentions].filter((name) => KERNEL.has(name)).sort();
  const others = [...mentions].filter((name) => !KERNEL.has(name));
  const depth = '../'.repeat(file.split('/').length);
  const imports = [
    ...(kernel.length ? [`import type { ${kernel.join(', ')} } from '${depth}scalars.ts';`] : []),
    ...importsOf(others, file, fileOf),
  ];
  const note = types.every(isTwin) ? OFFICIAL_NAMES : '';
  const body = types.map(declarationText).join(note ? '\n' : '\n\n');
  return `${imports.join('\n')}\n\n${note}${body}\n`;
}

const OFFICIAL_NAMES = `/*
 * Further names that the official package has for types which are written once in
 * this contract. With its dots put back, each is the name that programs written
 * for it import.
 */
`;
