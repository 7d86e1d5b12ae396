import { Menu } from '@base-ui/react/menu';
import { topLandmark } from '../controls/landmarks.ts';
import { Check, Monitor, Moon, Sun } from 'lucide-react';
import type { LucideIcon } from 'lucide-react';
import { chooseTheme, useThemeStore } from './theme.ts';
import type { ThemeChoice } from './theme.ts';

/** The looks, in the order of the menu. */
export const themes: readonly { choice: ThemeChoice; label: string; icon: LucideIcon }[] = [
  { choice: 'light', label: 'Light', icon: Sun },
  { choice: 'dark', label: 'Dark', icon: Moon },
  { choice: 'system', label: 'System', icon: Monitor },
];

/** Chooses the look of the page. */
export function ThemeMenu() {
  const choice = useThemeStore((state) => state.choice);
  const Icon = themes.find((theme) => theme.choice === choice)!.icon;
  return (
    <Menu.Root>
      <Menu.Trigger
        aria-label={`Theme: ${choice}`}
        className="inline-flex size-7 items-center justify-center rounded-md text-muted hover:bg-hover hover:text-ink"
      >
        <Icon size={15} strokeWidth={1.9} aria-hidden />
      </Menu.Trigger>
      <Menu.Portal container={topLandmark}>
        <Menu.Positioner sideOffset={6} align="end" className="z-40 outline-none">
          <Menu.Popup className="w-36 animate-[rise_120ms_ease-out] rounded-lg border border-line bg-raised py-1 shadow-popup outline-none">
            <Menu.RadioGroup
              value={choice}
              onValueChange={(next: ThemeChoice) => chooseTheme(next)}
            >
              {themes.map(({ choice: value, label, icon: ThemeIcon }) => (
                <Menu.RadioItem
                  key={value}
                  value={value}
                  closeOnClick
                  className="mx-1 flex h-7.5 items-center gap-2 rounded-sm px-2 text-sm outline-none data-highlighted:bg-hover"
                >
                  <ThemeIcon size={14} aria-hidden className="text-muted" />
                  {label}
                  <Menu.RadioItemIndicator className="ml-auto text-accent">
                    <Check size={14} aria-hidden />
                  </Menu.RadioItemIndicator>
                </Menu.RadioItem>
              ))}
            </Menu.RadioGroup>
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  );
}
