import { create } from 'zustand';
import type { StoreApi, UseBoundStore } from 'zustand';
import { readStored, writeStored } from '../browser-storage.ts';

/** The state of a flow that outlives a reload. */
export interface FlowStore<State> {
  readonly use: UseBoundStore<StoreApi<State>>;
  readonly get: () => State;
  readonly change: (change: Partial<State>) => void;
  readonly reset: () => void;
}

/**
 * Makes the store of a flow.
 * @param afterReload What becomes of a stored state, since nothing goes on after a reload.
 */
export function createFlowStore<State extends object>(
  flow: string,
  initial: State,
  afterReload: (stored: State) => State = (stored) => stored,
): FlowStore<State> {
  const key = `unabridged.flow.${flow}`;
  const stored = readStored<State>(key);
  const use = create<State>(() =>
    stored === undefined ? initial : afterReload({ ...initial, ...stored }),
  );
  return {
    use,
    get: use.getState,
    change(change) {
      use.setState(change);
      writeStored(key, use.getState());
    },
    reset() {
      use.setState(initial, true);
      writeStored(key, initial);
    },
  };
}
