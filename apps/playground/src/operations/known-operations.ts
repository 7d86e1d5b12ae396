import type { Wire } from '@unabridged/contract';
import { models } from '@unabridged/contract/families/models';
import { responses } from '@unabridged/contract/families/responses';

const wires = new Map<string, Wire>(
  [responses, models].flatMap((family) =>
    Object.values(family).map((wire): [string, Wire] => [wire.accessor, wire]),
  ),
);

/** Makes an operation known that the gateway described. */
export function addOperation(wire: Wire): void {
  if (!wires.has(wire.accessor)) wires.set(wire.accessor, wire);
}

/**
 * The wire facts of an operation. The page carries those of the families that have a
 * surface; the rest of the contract stays out of the first load.
 * @throws Error where no surface of this build uses the operation.
 */
export function wireOf(accessor: string): Wire {
  const wire = wires.get(accessor);
  if (wire === undefined) {
    throw new Error(
      `This build of the Playground does not know the operation "${accessor}". ` +
        'It was saved by a newer build: update and open it again.',
    );
  }
  return wire;
}

/** Whether `wireOf` would find the operation. */
export function isKnownOperation(accessor: string): boolean {
  return wires.has(accessor);
}
