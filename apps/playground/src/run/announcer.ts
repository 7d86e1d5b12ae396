import { create } from 'zustand';

/** What a screen reader is told: the end of a run, not each of its deltas. */
export const useAnnouncement = create<{ readonly text: string }>(() => ({ text: '' }));

/** Tells a screen reader something, politely. */
export function announce(text: string): void {
  // The same words twice in a row would not be read again without a change in between.
  useAnnouncement.setState({ text: '' });
  setTimeout(() => useAnnouncement.setState({ text }), 50);
}
