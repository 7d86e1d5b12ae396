import { CircleHelp, Menu, Search } from 'lucide-react';
import { IconButton } from '../controls/icon-button.tsx';
import { topLandmark } from '../controls/landmarks.ts';
import { Keys } from '../controls/keys.tsx';
import { Brand } from './brand.tsx';
import { EngineBadge } from './engine-badge.tsx';
import { useLayoutStore } from './layout-store.ts';
import { TargetSwitch } from './target-switch.tsx';
import { ThemeMenu } from './theme-menu.tsx';

/** The bar above everything: where you are, who answers, how it looks. */
export function TopBar() {
  return (
    <header
      ref={topLandmark}
      className="flex h-12 shrink-0 items-center gap-2 border-b border-line bg-surface px-3"
    >
      <IconButton
        icon={Menu}
        label="Open the navigation"
        className="tablet:hidden!"
        onClick={() => useLayoutStore.setState({ drawer: true })}
      />
      <Brand />
      <button
        type="button"
        onClick={() => useLayoutStore.setState({ palette: true })}
        className="ml-4 hidden h-8 w-64 items-center gap-2 rounded-md border border-line bg-canvas px-2.5 text-sm text-muted hover:border-line-strong desktop:flex"
      >
        <Search size={14} aria-hidden />
        Search and commands
        <Keys keys="mod+k" className="ml-auto text-faint" />
      </button>
      <div className="ml-auto flex items-center gap-2">
        <EngineBadge />
        <TargetSwitch />
        <span className="flex items-center">
          <IconButton
            icon={Search}
            label="Search and commands"
            className="desktop:hidden! max-tablet:hidden!"
            onClick={() => useLayoutStore.setState({ palette: true })}
          />
          <ThemeMenu />
          <IconButton
            icon={CircleHelp}
            label="Keyboard shortcuts"
            className="max-tablet:hidden!"
            onClick={() => useLayoutStore.setState({ shortcuts: true })}
          />
        </span>
      </div>
    </header>
  );
}
