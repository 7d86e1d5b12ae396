import { useNavigate } from '@tanstack/react-router';
import { useEffect } from 'react';
import { tinykeys } from 'tinykeys';
import { askToSavePreset } from '../presets/save-preset-dialog.tsx';
import { stopRun } from '../run/run-store.ts';
import { runDraft, useActiveSurface } from '../workbench/run-draft.ts';
import { toggleDock, useLayoutStore } from './layout-store.ts';

/** Listens to the shortcuts of the page. */
export function useShortcuts(): void {
  const navigate = useNavigate();
  useEffect(() => {
    const go = (to: string) => unlessTyping(() => void navigate({ to }));
    return tinykeys(window, {
      '$mod+Enter': always(() => {
        const { surface } = useActiveSurface.getState();
        if (surface !== undefined) void runDraft(surface);
      }),
      Escape: (event) => {
        // A menu, dialog or list that is open takes Escape for itself.
        if (
          event.defaultPrevented ||
          document.querySelector('[role=dialog], [role=menu], [role=listbox]')
        )
          return;
        const { surface } = useActiveSurface.getState();
        if (surface !== undefined) stopRun(surface.id);
      },
      '$mod+k': always(() => useLayoutStore.setState(({ palette }) => ({ palette: !palette }))),
      '$mod+s': always(askToSavePreset),
      '$mod+j': always(() => toggleDock(useLayoutStore.getState().dock ?? 'logs')),
      'Shift+?': unlessTyping(() => useLayoutStore.setState({ shortcuts: true })),
      'g r': go('/responses'),
      'g c': go('/chat'),
      'g f': go('/files'),
      'g v': go('/vector-stores'),
      'g t': go('/retrieval'),
      'g a': go('/assistants-flow'),
      'g m': go('/models'),
      'g e': go('/explorer'),
      'g h': go('/history'),
      'g p': go('/presets'),
    });
  }, [navigate]);
}

/** Takes the key from the browser and does something else with it. */
function always(work: () => void): (event: KeyboardEvent) => void {
  return (event) => {
    event.preventDefault();
    work();
  };
}

/** Leaves the key to a text control that has the focus. */
function unlessTyping(work: () => void): (event: KeyboardEvent) => void {
  return (event) => {
    const { target } = event;
    const typing =
      target instanceof HTMLElement &&
      (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName));
    if (typing || event.defaultPrevented) return;
    event.preventDefault();
    work();
  };
}
