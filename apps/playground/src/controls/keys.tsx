const apple = /Mac|iPhone|iPad/.test(navigator.platform);

const names: Readonly<Record<string, string>> = {
  mod: apple ? '⌘' : 'Ctrl',
  enter: '↵',
  escape: 'Esc',
  shift: apple ? '⇧' : 'Shift',
};

/** Keys as this machine's keyboard names them: `mod+enter` is ⌘↵ or Ctrl Enter. */
export function keysText(keys: string): string {
  return keys
    .split('+')
    .map((key) => names[key] ?? key.toUpperCase())
    .join(apple ? '' : ' ');
}

/** A shortcut, shown as keys. */
export function Keys({ keys, className = '' }: { keys: string; className?: string }) {
  return (
    <kbd className={`font-mono text-2xs ${className}`} aria-hidden>
      {keysText(keys)}
    </kbd>
  );
}
