import type { OperationSummary } from '@unabridged/contract';
import { create } from 'zustand';
import { gateway } from '../gateway/gateway-client.ts';
import type { OperationDetail } from '../gateway/gateway-client.ts';

interface Catalog {
  /** Undefined until the gateway has answered. */
  readonly operations?: readonly OperationSummary[];
  /** Why the list is missing, in a sentence. */
  readonly problem?: string;
}

/** Every operation of the contract, without its schemas. */
export const useCatalog = create<Catalog>(() => ({}));

let loading: Promise<void> | undefined;

/** Loads the list once; a failure is tried again by the next call. */
export function loadCatalog(): Promise<void> {
  loading ??= gateway.operations().then(
    (operations) => useCatalog.setState({ operations, problem: undefined }),
    (cause: unknown) => {
      loading = undefined;
      useCatalog.setState({ problem: cause instanceof Error ? cause.message : String(cause) });
    },
  );
  return loading;
}

const details = new Map<string, Promise<OperationDetail>>();

/** Loads the schemas and the example of one operation, once. */
export function loadOperation(accessor: string): Promise<OperationDetail> {
  const known = details.get(accessor);
  if (known !== undefined) return known;
  const detail = gateway.operation(accessor);
  details.set(accessor, detail);
  detail.catch(() => details.delete(accessor));
  return detail;
}
