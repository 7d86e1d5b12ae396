import { useNavigate } from '@tanstack/react-router';
import { Bookmark, Trash2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { EmptyState } from '../controls/empty-state.tsx';
import { IconButton } from '../controls/icon-button.tsx';
import { keysText } from '../controls/keys.tsx';
import { Page } from '../controls/page.tsx';
import type { JsonObject } from '../editor/json-document.ts';
import { formatDay } from '../format.ts';
import { surfaces } from '../surfaces/surface-registry.ts';
import { openPreset } from './open-preset.ts';
import { deletePreset, usePresetStore } from './preset-store.ts';

/** Every request to start from, across surfaces. */
export function PresetsPage() {
  const own = usePresetStore((state) => state.presets);
  return (
    <Page
      title="Presets"
      note="Requests to start from. Opening one replaces what its surface holds."
    >
      <h2 className="mb-2 text-xs font-medium text-muted">Yours</h2>
      {own.length === 0 ? (
        <div className="flex rounded-xl border border-dashed border-line-strong">
          <EmptyState icon={Bookmark} title="No preset of your own yet">
            Press {keysText('mod+s')} on a surface to save its request.
          </EmptyState>
        </div>
      ) : (
        <Grid>
          {own.map((preset) => (
            <Card
              key={preset.id}
              surface={preset.surface}
              title={preset.title}
              note={`Saved ${formatDay(preset.savedAt)}`}
              body={preset.body}
              operation={preset.operation}
              onDelete={() => deletePreset(preset.id)}
            />
          ))}
        </Grid>
      )}
      {surfaces.map((surface) => (
        <section key={surface.id} className="mt-7">
          <h2 className="mb-2 text-xs font-medium text-muted">{surface.title}</h2>
          <Grid>
            {surface.presets.map((preset) => (
              <Card
                key={preset.id}
                surface={surface.id}
                title={preset.title}
                note={preset.description}
                body={preset.body}
                operation={preset.operation}
              />
            ))}
          </Grid>
        </section>
      ))}
    </Page>
  );
}

function Grid({ children }: { children: ReactNode }) {
  return (
    <div className="grid grid-cols-[repeat(auto-fill,minmax(15rem,1fr))] gap-3">{children}</div>
  );
}

interface CardProps {
  readonly surface: string;
  readonly title: string;
  readonly note: string;
  readonly body: JsonObject;
  readonly operation: string | undefined;
  readonly onDelete?: () => void;
}

function Card({ surface, title, note, body, operation, onDelete }: CardProps) {
  const navigate = useNavigate();
  const open = () => {
    openPreset(surface, body, operation);
    void navigate({ to: `/${surface}` });
  };
  return (
    <div className="relative flex rounded-xl border border-line bg-raised shadow-button transition-colors hover:border-line-strong">
      <button
        type="button"
        onClick={open}
        className="flex min-w-0 flex-1 flex-col gap-1 rounded-xl p-3.5 pr-9 text-left"
      >
        <span className="text-sm font-medium">{title}</span>
        <span className="text-xs text-muted">{note}</span>
        <code className="mt-1.5 truncate font-mono text-2xs text-faint">
          {String(body['model'] ?? operation ?? '')}
        </code>
      </button>
      {onDelete !== undefined && (
        <IconButton
          icon={Trash2}
          label={`Delete preset ${title}`}
          onClick={onDelete}
          className="absolute! top-2 right-2"
        />
      )}
    </div>
  );
}
