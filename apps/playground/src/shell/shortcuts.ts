/** A shortcut of the page: for the help, and for the listener. */
export interface Shortcut {
  /** In the notation of the keys control, such as `mod+enter`; `g r` is two presses. */
  readonly keys: string;
  readonly label: string;
}

/** Every shortcut, in the order of the help. */
export const shortcuts: readonly Shortcut[] = [
  { keys: 'mod+enter', label: 'Run the request' },
  { keys: 'escape', label: 'Stop the run' },
  { keys: 'mod+k', label: 'Search and commands' },
  { keys: 'mod+s', label: 'Save the request as a preset' },
  { keys: 'mod+j', label: 'Open or close the dock' },
  { keys: 'g r', label: 'Go to Responses' },
  { keys: 'g c', label: 'Go to Chat' },
  { keys: 'g f', label: 'Go to Files' },
  { keys: 'g v', label: 'Go to Vector stores' },
  { keys: 'g t', label: 'Go to the retrieval flow' },
  { keys: 'g a', label: 'Go to the assistants flow' },
  { keys: 'g m', label: 'Go to Models' },
  { keys: 'g e', label: 'Go to Explorer' },
  { keys: 'g h', label: 'Go to History' },
  { keys: 'g p', label: 'Go to Presets' },
  { keys: '?', label: 'Show the shortcuts' },
];
