import { create } from 'zustand';
import type { RunRecord, TimedEvent } from '../run/run-record.ts';

/** Views of the dock. */
export type DockTab = 'logs' | 'events' | 'inspector';

/** What the inspector shows. */
export type Inspected =
  | { readonly kind: 'run'; readonly run: RunRecord }
  | { readonly kind: 'event'; readonly event: TimedEvent };

interface LayoutStore {
  /** Undefined while the dock is closed. */
  readonly dock: DockTab | undefined;
  readonly inspected: Inspected | undefined;
  /** Whether the navigation is open on a narrow page. */
  readonly drawer: boolean;
  readonly palette: boolean;
  readonly shortcuts: boolean;
}

/** What is open around the surfaces. */
export const useLayoutStore = create<LayoutStore>(() => ({
  dock: undefined,
  inspected: undefined,
  drawer: false,
  palette: false,
  shortcuts: false,
}));

/** Opens a view of the dock, or closes the dock where that view is open. */
export function toggleDock(tab: DockTab): void {
  useLayoutStore.setState(({ dock }) => ({ dock: dock === tab ? undefined : tab }));
}

/** Shows something in the inspector. */
export function inspect(inspected: Inspected): void {
  useLayoutStore.setState({ dock: 'inspector', inspected });
}
