import type { EventKind } from './stream-rows.ts';

/** The colour of each kind of event, as a CSS value. */
export const kindColours: Readonly<Record<EventKind, string>> = {
  lifecycle: 'var(--info)',
  delta: 'var(--accent)',
  tool: 'var(--violet)',
  part: 'var(--faint)',
  warning: 'var(--warn)',
  error: 'var(--danger)',
};
