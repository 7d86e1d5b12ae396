import type { OperationSummary } from '@unabridged/contract';
import { useEffect, useMemo } from 'react';
import type { ReactNode } from 'react';
import { findOperations } from './find-operations.ts';
import { loadCatalog, useCatalog } from './operation-catalog.ts';

/** As many as help; a longer search finds the rest. */
const shownOperations = 12;

/** Properties of the operations in the command palette. */
export interface OperationCommandsProps {
  readonly search: string;
  /** Draws the operations that were found. */
  readonly children: (found: readonly OperationSummary[]) => ReactNode;
}

/** The operations that a search of the command palette means; none until two letters are typed. */
export function OperationCommands({ search, children }: OperationCommandsProps) {
  const operations = useCatalog((catalog) => catalog.operations);
  useEffect(() => void loadCatalog(), []);
  const found = useMemo(
    () =>
      search.trim().length < 2
        ? []
        : findOperations(operations ?? [], search).slice(0, shownOperations),
    [operations, search],
  );
  return found.length === 0 ? null : children(found);
}
