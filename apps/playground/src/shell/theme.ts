import { create } from 'zustand';

/** Chosen look. `system` follows the operating system. */
export type ThemeChoice = 'light' | 'dark' | 'system';

const key = 'unabridged.theme';
const prefersDark = matchMedia('(prefers-color-scheme: dark)');

/** The look that the user chose. `theme.js` applies it before the first paint. */
export const useThemeStore = create<{ readonly choice: ThemeChoice }>(() => ({
  choice: readChoice(),
}));

/** Chooses a look and remembers it. */
export function chooseTheme(choice: ThemeChoice): void {
  useThemeStore.setState({ choice });
  try {
    // Plain text and not JSON: `theme.js` reads it too.
    localStorage.setItem(key, choice);
  } catch {
    // The choice holds until the page is closed.
  }
  apply();
}

/** Follows the operating system for as long as `system` is chosen. */
export function followSystemTheme(): void {
  apply();
  prefersDark.addEventListener('change', apply);
}

function apply(): void {
  const { choice } = useThemeStore.getState();
  const dark = choice === 'dark' || (choice === 'system' && prefersDark.matches);
  document.documentElement.dataset['theme'] = dark ? 'dark' : 'light';
}

function readChoice(): ThemeChoice {
  try {
    const stored = localStorage.getItem(key);
    return stored === 'light' || stored === 'dark' ? stored : 'system';
  } catch {
    return 'system';
  }
}
