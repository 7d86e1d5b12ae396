import { ListTree, ScrollText, SearchCode } from 'lucide-react';
import type { LucideIcon } from 'lucide-react';
import { classNames } from '../controls/class-names.ts';
import { formatCount, formatSpan } from '../format.ts';
import { wireOf } from '../operations/known-operations.ts';
import { isRunning } from '../run/run-record.ts';
import type { RunRecord } from '../run/run-record.ts';
import { useRunStore, useShownRun } from '../run/run-store.ts';
import { tokensPerSecond, usageOf } from '../run/usage.ts';
import { useActiveSurface } from '../workbench/run-draft.ts';
import { toggleDock, useLayoutStore } from './layout-store.ts';
import type { DockTab } from './layout-store.ts';

const docks: readonly { tab: DockTab; label: string; icon: LucideIcon }[] = [
  { tab: 'logs', label: 'Logs', icon: ScrollText },
  { tab: 'events', label: 'Events', icon: ListTree },
  { tab: 'inspector', label: 'Inspector', icon: SearchCode },
];

/** The line at the bottom: the dock, and the figures of the run in view. */
export function StatusBar() {
  const surface = useActiveSurface((active) => active.surface);
  const shown = useShownRun(surface?.id ?? '');
  // A page that shows no reply of its own, such as a flow, has the request that was sent last.
  const last = useRunStore((state) => state.log[0]);
  const run = surface === undefined ? last : shown;
  const dock = useLayoutStore((state) => state.dock);
  return (
    <footer className="flex h-8 shrink-0 items-center gap-3 overflow-x-auto border-t border-line bg-surface px-2 text-xs [scrollbar-width:none]">
      <fieldset aria-label="Dock" className="flex items-center gap-0.5">
        {docks.map(({ tab, label, icon: Icon }) => (
          <button
            key={tab}
            type="button"
            aria-pressed={dock === tab}
            onClick={() => toggleDock(tab)}
            className="flex h-6 items-center gap-1.5 rounded-sm px-1.5 text-muted -outline-offset-1 hover:bg-hover hover:text-ink aria-pressed:bg-hover aria-pressed:text-ink"
          >
            <Icon size={13} aria-hidden />
            <span className="max-tablet:sr-only">{label}</span>
          </button>
        ))}
      </fieldset>
      <div className="ml-auto flex items-center gap-4 pr-1 whitespace-nowrap tabular-nums">
        {run === undefined ? (
          <span className="text-faint">Nothing run yet</span>
        ) : (
          <>
            {surface === undefined && (
              <code className="font-mono text-2xs text-faint max-tablet:hidden">
                {wireOf(run.spec.operation).method} /v1{wireOf(run.spec.operation).path}
              </code>
            )}
            <Figures run={run} />
          </>
        )}
      </div>
    </footer>
  );
}

function Figures({ run }: { run: RunRecord }) {
  const usage = usageOf(run);
  const rate = tokensPerSecond(run);
  return (
    <>
      <Figure name="First byte" value={run.timing.firstByte} />
      <Figure name="Total" value={run.timing.total} />
      {usage !== undefined && (
        <span className="text-muted">
          {usage.total === usage.input
            ? formatCount(usage.input)
            : `${formatCount(usage.input)} in · ${formatCount(usage.output)} out`}
          <span className="max-tablet:hidden"> tokens</span>
        </span>
      )}
      {rate !== undefined && (
        <span className="text-muted max-tablet:hidden">
          {formatCount(Math.round(rate))} tokens/s
        </span>
      )}
      <Status run={run} />
    </>
  );
}

function Figure({ name, value }: { name: string; value: number | undefined }) {
  if (value === undefined) return null;
  return (
    <span className="text-muted max-tablet:hidden">
      {name} {formatSpan(value)}
    </span>
  );
}

function Status({ run }: { run: RunRecord }) {
  const running = isRunning(run);
  const tone = running
    ? 'bg-info'
    : run.phase === 'failed'
      ? 'bg-danger'
      : run.phase === 'stopped'
        ? 'bg-warn'
        : 'bg-accent';
  return (
    <span className="flex items-center gap-1.5 font-medium">
      <span
        aria-hidden
        className={classNames(
          'size-2 rounded-full',
          tone,
          running && 'animate-[breathe_1s_ease-in-out_infinite]',
        )}
      />
      {statusText(run)}
    </span>
  );
}

function statusText(run: RunRecord): string {
  if (run.phase === 'waiting') return 'Waiting';
  if (run.phase === 'streaming') return `${run.status} · receiving`;
  if (run.phase === 'stopped')
    return run.status === undefined ? 'Stopped' : `${run.status} · stopped`;
  if (run.status === undefined) return 'No reply';
  const { failure } = run;
  if (failure?.title.startsWith(String(run.status)) === true) return failure.title;
  return run.phase === 'failed' && run.status < 400
    ? `${run.status} · failed`
    : String(run.status) + (run.status < 300 ? ' OK' : '');
}
