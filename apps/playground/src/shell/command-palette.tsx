import { useNavigate } from '@tanstack/react-router';
import { Command } from 'cmdk';
import { Bookmark, Compass, CornerDownLeft, Play, ScrollText, Square, Zap } from 'lucide-react';
import type { LucideIcon } from 'lucide-react';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { Keys } from '../controls/keys.tsx';
import { pathOfOperation } from '../explorer/operation-address.ts';
import { OperationCommands } from '../explorer/operation-commands.tsx';
import { chooseTarget, useGatewayStore } from '../gateway/gateway-store.ts';
import { openPreset } from '../presets/open-preset.ts';
import { askToSavePreset } from '../presets/save-preset-dialog.tsx';
import { stopRun } from '../run/run-store.ts';
import { surfaces } from '../surfaces/surface-registry.ts';
import { setDraftField } from '../workbench/draft-store.ts';
import { runDraft, useActiveSurface } from '../workbench/run-draft.ts';
import { toggleDock, useLayoutStore } from './layout-store.ts';
import { navigation } from './navigation.tsx';
import { chooseTheme } from './theme.ts';
import { themes } from './theme-menu.tsx';

const close = () => useLayoutStore.setState({ palette: false });

/** Every word has to stand in the name: letters strewn over it, which would do too, surprise. */
function matchOf(name: string, search: string): number {
  const text = name.toLowerCase();
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  if (!words.every((word) => text.includes(word))) return 0;
  return text.startsWith(words[0] ?? '') ? 1 : 0.5;
}

/** Closes the palette before the work, which may open something else. */
function then(work: () => void): () => void {
  return () => {
    close();
    work();
  };
}

/** Everything that the page can do, found by typing. */
export default function CommandPalette() {
  const [search, setSearch] = useState('');
  const navigate = useNavigate();
  return (
    <Command.Dialog
      open
      onOpenChange={(open) => !open && close()}
      label="Search and commands"
      filter={matchOf}
      overlayClassName="fixed inset-0 z-40 bg-[oklch(0.1_0.01_170/0.4)]"
      contentClassName="fixed top-[12vh] left-1/2 z-50 w-140 max-w-[calc(100vw-1.5rem)] -translate-x-1/2 overflow-hidden rounded-xl border border-line bg-raised shadow-popup"
    >
      <Command.Input
        value={search}
        onValueChange={setSearch}
        placeholder="Search pages, presets, models, operations, commands"
        className="h-12 w-full border-0 border-b border-line bg-transparent px-4 text-base outline-none!"
      />
      <Command.List className="max-h-[52vh] overflow-y-auto p-1.5">
        <Command.Empty className="px-3 py-6 text-center text-sm text-muted">
          Nothing of that name. Try “run”, “theme” or a model.
        </Command.Empty>
        <RunCommands />
        <Group heading="Go to">
          {navigation.flatMap(({ entries }) =>
            entries.map(({ to, label, icon }) => (
              <Item key={to} icon={icon} onSelect={then(() => void navigate({ to }))}>
                {label}
              </Item>
            )),
          )}
        </Group>
        <Group heading="Presets">
          {surfaces.flatMap((surface) =>
            surface.presets.map(({ id, title, body, operation }) => (
              <Item
                key={surface.id + id}
                icon={Bookmark}
                onSelect={then(() => {
                  openPreset(surface.id, body, operation);
                  void navigate({ to: `/${surface.id}` });
                })}
              >
                {surface.title}: {title}
              </Item>
            )),
          )}
        </Group>
        <OperationCommands search={search}>
          {(found) => (
            <Group heading="Operations">
              {found.map(({ accessor, method, path, summary }) => (
                <Item
                  key={accessor}
                  icon={Compass}
                  // Found by its summary and path too; the palette must not leave it out again.
                  value={`${accessor} ${search}`}
                  onSelect={then(() => void navigate({ to: `/${pathOfOperation(accessor)}` }))}
                >
                  <span className="font-mono text-xs">{accessor}</span>
                  <span className="truncate text-xs text-faint" title={summary}>
                    {method} {path}
                  </span>
                </Item>
              ))}
            </Group>
          )}
        </OperationCommands>
        <Group heading="Theme">
          {themes.map(({ choice, label, icon }) => (
            <Item key={choice} icon={icon} onSelect={then(() => chooseTheme(choice))}>
              {label} theme
            </Item>
          ))}
        </Group>
        <ModelCommands />
      </Command.List>
    </Command.Dialog>
  );
}

function RunCommands() {
  const surface = useActiveSurface((active) => active.surface);
  const { target, status } = useGatewayStore();
  const other = target === 'live' ? 'local' : 'live';
  return (
    <Group heading="Commands">
      {surface !== undefined && (
        <>
          <Item icon={Play} keys="mod+enter" onSelect={then(() => void runDraft(surface))}>
            Run the request
          </Item>
          <Item icon={Square} keys="escape" onSelect={then(() => stopRun(surface.id))}>
            Stop the run
          </Item>
          <Item icon={Bookmark} keys="mod+s" onSelect={then(askToSavePreset)}>
            Save as preset
          </Item>
        </>
      )}
      <Item icon={ScrollText} keys="mod+j" onSelect={then(() => toggleDock('logs'))}>
        Show the logs
      </Item>
      {status?.targets.live.available === true && (
        <Item icon={Zap} onSelect={then(() => chooseTarget(other))}>
          Switch to {other}
        </Item>
      )}
    </Group>
  );
}

function ModelCommands() {
  const surface = useActiveSurface((active) => active.surface);
  const models = useGatewayStore((state) => state.models[state.target]);
  if (surface === undefined || models === undefined) return null;
  return (
    <Group heading="Models">
      {models.map(({ id }) => (
        <Item
          key={id}
          icon={CornerDownLeft}
          onSelect={then(() => setDraftField(surface.id, 'model', id))}
        >
          Use {id}
        </Item>
      ))}
    </Group>
  );
}

function Group({ heading, children }: { heading: string; children: ReactNode }) {
  return (
    <Command.Group
      heading={heading}
      className="[&_[cmdk-group-heading]]:px-2.5 [&_[cmdk-group-heading]]:pt-2 [&_[cmdk-group-heading]]:pb-1 [&_[cmdk-group-heading]]:text-2xs [&_[cmdk-group-heading]]:font-medium [&_[cmdk-group-heading]]:text-faint"
    >
      {children}
    </Command.Group>
  );
}

interface ItemProps {
  readonly icon: LucideIcon;
  readonly keys?: string;
  /** What the search looks at. Default: its text. */
  readonly value?: string;
  readonly onSelect: () => void;
  readonly children: ReactNode;
}

function Item({ icon: Icon, keys, value, onSelect, children }: ItemProps) {
  return (
    <Command.Item
      value={value}
      onSelect={onSelect}
      className="flex h-9 items-center gap-2.5 rounded-md px-2.5 text-sm data-[selected=true]:bg-hover data-[selected=true]:inset-ring data-[selected=true]:inset-ring-line-strong"
    >
      <Icon size={15} aria-hidden className="shrink-0 text-faint" />
      {children}
      {keys !== undefined && <Keys keys={keys} className="ml-auto text-faint max-tablet:hidden" />}
    </Command.Item>
  );
}
