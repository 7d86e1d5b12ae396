import { ChevronDown, Code, Play, Save, Share2, Square } from 'lucide-react';
import { toast } from 'sonner';
import { Button } from '../controls/button.tsx';
import { copyText } from '../controls/copy-button.tsx';
import { IconButton } from '../controls/icon-button.tsx';
import { Keys } from '../controls/keys.tsx';
import { useGatewayStore } from '../gateway/gateway-store.ts';
import { wireOf } from '../operations/known-operations.ts';
import { PresetMenu } from '../presets/preset-menu.tsx';
import { askToSavePreset } from '../presets/save-preset-dialog.tsx';
import { isRunning } from '../run/run-record.ts';
import type { RunRecord } from '../run/run-record.ts';
import { stopRun } from '../run/run-store.ts';
import { shareHash } from '../sharing/share-link.ts';
import type { Surface } from '../surfaces/surface.ts';
import type { Draft } from './draft-store.ts';
import { operationOf, runDraft, specOf } from './run-draft.ts';

/** Properties of the header of a surface. */
export interface SurfaceHeaderProps {
  readonly surface: Surface;
  readonly draft: Draft;
  readonly run: RunRecord | undefined;
  readonly onCode: () => void;
}

/** The name of a surface and everything that can be done with its request. */
export function SurfaceHeader({ surface, draft, run, onCode }: SurfaceHeaderProps) {
  const wire = wireOf(operationOf(surface, draft));
  return (
    <header className="relative flex h-12 shrink-0 items-center gap-2 overflow-hidden border-b border-line bg-surface px-4 max-tablet:sticky max-tablet:top-0 max-tablet:z-20 max-tablet:px-3">
      <h1
        title={surface.title}
        // The end of an operation's name tells more than its beginning.
        className="min-w-0 truncate text-base font-semibold tracking-tight max-tablet:[direction:rtl]"
      >
        <bdi>{surface.title}</bdi>
      </h1>
      <code className="hidden min-w-0 shrink-[9] truncate font-mono text-xs text-faint tablet:block">
        <span className="text-muted">{wire.method}</span> /v1{wire.path}
      </code>
      <div className="ml-auto flex shrink-0 items-center gap-1">
        <PresetMenu
          surface={surface}
          trigger={
            <Button variant="ghost">
              Presets
              <ChevronDown size={13} aria-hidden />
            </Button>
          }
        />
        <IconButton
          icon={Save}
          label="Save as preset"
          onClick={askToSavePreset}
          className="max-tablet:hidden!"
        />
        <IconButton
          icon={Share2}
          label="Copy a link to this request"
          onClick={() => void share(surface, draft)}
        />
        <Button variant="ghost" onClick={onCode} className="max-desktop:hidden">
          <Code size={14} aria-hidden />
          Get code
        </Button>
        <RunButton surface={surface} run={run} />
      </div>
      {isRunning(run) && (
        <div aria-hidden className="absolute inset-x-0 bottom-0 h-0.5 overflow-hidden">
          <div className="h-full w-2/5 animate-[sweep_1.1s_ease-in-out_infinite] bg-accent" />
        </div>
      )}
    </header>
  );
}

function RunButton({ surface, run }: Pick<SurfaceHeaderProps, 'surface' | 'run'>) {
  const live = useGatewayStore((state) => state.target === 'live');
  if (isRunning(run)) {
    return (
      <Button
        size="medium"
        onClick={() => stopRun(surface.id)}
        className="ml-1 min-w-28 max-tablet:min-w-20"
      >
        <Square size={12} fill="currentColor" aria-hidden />
        Stop
        <Keys keys="escape" className="text-faint max-tablet:hidden" />
      </Button>
    );
  }
  return (
    <Button
      size="medium"
      variant={live ? 'danger' : 'primary'}
      onClick={() => void runDraft(surface)}
      className="ml-1 min-w-28 max-tablet:min-w-20"
    >
      <Play size={13} fill="currentColor" aria-hidden />
      {live ? 'Run live' : 'Run'}
      <Keys keys="mod+enter" className="opacity-80 max-tablet:hidden" />
    </Button>
  );
}

/** Copies a link to the request of a surface. */
export async function share(surface: Surface, draft: Draft): Promise<void> {
  try {
    const hash = await shareHash(specOf(surface, draft));
    const link = `${location.origin}/${surface.id}${hash}`;
    if (await copyText(link)) {
      toast.success('Link copied.', { description: 'It carries the request, never a key.' });
    }
  } catch (cause) {
    toast.error(cause instanceof Error ? cause.message : String(cause));
  }
}
