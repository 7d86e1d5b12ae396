import { Menu } from '@base-ui/react/menu';
import type { ReactElement } from 'react';
import { mainLandmark } from '../controls/landmarks.ts';
import type { JsonObject } from '../editor/json-document.ts';
import type { Surface } from '../surfaces/surface.ts';
import { openPreset } from './open-preset.ts';
import { askToSavePreset } from './save-preset-dialog.tsx';
import { usePresetStore } from './preset-store.ts';

/** Requests to start from: those of the surface, and the user's own. */
export function PresetMenu({ surface, trigger }: { surface: Surface; trigger: ReactElement }) {
  const all = usePresetStore((state) => state.presets);
  const own = all.filter((preset) => preset.surface === surface.id);
  return (
    <Menu.Root>
      <Menu.Trigger render={trigger} />
      <Menu.Portal container={mainLandmark}>
        <Menu.Positioner sideOffset={6} align="end" className="z-40 outline-none">
          <Menu.Popup className="max-h-(--available-height) w-76 animate-[rise_120ms_ease-out] overflow-auto rounded-lg border border-line bg-raised py-1 shadow-popup outline-none">
            {surface.presets.map(({ id, title, description, body, operation }) => (
              <Entry
                key={id}
                surface={surface.id}
                title={title}
                note={description}
                body={body}
                operation={operation}
              />
            ))}
            {own.length > 0 && <Menu.Separator className="my-1 h-px bg-line" />}
            {own.slice(0, 8).map(({ id, title, body, operation }) => (
              <Entry
                key={id}
                surface={surface.id}
                title={title}
                body={body}
                operation={operation}
              />
            ))}
            <Menu.Separator className="my-1 h-px bg-line" />
            <Menu.Item className={itemClass} onClick={askToSavePreset}>
              Save this request…
            </Menu.Item>
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  );
}

const itemClass =
  'mx-1 flex flex-col rounded-sm px-2 py-1.5 text-sm outline-none data-highlighted:bg-hover';

interface EntryProps {
  readonly surface: string;
  readonly title: string;
  readonly note?: string;
  readonly body: JsonObject;
  readonly operation: string | undefined;
}

function Entry({ surface, title, note, body, operation }: EntryProps) {
  return (
    <Menu.Item className={itemClass} onClick={() => openPreset(surface, body, operation)}>
      {title}
      {note !== undefined && <span className="text-xs text-muted">{note}</span>}
    </Menu.Item>
  );
}
