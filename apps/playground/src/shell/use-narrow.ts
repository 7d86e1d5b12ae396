import { useSyncExternalStore } from 'react';

const query = matchMedia('(max-width: 700px)');

/** Whether the page is so narrow that panes stand below each other. */
export function useNarrow(): boolean {
  return useSyncExternalStore(
    (changed) => {
      query.addEventListener('change', changed);
      return () => query.removeEventListener('change', changed);
    },
    () => query.matches,
  );
}
