import { Outlet, useRouterState } from '@tanstack/react-router';
import { lazy, Suspense, useEffect } from 'react';
import { Toaster } from 'sonner';
import { mainLandmark } from '../controls/landmarks.ts';
import { Skeleton } from '../controls/skeleton.tsx';
import { useGatewayStore } from '../gateway/gateway-store.ts';
import { ConfirmDialog } from '../controls/confirm-dialog.tsx';
import { SavePresetDialog } from '../presets/save-preset-dialog.tsx';
import { useAnnouncement } from '../run/announcer.ts';
import { GatewayProblem } from './gateway-problem.tsx';
import { useLayoutStore } from './layout-store.ts';
import { NavigationDrawer, NavigationRail } from './navigation.tsx';
import { ShortcutsDialog } from './shortcuts-dialog.tsx';
import { StatusBar } from './status-bar.tsx';
import { TopBar } from './top-bar.tsx';
import { useShortcuts } from './use-shortcuts.ts';
import { useThemeStore } from './theme.ts';

const CommandPalette = lazy(() => import('./command-palette.tsx'));
const Dock = lazy(() => import('./dock/dock.tsx'));

/** Everything around the surfaces. */
export function AppShell() {
  const { palette, dock } = useLayoutStore();
  const theme = useThemeStore((state) => state.choice);
  const live = useGatewayStore((state) => state.target === 'live');
  useShortcuts();
  usePageTitle();
  return (
    // What is placed by itself belongs to this frame: on the document, it could scroll the frame away.
    <div
      className="relative flex h-dvh flex-col overflow-clip"
      data-target={live ? 'live' : 'local'}
    >
      <a
        href="#main"
        className="absolute -top-20 left-2 z-50 rounded-md bg-accent px-3 py-1.5 text-on-accent focus:top-2"
      >
        Skip to the content
      </a>
      <TopBar />
      <div className="flex min-h-0 flex-1">
        <NavigationRail />
        <div className="flex min-w-0 flex-1 flex-col">
          <GatewayProblem />
          <main
            id="main"
            ref={mainLandmark}
            tabIndex={-1}
            className="relative flex min-h-0 flex-1 flex-col outline-none max-tablet:overflow-y-auto"
          >
            <Suspense
              fallback={
                <div className="p-6">
                  <Skeleton lines={4} />
                </div>
              }
            >
              <Outlet />
            </Suspense>
          </main>
          {dock !== undefined && (
            <Suspense fallback={null}>
              <Dock />
            </Suspense>
          )}
        </div>
      </div>
      <StatusBar />
      <NavigationDrawer />
      <ShortcutsDialog />
      <SavePresetDialog />
      <ConfirmDialog />
      {palette && (
        <Suspense fallback={null}>
          <CommandPalette />
        </Suspense>
      )}
      <Announcement />
      <Toaster
        theme={theme}
        position="bottom-right"
        offset={44}
        toastOptions={{
          style: {
            background: 'var(--raised)',
            color: 'var(--ink)',
            border: '1px solid var(--line-strong)',
            fontFamily: 'var(--font-sans)',
          },
          classNames: { description: 'text-muted!' },
        }}
      />
    </div>
  );
}

/** Tells a screen reader how a run ended. */
function Announcement() {
  const { text } = useAnnouncement();
  return (
    <output aria-live="polite" className="sr-only" data-announcement>
      {text}
    </output>
  );
}

function usePageTitle(): void {
  const path = useRouterState({ select: (state) => state.location.pathname });
  useEffect(() => {
    const name = (path.split('/')[1] ?? '').replaceAll('-', ' ');
    const title = name === '' ? '' : `${name[0]!.toUpperCase()}${name.slice(1)} · `;
    document.title = `${title}Unabridged Playground`;
    useLayoutStore.setState({ drawer: false });
  }, [path]);
}
